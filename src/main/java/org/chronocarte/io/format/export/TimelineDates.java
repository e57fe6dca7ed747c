package org.chronocarte.io.format.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates as TimelineJS writes them: numbers apart, and -500 for 500 BC since it knows no year 0. */
final class TimelineDates {

    private TimelineDates() {}

    /** Year, month, day and time in cells of their own; all empty for no date. */
    static List<String> cells(@Nullable PlainDate date) {
        if (date == null) {
            return List.of("", "", "", "");
        }
        List<String> cells = new ArrayList<>();
        cells.add(Long.toString(date.yearWithoutZero()));
        cells.add(date.month() == 0 ? "" : Integer.toString(date.month()));
        cells.add(date.day() == 0 ? "" : Integer.toString(date.day()));
        cells.add(date.clock());
        return cells;
    }

    /** The same as an object. */
    static ObjectNode json(PlainDate date) {
        ObjectNode node = JsonOut.object();
        node.put("year", date.yearWithoutZero());
        if (date.month() > 0) {
            node.put("month", date.month());
        }
        if (date.day() > 0) {
            node.put("day", date.day());
        }
        if (date.time() != null) {
            node.put("hour", date.time().getHour());
            node.put("minute", date.time().getMinute());
            node.put("second", date.time().getSecond());
        }
        return node;
    }
}
