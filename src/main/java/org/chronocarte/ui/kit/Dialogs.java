package org.chronocarte.ui.kit;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Puts dialogs over a window, and dresses them as the window is dressed. */
public final class Dialogs {

    /** A desktop's title bar, with room to spare, pixels. */
    private static final double MOST_FRAME = 64;

    private Dialogs() {}

    /**
     * Gives a dialog its owner, and the owner's style sheets and look: a dialog is a scene of its own and has neither.
     *
     * @param id what the dialog's pane is to be found by
     */
    public static void place(Dialog<?> dialog, Window owner, String id) {
        dialog.initOwner(owner);
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setId(id);
        Parent root = owner.getScene().getRoot();
        pane.getStylesheets().addAll(root.getStylesheets());
        pane.getStyleClass().addAll(root.getStyleClass());
        root.getPseudoClassStates().forEach(state -> pane.pseudoClassStateChanged(state, true));
        dialog.setOnShown(event -> Platform.runLater(() -> settle(pane.getScene(), owner)));
    }

    /**
     * Gives a dialog the size of its content, in the middle of its owner. On Linux JavaFX loses the size that it asked
     * for before the window was there: the dialog opens in a corner, as small as it can be.
     */
    private static void settle(Scene scene, Window owner) {
        Window dialog = scene.getWindow();
        if (!dialog.isShowing()) {
            return;
        }
        Rectangle2D screen = screen(owner);
        double frameWidth = frameWidth(scene);
        double width = Math.min(screen.getWidth(), scene.getRoot().prefWidth(-1) + frameWidth);
        double height = height(scene, width, screen);
        dialog.setWidth(width);
        dialog.setHeight(height);
        dialog.setX(Math.max(screen.getMinX(), owner.getX() + (owner.getWidth() - width) / 2));
        dialog.setY(Math.max(screen.getMinY(), owner.getY() + (owner.getHeight() - height) / 2));
    }

    /**
     * Gives a dialog the height that its content wants, when that has changed, at the width that it has or wants,
     * whichever is more. The toolkit's own {@code sizeToScene} would make it as narrow as it can be, and so does the
     * desktop for a moment when it has just come up.
     */
    public static void fit(Dialog<?> dialog) {
        Scene scene = dialog.getDialogPane().getScene();
        if (!dialog.isShowing() || scene == null) {
            return;
        }
        Window window = scene.getWindow();
        Rectangle2D screen = screen(window);
        double wanted = scene.getRoot().prefWidth(-1) + frameWidth(scene);
        double width = Math.min(screen.getWidth(), Math.max(window.getWidth(), wanted));
        double height = height(scene, width, screen);
        window.setWidth(width);
        window.setHeight(height);
        window.setY(Math.max(screen.getMinY(), Math.min(window.getY(), screen.getMaxY() - height)));
    }

    private static Rectangle2D screen(Window window) {
        return Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }

    private static double height(Scene scene, double width, Rectangle2D screen) {
        scene.getRoot().applyCss();
        double inside = scene.getRoot().prefHeight(width - frameWidth(scene));
        return Math.min(screen.getHeight(), inside + frameHeight(scene));
    }

    /** What a desktop puts beside a window's content, on both sides together. */
    private static double frameWidth(Scene scene) {
        return frame(scene.getWindow().getWidth() - scene.getWidth(), 2 * scene.getX());
    }

    /** What it puts above and below. */
    private static double frameHeight(Scene scene) {
        return frame(scene.getWindow().getHeight() - scene.getHeight(), scene.getY() + scene.getX());
    }

    /**
     * @param difference of a window's size and its content's, which for a moment may be those of different times
     * @param offset what the frame must be by where the content lies in the window, if it is the same all round
     */
    private static double frame(double difference, double offset) {
        return difference >= 0 && difference <= MOST_FRAME ? difference : offset;
    }
}
