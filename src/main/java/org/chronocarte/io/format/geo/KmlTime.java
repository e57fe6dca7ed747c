package org.chronocarte.io.format.geo;

import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.Moments;
import org.chronocarte.io.format.draft.Moments.LoneStart;
import org.chronocarte.io.format.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/**
 * The time of a feature of KML, as written: a stamp or a span. An end that a span does not give is open.
 *
 * @param at the stamp, or null
 * @param begin or null
 * @param end or null
 */
record KmlTime(
        @Nullable String at,
        @Nullable String begin,
        @Nullable String end) {

    /** Whether an element holds a time; the last two are those of KML 2.0. */
    static boolean isTime(String element) {
        return switch (element) {
            case "TimeStamp", "TimeSpan", "TimeInstant", "TimePeriod" -> true;
            default -> false;
        };
    }

    /** Reads the element that starts here; null when it is empty. */
    static @Nullable KmlTime read(SafeXml xml) throws XMLStreamException {
        int outside = xml.depth() - 1;
        String at = null;
        String begin = null;
        String end = null;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "when", "timePosition" -> at = given(xml.text());
                    case "begin" -> begin = given(xml.text());
                    case "end" -> end = given(xml.text());
                    default -> {
                        // KML 2.0 wraps each end in an element of its own: its content comes next.
                    }
                }
            }
        }
        return at == null && begin == null && end == null ? null : new KmlTime(at, begin, end);
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    void date(Draft draft, Moments moments) {
        if (at != null) {
            moments.date(draft, at);
        } else {
            moments.span(draft, begin, end, LoneStart.SINCE);
        }
    }
}
