package org.chronocarte.ui.main;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The window that is kept back until a tour is over. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TourFirstTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(WindowFixture.bundled(), "en", folder.resolve("settings.json"));
        window.stage().hide();
    }

    @Stop
    void stop() {
        window.close();
    }

    private boolean isTourShown() {
        return Window.getWindows().stream()
                .anyMatch(each -> each.isFocused()
                        && each.getScene().getRoot().getId() != null
                        && each.getScene().getRoot().getId().equals("audience"));
    }

    @Test
    void theWindowComesWhenTheTourEnds(FxRobot robot) {
        robot.interact(() -> window.main().actions().present());
        WindowFixture.until(this::isTourShown);
        assertFalse(window.stage().isShowing());
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> window.stage().isFocused());
        assertFalse(window.features().present().isPresenting());
    }

    @Test
    void theWindowDoesNotComeForATourThatEndsWithTheApplication(FxRobot robot) {
        robot.interact(() -> window.main().actions().present());
        WindowFixture.until(this::isTourShown);
        robot.interact(() -> window.main().stopPresenting());
        assertFalse(window.features().present().isPresenting());
        assertFalse(window.stage().isShowing());
    }

    @Test
    void theWindowComesToSayThatThereIsNothingToPresent(FxRobot robot) {
        Dossier empty = Dossier.empty(LocalText.neutral("Nothing"));
        robot.interact(() -> window.exploration().edit(new Matcher(new EntryIndex(empty))));
        robot.interact(() -> window.main().actions().play(true));
        assertTrue(window.stage().isShowing());
        assertTrue(WindowFixture.textsIn(window.main().view()).stream()
                .anyMatch(each -> each.startsWith("This dossier has nothing to present")));
    }
}
