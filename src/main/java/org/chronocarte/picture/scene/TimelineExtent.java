package org.chronocarte.picture.scene;

/**
 * Where on the axis something may lie, from the four bounds of its date, in pixels. Far outside the picture the bounds
 * may be cut, but keep their order.
 *
 * @param form what it tells
 * @param earliestStart before it, nothing
 * @param latestStart from here on it had surely begun
 * @param earliestEnd until here it surely lasted
 * @param latestEnd after it, nothing
 */
public record TimelineExtent(
        Form form, double earliestStart, double latestStart, double earliestEnd, double latestEnd) {

    /** What an extent tells. */
    public enum Form {
        /** It lasted. */
        BAR,
        /** It happened within, the date being a coarse one. */
        SOFT,
        /** It happened on some day between two that are known. */
        BETWEEN
    }

    /** Whether there is a stretch in which it surely lasted. */
    public boolean hasCore() {
        return form == Form.BAR && latestStart <= earliestEnd;
    }

    public double width() {
        return latestEnd - earliestStart;
    }
}
