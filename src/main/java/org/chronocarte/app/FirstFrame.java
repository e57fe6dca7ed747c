package org.chronocarte.app;

import javafx.animation.AnimationTimer;
import org.chronocarte.ui.map.gluon.GluonMap;

/** Waits for the first whole frame. For the FX thread. */
final class FirstFrame {

    private FirstFrame() {}

    /** Runs something once, in the first pulse in which all of the map is painted. */
    static void await(GluonMap map, Runnable then) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (map.isComplete()) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
