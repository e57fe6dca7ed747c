package org.chronocarte.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.text.CommonMark;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** What a teacher with a clicker, before thirty pupils, relies on. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class InClassTest {

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
        robot.interact(() -> running().stage().requestFocus());
        WindowFixture.until(() -> running().stage().isFocused());
    }

    private void type(FxRobot robot, KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Chapter> chapters() {
        return window.exploration().shown().index().dossier().chapters();
    }

    private void open(FxRobot robot, UnaryOperator<List<Chapter>> change) {
        Dossier dossier = window.exploration().shown().index().dossier();
        robot.interact(() -> {
            var index = new EntryIndex(dossier.withChapters(change.apply(dossier.chapters())));
            window.exploration().open(new Matcher(index), window.state());
        });
        window.settle();
    }

    private void openFirst(FxRobot robot, UnaryOperator<Chapter> change) {
        open(robot, all -> {
            List<Chapter> changed = new ArrayList<>(all);
            changed.set(0, change.apply(all.get(0)));
            return changed;
        });
    }

    private Node find(String id) {
        return running().stage().getScene().lookup(id);
    }

    private Node speakers(String id) {
        return running().speakerWindow().stage().getScene().lookup(id);
    }

    private String flags() {
        return ((Label) speakers("#speaker-flags")).getText();
    }

    private void assertBlack(boolean wanted) {
        assertEquals(wanted, find("#audience-cover").isVisible());
    }

    @Test
    void behindACoverTheClickerGoesNowhereButShowsThePictureAgain(FxRobot robot) {
        begin(robot);
        Walk before = running().course().walk();
        for (KeyCode key : List.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.ESCAPE)) {
            type(robot, KeyCode.B);
            assertBlack(true);
            type(robot, key);
            assertBlack(false);
            assertEquals(before, running().course().walk());
        }
        type(robot, KeyCode.W);
        robot.clickOn(running().stage());
        WaitForAsyncUtils.waitForFxEvents();
        assertBlack(false);
        assertEquals(before, running().course().walk());
    }

    @Test
    void theSpeakerIsToldOfACover(FxRobot robot) {
        begin(robot);
        type(robot, KeyCode.B, KeyCode.P);
        assertEquals("Audience sees a black screen (B)", flags());
        robot.interact(() -> running().does(Deed.FREEZE));
        assertEquals("Audience sees a black screen (B) · Audience’s picture frozen (F)", flags());
        robot.interact(() -> running().does(Deed.NEXT));
        assertEquals("Audience’s picture frozen (F)", flags());
    }

    @Test
    void aClickerComesToTheQuestionOfAChapterAfterItsText(FxRobot robot) {
        begin(robot);
        Chapter first = chapters().get(0);
        int pages = running().pane().card().textPages();
        for (int page = 1; page <= pages; page++) {
            assertFalse(find("#audience-question").isVisible());
            type(robot, KeyCode.PAGE_DOWN);
        }
        Label question = (Label) find("#audience-question");
        assertTrue(question.isVisible());
        assertEquals(Objects.requireNonNull(first.question()).in("en"), question.getText());
        type(robot, KeyCode.PAGE_DOWN);
        assertEquals(1, running().course().tour().at());
    }

    @Test
    void whatIsShownHasItsStyleBeforeTheNextPulse(FxRobot robot) {
        begin(robot);
        ChapterCard card = running().pane().card();
        robot.interact(() -> {
            card.tell(new ChapterCard.Told(0, 1, "Title", CommonMark.read("One.\n\nTwo."), "Why?", ""), 600, 600, 30);
            card.show(0);
            Text text = (Text) Objects.requireNonNull(card.lookup(".rich-text"));
            assertTrue(
                    ((Color) text.getFill()).getBrightness() > 0.9,
                    text.getFill().toString());
            assertEquals(30, text.getFont().getSize());
        });
    }

    @Test
    void fortyChaptersLeaveRoomForNotesAndStayOnTheCard(FxRobot robot) {
        open(robot, all -> {
            List<Chapter> many = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                many.add(all.get(i % all.size()).withId("c" + i));
            }
            return many;
        });
        begin(robot);
        type(robot, KeyCode.P, KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        Stage speaker = running().speakerWindow().stage();
        Bounds notes = bounds(speakers("#speaker-notes"));
        Bounds jumps = bounds(speakers("#speaker-jumps"));
        assertTrue(notes.getMaxY() < jumps.getMinY(), notes + " above " + jumps);
        assertTrue(
                bounds(speakers("#speaker-end")).getMaxY() <= speaker.getScene().getHeight());
        Bounds here = bounds(speakers("#speaker-jump-40"));
        assertTrue(jumps.contains(here.getCenterX(), here.getCenterY()), here + " in " + jumps);
        ChapterCard card = running().pane().card();
        double right = bounds(card).getMaxX();
        for (Node dash : card.lookupAll(".audience-dash")) {
            assertTrue(bounds(dash).getMaxX() < right);
        }
        assertEquals(1, card.lookupAll(".audience-dash-here").size());
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void withoutAPlanOnlyTheTimeUsedIsTold(FxRobot robot) {
        open(
                robot,
                all -> all.stream()
                        .map(each -> each.withWords(each.title(), each.text(), null, null, null))
                        .toList());
        begin(robot);
        type(robot, KeyCode.P);
        assertEquals("Time used 0:00", ((Label) speakers("#speaker-used")).getText());
    }

    @Test
    void largerTypeDoesNotGiveAPlaceAway(FxRobot robot) {
        String asked = window.idOf("Student killed");
        openFirst(
                robot,
                each -> each.withWords(each.title(), each.text(), null, null, null)
                        .withQuestions(
                                List.of(new Question.PlaceOnMap(LocalText.of("Où ?", "Where?"), asked, Extras.NONE))));
        begin(robot);
        type(robot, KeyCode.Q);
        double wide = height();
        type(robot, KeyCode.MINUS, KeyCode.PLUS);
        assertEquals(wide, height(), wide * 0.1);
        type(robot, KeyCode.F, KeyCode.F);
        assertEquals(wide, height(), wide * 0.1);
    }

    private double height() {
        var extent = running().exploration().state().extent();
        return extent.maxY() - extent.minY();
    }

    @Test
    void theNameOfAPlaceIsNotUnderItsQuestion(FxRobot robot) {
        String asked = window.idOf("Student killed");
        openFirst(
                robot,
                each -> each.withQuestions(
                        List.of(new Question.PlaceOnMap(LocalText.of("Où ?", "Where?"), asked, Extras.NONE))));
        begin(robot);
        for (int i = 0; i < 8; i++) {
            type(robot, KeyCode.PLUS);
        }
        type(robot, KeyCode.Q, KeyCode.Q, KeyCode.SPACE);
        Node name = Objects.requireNonNull(running().pane().lookup(".quiz-target-name"));
        assertTrue(name.isVisible());
        assertTrue(bounds(name).getMaxX() <= bounds(find("#quiz-board")).getMinX() + 1);
    }

    @Test
    void stepByStepNothingIsSelectedBeforeItsTurn(FxRobot robot) {
        openFirst(robot, each -> each.withStepwise(true));
        String selected = Objects.requireNonNull(chapters().get(0).view().selection());
        assertTrue(chapters().get(0).stress().contains(selected));
        begin(robot);
        assertNull(running().exploration().state().selected());
        int before = 0;
        while (!running().exploration().state().stressed().contains(selected)) {
            assertNull(running().exploration().state().selected());
            type(robot, KeyCode.SPACE);
            assertTrue(before++ < 20);
        }
        assertEquals(selected, running().exploration().state().selected());
    }

    @Test
    void lettersStillSayWhatAClassMeantWhenTheOrderIsShown(FxRobot robot) {
        String early = window.idOf("Student killed");
        String late = window.idOf("Deadly attack");
        String between = window.idOf("Marseille magistrates");
        openFirst(
                robot,
                each -> each.withQuestions(
                        List.of(new Question.Order(null, List.of(late, early, between), Extras.NONE))));
        begin(robot);
        type(robot, KeyCode.Q, KeyCode.Q);
        List<String> ids = List.of(early, between, late);
        List<String> letters = ids.stream().map(this::letter).toList();
        assertEquals(List.of("A", "B", "C"), letters.stream().sorted().toList());
        type(robot, KeyCode.SPACE);
        assertEquals(letters, ids.stream().map(this::letter).toList());
        type(robot, KeyCode.P);
        String answer = ((Label) speakers("#speaker-answer")).getText();
        assertTrue(answer.contains("\n" + letters.get(0) + ". Student killed"), answer);
    }

    private String letter(String entryId) {
        return ((Label) Objects.requireNonNull(find("#quiz-row-" + entryId).lookup(".quiz-badge"))).getText();
    }
}
