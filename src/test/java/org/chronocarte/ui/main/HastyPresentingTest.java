package org.chronocarte.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Who presents before the file is open gets the tour of that file, not of what was open before. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class HastyPresentingTest {

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

    private boolean isShown(String id) {
        return Window.getWindows().stream()
                .anyMatch(each -> id.equals(each.getScene().getRoot().getId()));
    }

    private void presentWhileOpening(FxRobot robot, Path file) {
        robot.interact(() -> {
            window.features().opening().open(file);
            window.main().actions().present();
        });
    }

    @Test
    void theTourIsThatOfTheFile(FxRobot robot) throws Exception {
        List<Chapter> last = WindowFixture.bundled().chapters().subList(4, 5);
        Dossier mine = WindowFixture.bundled().withChapters(last);
        Path file = folder.resolve("mine.json");
        new DossierWriter().save(mine, file);
        presentWhileOpening(robot, file);
        WindowFixture.until(() -> isShown("audience"));
        WindowFixture.until(() -> !window.features().opening().busyProperty().get());
        assertEquals(
                1, window.exploration().shown().index().dossier().chapters().size());
        robot.type(KeyCode.END, KeyCode.HOME);
        String told = last.get(0).title().in("en");
        WindowFixture.until(() -> Window.getWindows().stream()
                .anyMatch(
                        each -> WindowFixture.textsIn(each.getScene().getRoot()).containsAll(List.of("1 / 1", told))));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void whatCannotBeOpenedIsNoTour(FxRobot robot) throws Exception {
        Path file = folder.resolve("broken.json");
        Files.writeString(file, "{");
        presentWhileOpening(robot, file);
        WindowFixture.until(() -> !window.problems().reports().isEmpty());
        window.settle();
        assertFalse(window.features().present().isPresenting());
    }
}
