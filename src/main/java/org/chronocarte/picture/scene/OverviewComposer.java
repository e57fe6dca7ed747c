package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.Theme;

/** Composes the overview strip. A pure function of its request; thread-safe where its measure is. */
public final class OverviewComposer {

    private static final double COLUMN = 6;
    private static final double AXIS = 15;
    private static final double TOP = 4;
    private static final double BLOCK = 4;

    private final TextMeasure measure;
    private final TimelineCounts counts;

    /** Composes by counts of its own. */
    public OverviewComposer(TextMeasure measure) {
        this(measure, new TimelineCounts());
    }

    /**
     * Composes by counts that a timeline may share.
     *
     * @param measure how much room texts take
     */
    public OverviewComposer(TextMeasure measure, TimelineCounts counts) {
        this.measure = measure;
        this.counts = counts;
    }

    /** Decides what goes where. */
    public OverviewScene compose(OverviewRequest request) {
        Theme theme = request.theme();
        TimelineType type = TimelineType.of(theme);
        TimeScale scale = new TimeScale(request.whole(), 0, request.width());
        double axisTop = Math.max(0, request.height() - type.px(AXIS));
        TimeAxis axis = TimeAxis.of(scale, new TimelineWords(request.language()), type, measure);
        return new OverviewScene(
                theme, scale, request.height(), axisTop, bars(request, scale, axisTop - type.px(TOP)), axis);
    }

    private List<OverviewScene.Bar> bars(OverviewRequest request, TimeScale scale, double room) {
        EntryIndex index = request.index();
        Theme theme = request.theme();
        int kinds = index.dossier().kinds().size() + 1;
        int columns = (int) Math.max(1, Math.floor(scale.width() / (COLUMN * theme.scale())));
        double width = scale.width() / columns;
        double[] ends = new double[columns];
        for (int column = 0; column < columns; column++) {
            ends[column] = scale.time(scale.left() + (column + 1) * width);
        }
        ends[columns - 1] = scale.window().end();
        TimelineTally tally = counts.of(index, request.rows());
        BitSet slots = new BitSet();
        slots.set(0, kinds);
        int[] counted = tally.within(scale.window()).counts(slots, ends);
        int most = 1;
        for (int column = 0; column < columns; column++) {
            most = Math.max(most, total(counted, column, kinds));
        }
        List<OverviewScene.Bar> bars = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int total = total(counted, column, kinds);
            double high = height(total, most, Math.max(1, room), theme.scale());
            double foot = room + TOP * theme.scale();
            for (int kind = 0; kind < kinds; kind++) {
                int count = counted[column * kinds + kind];
                if (count > 0) {
                    double share = high * count / total;
                    int argb = kind == 0
                            ? theme.inkSoft()
                            : theme.color(index.dossier().kinds().get(kind - 1));
                    double x = scale.left() + column * width;
                    bars.add(new OverviewScene.Bar(new TimelineBox(x, foot - share, width - 1, share), argb));
                    foot -= share;
                }
            }
        }
        return bars;
    }

    /** Few entries are stacked as blocks of one height; where they would not fit, heights follow the square root. */
    private static double height(int total, int most, double room, double scale) {
        return most * BLOCK * scale <= room ? total * BLOCK * scale : Math.sqrt((double) total / most) * room;
    }

    private static int total(int[] counts, int column, int kinds) {
        int total = 0;
        for (int kind = 0; kind < kinds; kind++) {
            total += counts[column * kinds + kind];
        }
        return total;
    }
}
