package org.chronocarte.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A tour that goes on by itself, in chapters without a text, which are soon read. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AutoplayTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        Dossier bundled = WindowFixture.bundled();
        List<Chapter> brief = bundled.chapters().subList(0, 2).stream()
                .map(each -> Chapter.of(each.id(), each.title(), LocalText.neutral("")))
                .toList();
        window = new WindowFixture(bundled.withChapters(brief), "en", folder.resolve("settings.json"));
    }

    @Stop
    void stop() {
        window.close();
    }

    private Presentation running() {
        return window.features().present().running().orElseThrow();
    }

    private boolean isAt(int chapter) {
        return running().course().tour().at() == chapter;
    }

    private boolean isSeen(String id) {
        return running().stage().getScene().lookup(id).isVisible();
    }

    private void play(FxRobot robot, boolean loop) {
        robot.interact(() -> window.main().actions().play(loop));
        WindowFixture.until(() -> running().stage().isFocused());
        assertEquals(0, running().course().tour().at());
    }

    @Test
    void itGoesRoundWhateverAPasserByDoes(FxRobot robot) {
        play(robot, true);
        double usual = running().pane().type();
        robot.type(KeyCode.PLUS, KeyCode.B, KeyCode.F, KeyCode.F1, KeyCode.P, KeyCode.S);
        assertTrue(isSeen("#audience-cover"));
        WindowFixture.until(() -> isAt(1));
        assertFalse(isSeen("#audience-cover"));
        assertFalse(isSeen("#audience-help"));
        assertFalse(running().course().isFrozen());
        assertFalse(running().speakerWindow().stage().isShowing());
        assertFalse(running().tools().box().isOpen());
        assertEquals(usual, running().pane().type());
        WindowFixture.until(() -> isAt(0));
    }

    @Test
    void nothingThatAPasserByDoesEndsIt(FxRobot robot) {
        play(robot, true);
        robot.type(KeyCode.ESCAPE, KeyCode.P);
        robot.interact(() ->
                running().stage().fireEvent(new WindowEvent(running().stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(running().stage().isShowing());
        assertFalse(running().speakerWindow().stage().isShowing());
        assertTrue(window.features().present().isPresenting());
    }

    /** What the sheet of the keys says, line by line: a key, and what it does. */
    private List<String> keys(FxRobot robot) {
        robot.type(KeyCode.F1);
        WindowFixture.until(() -> isSeen("#audience-help"));
        return running().stage().getScene().lookup("#audience-help").lookupAll(".label").stream()
                .map(each -> ((Label) each).getText())
                .toList();
    }

    @Test
    void itsKeysSayHowItEndsAndNotWhatAPasserByMayNotDo(FxRobot robot) {
        play(robot, true);
        List<String> keys = keys(robot);
        int end = keys.indexOf("End: hold the key for three seconds");
        assertTrue(end >= 0 && end < keys.indexOf("Go on"), keys.toString());
        assertFalse(keys.contains("End"), keys.toString());
        assertFalse(keys.contains("The speaker’s window"), keys.toString());
    }

    @Test
    void withSomebodyInChargeTheKeysAreTheSpeakers(FxRobot robot) {
        play(robot, false);
        List<String> keys = keys(robot);
        assertTrue(keys.containsAll(List.of("End", "The speaker’s window")), keys.toString());
        assertFalse(keys.contains("End: hold the key for three seconds"), keys.toString());
    }

    @Test
    void escapeHeldForAWhileEndsIt(FxRobot robot) {
        play(robot, true);
        robot.press(KeyCode.ESCAPE);
        WindowFixture.until(() -> !window.features().present().isPresenting());
        robot.release(KeyCode.ESCAPE);
        WindowFixture.until(() -> window.stage().isFocused());
    }

    @Test
    void withSomebodyInChargeItWaitsBehindABlackScreen(FxRobot robot) throws InterruptedException {
        play(robot, false);
        robot.type(KeyCode.B);
        Thread.sleep(9000);
        assertTrue(isAt(0));
        assertTrue(isSeen("#audience-cover"));
        robot.type(KeyCode.B);
        WindowFixture.until(() -> isAt(1));
    }
}
