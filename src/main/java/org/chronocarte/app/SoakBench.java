package org.chronocarte.app;

import java.time.Duration;
import java.util.Random;
import javafx.stage.Stage;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.ui.map.gluon.GluonMap;

/**
 * Moves the map at random for a long time: pans that glide, zooms in and out, jumps to other parts of the world, with
 * rests in between. Prints what frames cost on the FX thread in the first tenth of that time and in the last, and how
 * much of the heap is in use after a collection at the end. For the FX thread.
 */
final class SoakBench {

    private static final int GLIDE = 45;

    private final Stage stage;
    private final Exploration exploration;
    private final GluonMap map;
    private final MapHand hand;
    private final Random random = new Random(11);
    private double dx;
    private double dy;
    private double closer;

    SoakBench(Stage stage, Exploration exploration, GluonMap map) {
        this.stage = stage;
        this.exploration = exploration;
        this.map = map;
        this.hand = new MapHand(map);
    }

    void run(Duration length) {
        FirstFrame.await(stage, map, () -> begin(length));
    }

    private void begin(Duration length) {
        FrameTimer.fit(stage);
        // To be given another size is no frame of a map that moves.
        FrameTimer.restThen(WindowBench.REST, () -> {
            long start = System.nanoTime();
            FrameTimer.run(stage, frames -> System.nanoTime() - start < length.toNanos(), this::step, this::finish);
        });
    }

    private void step(int frames) {
        if (frames % GLIDE == 0) {
            hand.release();
            dx = random.nextInt(4) == 0 ? 0 : random.nextGaussian() * 12;
            dy = random.nextGaussian() * 6;
            closer = random.nextInt(3) == 0 ? random.nextGaussian() * 0.05 : 0;
            if (random.nextInt(12) == 0) {
                map.show(new Viewport(
                        random.nextDouble(),
                        0.2 + random.nextDouble() * 0.5,
                        3 + random.nextDouble() * 8,
                        FrameTimer.WIDTH,
                        FrameTimer.HEIGHT));
            }
        }
        hand.glide(dx, dy, closer);
    }

    private void finish(double[] millis) {
        FrameTimer.printSoak("window-soak", exploration.shown().index().size(), millis);
        stage.close();
    }
}
