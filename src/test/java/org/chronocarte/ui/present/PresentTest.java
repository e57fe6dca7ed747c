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
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.SwipeEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Pointed;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.quiz.QuestionMaker;
import org.chronocarte.ui.WindowFixture;
import org.chronocarte.ui.present.tools.Spot;
import org.chronocarte.ui.present.tools.Stroke;
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
            assertNothingCutOff(robot);
            type(robot, KeyCode.PAGE_DOWN);
        }
        assertEquals(
                chapters().stream().map(each -> each.title().in("en")).toList(), seen, "each chapter once, in order");
        assertTrue(running().course().tour().isLast());
        WindowFixture.until(() -> running().exploration().state().stressed().size() > 0
                && "en".equals(running().exploration().state().language()));
        type(robot, KeyCode.HOME);
        assertEquals(0, running().course().tour().at());
        type(robot, KeyCode.END, KeyCode.PAGE_UP);
        assertEquals(chapters().size() - 2, running().course().tour().at());
    }

    @Test
    void questionsOfNoChapterArePutFromTheSpeakersWindowAndByKey(FxRobot robot) {
        Dossier with = window.exploration().shown().index().dossier();
        List<Question> made = new QuestionMaker(window.exploration().shown().index()).propose(3);
        robot.interact(() -> window.exploration()
                .edit(window.exploration().matcher().edited(with.withQuestions(made.subList(0, 2)))));
        begin(robot);
        type(robot, KeyCode.PAGE_DOWN);
        Walk before = running().course().walk();
        type(robot, KeyCode.P);
        Button second = (Button) running().speakerWindow().stage().getScene().lookup("#speaker-question-2");
        robot.interact(second::fire);
        assertTrue(running().course().walk().aside());
        assertEquals(made.get(1), running().course().task().orElseThrow().question());
        assertNull(running().speakerWindow().stage().getScene().lookup("#speaker-question-3"));
        robot.interact(() -> running().stage().requestFocus());
        type(robot, KeyCode.PAGE_DOWN);
        assertTrue(running().course().walk().answered());
        type(robot, KeyCode.PAGE_DOWN);
        assertEquals(before, running().course().walk(), "the chapter goes on where it was");
        type(robot, KeyCode.A);
        assertEquals(made.get(0), running().course().task().orElseThrow().question());
        type(robot, KeyCode.ESCAPE);
        assertEquals(before, running().course().walk());
    }

    @Test
    void aDossierOfQuestionsAloneIsPresentedToo(FxRobot robot) {
        Dossier with = window.exploration().shown().index().dossier();
        List<Question> made = new QuestionMaker(window.exploration().shown().index()).propose(3);
        robot.interact(() -> window.exploration()
                .edit(window.exploration()
                        .matcher()
                        .edited(with.withChapters(List.of()).withQuestions(made.subList(0, 1)))));
        begin(robot);
        assertFalse(running().pane().card().isVisible());
        type(robot, KeyCode.PAGE_DOWN);
        assertEquals(made.get(0), running().course().task().orElseThrow().question());
        type(robot, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertTrue(running().course().task().isEmpty());
        assertFalse(running().pane().card().isVisible());
    }

    /** On the FX thread: all of the toolkit's measuring of text shares one layout. */
    private void assertNothingCutOff(FxRobot robot) {
        robot.interact(() -> {
            AudiencePane pane = running().pane();
            double needed = pane.card().prefHeight(pane.card().getWidth());
            assertTrue(needed <= pane.cardHeight() + 1, needed + " > " + pane.cardHeight());
        });
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
        assertEquals(3, running().course().tour().at());
        type(robot, KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.ENTER);
        assertEquals(3, running().course().tour().at());
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
        assertEquals(1, running().course().tour().at());
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
        assertNothingCutOff(robot);
        type(robot, KeyCode.PAGE_DOWN);
        assertFalse(question.isVisible());
    }

    @Test
    void typeGrowsAndNothingIsCutOff(FxRobot robot) {
        begin(robot);
        for (int i = 0; i < 8; i++) {
            type(robot, KeyCode.PLUS);
            assertNothingCutOff(robot);
        }
        for (int i = 0; i < 16; i++) {
            type(robot, KeyCode.MINUS);
        }
        assertNothingCutOff(robot);
    }

    @Test
    void aLongParagraphGrowsWithAllOthersAndGoesOnOnMorePages(FxRobot robot) {
        String sentence = "This sentence tells of what happened on the quay, who saw it and who did not. ";
        String text = sentence.repeat(12).strip();
        open(
                robot,
                withFirst(each -> each.withWords(
                        each.title(), LocalText.of(text, text), each.question(), each.notes(), each.minutes())));
        begin(robot);
        double before = cardType();
        for (int i = 0; i < 8; i++) {
            type(robot, KeyCode.PLUS);
        }
        assertTrue(cardType() > before * 1.25, cardType() + " after " + before);
        StringBuilder told = new StringBuilder();
        for (int page = 0; running().course().tour().at() == 0; page++) {
            assertTrue(page < 30, told.toString());
            assertNothingCutOff(robot);
            running().pane().card().lookupAll(".rich-text").forEach(each -> told.append(((Text) each).getText()));
            type(robot, KeyCode.PAGE_DOWN);
        }
        assertEquals(text, told.toString());
    }

    private double cardType() {
        return running().pane().card().lookup("#audience-title") instanceof Label title
                ? title.getFont().getSize()
                : 0;
    }

    @Test
    void itsWindowsBearTheApplicationsMark(FxRobot robot) {
        WritableImage mark = new WritableImage(16, 16);
        robot.interact(() -> window.stage().getIcons().setAll(mark));
        robot.type(KeyCode.F5);
        WindowFixture.until(() -> window.features().present().isPresenting());
        assertEquals(List.of(mark), running().stage().getIcons());
        assertEquals(List.of(mark), running().speakerWindow().stage().getIcons());
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
        assertEquals(2, running().course().tour().at());
        assertEquals(chapters().get(2).title().in("en"), title());
        type(robot, KeyCode.ESCAPE);
        assertFalse(speaker.isShowing());
        assertFalse(window.features().present().isPresenting());
    }

    @Test
    void withoutMotionTheViewJumps(FxRobot robot) {
        begin(robot);
        type(robot, KeyCode.M);
        assertJumps(robot);
    }

    @Test
    void whereNoMotionIsWantedTheViewJumpsFromTheStart(FxRobot robot) {
        MenuButton menu = (MenuButton) window.main().view().lookup("#menu");
        Menu looks = (Menu) menu.getItems().stream()
                .filter(each -> "menu-look".equals(each.getId()))
                .findFirst()
                .orElseThrow();
        CheckMenuItem still =
                (CheckMenuItem) looks.getItems().get(looks.getItems().size() - 1);
        assertFalse(still.isSelected());
        robot.interact(() -> {
            still.setSelected(true);
            still.fire();
        });
        assertTrue(window.settings().get().reducedMotion());
        begin(robot);
        assertJumps(robot);
    }

    private void assertJumps(FxRobot robot) {
        robot.interact(() -> {
            running().does(Deed.NEXT);
            running().does(Deed.NEXT);
            running().course().jump(3);
            ViewState state = running().exploration().state();
            assertEquals(
                    Views.applied(
                                    chapters().get(2).view(),
                                    state,
                                    window.exploration().shown().index())
                            .window(),
                    state.window());
            assertEquals(Pointed.NOTHING, state.hovered());
        });
    }

    private boolean isShown(String id) {
        var node = running().stage().getScene().lookup(id);
        return node != null && node.isVisible();
    }

    private void open(FxRobot robot, Dossier dossier) {
        robot.interact(() -> {
            var index = new EntryIndex(dossier);
            window.exploration().open(new Matcher(index), window.state());
        });
        window.settle();
    }

    /** The bundled dossier, its first chapter with other contents. */
    private Dossier withFirst(UnaryOperator<Chapter> change) {
        List<Chapter> all = new ArrayList<>(chapters());
        all.set(0, change.apply(all.get(0)));
        return window.exploration().shown().index().dossier().withChapters(all);
    }

    private Dossier withQuestions() {
        Question order = new Question.Order(
                null, List.of(window.idOf("Deadly attack"), window.idOf("Student killed")), Extras.NONE);
        Question place = new Question.PlaceOnMap(
                LocalText.of("Où ?", "Where on earth?"), window.idOf("Deadly attack"), Extras.NONE);
        Question gone = new Question.PlaceOnMap(null, "long-gone", Extras.NONE);
        return withFirst(each -> each.withQuestions(List.of(gone, order, place)));
    }

    @Test
    void oneToolIsInHandAndEscapePutsItAwayFirst(FxRobot robot) {
        begin(robot);
        type(robot, KeyCode.L);
        assertTrue(isShown("#audience-laser"));
        type(robot, KeyCode.S);
        assertFalse(isShown("#audience-laser"));
        assertTrue(isShown("#audience-spotlight"));
        double radius = running().tools().box().spotlight();
        type(robot, KeyCode.PLUS);
        assertTrue(running().tools().box().spotlight() > radius);
        type(robot, KeyCode.ESCAPE);
        assertFalse(isShown("#audience-spotlight"));
        assertTrue(window.features().present().isPresenting());
        type(robot, KeyCode.ESCAPE);
        assertFalse(window.features().present().isPresenting());
    }

    @Test
    void thePenDrawsAndItsStrokesGoWithTheChapter(FxRobot robot) {
        begin(robot);
        type(robot, KeyCode.D);
        robot.moveTo(running().stage()).drag(MouseButton.PRIMARY).moveBy(80, 40).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, running().tools().box().drawing().strokes().size());
        Stroke stroke = running().tools().box().drawing().strokes().get(0);
        assertTrue(stroke.points().size() > 1);
        assertEquals(0.5, stroke.points().get(0).x(), 0.01);
        assertTrue(isInked(robot, stroke.points().get(0)), "the line is to be seen");
        type(robot, KeyCode.C);
        robot.clickOn(running().stage());
        assertEquals(2, running().tools().box().drawing().strokes().size());
        assertNotEquals(
                stroke.ink(), running().tools().box().drawing().strokes().get(1).ink());
        type(robot, KeyCode.U);
        assertEquals(1, running().tools().box().drawing().strokes().size());
        type(robot, KeyCode.PAGE_DOWN, KeyCode.DIGIT3, KeyCode.ENTER);
        assertTrue(running().tools().box().drawing().isEmpty());
        assertFalse(isInked(robot, stroke.points().get(0)));
    }

    private boolean isInked(FxRobot robot, Spot at) {
        boolean[] inked = new boolean[1];
        robot.interact(() -> {
            Canvas canvas = (Canvas) running().stage().getScene().lookup("#audience-ink");
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            var image = canvas.snapshot(clear, null);
            inked[0] = image.getPixelReader()
                            .getColor((int) (at.x() * canvas.getWidth()), (int) (at.y() * canvas.getHeight()))
                            .getOpacity()
                    > 0.5;
        });
        return inked[0];
    }

    @Test
    void theMagnifierKeepsWhatIsUnderThePointer(FxRobot robot) {
        begin(robot);
        robot.moveTo(running().stage());
        robot.moveBy(-200, 100);
        type(robot, KeyCode.Z);
        AudiencePane pane = running().pane();
        assertTrue(running().tools().box().magnifier().isOn());
        Spot pointer = running().tools().box().magnifier().pivot();
        Point2D inside = new Point2D(pointer.x() * pane.getWidth(), pointer.y() * pane.getHeight());
        robot.interact(() -> assertEquals(inside, pane.localToScene(inside)));
        type(robot, KeyCode.Z);
        robot.interact(() -> assertEquals(new Point2D(10, 10), pane.localToScene(10, 10)));
    }

    @Test
    void aChapterComesStepByStep(FxRobot robot) {
        open(robot, withFirst(each -> each.withStepwise(true)));
        begin(robot);
        Chapter first = chapters().get(0);
        ChapterCard card = running().pane().card();
        assertEquals(2, card.blocks());
        assertEquals(0, card.told());
        type(robot, KeyCode.SPACE);
        assertEquals(1, card.told());
        type(robot, KeyCode.SPACE);
        assertNothingCutOff(robot);
        assertEquals(0, known(first, running().exploration().state()));
        for (int told = 1; told <= first.stress().size(); told++) {
            type(robot, KeyCode.SPACE);
            assertEquals(told, known(first, running().exploration().state()));
        }
        assertEquals(0, running().course().tour().at());
        type(robot, KeyCode.SPACE);
        assertTrue(isShown("#audience-question"), "the question comes last");
        type(robot, KeyCode.SPACE);
        assertEquals(1, running().course().tour().at(), "the next chapter is told at once");
        assertTrue(card.told() > 0);
        type(robot, KeyCode.BACK_SPACE);
        assertEquals(first.stress().size(), known(first, running().exploration().state()), "back at its end");
    }

    private static long known(Chapter chapter, ViewState state) {
        return chapter.stress().stream().filter(state.stressed()::contains).count();
    }

    @Test
    void theSpeakerHasAnyChapterComeStepByStep(FxRobot robot) {
        begin(robot);
        ChapterCard card = running().pane().card();
        assertTrue(card.told() > 0);
        type(robot, KeyCode.R);
        assertEquals(0, card.told());
        type(robot, KeyCode.R);
        assertTrue(card.told() > 0);
    }

    @Test
    void aQuestionHidesDatesAndPlacesTillItIsAnswered(FxRobot robot) {
        open(robot, withQuestions());
        begin(robot);
        type(robot, KeyCode.Q);
        assertTrue(isShown("#audience-question"), "the open question comes first");
        type(robot, KeyCode.Q);
        assertTrue(isShown("#quiz-board"));
        Labeled number = (Labeled) running().stage().getScene().lookup("#quiz-number");
        assertEquals("Question 1 of 2", number.getText(), "what is gone is not asked");
        Set<String> asked = WindowFixture.textsIn(running().pane());
        assertTrue(asked.stream().noneMatch(text -> text.contains("2024") || text.contains("2023")), asked.toString());
        type(robot, KeyCode.SPACE);
        Set<String> answered = WindowFixture.textsIn(running().pane());
        assertTrue(answered.contains("14 May 2024"), answered.toString());
        type(robot, KeyCode.SPACE);
        assertEquals("Question 2 of 2", number.getText());
        assertTrue(WindowFixture.textsIn(running().pane()).contains("Where on earth?"));
        assertFalse(isShown("#timeline"), "a place may be looked for on all of the screen");
        assertEquals(running().pane().getHeight(), heightOf("#map"));
        assertFalse(isShown("#quiz-target"));
        type(robot, KeyCode.SPACE);
        assertTrue(isShown("#quiz-target"));
        type(robot, KeyCode.SPACE);
        assertFalse(isShown("#quiz-board"));
        assertTrue(isShown("#timeline"));
        assertTrue(heightOf("#map") < running().pane().getHeight());
        assertFalse(isShown("#audience-dates-hidden"));
        assertFalse(isShown("#quiz-target"));
    }

    private double heightOf(String id) {
        return running().stage().getScene().lookup(id).getBoundsInParent().getHeight();
    }

    @Test
    void aTouchGoesOnAndASwipeTurnsPages(FxRobot robot) {
        open(robot, withQuestions());
        begin(robot);
        Walk first = running().course().walk();
        robot.clickOn(running().pane().card());
        Walk second = running().course().walk();
        assertNotEquals(first, second);
        swipe(robot, running().pane().card(), SwipeEvent.SWIPE_RIGHT);
        assertEquals(first, running().course().walk());
        swipe(robot, running().pane().card(), SwipeEvent.SWIPE_LEFT);
        assertEquals(second, running().course().walk());
        robot.interact(() -> running().course().jump(1));
        type(robot, KeyCode.Q, KeyCode.Q);
        Labeled number = (Labeled) running().stage().getScene().lookup("#quiz-number");
        assertEquals("Question 1 of 2", number.getText());
        robot.clickOn(running().pane().board());
        assertTrue(running().course().walk().answered());
        swipe(robot, running().pane().board(), SwipeEvent.SWIPE_LEFT);
        assertEquals("Question 2 of 2", number.getText());
        swipe(robot, running().pane().board(), SwipeEvent.SWIPE_RIGHT);
        assertEquals("Question 1 of 2", number.getText());
    }

    private static void swipe(FxRobot robot, Node on, EventType<SwipeEvent> way) {
        robot.interact(() -> Event.fireEvent(
                on, new SwipeEvent(way, 0, 0, 0, 0, false, false, false, false, false, 1, new PickResult(on, 0, 0))));
    }

    @Test
    void theSpeakerSeesTheAnswer(FxRobot robot) {
        open(robot, withQuestions());
        begin(robot);
        type(robot, KeyCode.P, KeyCode.Q, KeyCode.Q);
        Label answer = (Label) running().speakerWindow().stage().getScene().lookup("#speaker-answer");
        assertTrue(answer.isVisible());
        assertTrue(answer.getText().contains("14 May 2024"), answer.getText());
        type(robot, KeyCode.ESCAPE);
        assertFalse(answer.isVisible());
    }

    @Test
    void theSpeakerSeesTheAnswerWhileThePictureIsFrozen(FxRobot robot) {
        open(robot, withQuestions());
        begin(robot);
        type(robot, KeyCode.P, KeyCode.Q, KeyCode.Q);
        Label answer = (Label) running().speakerWindow().stage().getScene().lookup("#speaker-answer");
        type(robot, KeyCode.F);
        assertTrue(answer.getText().contains("14 May 2024"), answer.getText());
        type(robot, KeyCode.SPACE, KeyCode.SPACE);
        assertTrue(answer.getText().contains("Where on earth?"), answer.getText());
        Labeled number = (Labeled) running().stage().getScene().lookup("#quiz-number");
        assertEquals("Question 1 of 2", number.getText(), "the audience still sees what was frozen");
        type(robot, KeyCode.F);
        assertEquals("Question 2 of 2", number.getText());
        type(robot, KeyCode.F, KeyCode.SPACE, KeyCode.SPACE);
        assertFalse(answer.isVisible());
        assertEquals(1, running().course().tour().at());
    }

    @Test
    void theSpeakersButtonsHoldTools(FxRobot robot) {
        begin(robot);
        type(robot, KeyCode.P);
        var scene = running().speakerWindow().stage().getScene();
        ToggleButton laser = (ToggleButton) scene.lookup("#speaker-laser");
        robot.interact(laser::fire);
        assertTrue(laser.isSelected());
        assertTrue(isShown("#audience-laser"));
        ToggleButton pen = (ToggleButton) scene.lookup("#speaker-pen");
        robot.interact(pen::fire);
        assertTrue(pen.isSelected());
        assertFalse(laser.isSelected());
    }

    @Test
    void keysAreShownAndPutAway(FxRobot robot) {
        begin(robot);
        assertFalse(isShown("#audience-help"));
        type(robot, KeyCode.F1);
        assertTrue(isShown("#audience-help"));
        assertTrue(WindowFixture.textsIn(running().stage().getScene().getRoot()).contains("Laser pointer"));
        type(robot, KeyCode.ESCAPE);
        assertFalse(isShown("#audience-help"));
        assertTrue(window.features().present().isPresenting());
    }

    private void edit(FxRobot robot, List<Chapter> chapters) {
        Dossier edited = window.exploration().shown().index().dossier().withChapters(chapters);
        robot.interact(
                () -> window.exploration().edit(window.exploration().matcher().edited(edited)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Chapter renamed(Chapter chapter) {
        return chapter.withWords(
                LocalText.neutral("Renamed"), chapter.text(), chapter.question(), chapter.notes(), chapter.minutes());
    }

    @Test
    void whatIsEditedMeanwhileIsToldAtOnce(FxRobot robot) {
        begin(robot);
        robot.interact(() -> running().course().jump(2));
        List<Chapter> before = chapters();
        Extent seen = running().exploration().state().extent();
        edit(robot, List.of(before.get(2), before.get(0), renamed(before.get(1))));
        assertEquals("Renamed", title());
        assertEquals(2, running().course().tour().at());
        assertEquals(3, running().course().tour().chapters().size());
        assertEquals(seen.minX(), running().exploration().state().extent().minX(), 1e-9, "the picture stays");
        // The chapter that is told goes: what has come in its place is told.
        edit(robot, List.of(before.get(2), before.get(0)));
        assertEquals(before.get(0).title().in("en"), title());
        edit(robot, List.of());
        type(robot, KeyCode.PAGE_DOWN, KeyCode.HOME);
        assertTrue(window.features().present().isPresenting());
        edit(robot, before);
        assertEquals(before.get(0).title().in("en"), title());
    }

    @Test
    void whatIsEditedBehindAFrozenPictureWaits(FxRobot robot) {
        begin(robot);
        String told = title();
        type(robot, KeyCode.F);
        List<Chapter> before = chapters();
        edit(robot, List.of(renamed(before.get(0))));
        assertEquals(told, title());
        type(robot, KeyCode.F);
        assertEquals("Renamed", title());
    }

    @Test
    void anotherDossierThatIsOpenedLeavesTheTourAlone(FxRobot robot) {
        begin(robot);
        String told = title();
        Matcher other = new Matcher(new EntryIndex(Dossier.empty(LocalText.neutral("Other"))));
        robot.interact(() ->
                window.exploration().open(other, window.exploration().state().withSelected(null)));
        type(robot, KeyCode.PAGE_DOWN, KeyCode.HOME);
        assertEquals(told, title());
    }

    @Test
    void goingOnReadsOnInTheKeysAndPutsThemAway(FxRobot robot) {
        begin(robot);
        type(robot, KeyCode.F1);
        ScrollPane sheet = (ScrollPane)
                running().stage().getScene().lookup("#audience-help").lookup(".scroll-pane");
        robot.interact(() -> ((Region) sheet.getContent()).setMinHeight(3000));
        Walk before = running().course().walk();
        type(robot, KeyCode.PAGE_DOWN);
        double seen = sheet.getVvalue();
        assertTrue(seen > 0 && seen < sheet.getVmax(), () -> "not turned: " + seen);
        type(robot, KeyCode.PAGE_UP);
        assertEquals(0, sheet.getVvalue(), 1e-9);
        for (int i = 0; i < 20 && isShown("#audience-help"); i++) {
            assertEquals(before, running().course().walk());
            type(robot, KeyCode.PAGE_DOWN);
        }
        assertFalse(isShown("#audience-help"));
        assertEquals(before, running().course().walk());
        type(robot, KeyCode.PAGE_DOWN);
        assertNotEquals(before, running().course().walk());
    }
}
