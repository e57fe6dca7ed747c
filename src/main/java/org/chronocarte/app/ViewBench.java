package org.chronocarte.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.chronocarte.app.cli.BenchLine;
import org.chronocarte.ui.map.gluon.GluonMap;

/**
 * Measures how long the map takes until it is complete after a jump of its whole width, to what it has not shown yet and
 * to what it has just shown. For the FX thread.
 */
final class ViewBench {

    private static final int WARM = 3;
    private static final int ROUNDS = 20;
    /** So that a way round the world does not come back to the same tiles, in pixels. */
    private static final double DOWN = 40;

    private final Stage stage;
    private final GluonMap map;
    private final MapHand hand;
    private final int rows;
    private final List<Double> fresh = new ArrayList<>();
    private final List<Double> known = new ArrayList<>();
    private int jumps;

    /** @param rows of the dossier that is open */
    ViewBench(Stage stage, GluonMap map, MapHand hand, int rows) {
        this.stage = stage;
        this.map = map;
        this.hand = hand;
        this.rows = rows;
    }

    /** @param then what to do when all is measured */
    void run(Runnable then) {
        if (jumps == 3 * (WARM + ROUNDS)) {
            hand.release();
            print("window-view-new", fresh);
            print("window-view-again", known);
            then.run();
            return;
        }
        // There, back and there again: only the first of three shows what was not shown before.
        boolean isNew = jumps % 3 == 0;
        double across = jumps % 3 == 1 ? map.getWidth() : -map.getWidth();
        boolean counts = jumps++ >= 3 * WARM;
        jump(across, isNew ? DOWN : 0, millis -> {
            if (counts) {
                (isNew ? fresh : known).add(millis);
            }
            run(then);
        });
    }

    private void print(String name, List<Double> millis) {
        System.out.println(BenchLine.of(
                name, rows, millis.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private void jump(double dx, double dy, DoubleConsumer then) {
        long[] times = new long[2];
        Runnable laidOut = () -> {
            if (times[0] != 0 && times[1] == 0 && map.isComplete()) {
                times[1] = System.nanoTime();
            }
        };
        stage.getScene().addPostLayoutPulseListener(laidOut);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (times[0] == 0) {
                    times[0] = System.nanoTime();
                    hand.drag(dx, dy);
                } else if (times[1] != 0) {
                    stop();
                    stage.getScene().removePostLayoutPulseListener(laidOut);
                    then.accept((times[1] - times[0]) / 1e6);
                }
            }
        }.start();
    }
}
