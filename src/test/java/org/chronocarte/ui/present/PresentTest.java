package org.chronocarte.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PresentTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(WindowFixture.bundled(), "en", folder.resolve("settings.json"));
    }

    @Stop
    void stop() {
        window.close();
    }

    private Presentation running() {
        return window.features().present().running().orElseThrow();
    }

    private void begin(FxRobot robot) {
        robot.interact(() -> window.stage().requestFocus());
        robot.type(KeyCode.F5);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window.features().present().isPresenting());
        robot.interact(() -> running().stage().requestFocus());
        WindowFixture.until(() -> running().stage().isFocused());
    }

    private void type(FxRobot robot, KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String title() {
        return ((Label) running().stage().getScene().lookup("#audience-title")).getText();
    }

    private List<Chapter> chapters() {
        return window.exploration().shown().index().dossier().chapters();
    }

    @Test
    void theWholeTourIsGivenByAClicker(FxRobot robot) {
        begin(robot);
        List<String> seen = new ArrayList<>();
        for (int press = 0; press < 60; press++) {
            if (seen.isEmpty() || !seen.get(seen.size() - 1).equals(title())) {
                seen.add(title());
            }
            assertNothingCutOff();
            type(robot, KeyCode.PAGE_DOWN);
        }
        assertEquals(
                chapters().stream().map(each -> each.title().in("en")).toList(), seen, "each chapter once, in order");
        assertTrue(running().tour().isLast());
        WindowFixture.until(() -> running().exploration().state().stressed().size() > 0
                && "en".equals(running().exploration().state().language()));
        type(robot, KeyCode.HOME);
        assertEquals(0, running().tour().at());
        type(robot, KeyCode.END, KeyCode.PAGE_UP);
        assertEquals(chapters().size() - 2, running().tour().at());
    }

    private void assertNothingCutOff() {
        AudiencePane pane = running().pane();
        double needed = pane.card().prefHeight(pane.card().getWidth());
        assertTrue(needed <= pane.cardHeight() + 1, needed + " > " + pane.cardHeight());
    }

    @Test
    void theReadersViewIsUntouchedAndComesBack(FxRobot robot) {
        window.settle();
        ViewState before = window.state();
        begin(robot);
        assertEquals(Look.PROJECTOR, running().exploration().state().look());
        type(robot, KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE);
        type(robot, KeyCode.ESCAPE);
        assertFalse(window.features().present().isPresenting());
        ViewState after = window.state();
        // Where there is no display, one full-screen window makes every other as large as the screen.
        assertEquals(before, after.withExtent(before.extent()));
        assertEquals(middle(before.extent()), middle(after.extent()), 1e-9);
        assertEquals(before.extent().minY(), after.extent().minY(), 1e-9);
        assertTrue(window.stage().isShowing());
    }

    private static double middle(Extent extent) {
        return (extent.minX() + extent.maxX()) / 2;
    }

    @Test
    void digitsThenEnterJump(FxRobot robot) {
        begin(robot);
        type(robot, KeyCode.DIGIT4, KeyCode.ENTER);
        assertEquals(3, running().tour().at());
        type(robot, KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.ENTER);
        assertEquals(3, running().tour().at());
    }

    @Test
    void theScreenGoesBlackAndWhite(FxRobot robot) {
        begin(robot);
        var cover = running().stage().getScene().lookup("#audience-cover");
        type(robot, KeyCode.B);
        assertTrue(cover.isVisible() && cover.getStyle().contains("black"));
        type(robot, KeyCode.W);
        assertTrue(cover.isVisible() && cover.getStyle().contains("white"));
        type(robot, KeyCode.W);
        assertFalse(cover.isVisible());
    }

    @Test
    void aFrozenPictureStaysUntilItIsThawed(FxRobot robot) {
        begin(robot);
        String first = title();
        type(robot, KeyCode.F, KeyCode.PAGE_DOWN);
        assertEquals(first, title());
        assertEquals(1, running().tour().at());
        type(robot, KeyCode.F);
        assertNotEquals(first, title());
    }

    @Test
    void theQuestionComesOnAKey(FxRobot robot) {
        begin(robot);
        Label question = (Label) running().stage().getScene().lookup("#audience-question");
        assertFalse(question.isVisible());
        type(robot, KeyCode.Q);
        assertTrue(question.isVisible());
        assertEquals(Objects.requireNonNull(chapters().get(0).question()).in("en"), question.getText());
        assertNothingCutOff();
        type(robot, KeyCode.PAGE_DOWN);
        assertFalse(question.isVisible());
    }

    @Test
    void typeGrowsAndNothingIsCutOff(FxRobot robot) {
        begin(robot);
        for (int i = 0; i < 8; i++) {
            type(robot, KeyCode.PLUS);
            assertNothingCutOff();
        }
        for (int i = 0; i < 16; i++) {
            type(robot, KeyCode.MINUS);
        }
        assertNothingCutOff();
    }

    @Test
    void theSpeakersWindowTellsNotesAndPlace(FxRobot robot) {
        begin(robot);
        assertFalse(running().speakerWindow().stage().isShowing(), "with one display only on request");
        type(robot, KeyCode.P);
        Stage speaker = running().speakerWindow().stage();
        assertTrue(speaker.isShowing());
        assertEquals(
                Objects.requireNonNull(chapters().get(0).notes()).in("en"),
                ((Label) speaker.getScene().lookup("#speaker-notes")).getText());
        assertEquals("Chapter 1 of 5", ((Label) speaker.getScene().lookup("#speaker-place")).getText());
        robot.interact(() -> ((Button) speaker.getScene().lookup("#speaker-jump-3")).fire());
        assertEquals(2, running().tour().at());
        assertEquals(chapters().get(2).title().in("en"), title());
        type(robot, KeyCode.ESCAPE);
        assertFalse(speaker.isShowing());
        assertFalse(window.features().present().isPresenting());
    }

    @Test
    void withoutMotionTheViewJumps(FxRobot robot) {
        begin(robot);
        type(robot, KeyCode.M);
        robot.interact(() -> {
            running().does(Deed.NEXT);
            running().does(Deed.NEXT);
            running().jump(3);
            ViewState state = running().exploration().state();
            assertEquals(
                    Views.applied(
                                    chapters().get(2).view(),
                                    state,
                                    window.exploration().shown().index())
                            .window(),
                    state.window());
            assertNull(state.hovered());
        });
    }
}
