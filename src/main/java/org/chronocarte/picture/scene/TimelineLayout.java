package org.chronocarte.picture.scene;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Lane;

/**
 * How the timeline's height is shared out: strip, narrow lane, lane, axis, lane, narrow lane, strip. Only lanes that are
 * wanted take room.
 *
 * @param width of the picture
 * @param height of the picture
 * @param stripTop bottom of the strip at the top, which carries the eras' names
 * @param stripBottom top of the strip at the bottom; the picture's height where there is none
 * @param axisTop top of the axis
 * @param axisBottom bottom of the axis
 * @param lanes those that there are, in the order of {@link Lane}
 */
public record TimelineLayout(
        double width,
        double height,
        double stripTop,
        double stripBottom,
        double axisTop,
        double axisBottom,
        Map<Lane, TimelineLane> lanes) {

    private static final double STRIP = 18;
    private static final double AXIS = 24;
    private static final double ROW = 19;
    private static final double NARROW_ROW = 17;
    private static final double GUTTER = 12;
    private static final double NARROW_GUTTER = 9;
    private static final double GLYPH = 5;
    private static final double NARROW_GLYPH = 4;
    private static final double SMALL_GLYPH = 3.2;

    /** With less height than this, narrow lanes have one row. */
    private static final double ROOMY = 300;

    public TimelineLayout {
        Map<Lane, TimelineLane> inOrder = new EnumMap<>(Lane.class);
        inOrder.putAll(lanes);
        lanes = Collections.unmodifiableMap(inOrder);
    }

    /** @param wanted lanes that take room; there is one above or below the axis in any case */
    static TimelineLayout of(Set<Lane> wanted, double width, double height, TimelineType type) {
        Set<Lane> used = EnumSet.noneOf(Lane.class);
        used.addAll(wanted);
        if (!used.contains(Lane.BELOW)) {
            used.add(Lane.ABOVE);
        }
        return new Sharing(used, width, height, type).share();
    }

    /** The lane of a kind, given by its index; what has no known kind stands in the first lane there is. */
    TimelineLane laneOf(Dossier dossier, int kind) {
        TimelineLane lane =
                kind < 0 ? null : lanes.get(dossier.kinds().get(kind).lane());
        if (lane == null) {
            lane = lanes.get(Lane.ABOVE);
        }
        return lane == null ? lanes.values().iterator().next() : lane;
    }

    /** Where a stem of a lane meets the axis. */
    double foot(TimelineLane lane) {
        return lane.isAbove() ? axisTop : axisBottom;
    }

    double axisMiddle() {
        return (axisTop + axisBottom) / 2;
    }

    private record Sharing(Set<Lane> used, double width, double height, TimelineType type) {

        TimelineLayout share() {
            double axis = type.px(AXIS);
            double narrow = type.px(NARROW_GUTTER + NARROW_ROW * (height >= type.px(ROOMY) ? 2 : 1));
            double top = type.px(STRIP);
            double bottom = used.contains(Lane.RECOMMENDATION) ? height - type.px(STRIP) : height - 2;
            double above = top + (used.contains(Lane.INDICATOR) ? narrow : 0);
            double below = bottom - (used.contains(Lane.RECOMMENDATION) ? narrow : 0);
            double room = Math.max(2, below - above - axis);
            double share = used.contains(Lane.ABOVE) && used.contains(Lane.BELOW) ? 0.5 : 1;
            double axisTop = above + (used.contains(Lane.ABOVE) ? room * share : 0);
            double axisBottom = axisTop + axis;
            Map<Lane, TimelineLane> lanes = new EnumMap<>(Lane.class);
            add(lanes, Lane.INDICATOR, top, above, NARROW_ROW);
            add(lanes, Lane.ABOVE, above, axisTop, ROW);
            add(lanes, Lane.BELOW, axisBottom, Math.max(axisBottom, below), ROW);
            add(lanes, Lane.RECOMMENDATION, Math.max(axisBottom, below), Math.max(axisBottom, bottom), NARROW_ROW);
            return new TimelineLayout(width, height, top, bottom, axisTop, axisBottom, lanes);
        }

        private void add(Map<Lane, TimelineLane> lanes, Lane lane, double top, double bottom, double row) {
            if (!used.contains(lane)) {
                return;
            }
            boolean narrow = lane == Lane.INDICATOR || lane == Lane.RECOMMENDATION;
            double gutter = Math.min(bottom - top, type.px(narrow ? NARROW_GUTTER : GUTTER));
            int rows = (int) Math.max(1, Math.floor((bottom - top - gutter) / type.px(row) + 1e-6));
            double glyph = type.px(narrow ? NARROW_GLYPH : GLYPH);
            lanes.put(lane, new TimelineLane(lane, top, bottom, rows, gutter, glyph, type.px(SMALL_GLYPH)));
        }
    }
}
