package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * From one tick of an axis to the next.
 *
 * @param unit what is counted
 * @param count how many of them, positive
 */
record TimeAxisStep(TimeAxisUnit unit, long count) {

    /** Of fewer grains, ticks would stand unevenly. */
    private static final int LEAST_GRAINS = 16;

    /** All that an axis may use, finest first. */
    static final List<TimeAxisStep> ALL = all();

    private static final long COARSEST = 1_000_000_000_000L;

    private static final int LONGEST_POWER = 13;

    private static List<TimeAxisStep> all() {
        List<TimeAxisStep> steps = new ArrayList<>();
        for (long seconds : new long[] {1, 5, 15, 30}) {
            steps.add(new TimeAxisStep(TimeAxisUnit.SECOND, seconds));
        }
        for (long minutes : new long[] {1, 5, 15, 30}) {
            steps.add(new TimeAxisStep(TimeAxisUnit.MINUTE, minutes));
        }
        for (long hours : new long[] {1, 3, 6, 12}) {
            steps.add(new TimeAxisStep(TimeAxisUnit.HOUR, hours));
        }
        steps.add(new TimeAxisStep(TimeAxisUnit.WEEKDAY, 1));
        steps.add(new TimeAxisStep(TimeAxisUnit.DAY, 1));
        steps.add(new TimeAxisStep(TimeAxisUnit.WEEK, 1));
        for (long months : new long[] {1, 3, 6}) {
            steps.add(new TimeAxisStep(TimeAxisUnit.MONTH, months));
        }
        long power = 1;
        for (int digits = 0; digits < LONGEST_POWER; digits++) {
            for (long times : new long[] {1, 2, 5}) {
                steps.add(new TimeAxisStep(TimeAxisUnit.YEAR, power * times));
            }
            power *= 10;
        }
        return List.copyOf(steps);
    }

    /** About how long it is. */
    double millis() {
        return unit.millis() * count;
    }

    /** The coarser step whose ticks are emphasised among this one's; null when there is none. */
    @Nullable
    TimeAxisStep major() {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> new TimeAxisStep(TimeAxisUnit.DAY, 1);
            case WEEKDAY, DAY, WEEK -> new TimeAxisStep(TimeAxisUnit.MONTH, 1);
            case MONTH -> new TimeAxisStep(TimeAxisUnit.YEAR, 1);
            case YEAR -> {
                long power = 10;
                while (power <= count) {
                    power *= 10;
                }
                yield power > COARSEST ? null : new TimeAxisStep(TimeAxisUnit.YEAR, power);
            }
        };
    }

    /** The ticks from the last one at or before the window's start up to the window's end. */
    double[] ticks(TimeWindow window) {
        DoubleStream.Builder ticks = DoubleStream.builder();
        double before = Double.NEGATIVE_INFINITY;
        // At the edge of time all that comes after lies there.
        for (double at = unit.floor(window.start(), count); at < window.end() && at > before; ) {
            ticks.add(at);
            before = at;
            at = unit.next(at, count);
        }
        return ticks.build().toArray();
    }

    /** Whether instants in a window tell its ticks well apart, far from 1970 as they may lie. */
    boolean isToldApart(TimeWindow window) {
        double grain = Math.max(Instants.grain(window.start()), Instants.grain(window.end()));
        return millis() >= LEAST_GRAINS * grain;
    }
}
