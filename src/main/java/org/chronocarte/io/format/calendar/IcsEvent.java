package org.chronocarte.io.format.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.calendar.IcsLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * An event, task or journal entry of a calendar.
 *
 * @param where the line on which it begins
 * @param properties by name; some stand several times
 */
record IcsEvent(Where where, Map<String, List<Line>> properties) {

    static IcsEvent beginning(int line) {
        return new IcsEvent(new Where.Text(Math.max(1, line), 1), new LinkedHashMap<>());
    }

    void add(Line line) {
        properties.computeIfAbsent(line.name(), name -> new ArrayList<>(1)).add(line);
    }

    List<Line> all(String name) {
        return properties.getOrDefault(name, List.of());
    }

    @Nullable
    Line first(String name) {
        List<Line> all = all(name);
        return all.isEmpty() ? null : all.get(0);
    }

    /** A text without its escapes; "" without it. */
    String text(String name) {
        Line line = first(name);
        return line == null ? "" : IcsLines.plain(line.value());
    }
}
