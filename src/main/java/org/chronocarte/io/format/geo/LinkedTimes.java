package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.MachineDates;
import org.chronocarte.io.format.draft.ShownDate;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code when} of Linked Places: timespans whose ends are each {@code in}, or between {@code earliest} and
 * {@code latest}. There a start without an end means "within that time", not "since".
 */
final class LinkedTimes {

    private final DraftDossier dossier;

    LinkedTimes(DraftDossier dossier) {
        this.dossier = dossier;
    }

    /** Where an end of a timespan lies, EDTF; either may be null. */
    private record Bound(
            @Nullable String earliest, @Nullable String latest) {

        boolean isExact() {
            return earliest != null && earliest.equals(latest);
        }
    }

    /**
     * Dates a draft by all of these together: from the earliest start to the latest end.
     *
     * @param whens values of "when"; those that are none are passed over
     */
    void date(Draft draft, Where where, List<JsonNode> whens) {
        List<When> spans = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (JsonNode when : whens) {
            read(when, where, spans, words);
        }
        if (!spans.isEmpty()) {
            draft.when(spans.size() == 1 ? spans.get(0) : hull(spans));
        }
        if (spans.size() > 1) {
            words.add(0, String.join(" ; ", spans.stream().map(When::edtf).toList()));
        }
        if (!words.isEmpty()) {
            draft.whenNote(String.join(" · ", words));
        }
    }

    private void read(JsonNode when, Where where, List<When> spans, List<String> words) {
        if (when.isValueNode()) {
            MachineDates.when(when.asText()).ifPresentOrElse(spans::add, () -> unread(when, where, words));
            return;
        }
        String certainty = when.path("certainty").asText("");
        boolean doubtful = certainty.equals("uncertain") || certainty.equals("less-certain");
        for (JsonNode span : when.path("timespans")) {
            When read = span(span, doubtful, words);
            if (read == null) {
                unread(span, where, words);
            } else {
                spans.add(read);
            }
        }
        when.path("periods").forEach(period -> add(words, period.path("name").asText("")));
        String label = when.path("label").asText("");
        boolean just = spans.size() == 1 && ShownDate.isJust(label, spans.get(0));
        add(words, just ? "" : label);
        add(words, when.path("duration").asText(""));
        add(words, doubtful ? certainty : "");
    }

    private void unread(JsonNode value, Where where, List<String> words) {
        String written = value.isTextual() ? value.asText() : value.toString();
        words.add(written);
        dossier.warn(Problem.warning("moment-unread", where, written));
    }

    private static void add(List<String> words, String text) {
        if (!text.isBlank()) {
            words.add(text);
        }
    }

    /** Null when an end of it is no date, or it ends before it starts. */
    private static @Nullable When span(JsonNode span, boolean doubtful, List<String> words) {
        try {
            Bound start = bound(span.path("start"));
            Bound end = bound(span.path("end"));
            return start == null && end == null ? null : when(start, end, doubtful, words);
        } catch (WhenFormatException e) {
            return null;
        }
    }

    private static @Nullable When when(
            @Nullable Bound start, @Nullable Bound end, boolean doubtful, List<String> words) {
        if (end == null && start != null) {
            return start.isExact()
                    ? When.parse(marked(String.valueOf(start.earliest()), doubtful))
                    : When.parse("[" + text(start.earliest()) + ".." + text(start.latest()) + "]");
        }
        String first = start == null ? null : start.earliest() == null ? start.latest() : start.earliest();
        String last = end == null ? null : end.latest() == null ? end.earliest() : end.latest();
        boolean vagueStart = start != null && !start.isExact();
        boolean vagueEnd = end != null && !end.isExact();
        if (vagueStart || vagueEnd) {
            words.add(said(start) + " – " + said(end));
        }
        String from = first == null ? "" : marked(first, doubtful || vagueStart);
        String to = last == null ? "" : marked(last, doubtful || vagueEnd);
        return from.equals(to) ? When.parse(from) : When.parse(from + "/" + to);
    }

    private static String said(@Nullable Bound bound) {
        if (bound == null) {
            return "?";
        }
        return bound.isExact()
                ? text(bound.earliest())
                : "[" + text(bound.earliest()) + ".." + text(bound.latest()) + "]";
    }

    private static String text(@Nullable String date) {
        return date == null ? "" : date;
    }

    /** A doubtful date says so, unless it does already. */
    private static String marked(String date, boolean doubtful) {
        char end = date.charAt(date.length() - 1);
        return doubtful && end != '?' && end != '~' && end != '%' ? date + "?" : date;
    }

    /** Null when there is none. */
    private static @Nullable Bound bound(JsonNode value) {
        if (value.isValueNode() && !value.isNull()) {
            String date = date(value);
            return new Bound(date, date);
        }
        if (value.has("in")) {
            String date = date(value.path("in"));
            return new Bound(date, date);
        }
        String earliest = value.has("earliest") ? date(value.path("earliest")) : null;
        String latest = value.has("latest") ? date(value.path("latest")) : null;
        return earliest == null && latest == null ? null : new Bound(earliest, latest);
    }

    private static String date(JsonNode value) {
        String date = MachineDates.date(value.asText());
        // A text that is no date is refused by the parser in its own words.
        return date == null ? When.parse("?" + value.asText()).edtf() : date;
    }

    /** From the start of the one that begins first to the end of the one that ends last. */
    private static When hull(List<When> spans) {
        When first = spans.get(0);
        When last = spans.get(0);
        for (When each : spans) {
            first = each.earliestStart() < first.earliestStart() ? each : first;
            last = each.latestEnd() > last.latestEnd() ? each : last;
        }
        if (first.equals(last)) {
            return first;
        }
        return When.parse(end(first, true) + "/" + end(last, false));
    }

    private static String end(When when, boolean start) {
        String text = when.edtf();
        if (when.isSomeDayBetween()) {
            String inner = text.substring(1, text.length() - 1);
            int dots = inner.indexOf("..");
            return start ? inner.substring(0, dots) : inner.substring(dots + 2);
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return text;
        }
        return start ? text.substring(0, slash) : text.substring(slash + 1);
    }
}
