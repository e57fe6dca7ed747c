package org.chronocarte.ui.present;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** What an audience sees until there is a tour. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class CurtainTest {

    private Stage other;

    @Start
    void start(Stage primary) {
        primary.setScene(new Scene(new Pane(), 100, 100));
        primary.show();
        other = new Stage();
    }

    @Stop
    void stop() {
        other.hide();
    }

    private static boolean isDown() {
        return Window.getWindows().stream()
                .anyMatch(each -> "curtain".equals(each.getScene().getRoot().getId()));
    }

    /** Without a display the toolkit fails after a full screen of some tenths of a second, and paints no more. */
    @Test
    @Tag("needs-display")
    void itCoversADisplayWithANameUntilAnotherWindowIsThere(FxRobot robot) {
        robot.interact(() -> new Curtain().open());
        WindowFixture.until(CurtainTest::isDown);
        Text name = robot.lookup("#curtain-name").queryText();
        Scene seen = name.getScene();
        Window curtain = seen.getWindow();
        // Not the window's own size: a window manager may count its frame, which lies outside the display.
        WindowFixture.until(() -> Screen.getScreens().stream()
                .anyMatch(each -> each.getBounds().getWidth() == seen.getWidth()
                        && each.getBounds().getHeight() == seen.getHeight()));
        robot.interact(() -> curtain.fireEvent(new WindowEvent(curtain, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(isDown());
        robot.interact(() -> {
            other.setScene(new Scene(new Pane(), 100, 100));
            other.show();
        });
        WindowFixture.until(() -> !isDown());
        assertTrue(other.isShowing());
    }
}
