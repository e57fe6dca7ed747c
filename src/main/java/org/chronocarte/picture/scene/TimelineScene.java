package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.chronocarte.picture.paint.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What goes where on the timeline. All positions are pixels from the picture's left and top edge.
 *
 * @param theme its colours and sizes
 * @param scale time along x
 * @param layout the lanes' room
 * @param axis ticks and labels
 * @param headings the lanes' names
 * @param eras behind all else
 * @param columns entries that are too many to be drawn one by one
 * @param marks entries, the least important first
 * @param arcs relations, those of the chosen entries last
 * @param todayX where today is; empty outside the window
 * @param todayLabel its name, or null where there is no room
 * @param playheadX right of which time is yet to come; empty when nothing plays
 */
public record TimelineScene(
        Theme theme,
        TimeScale scale,
        TimelineLayout layout,
        TimeAxis axis,
        List<TimelineHeading> headings,
        List<TimelineEraMark> eras,
        List<TimelineColumn> columns,
        List<TimelineMark> marks,
        List<ArcMark> arcs,
        OptionalDouble todayX,
        @Nullable TimelineLabel todayLabel,
        OptionalDouble playheadX) {

    /** How far from a glyph a finger or a shaky mouse may be, in pixels. */
    private static final double REACH = 5;

    private static final double ARC_REACH = 4;

    public TimelineScene {
        headings = List.copyOf(headings);
        eras = List.copyOf(eras);
        columns = List.copyOf(columns);
        marks = List.copyOf(marks);
        arcs = List.copyOf(arcs);
    }

    /** What lies under a point. */
    public TimelineHit pick(double x, double y) {
        for (int i = arcs.size() - 1; i >= 0; i--) {
            ArcMark.Pill pill = arcs.get(i).pill();
            if (pill != null && pill.box().contains(x, y)) {
                return new TimelineHit.Relation(arcs.get(i));
            }
        }
        TimelineHit entries = pickEntries(x, y);
        if (entries != null) {
            return entries;
        }
        for (TimelineColumn column : columns) {
            if (x >= column.box().x()
                    && x <= column.box().right() + 1
                    && column.box().y() <= y
                    && y <= column.box().bottom()) {
                return new TimelineHit.Crowd(column);
            }
        }
        for (int i = arcs.size() - 1; i >= 0; i--) {
            if (arcs.get(i).strong() && arcs.get(i).distance(x, y) <= ARC_REACH) {
                return new TimelineHit.Relation(arcs.get(i));
            }
        }
        for (TimelineEraMark era : eras) {
            if (era.label() != null && era.label().box().contains(x, y)) {
                return new TimelineHit.Era(era);
            }
        }
        return y >= layout.axisTop() && y < layout.axisBottom()
                ? new TimelineHit.Axis(scale.time(x))
                : new TimelineHit.Nothing(scale.time(x));
    }

    private TimelineHit.@Nullable Entries pickEntries(double x, double y) {
        List<TimelineMark> near = new ArrayList<>();
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i).distance(x, y) <= REACH * theme.scale()) {
                near.add(marks.get(i));
            }
        }
        if (near.isEmpty()) {
            return null;
        }
        near.sort(Comparator.comparingDouble(mark -> mark.distance(x, y)));
        Set<Integer> rows = new LinkedHashSet<>();
        TimelineMark nearest = near.get(0);
        double reach = nearest.distance(x, y) + 0.5;
        for (TimelineMark mark : near) {
            if (mark.distance(x, y) <= reach || mark.label() == null && nearest.label() == null) {
                rows.addAll(mark.rows());
            }
        }
        return new TimelineHit.Entries(List.copyOf(rows), nearest);
    }
}
