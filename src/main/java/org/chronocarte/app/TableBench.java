package org.chronocarte.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.chronocarte.app.cli.BenchLine;
import org.chronocarte.app.cli.GeneratedCsv;
import org.chronocarte.model.explore.Answer;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Search;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.InsetMemory;
import org.chronocarte.picture.scene.MapComposer;
import org.chronocarte.picture.scene.MapLabelSource;
import org.chronocarte.picture.scene.MapRequest;
import org.chronocarte.picture.scene.MapScene;
import org.chronocarte.ui.map.gluon.GluonMap;

/**
 * Measures the window with a table open in it: how long opening it takes, up to the first whole frame, and what frames
 * cost. A frame is timed from the change that an input would make to the moment at which the toolkit, having laid out,
 * painted and handed over that frame, takes the next one. For the FX thread.
 */
final class TableBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final int WARM = 300;
    private static final int FRAMES = 240;

    /** In how many steps all of time is played, at sixty a second. */
    private static final int STEPS = 1200;

    private static final int FEW = 1000;
    private static final int PICKS = 2000;
    private static final int ROUNDS = 20;
    /** As many results as the list under the field holds. */
    private static final int LISTED = 300;

    static final javafx.util.Duration REST = javafx.util.Duration.seconds(1.5);

    private final Stage stage;
    private final Exploration exploration;
    private final AppContext context;
    private final Runnable failed;
    private final GluonMap map;
    private final MapHand hand;
    private final Random random = new Random(11);
    private final Deque<Case> cases = new ArrayDeque<>();

    private record Case(String name, IntConsumer frame) {}

    /** @param failed told when the table cannot be opened; the window then closes */
    TableBench(Stage stage, Exploration exploration, AppContext context, Runnable failed) {
        this.stage = stage;
        this.exploration = exploration;
        this.context = context;
        this.failed = failed;
        this.map = context.map();
        this.hand = new MapHand(map);
    }

    void run(Path table, Duration soak) {
        FirstFrame.await(stage, map, () -> {
            FrameTimer.fit(stage);
            TableOpening opening = new TableOpening(stage, exploration, context, table, () -> {
                failed.run();
                stage.close();
            });
            restThen(() -> opening.first(millis -> {
                print("open", new double[] {millis});
                restThen(() -> {
                    if (soak.isZero()) {
                        again(opening);
                    } else {
                        soak(soak);
                    }
                });
            }));
        });
    }

    private void again(TableOpening opening) {
        opening.again(millis -> {
            print("open-again", millis);
            restThen(this::opened);
        });
    }

    private void opened() {
        TimeWindow whole = Views.wholeTime(index(), TODAY);
        TimeWindow opening = exploration.state().window();
        Viewport view = map.viewport();
        cases.addAll(List.of(
                new Case("pan", frame -> hand.toAndFro(frame, 2)),
                new Case("zoom", frame -> hand.wheel(600, 250, frame % 80 < 40 ? 0.06 : -0.06)),
                new Case("zoom-in", frame -> zoomIn(frame, view)),
                new Case("brush", frame -> {
                    double share = frame % 120 / 120.0 * 0.8;
                    brush(whole, share, share + 0.2);
                }),
                new Case("brush-few", frame -> brushFew(frame % 120)),
                new Case(
                        "zoom-time",
                        frame -> show(
                                opening.scaled(Math.pow(0.95, frame % 150), opening.start() + opening.span() / 4 * 3))),
                new Case("play", frame -> exploration.update(state -> playing(state, whole, frame % STEPS)))));
        next();
    }

    private EntryIndex index() {
        return exploration.shown().index();
    }

    private void zoomIn(int frame, Viewport from) {
        if (frame % 150 == 0) {
            map.show(from);
        } else {
            hand.wheel(600, 250, 0.06);
        }
    }

    private void show(TimeWindow window) {
        exploration.update(state -> state.withWindow(window));
    }

    private void brush(TimeWindow whole, double from, double to) {
        show(TimeWindow.clamped(whole.start() + whole.span() * from, whole.start() + whole.span() * to));
    }

    /** As many entries whatever there are: those of one stretch of the order of starts, moved on by a few. */
    private void brushFew(int frame) {
        int dated = index().dated();
        int few = Math.min(FEW, dated - 1);
        int first = Math.max(0, Math.min(dated - few - 1, dated / 2 + frame * 20));
        double start = index().earliestStart(first);
        show(new TimeWindow(start, Math.max(Instants.after(start), index().earliestStart(first + few))));
    }

    private static ViewState playing(ViewState state, TimeWindow whole, int step) {
        return state.withWindow(whole).withPlayhead(whole.start() + 1 + whole.span() / STEPS * step);
    }

    private void next() {
        hand.release();
        Case next = cases.poll();
        if (next == null) {
            pick();
            search();
            return;
        }
        int frames = WARM + (next.name().equals("play") ? STEPS : FRAMES);
        frames(timed -> timed < frames, next.frame(), millis -> {
            print(next.name(), Arrays.copyOfRange(millis, WARM, millis.length));
            restThen(this::next);
        });
    }

    /** What lies under the pointer, anywhere on the map as it was opened. */
    private void pick() {
        Exploration.Shown shown = exploration.shown();
        Viewport view = Viewport.fit(
                        Views.wholeMap(index()),
                        map.viewport().width(),
                        map.viewport().height(),
                        0)
                .clamped();
        ViewState everything = shown.state().withPlayhead(null).withWindow(Views.wholeTime(index(), TODAY));
        MapScene scene = new MapComposer(new PaperFonts(), MapLabelSource.NONE)
                .compose(new MapRequest(
                        index(),
                        everything,
                        exploration.matcher().matches(everything),
                        view,
                        Theme.of(everything.look()),
                        List.of(),
                        null,
                        InsetMemory.NONE));
        print(
                "pick",
                timed(
                        PICKS,
                        round -> scene.pick(random.nextDouble() * view.width(), random.nextDouble() * view.height())));
    }

    /** Words, as soon as they are ready: to the first results, all rows for the filter included. */
    private void search() {
        Search search = exploration.matcher().search();
        if (!search.isReady()) {
            restThen(this::search);
            return;
        }
        List<String> queries = GeneratedCsv.QUERIES;
        print("search", timed(queries.size() * ROUNDS, round -> {
            Answer answer = search.answer(queries.get(round % queries.size()));
            answer.best(answer.rows(), LISTED);
        }));
        stage.close();
    }

    private static double[] timed(int rounds, IntConsumer round) {
        double[] millis = new double[rounds];
        for (int i = 0; i < WARM; i++) {
            round.accept(i);
        }
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            round.accept(i);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }

    /** Does things at random, with rests: pans, zooms, brushes and jumps. */
    private void soak(Duration length) {
        long start = System.nanoTime();
        TimeWindow whole = Views.wholeTime(index(), TODAY);
        TableSoak steps = new TableSoak(map, hand, Views.wholeMap(index()), (from, to) -> brush(whole, from, to));
        frames(timed -> System.nanoTime() - start < length.toNanos(), steps::step, millis -> {
            FrameTimer.printSoak("soak", index().size(), millis);
            stage.close();
        });
    }

    private void print(String name, double[] millis) {
        System.out.println(BenchLine.of(name, index().size(), millis));
    }

    private static void restThen(Runnable what) {
        FrameTimer.restThen(REST, what);
    }

    /** Makes one change a frame, and gives each frame's milliseconds in order. */
    private static void frames(IntPredicate goesOn, IntConsumer change, Consumer<double[]> then) {
        new AnimationTimer() {
            private double[] millis = new double[512];
            private int frame;
            private long began;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (began != 0) {
                    if (frame == millis.length) {
                        millis = Arrays.copyOf(millis, frame * 2);
                    }
                    millis[frame++] = (time - began) / 1e6;
                }
                if (goesOn.test(frame)) {
                    began = System.nanoTime();
                    change.accept(frame);
                } else {
                    stop();
                    then.accept(Arrays.copyOf(millis, frame));
                }
            }
        }.start();
    }
}
