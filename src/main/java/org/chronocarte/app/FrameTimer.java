package org.chronocarte.app;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.chronocarte.app.cli.BenchLine;

/**
 * Times frames of a window: what each costs on the FX thread from a change to the end of painting. What the toolkit's
 * own render thread then does with the painted commands is not counted. For the FX thread.
 */
final class FrameTimer {

    /** The size at which windows are measured, in pixels. */
    static final double WIDTH = 1600;

    static final double HEIGHT = 900;

    private static final Duration SETTLED = Duration.millis(400);
    private static final int FIRST_ROOM = 512;

    private final Stage stage;
    private double[] millis = new double[FIRST_ROOM];
    private int frames;
    private long began;

    private FrameTimer(Stage stage) {
        this.stage = stage;
    }

    /** Lets a window come to rest before something is measured. */
    static void restThen(Duration rest, Runnable what) {
        PauseTransition pause = new PauseTransition(rest);
        pause.setOnFinished(event -> what.run());
        pause.play();
    }

    /**
     * Prints what frames of a long time cost: those of its first tenth, of its last, and all, after a collection.
     *
     * @param name of the case
     */
    static void printSoak(String name, int rows, double[] millis) {
        System.gc();
        int tenth = Math.max(1, millis.length / 10);
        System.out.println(BenchLine.of(name + "-first-tenth", rows, Arrays.copyOfRange(millis, 0, tenth)));
        System.out.println(BenchLine.of(
                name + "-last-tenth", rows, Arrays.copyOfRange(millis, millis.length - tenth, millis.length)));
        System.out.println(BenchLine.of(name, rows, millis));
    }

    /** Gives a window the size at which it is measured; it has that after a rest. */
    static void fit(Stage stage) {
        stage.setMaximized(false);
        resize(stage);
        // A window manager takes its time to give a window its former size, and then this one is lost.
        restThen(SETTLED, () -> resize(stage));
    }

    private static void resize(Stage stage) {
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
    }

    /**
     * Makes one change a frame.
     *
     * @param goesOn whether to make another, told how many frames were timed
     * @param change makes it, told the same
     * @param then gets each frame's milliseconds in order
     */
    static void run(Stage stage, IntPredicate goesOn, IntConsumer change, Consumer<double[]> then) {
        new FrameTimer(stage).start(goesOn, change, then);
    }

    private void start(IntPredicate goesOn, IntConsumer change, Consumer<double[]> then) {
        Runnable painted = this::painted;
        stage.getScene().addPostLayoutPulseListener(painted);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (goesOn.test(frames)) {
                    began = System.nanoTime();
                    change.accept(frames);
                } else {
                    stop();
                    stage.getScene().removePostLayoutPulseListener(painted);
                    then.accept(Arrays.copyOf(millis, frames));
                }
            }
        }.start();
    }

    private void painted() {
        if (began != 0) {
            if (frames == millis.length) {
                millis = Arrays.copyOf(millis, 2 * frames);
            }
            millis[frames++] = (System.nanoTime() - began) / 1e6;
            began = 0;
        }
    }
}
