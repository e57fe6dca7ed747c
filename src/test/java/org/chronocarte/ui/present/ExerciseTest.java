package org.chronocarte.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.dossier.WithoutQuestions;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.quiz.MatchTask;
import org.chronocarte.model.quiz.OrderTask;
import org.chronocarte.model.quiz.PlaceTask;
import org.chronocarte.picture.geo.Viewport;
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
class ExerciseTest {

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

    private Exercise exercise() {
        return window.features().present().exercising().orElseThrow();
    }

    private Node find(String id) {
        Node node = exercise().stage().getScene().lookup(id);
        if (node == null) {
            throw new AssertionError("no " + id);
        }
        return node;
    }

    private void begin(FxRobot robot, Question... questions) {
        robot.interact(() -> {
            Dossier dossier =
                    WithoutQuestions.of(window.exploration().shown().index().dossier());
            List<Chapter> chapters = new ArrayList<>(dossier.chapters());
            chapters.set(0, chapters.get(0).withQuestions(List.of(questions)));
            window.exploration().open(new Matcher(new EntryIndex(dossier.withChapters(chapters))), window.state());
        });
        window.settle();
        robot.interact(() -> window.features().present().exercise(window::stage));
        WindowFixture.until(() -> exercise().stage().isFocused());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(FxRobot robot, KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Question order() {
        return new Question.Order(
                null,
                List.of(window.idOf("Deadly attack"), window.idOf("Student killed"), window.idOf("Law no. 2025-532")),
                Extras.NONE);
    }

    private static Question match(String event, String answer, String otherEvent, String otherAnswer) {
        return new Question.Match(
                LocalText.of("Associez", "Match them"),
                List.of(
                        new Question.Pair(event, answer, Extras.NONE),
                        new Question.Pair(otherEvent, otherAnswer, Extras.NONE)),
                Extras.NONE);
    }

    private String row(int at) {
        return ((VBox) find("#quiz-order")).getChildren().get(at).getId();
    }

    @Test
    void eventsArePutInOrderByKeys(FxRobot robot) {
        begin(robot, order());
        OrderTask task = (OrderTask) exercise().board().asked().orElseThrow();
        assertFalse(exercise().board().score().orElseThrow().isFull());
        String first = row(0);
        type(robot, KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);
        assertEquals(first, row(2));
        for (int at = 0; at < 3; at++) {
            String wanted = "#quiz-row-" + task.solution().get(at);
            robot.interact(() -> find(wanted).requestFocus());
            type(robot, KeyCode.SPACE, KeyCode.UP, KeyCode.UP);
            for (int down = 0; down < at; down++) {
                type(robot, KeyCode.DOWN);
            }
            type(robot, KeyCode.SPACE);
        }
        Set<String> before = WindowFixture.textsIn(exercise().stage().getScene().getRoot());
        assertFalse(before.contains("14 May 2024"), before.toString());
        type(robot, KeyCode.ENTER);
        assertTrue(
                WindowFixture.textsIn(exercise().stage().getScene().getRoot()).contains("14 May 2024"));
        assertEquals("3 of 3 pairs stand in the right order.", ((Label) find("#quiz-result")).getText());
        type(robot, KeyCode.ENTER);
        assertEquals("Score: 100%", ((Label) find("#exercise-score")).getText());
        robot.interact(() -> ((Button) find("#exercise-again")).fire());
        assertTrue(exercise().lesson().scores().isEmpty(), "nothing is kept");
        type(robot, KeyCode.ESCAPE);
        assertFalse(window.features().present().isPresenting());
    }

    @Test
    void eventsAreDraggedWithThePointer(FxRobot robot) {
        begin(robot, order());
        String first = row(0);
        var last = robot.bounds(find("#" + row(2))).query();
        robot.drag(find("#" + first), MouseButton.PRIMARY).dropTo(last.getCenterX(), last.getCenterY());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(first, row(2));
    }

    @Test
    void aPlaceIsPointedAtAndTheDistanceSaid(FxRobot robot) {
        begin(robot, new Question.PlaceOnMap(null, window.idOf("Deadly attack"), Extras.NONE));
        Button check = (Button) find("#exercise-check");
        assertTrue(check.isDisabled(), "nothing is answered yet");
        Label title = (Label) find(".quiz-entry");
        assertEquals("Deadly attack on a prison convoy at ………", title.getText(), "the place is what is asked");
        type(robot, KeyCode.LEFT, KeyCode.UP);
        assertFalse(check.isDisabled());
        assertTrue(find("#quiz-guess").isVisible());
        assertFalse(find("#quiz-target").isVisible());
        robot.moveTo(exercise().stage());
        robot.moveBy(-300, 0);
        robot.clickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, KeyCode.ENTER);
        assertTrue(find("#quiz-target").isVisible());
        assertEquals("Deadly attack on a prison convoy at Incarville", title.getText());
        String found = ((Label) find("#quiz-found")).getText();
        assertTrue(found.startsWith("Incarville toll, 14 May 2024. You pointed "), found);
    }

    /** In the smallest window that a projector has, and in the longer language. */
    @Test
    void theButtonsBesideTheMapSayAllTheyHaveToSay(FxRobot robot) {
        robot.interact(() -> window.exploration().update(state -> state.withLanguage("fr")));
        begin(robot, new Question.PlaceOnMap(null, window.idOf("Deadly attack"), Extras.NONE), order());
        robot.interact(() -> {
            exercise().stage().setFullScreen(false);
            exercise().stage().setWidth(1024);
            exercise().stage().setHeight(768);
        });
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, KeyCode.LEFT, KeyCode.ENTER);
        Region foot = (Region) find(".quiz-foot");
        for (String id : List.of("#exercise-next", "#exercise-leave")) {
            Button button = (Button) find(id);
            Text shown = (Text) button.lookup(".text");
            assertEquals(button.getText(), shown.getText());
            assertTrue(button.getBoundsInParent().getMaxX() <= foot.getWidth(), id);
        }
    }

    /** The name of the place never hides where the pupil pointed. */
    @Test
    void theGuessIsSeenBesideTheAnswer(FxRobot robot) {
        begin(robot, new Question.PlaceOnMap(null, window.idOf("Deadly attack"), Extras.NONE));
        Viewport view = exercise().viewport();
        Position target = ((PlaceTask) exercise().board().asked().orElseThrow()).target();
        Point2D beside = find("#quiz-guess")
                .getParent()
                .localToScreen(view.screenX(Mercator.x(target.lon())) + 60, view.screenY(Mercator.y(target.lat())));
        robot.clickOn(beside, MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, KeyCode.ENTER);
        Bounds name = find(".quiz-target-name").getBoundsInParent();
        assertFalse(name.intersects(find("#quiz-guess").getBoundsInParent()));
    }

    @Test
    void aPlaceOnAMapOfTheWorldCanBeReachedByKeys(FxRobot robot) {
        SampleDossier sample = SampleDossier.withFourKinds()
                .place("lima", -12.05, -77.04)
                .place("suva", -18.14, 178.44)
                .place("nuuk", 64.18, -51.72);
        sample.entry("a", "event", "2020-01-01").at("lima");
        sample.entry("b", "event", "2021-01-01").at("suva");
        sample.entry("c", "event", "2022-01-01").at("nuuk");
        Dossier world = sample.made().withQuestions(List.of(new Question.PlaceOnMap(null, "a", Extras.NONE)));
        robot.interact(() -> {
            EntryIndex index = new EntryIndex(world);
            window.exploration()
                    .open(new Matcher(index), Views.opening(index, "en", Look.LIGHT, LocalDate.of(2026, 1, 1)));
        });
        window.settle();
        robot.interact(() -> window.features().present().exercise(window::stage));
        WindowFixture.until(() -> exercise().stage().isFocused());
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, KeyCode.LEFT);
        for (int step = 0;
                step < 200 && !exercise().board().score().orElseThrow().isFull();
                step++) {
            Circle guess = (Circle) find("#quiz-guess");
            Viewport view = exercise().viewport();
            double x = view.screenX(Mercator.x(-77.04)) - guess.getCenterX();
            double y = view.screenY(Mercator.y(-12.05)) - guess.getCenterY();
            boolean across = Math.abs(x) > Math.abs(y);
            type(robot, across ? x < 0 ? KeyCode.LEFT : KeyCode.RIGHT : y < 0 ? KeyCode.UP : KeyCode.DOWN);
        }
        assertTrue(exercise().board().score().orElseThrow().isFull());
    }

    @Test
    void pairsAreMadeAndCountedOneByOne(FxRobot robot) {
        String attack = window.idOf("Deadly attack");
        String protocol = window.idOf("Incarville protocol");
        String hearing = window.idOf("Marseille magistrates");
        String operation = window.idOf("“Place nette XXL”");
        begin(robot, match(attack, protocol, hearing, operation));
        assertTrue(exercise().board().asked().orElseThrow() instanceof MatchTask);
        assertEquals("Match them", ((Label) find("#quiz-task")).getText());
        robot.clickOn(find("#quiz-choice-" + attack));
        robot.clickOn(find("#quiz-choice-" + operation));
        assertTrue(find("#exercise-check").isDisabled());
        robot.clickOn(find("#quiz-choice-" + protocol));
        robot.clickOn(find("#quiz-choice-" + hearing));
        assertFalse(find("#exercise-check").isDisabled());
        assertEquals(0, exercise().board().score().orElseThrow().points());
        robot.clickOn(find("#quiz-choice-" + attack));
        robot.clickOn(find("#quiz-choice-" + protocol));
        robot.clickOn(find("#quiz-choice-" + hearing));
        robot.clickOn(find("#quiz-choice-" + operation));
        assertTrue(exercise().board().score().orElseThrow().isFull());
    }

    @Test
    void wordsStandBesideTheirLetterHoweverHighTheRowIs(FxRobot robot) {
        String attack = window.idOf("Deadly attack");
        begin(
                robot,
                match(
                        attack,
                        window.idOf("Incarville protocol"),
                        window.idOf("Marseille magistrates"),
                        window.idOf("“Place nette XXL”")));
        robot.interact(() -> {
            Region choice = (Region) find("#quiz-choice-" + attack);
            choice.resize(choice.getWidth(), 300);
            choice.layout();
            for (Node each : choice.getChildrenUnmodifiable()) {
                ((Parent) each).layout();
            }
            assertEquals(middle(choice.lookup(".quiz-badge")), middle(choice.lookup(".quiz-entry")), 1);
        });
    }

    private static double middle(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterY();
    }

    @Test
    void pairsAreMadeByNumberAndLetter(FxRobot robot) {
        begin(
                robot,
                match(
                        window.idOf("Deadly attack"),
                        window.idOf("Incarville protocol"),
                        window.idOf("Marseille magistrates"),
                        window.idOf("“Place nette XXL”")));
        MatchTask task = (MatchTask) exercise().board().asked().orElseThrow();
        for (int event = 0; event < 2; event++) {
            String answer =
                    Objects.requireNonNull(task.solution().get(task.events().get(event)));
            KeyCode letter = task.answers().indexOf(answer) == 0 ? KeyCode.A : KeyCode.B;
            KeyCode number = event == 0 ? KeyCode.DIGIT1 : KeyCode.DIGIT2;
            type(robot, event == 0 ? number : letter, event == 0 ? letter : number);
        }
        assertTrue(exercise().board().score().orElseThrow().isFull());
        type(robot, KeyCode.C, KeyCode.DIGIT3);
        assertTrue(exercise().board().score().orElseThrow().isFull());
    }

    @Test
    void withoutQuestionsOfItsOwnADossierIsAskedAbout(FxRobot robot) {
        begin(robot);
        assertTrue(exercise().lesson().tasks().size() >= 3);
    }

    @Test
    void aDossierThatSettlesNothingHasNoExercise(FxRobot robot) {
        robot.interact(() -> {
            var index = new EntryIndex(Dossier.empty(LocalText.neutral("Nothing")));
            window.exploration().open(new Matcher(index), window.state());
            assertFalse(window.features().present().canAsk());
            window.features().present().exercise(window::stage);
            assertFalse(window.features().present().isPresenting());
        });
    }
}
