package org.chronocarte.app;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.chronocarte.app.cli.BenchLine;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.ui.main.MainController;
import org.chronocarte.ui.map.gluon.GluonMap;

/**
 * Measures the window: what a frame of panning, zooming, brushing and flying costs, and what an idle window costs. For
 * the FX thread.
 */
final class WindowBench {

    private static final int WARM = 60;
    private static final int FRAMES = 240;
    static final javafx.util.Duration REST = javafx.util.Duration.seconds(1);
    private static final javafx.util.Duration IDLE = javafx.util.Duration.seconds(3);

    private final Stage stage;
    private final Exploration exploration;
    private final GluonMap map;
    private final MapHand hand;
    private final MainController main;
    private final int rows;
    private final Deque<Case> cases = new ArrayDeque<>();

    private record Case(String name, IntConsumer frame) {}

    WindowBench(Stage stage, Exploration exploration, GluonMap map, MainController main) {
        this.stage = stage;
        this.exploration = exploration;
        this.map = map;
        this.hand = new MapHand(map);
        this.main = main;
        this.rows = exploration.shown().index().size();
    }

    void run() {
        TimeWindow window = exploration.state().window();
        TimeWindow whole = Views.wholeTime(exploration.shown().index(), LocalDate.of(2026, 1, 1));
        cases.addAll(List.of(
                new Case("window-brush", frame -> {
                    double share = frame % 120 / 240.0;
                    show(TimeWindow.clamped(
                            whole.start() + whole.span() * share, whole.start() + whole.span() * (share + 0.3)));
                }),
                new Case(
                        "window-zoom-timeline",
                        frame -> show(window.scaled(Math.pow(0.985, frame % 120), window.start() + window.span() / 2))),
                new Case("window-pan-map", frame -> hand.toAndFro(frame, 3)),
                new Case("window-zoom-map", frame -> hand.wheel(600, 250, frame % 80 < 40 ? 0.03 : -0.03))));
        FirstFrame.await(stage, map, this::begin);
    }

    private void show(TimeWindow window) {
        exploration.update(state -> state.withWindow(window));
    }

    private void begin() {
        FrameTimer.fit(stage);
        restThen(this::next);
    }

    private void print(String name, double[] millis) {
        System.out.println(BenchLine.of(name, rows, millis));
    }

    private static void restThen(Runnable what) {
        FrameTimer.restThen(REST, what);
    }

    private void next() {
        hand.release();
        Case next = cases.poll();
        if (next == null) {
            new ViewBench(stage, map, hand, rows).run(() -> restThen(this::fly));
        } else {
            measure(next);
        }
    }

    private void fly() {
        new FlightBench(main, exploration.shown().index()).run(() -> restThen(this::idle));
    }

    private void measure(Case each) {
        FrameTimer.run(stage, timed -> timed < WARM + FRAMES, each.frame(), millis -> {
            print(each.name(), Arrays.copyOfRange(millis, WARM, millis.length));
            restThen(this::next);
        });
    }

    /** An idle window should neither paint nor compute: counts pulses, and the processor time of the whole process. */
    private void idle() {
        int[] pulses = new int[1];
        Runnable counted = () -> pulses[0]++;
        Thread waiting = new Thread(
                () -> {
                    Duration before = cpu();
                    sleep();
                    Duration used = cpu().minus(before);
                    Platform.runLater(() -> {
                        System.out.println("{\"case\":\"window-idle\",\"rows\":" + rows + ",\"pulses\":" + pulses[0]
                                + ",\"cpu_ms\":" + used.toMillis() + ",\"seconds\":" + IDLE.toSeconds() + "}");
                        stage.close();
                    });
                },
                "idle");
        restThen(() -> {
            stage.getScene().addPostLayoutPulseListener(counted);
            waiting.start();
        });
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static void sleep() {
        try {
            Thread.sleep((long) IDLE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
