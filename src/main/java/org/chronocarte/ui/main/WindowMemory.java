package org.chronocarte.ui.main;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.chronocarte.io.settings.Settings;
import org.chronocarte.io.settings.SettingsStore;

/** Puts a window where it was the last time, if that is still on a screen, and remembers where it goes. */
final class WindowMemory {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final double SEEN = 100;

    private final Stage stage;
    private final SettingsStore settings;

    WindowMemory(Stage stage, SettingsStore settings) {
        this.stage = stage;
        this.settings = settings;
    }

    void install() {
        Settings.Window window = settings.get().window();
        if (window != null && isSeen(window)) {
            stage.setX(window.x());
            stage.setY(window.y());
            stage.setWidth(window.width());
            stage.setHeight(window.height());
            stage.setMaximized(window.maximized());
        } else {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            boolean fits = screen.getWidth() > WIDTH && screen.getHeight() > HEIGHT;
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
            stage.setMaximized(!fits);
        }
        stage.xProperty().addListener((property, before, now) -> remember());
        stage.yProperty().addListener((property, before, now) -> remember());
        stage.widthProperty().addListener((property, before, now) -> remember());
        stage.heightProperty().addListener((property, before, now) -> remember());
        stage.maximizedProperty().addListener((property, before, now) -> remember());
    }

    private static boolean isSeen(Settings.Window window) {
        return window.width() >= SEEN
                && window.height() >= SEEN
                && !Screen.getScreensForRectangle(window.x(), window.y(), window.width(), SEEN)
                        .isEmpty();
    }

    private void remember() {
        if (!stage.isShowing()
                || Double.isNaN(stage.getX())
                || Double.isNaN(stage.getY())
                || stage.isFullScreen()
                || stage.isIconified()) {
            return;
        }
        Settings.Window before = settings.get().window();
        if (stage.isMaximized() && before != null) {
            settings.set(settings.get()
                    .withWindow(new Settings.Window(before.x(), before.y(), before.width(), before.height(), true)));
        } else {
            settings.set(settings.get()
                    .withWindow(new Settings.Window(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized())));
        }
    }
}
