package org.chronocarte.ui.present;

import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * Puts something off for a frame, so that two dear things are spread over two frames: the first is on
 * screen when the second begins. Only what was put off last is done. For the FX thread.
 */
final class NextFrame {

    private @Nullable AnimationTimer waiting;

    /** Does something in the frame after the one that comes. */
    void run(Runnable what) {
        cancel();
        AnimationTimer timer = new AnimationTimer() {
            private boolean came;

            @Override
            public void handle(long now) {
                if (came) {
                    cancel();
                    what.run();
                }
                came = true;
            }
        };
        waiting = timer;
        timer.start();
    }

    /** Does nothing of what was put off. */
    void cancel() {
        if (waiting != null) {
            waiting.stop();
            waiting = null;
        }
    }
}
