package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.DateWords;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.MachineDates;
import org.chronocarte.io.format.draft.ShownDate;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code when} of Linked Places: timespans whose ends are each {@code in}, or between {@code earliest} and
 * {@code latest}. There a start without an end means "within that time", not "since". Its forerunner, GeoJSON-T, lists
 * the four bounds of a timespan and a label.
 */
final class LinkedTimes {

    /** Gazetteers put this number where nobody knows the year. */
    private static final int UNKNOWN = -1;

    private final DraftDossier dossier;
    private boolean unknownSaid;

    LinkedTimes(DraftDossier dossier) {
        this.dossier = dossier;
    }

    /** Where an end of a timespan lies, EDTF; either may be null. */
    private record Bound(
            @Nullable String earliest, @Nullable String latest) {

        /** Null when neither is given. */
        static @Nullable Bound of(@Nullable String earliest, @Nullable String latest) {
            return earliest == null && latest == null ? null : new Bound(earliest, latest);
        }

        /** Whether it is no more than before something. */
        boolean hasNoEarliest() {
            return earliest == null;
        }

        /** Whether it is no more than after something. */
        boolean hasNoLatest() {
            return latest == null;
        }

        boolean isExact() {
            return earliest != null && earliest.equals(latest);
        }
    }

    private static final Bound LASTING = new Bound("..", "..");

    /**
     * Dates a draft by all of these together: from the earliest start to the latest end.
     *
     * @param whens values of "when"; those that are none are passed over
     * @return the date; null when they say none, and the draft's is as before
     */
    @Nullable
    When date(Draft draft, Where where, List<JsonNode> whens) {
        List<When> spans = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (JsonNode when : whens) {
            read(when, where, spans, words);
        }
        When all = spans.isEmpty() ? null : spans.size() == 1 ? spans.get(0) : hull(spans);
        if (all != null) {
            draft.when(all);
        }
        if (spans.size() > 1) {
            words.add(0, String.join(" ; ", spans.stream().map(When::edtf).toList()));
        }
        if (!words.isEmpty()) {
            draft.whenNote(String.join(" · ", words));
        }
        return all;
    }

    private void read(JsonNode when, Where where, List<When> spans, List<String> words) {
        if (when.isValueNode()) {
            MachineDates.when(when.asText()).ifPresentOrElse(spans::add, () -> unread(when, where, words));
            return;
        }
        String certainty = when.path("certainty").asText("");
        boolean doubtful = certainty.equals("uncertain") || certainty.equals("less-certain");
        for (JsonNode span : spans(when)) {
            span(span, where, doubtful, spans, words);
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

    /** Its timespans; some write but one, or put its ends beside the rest. */
    private static Iterable<JsonNode> spans(JsonNode when) {
        JsonNode spans = when.has("timespans") ? when.path("timespans") : when.path("timespan");
        if (spans.isArray()) {
            return spans;
        }
        JsonNode only = spans.isObject() ? spans : when;
        return only.has("start") || only.has("end") ? List.of(only) : List.of();
    }

    private void span(JsonNode span, Where where, boolean doubtful, List<When> spans, List<String> words) {
        if (JsonWords.isHollow(span)) {
            return;
        }
        try {
            Bound start = span.isArray() ? listed(span, 0, 1, where) : bound(span.path("start"), where);
            JsonNode last = span.path("end");
            Bound end = span.isArray() ? listed(span, 3, 2, where) : isOngoing(last) ? LASTING : bound(last, where);
            if (start != null || end != null) {
                spans.add(when(start, end, doubtful, words));
            }
            if (span.isArray()) {
                add(words, span.path(4).asText(""));
            }
        } catch (WhenFormatException e) {
            // An end of it is no date, or it ends before it starts.
            unread(span, where, words);
        }
    }

    private static boolean isOngoing(JsonNode end) {
        return DateWords.isOngoing(end.path("in").asText(end.path("latest").asText(end.asText(""))));
    }

    private static When when(@Nullable Bound start, @Nullable Bound end, boolean doubtful, List<String> words) {
        if (end == null && start != null) {
            return start.isExact()
                    ? When.parse(marked(String.valueOf(start.earliest()), doubtful))
                    : When.parse("[" + text(start.earliest()) + ".." + text(start.latest()) + "]");
        }
        // A start that is only before the end, and an end that is only after the start, say nothing of themselves.
        boolean startless =
                start == null || end != null && start.hasNoEarliest() && Objects.equals(start.latest(), end.latest());
        boolean endless =
                end == null || start != null && end.hasNoLatest() && Objects.equals(end.earliest(), start.earliest());
        if (start != null && end != null && startless && end.hasNoEarliest()) {
            return When.parse("[.." + end.latest() + "]");
        }
        if (start != null && end != null && endless && start.hasNoLatest()) {
            return When.parse("[" + start.earliest() + "..]");
        }
        String first = startless || start == null ? null : start.hasNoEarliest() ? start.latest() : start.earliest();
        String last = endless || end == null ? null : end.hasNoLatest() ? end.earliest() : end.latest();
        boolean vagueStart = start != null && !start.isExact();
        boolean vagueEnd = end != null && !end.isExact();
        if (vagueStart || vagueEnd) {
            words.add(said(start) + " – " + said(end));
        }
        String from = first == null ? "" : marked(first, doubtful || vagueStart);
        String to = last == null ? "" : LASTING.equals(end) ? last : marked(last, doubtful || vagueEnd);
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
    private @Nullable Bound bound(JsonNode value, Where where) {
        JsonNode exact = value.isObject() ? value.path("in") : value;
        String in = exact.isValueNode() ? given(exact, where) : null;
        return in == null
                ? Bound.of(given(value.path("earliest"), where), given(value.path("latest"), where))
                : new Bound(in, in);
    }

    /** An end of which the outer bound alone is exact. */
    private @Nullable Bound listed(JsonNode span, int outer, int inner, Where where) {
        String out = given(span.path(outer), where);
        String in = given(span.path(inner), where);
        if (out == null || in == null) {
            return Bound.of(out == null ? in : out, out == null ? in : out);
        }
        return outer < inner ? new Bound(out, in) : new Bound(in, out);
    }

    /** A date; null when it is blank, or stands for one that nobody knows. */
    private @Nullable String given(JsonNode value, Where where) {
        if (value.isInt() && value.intValue() == UNKNOWN
                || value.isBigInteger() && value.bigIntegerValue().intValue() == UNKNOWN) {
            if (!unknownSaid) {
                unknownSaid = true;
                dossier.warn("moment-minus-one", where);
            }
            return null;
        }
        return JsonWords.isHollow(value) ? null : date(value);
    }

    private static String date(JsonNode value) {
        String written = value.asText().strip();
        String date = MachineDates.date(MachineDates.ofYear(written));
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
