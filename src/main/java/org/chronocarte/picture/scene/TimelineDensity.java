package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.paint.Theme;

/** Counts a lane's entries into columns of a few pixels. */
final class TimelineDensity {

    private static final double COLUMN = 4;
    private static final double GAP = 1;
    private static final double LOWEST = 3;
    private static final double CAP = 3;

    private final TimelineLane lane;
    private final TimeScale scale;
    private final Theme theme;
    private final int slots;
    private final int columns;
    private final double columnWidth;
    private final int[] counts;

    /**
     * @param rows those of the window
     * @param ofLane the slots of the lane's kinds
     */
    TimelineDensity(
            TimelineLane lane,
            TimeScale scale,
            Theme theme,
            TimelineTally tally,
            TimelineTally.Within rows,
            BitSet ofLane) {
        this.lane = lane;
        this.scale = scale;
        this.theme = theme;
        this.slots = tally.slots();
        this.columns = (int) Math.max(1, Math.floor(scale.width() / (COLUMN * theme.scale())));
        this.columnWidth = scale.width() / columns;
        this.counts = rows.counts(ofLane, ends());
    }

    private double[] ends() {
        double[] ends = new double[columns];
        for (int column = 0; column < columns; column++) {
            ends[column] = scale.time(scale.left() + (column + 1) * columnWidth);
        }
        ends[columns - 1] = scale.window().end();
        return ends;
    }

    /**
     * The columns that hold anything, the highest {@code height} pixels high.
     *
     * @param lit rows of the lane and the window that light up
     */
    List<TimelineColumn> columns(EntryIndex index, double height, IntStream lit) {
        int most = 1;
        for (int column = 0; column < columns; column++) {
            most = Math.max(most, total(column));
        }
        BitSet lightUp = new BitSet(columns);
        lit.forEach(row -> lightUp.set(column(index.middle(row))));
        List<TimelineColumn> made = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int total = total(column);
            if (total > 0) {
                double high = Math.max(LOWEST, Math.log1p(total) / Math.log1p(most) * height);
                made.add(column(index, column, total, high, lightUp.get(column)));
            }
        }
        return made;
    }

    private int total(int column) {
        int total = 0;
        for (int slot = 0; slot < slots; slot++) {
            total += counts[column * slots + slot];
        }
        return total;
    }

    /** Which column counts what has its middle at an instant. */
    private int column(double instant) {
        double at = (scale.x(instant) - scale.left()) / columnWidth;
        return (int) Math.max(0, Math.min(columns - 1, Math.floor(at)));
    }

    private TimelineColumn column(EntryIndex index, int column, int total, double high, boolean lit) {
        double left = scale.left() + column * columnWidth;
        double foot = lane.isAbove() ? lane.bottom() - 1 : lane.top() + 1;
        double towards = lane.isAbove() ? -1 : 1;
        List<TimelineColumn.Band> bands = new ArrayList<>();
        int below = 0;
        for (int slot = 0; slot < slots; slot++) {
            int count = counts[column * slots + slot];
            if (count > 0) {
                double from = foot + towards * high * below / total;
                double to = foot + towards * high * (below + count) / total;
                int argb = slot == 0
                        ? theme.inkSoft()
                        : theme.color(index.dossier().kinds().get(slot - 1));
                bands.add(new TimelineColumn.Band(argb, Math.min(from, to), Math.max(from, to)));
                below += count;
            }
        }
        TimeWindow time = TimeWindow.clamped(scale.time(left), scale.time(left + columnWidth));
        double top = lane.isAbove() ? foot - high : foot;
        TimelineBox box = new TimelineBox(left, top, columnWidth - GAP, high);
        double cap = CAP * theme.scale();
        double end = lane.isAbove() ? top - cap : top + high;
        return new TimelineColumn(
                lane.lane(), box, total, time, bands, lit ? new TimelineBox(left, end, box.width(), cap) : null);
    }
}
