package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.time.Delay;
import org.chronocarte.model.time.When;
import org.chronocarte.picture.paint.TextMeasure;

/** Finds room in the axis for the delays: first where the arc crosses, then beside; years are covered last. */
final class ArcPills {

    private static final double PADDING = 7;
    private static final double GAP = 4;
    private static final double STEP = 6;
    private static final double HEIGHT = 17;

    private final EntryIndex index;
    private final TimeScale scale;
    private final TimelineLayout layout;
    private final TimelineType type;
    private final TextMeasure measure;
    private final TimelineWords words;
    private final Set<String> told = new HashSet<>();
    private final List<TimelineBox> placed = new ArrayList<>();
    private final List<TimelineBox> years;

    ArcPills(
            EntryIndex index,
            TimeScale scale,
            TimelineLayout layout,
            TimelineType type,
            TextMeasure measure,
            TimelineWords words,
            TimeAxis axis) {
        this.index = index;
        this.scale = scale;
        this.layout = layout;
        this.type = type;
        this.measure = measure;
        this.words = words;
        this.years = axis.labels().stream()
                .filter(TimeAxisLabel::strong)
                .map(label -> new TimelineBox(
                        label.x(), layout.axisTop(), label.width(), layout.axisBottom() - layout.axisTop()))
                .toList();
    }

    /** The same arcs, the strong ones with their delays where there is room. */
    List<ArcMark> place(List<ArcMark> arcs) {
        List<ArcMark> done = new ArrayList<>();
        for (ArcMark arc : arcs) {
            Optional<String> delay = arc.strong() ? delay(arc) : Optional.empty();
            // Several answers of one day to things of one day say the same: once is enough.
            delay = delay.filter(text -> told.add(text + Math.round(arc.curve().x0()) + ","
                    + Math.round(arc.curve().x1())));
            Optional<ArcMark.Pill> pill = delay.flatMap(text -> pill(text, arc.curve()));
            done.add(pill.map(arc::withPill).orElse(arc));
        }
        return done;
    }

    /** The room that the pills take. */
    List<TimelineBox> boxes() {
        return placed;
    }

    private Optional<String> delay(ArcMark arc) {
        When from = index.entry(arc.answered()).when();
        When to = index.entry(arc.answer()).when();
        return from == null || to == null
                ? Optional.empty()
                : Delay.between(from, to).map(words::delay);
    }

    private Optional<ArcMark.Pill> pill(String text, ArcMark.Curve curve) {
        double textWidth = measure.width(text, type.pill());
        double width = textWidth + 2 * type.px(PADDING);
        double height = Math.min(type.px(HEIGHT), layout.axisBottom() - layout.axisTop());
        double middle = (curve.x0() + curve.x1()) / 2;
        for (boolean sparing : new boolean[] {true, false}) {
            for (double away = 0; away < scale.width(); away += STEP) {
                for (double x : new double[] {middle - away, middle + away}) {
                    TimelineBox box = new TimelineBox(x - width / 2, layout.axisMiddle() - height / 2, width, height);
                    if (isFree(box, sparing)) {
                        placed.add(box);
                        return Optional.of(new ArcMark.Pill(
                                text,
                                box,
                                layout.axisMiddle() + TimelineType.baseline(type.pill()),
                                box.x() + (width - textWidth) / 2));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(TimelineBox box, boolean sparing) {
        TimelineBox wide = new TimelineBox(box.x() - GAP, box.y(), box.width() + 2 * GAP, box.height());
        return box.x() >= scale.left() + 2
                && box.right() <= scale.right() - 2
                && placed.stream().noneMatch(wide::overlaps)
                && !(sparing && years.stream().anyMatch(wide::overlaps));
    }
}
