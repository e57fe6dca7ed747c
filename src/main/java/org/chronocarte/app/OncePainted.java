package org.chronocarte.app;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Lets work wait until what has just opened is on the screen. For the FX thread. */
final class OncePainted {

    /** A frame is on the screen when another has begun after it, and the next one is about to. */
    private static final int FRAMES = 3;

    /** A map that nobody sees is never painted: work waits no longer than this for it. */
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(3);

    private final BooleanSupplier isComplete;

    /** @param isComplete whether all of the map is painted */
    OncePainted(BooleanSupplier isComplete) {
        this.isComplete = isComplete;
    }

    /** Runs something once, some frames after the map is complete. */
    void run(Runnable then) {
        long asked = System.nanoTime();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames += frames > 0 || isComplete.getAsBoolean() ? 1 : 0;
                if (frames == FRAMES || System.nanoTime() - asked > LONGEST_WAIT) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
