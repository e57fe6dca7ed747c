package org.chronocarte.picture.scene;

import java.util.List;

/** What lies under a point of the timeline. */
public sealed interface TimelineHit {

    /**
     * Entries.
     *
     * @param rows rows of the index, the nearest first; never empty
     * @param mark the nearest one's
     */
    record Entries(List<Integer> rows, TimelineMark mark) implements TimelineHit {

        public Entries {
            rows = List.copyOf(rows);
        }
    }

    /** A relation: its arc or its pill. */
    record Relation(ArcMark arc) implements TimelineHit {}

    /** An era's name. */
    record Era(TimelineEraMark mark) implements TimelineHit {}

    /** A column of entries that are too many to tell apart. */
    record Crowd(TimelineColumn column) implements TimelineHit {}

    /** The axis. */
    record Axis(double instant) implements TimelineHit {}

    /** Nothing but time. */
    record Nothing(double instant) implements TimelineHit {}
}
