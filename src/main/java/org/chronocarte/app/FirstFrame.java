package org.chronocarte.app;

import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import org.chronocarte.ui.map.gluon.GluonMap;

/** Waits for the first whole frame. For the FX thread. */
final class FirstFrame {

    private FirstFrame() {}

    /** Says, once, how many milliseconds after the process's start all of the map was painted. */
    static void await(GluonMap map, DoubleConsumer then) {
        Instant started = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (map.isComplete()) {
                    stop();
                    then.accept(Duration.between(started, Instant.now()).toNanos() / 1e6);
                }
            }
        }.start();
    }
}
