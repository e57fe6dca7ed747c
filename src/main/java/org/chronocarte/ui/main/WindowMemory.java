package org.chronocarte.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.chronocarte.io.settings.Settings;
import org.chronocarte.io.settings.SettingsStore;

/**
 * Puts a window on the screen where it was the last time, if that is still on a screen, and remembers where it goes. For
 * the FX thread.
 */
public final class WindowMemory {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final double SEEN = 100;

    /**
     * Nothing tells when a desktop has given a window the size that it asks for. So it is looked after, this often, until
     * it has had the focus and a size of its own for a few looks; some desktops never give the focus.
     */
    private static final Duration LOOK = Duration.millis(100);

    private static final int CALM_LOOKS = 3;
    private static final int MOST_LOOKS = 30;

    /** Pixels; on Linux JavaFX has windows made 200 wide and high, and a frame around that, before it asks for more. */
    private static final double NEWBORN = 300;

    private final Stage stage;
    private final SettingsStore settings;
    private final PauseTransition look = new PauseTransition(LOOK);
    private final List<Runnable> waiting = new ArrayList<>();
    private int looks;
    private int calm;
    private boolean settled;

    public WindowMemory(Stage stage, SettingsStore settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /**
     * Makes the window ready where it will be, still empty, for somebody to show it. What it holds comes after: laid out
     * before it is shown, it would be laid out twice, since only the window's manager knows how large it becomes.
     *
     * @param ground 0xAARRGGBB, the colour of the empty window
     */
    public void prepare(int ground) {
        Settings.Window remembered = settings.get().window();
        Settings.Window wanted = remembered != null && isSeen(remembered) ? fitted(remembered) : first();
        place(wanted);
        stage.addEventHandler(
                WindowEvent.WINDOW_SHOWN,
                event -> Platform.runLater(() -> {
                    // On Linux JavaFX loses the size that it asked for before the window was there.
                    settle(wanted);
                    listen();
                    // Not within the animation's pulse, in which no dialog can be waited for.
                    look.setOnFinished(over -> Platform.runLater(() -> look(wanted)));
                    look.play();
                }));
        Scene scene = new Scene(new Region(), wanted.width(), wanted.height());
        scene.setFill(Color.rgb(ground >> 16 & 0xFF, ground >> 8 & 0xFF, ground & 0xFF));
        stage.setScene(scene);
    }

    /**
     * Does something once the window has its size: at once when it has, otherwise some time after it is shown. A dialog
     * that came up before would keep it from getting it.
     */
    public void onceSettled(Runnable then) {
        if (settled) {
            then.run();
        } else {
            waiting.add(then);
        }
    }

    private void look(Settings.Window wanted) {
        boolean newborn = isNewborn();
        calm = stage.isFocused() && !newborn ? calm + 1 : 0;
        if (calm == CALM_LOOKS || ++looks == MOST_LOOKS) {
            settled();
            return;
        }
        if (newborn) {
            place(wanted);
        }
        look.playFromStart();
    }

    private boolean isNewborn() {
        return stage.getWidth() < NEWBORN && stage.getHeight() < NEWBORN;
    }

    /** What is done may ask for more; that is done at once. */
    private void settled() {
        settled = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    /** In the middle of the screen; all of one that is not larger than the window would like to be. */
    private static Settings.Window first() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        boolean fits = screen.getWidth() > WIDTH && screen.getHeight() > HEIGHT;
        return new Settings.Window(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                !fits);
    }

    private void place(Settings.Window window) {
        stage.setX(window.x());
        stage.setY(window.y());
        stage.setWidth(window.width());
        stage.setHeight(window.height());
        stage.setMaximized(window.maximized());
    }

    /** A dialog that comes up together with the window keeps it from getting its size, until it is gone. */
    private void settle(Settings.Window wanted) {
        place(wanted);
        dialog().ifPresent(dialog ->
                dialog.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> Platform.runLater(() -> settle(wanted))));
    }

    private void listen() {
        stage.xProperty().addListener((property, before, now) -> remember());
        stage.yProperty().addListener((property, before, now) -> remember());
        stage.widthProperty().addListener((property, before, now) -> remember());
        stage.heightProperty().addListener((property, before, now) -> remember());
        stage.maximizedProperty().addListener((property, before, now) -> {
            Optional<Stage> dialog = dialog();
            if (!now && dialog.isPresent()) {
                maximizeAfter(dialog.get());
            }
            remember();
        });
    }

    /** The dialog before which the window waits. */
    private Optional<Stage> dialog() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(each -> each.getOwner() == stage && each.getModality() != Modality.NONE)
                .findFirst();
    }

    /**
     * On Linux JavaFX forbids that a window which waits for a dialog be resized, whereupon some desktops no longer show
     * it maximized, nor do they afterwards.
     */
    private void maximizeAfter(Stage dialog) {
        dialog.addEventHandler(
                WindowEvent.WINDOW_HIDDEN, event -> Platform.runLater(() -> stage.setMaximized(stage.isShowing())));
    }

    /** No larger than the screen that it is on: an old projector has fewer pixels than the one before. */
    private static Settings.Window fitted(Settings.Window window) {
        Rectangle2D screen = Screen.getScreensForRectangle(window.x(), window.y(), window.width(), SEEN)
                .get(0)
                .getVisualBounds();
        boolean wide = window.width() > screen.getWidth();
        boolean high = window.height() > screen.getHeight();
        return new Settings.Window(
                wide ? screen.getMinX() : window.x(),
                high ? screen.getMinY() : window.y(),
                wide ? screen.getWidth() : window.width(),
                high ? screen.getHeight() : window.height(),
                window.maximized());
    }

    private static boolean isSeen(Settings.Window window) {
        return window.width() >= SEEN
                && window.height() >= SEEN
                && !Screen.getScreensForRectangle(window.x(), window.y(), window.width(), SEEN)
                        .isEmpty();
    }

    private void remember() {
        if (!stage.isShowing()
                || isNewborn()
                || Double.isNaN(stage.getX())
                || Double.isNaN(stage.getY())
                || stage.isFullScreen()
                || stage.isIconified()
                || dialog().isPresent()) {
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
