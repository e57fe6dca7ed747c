package org.chronocarte.app;

import javafx.animation.AnimationTimer;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.chronocarte.ui.map.gluon.GluonMap;

/** Waits for the first whole frame. For the FX thread. */
final class FirstFrame {

    private FirstFrame() {}

    /**
     * Runs something once, when all of the map is painted and that frame is on the screen. The toolkit paints on a
     * thread of its own and tells nobody when it is done; but while there is something to paint it does not begin a
     * frame before the last one is done. So a dot that nobody sees moves, in a corner where it costs nothing to paint.
     */
    static void await(Stage stage, GluonMap map, Runnable then) {
        Pane root = (Pane) stage.getScene().getRoot();
        Rectangle dot = new Rectangle(1, 1, Color.TRANSPARENT);
        dot.setManaged(false);
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (frames == 0 && map.isComplete()) {
                    root.getChildren().add(dot);
                    frames = 1;
                } else if (frames == 1) {
                    dot.setX(frames++);
                } else if (frames == 2) {
                    stop();
                    root.getChildren().remove(dot);
                    then.run();
                }
            }
        }.start();
    }
}
