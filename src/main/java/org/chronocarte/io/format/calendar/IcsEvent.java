package org.chronocarte.io.format.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.calendar.IcsLines.Line;
import org.jspecify.annotations.Nullable;

/** An event, task or journal entry of a calendar, to which lines are added while it is read. */
final class IcsEvent {

    private final Where where;
    private final Map<String, List<Line>> properties = new LinkedHashMap<>();
    private List<Line> open = new ArrayList<>(0);
    private final StringBuilder tail = new StringBuilder();

    private IcsEvent(Where where) {
        this.where = where;
    }

    static IcsEvent beginning(int line) {
        return new IcsEvent(new Where.Text(Math.max(1, line), 1));
    }

    /** What is no property goes on with the text of the one before: some programs break lines without a blank. */
    void add(Line line) {
        if (line.name().isEmpty()) {
            tail.append("\\n").append(line.value());
            return;
        }
        end();
        open = properties.computeIfAbsent(line.name(), name -> new ArrayList<>(1));
        open.add(line);
    }

    /** All of its lines are there. */
    void end() {
        if (!tail.isEmpty() && !open.isEmpty()) {
            open.set(open.size() - 1, open.get(open.size() - 1).goingOn(tail.toString()));
        }
        tail.setLength(0);
    }

    /** The same event with other lines. */
    IcsEvent with(UnaryOperator<Line> change) {
        IcsEvent changed = new IcsEvent(where);
        properties.values().forEach(lines -> lines.forEach(each -> changed.add(change.apply(each))));
        return changed;
    }

    /** The line on which it begins. */
    Where where() {
        return where;
    }

    /** By name; some stand several times. */
    Map<String, List<Line>> properties() {
        return properties;
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

    /** Whether it lasts whole days, though it is written with times: Outlook says so beside them. */
    boolean isWrittenDay() {
        return text("X-MICROSOFT-CDO-ALLDAYEVENT").equalsIgnoreCase("TRUE");
    }
}
