package org.chronocarte.ui.present;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.quiz.MatchTask;
import org.chronocarte.model.quiz.OrderTask;
import org.chronocarte.model.quiz.Task;
import org.chronocarte.picture.paint.Contrast;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Every text before an audience or a pupil can be read from the last row, whatever it is set on. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AudienceContrastTest {

    @TempDir
    Path folder;

    private WindowFixture window;
    private final Set<String> seen = new TreeSet<>();

    @Start
    void start(Stage unused) {
        window = new WindowFixture(WindowFixture.bundled(), "en", folder.resolve("settings.json"));
    }

    @Stop
    void stop() {
        window.close();
    }

    private static int rgb(Color color) {
        return (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    /** Looks at all texts of a window; each must stand on one colour that nothing shines through. */
    private void look(FxRobot robot, Scene scene) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            look(scene.getRoot(), Color.TRANSPARENT);
        });
    }

    private void look(Node node, Color ground) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        Color behind = node.getOpacity() < 1 ? Color.TRANSPARENT : ground;
        Color on = node instanceof Region region ? ground(region, behind) : behind;
        if (node instanceof Text text && !text.getText().isBlank()) {
            Color ink = (Color) text.getFill();
            assertTrue(on.isOpaque(), "what lies behind is not known: " + text);
            assertTrue(ink.isOpaque(), text::toString);
            double ratio = Contrast.ratio(rgb(ink), rgb(on));
            assertTrue(ratio >= Contrast.FROM_AFAR, ratio + ": " + text + " on " + on);
            seen.add(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> look(each, on));
        }
    }

    private static Color ground(Region region, Color behind) {
        Background background = region.getBackground();
        Color ground = behind;
        for (BackgroundFill fill : background == null ? List.<BackgroundFill>of() : background.getFills()) {
            Color color = (Color) fill.getFill();
            if (color.getOpacity() > 0) {
                ground = color.isOpaque() ? color : Color.TRANSPARENT;
            }
        }
        return ground;
    }

    private void type(FxRobot robot, KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Chapter> chapters() {
        return window.exploration().shown().index().dossier().chapters();
    }

    @Test
    void everyTextOfATourCanBeRead(FxRobot robot) {
        Dossier dossier = window.exploration().shown().index().dossier();
        LocalText marked = LocalText.neutral("# Head\n\n> Quoted *so*\n\n1. One `code`\n\n```\nblock\n```");
        Chapter first = dossier.chapters().get(0);
        Chapter rich = first.withWords(first.title(), marked, first.question(), first.notes(), first.minutes());
        robot.interact(() -> window.exploration()
                .open(
                        new Matcher(new EntryIndex(dossier.withChapters(
                                List.of(rich, dossier.chapters().get(1))))),
                        window.state()));
        robot.interact(() -> window.stage().requestFocus());
        type(robot, KeyCode.F5);
        Presentation running = window.features().present().running().orElseThrow();
        robot.interact(() -> running.stage().requestFocus());
        WindowFixture.until(() -> running.stage().isFocused());
        Scene scene = running.stage().getScene();
        for (int step = 0; step < 12; step++) {
            look(robot, scene);
            type(robot, KeyCode.PAGE_DOWN);
        }
        type(robot, KeyCode.T);
        look(robot, scene);
        type(robot, KeyCode.T, KeyCode.F1);
        look(robot, scene);
        type(robot, KeyCode.F1, KeyCode.HOME);
        for (int chapter = 0; chapter < chapters().size(); chapter++) {
            for (int question = 0; question < 4; question++) {
                type(robot, KeyCode.Q);
                look(robot, scene);
                if (running.course().task().isPresent()) {
                    type(robot, KeyCode.PAGE_DOWN);
                    look(robot, scene);
                }
            }
            type(robot, KeyCode.DIGIT2, KeyCode.ENTER);
        }
        for (String expected : List.of("Head", "Quoted ", "code", "1 / 2", "When was it?")) {
            assertTrue(seen.contains(expected), expected + " was not looked at: " + seen);
        }
    }

    @Test
    void everyTextOfAnExerciseCanBeRead(FxRobot robot) {
        robot.interact(() -> window.features().present().exercise(window::stage));
        Exercise exercise = window.features().present().exercising().orElseThrow();
        WindowFixture.until(() -> exercise.stage().isFocused());
        Scene scene = exercise.stage().getScene();
        boolean waited = false;
        while (!exercise.lesson().isOver()) {
            look(robot, scene);
            Button check = (Button) scene.lookup("#exercise-check");
            waited |= check.isDisabled();
            answer(robot, exercise.board().asked().orElseThrow(), scene);
            assertTrue(exercise.board().score().isPresent());
            type(robot, KeyCode.ENTER);
            look(robot, scene);
            type(robot, KeyCode.ENTER);
        }
        look(robot, scene);
        assertTrue(waited, "a button that waits for an answer was looked at");
    }

    private void answer(FxRobot robot, Task task, Scene scene) {
        if (task instanceof MatchTask match) {
            for (int row = 0; row < match.events().size(); row++) {
                type(robot, KeyCode.SPACE);
                look(robot, scene);
                type(robot, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.LEFT, KeyCode.DOWN);
                look(robot, scene);
            }
        } else if (task instanceof OrderTask) {
            type(robot, KeyCode.SPACE);
            look(robot, scene);
            type(robot, KeyCode.SPACE);
        } else {
            type(robot, KeyCode.RIGHT);
            look(robot, scene);
        }
    }
}
