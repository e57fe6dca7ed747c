package org.chronocarte.io.format.draft;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Dates drafts by what programs write. Words that are no date are kept beside the entry, which then is undated, and stand
 * in the report.
 */
public final class Moments {

    /** What a start without an end means. */
    public enum LoneStart {
        /** It happened then. */
        THEN,
        /** It lasts, or it is not known until when. */
        SINCE
    }

    /** Data bases put this year where an end is not in sight. */
    private static final String NEVER = "9999";

    private static final String OPEN = "..";

    private final DraftDossier dossier;
    private final Set<Where> swapped = new HashSet<>();
    private final boolean orderKnown;
    private final DateWords words;
    private boolean loneSaid;
    private boolean neverSaid;

    /** For the drafts of one dossier. */
    public Moments(DraftDossier dossier) {
        this.dossier = dossier;
        dossier.choices().all(Fix.SwapDates.class).forEach(fix -> swapped.add(fix.where()));
        Optional<Fix.DayFirst> order = dossier.choices().last(Fix.DayFirst.class);
        orderKnown = order.isPresent();
        words = new DateWords(order.map(Fix.DayFirst::dayFirst).orElse(true), DateNumbers.YEARS, null);
    }

    /** Dates a draft by one text: a date or an interval. */
    public void date(Draft draft, String text) {
        if (text.isBlank()) {
            return;
        }
        Optional<When> when = MachineDates.when(text);
        if (when.isPresent()) {
            draft.when(when.get());
            return;
        }
        DateReading reading = isAmbiguous(text) ? DateReading.of(DateReading.Flaw.NOT_A_DATE) : words.read(text);
        if (reading.flaw() == DateReading.Flaw.UNDATED) {
            draft.whenNote(text.strip());
        } else if (reading.when() == null) {
            unread(draft, text);
        } else {
            draft.when(reading.when());
            draft.whenNote(reading.partial() ? text : null);
        }
    }

    /** Whether a text may name the day first or the month, and nobody has said which. */
    private boolean isAmbiguous(String text) {
        return !orderKnown && DayOrder.of(text.strip()) == DayOrder.EITHER;
    }

    /** The EDTF text of a single date; null when it is none. */
    private @Nullable String single(String text) {
        String exact = MachineDates.date(text);
        if (exact != null || isAmbiguous(text)) {
            return exact;
        }
        When read = words.read(text).when();
        return read == null || read.isInterval() || read.isSomeDayBetween() ? null : read.edtf();
    }

    /**
     * Dates a draft by a start and an end, either of which may be null or blank.
     *
     * @param lone what a start without an end means
     */
    public void span(Draft draft, @Nullable String start, @Nullable String end, LoneStart lone) {
        boolean swap = swapped.contains(draft.where);
        String first = given(swap ? end : start);
        String last = given(swap ? start : end);
        if (first == null && last == null) {
            return;
        }
        String from = first == null ? "" : single(first);
        String to = last == null ? "" : end(draft.where, first, last);
        if (from == null || to == null) {
            unread(draft, both(first, last));
        } else if (last == null && lone == LoneStart.THEN) {
            draft.when(When.parse(from));
            sayLone(draft.where);
        } else if (from.equals(to)) {
            draft.when(When.parse(from));
        } else {
            interval(draft, from, to);
        }
    }

    /** The EDTF text of an end; null when it is none. Words such as "present" leave it open. */
    private @Nullable String end(Where where, @Nullable String first, String last) {
        String to = single(last);
        if (first == null) {
            return to;
        }
        if (to != null && to.startsWith(NEVER)) {
            if (!neverSaid) {
                neverSaid = true;
                dossier.warn("moment-never", where, last);
            }
            return OPEN;
        }
        return to == null && DateWords.isOngoing(last) ? OPEN : to;
    }

    private void interval(Draft draft, String from, String to) {
        try {
            draft.when(When.parse(from + "/" + to));
        } catch (WhenFormatException e) {
            draft.whenNote(from + " – " + to);
            dossier.warn(Problem.warning("date-order", draft.where, from + "/" + to)
                    .with(new Fix.SwapDates(draft.where), new Fix.LeaveOut(draft.where)));
        }
    }

    /** Said once a file: it is the same for all rows. */
    private void sayLone(Where where) {
        if (!loneSaid) {
            loneSaid = true;
            dossier.warn("moment-lone-start", where);
        }
    }

    private void unread(Draft draft, String written) {
        draft.whenNote(written);
        if (isAmbiguous(written)) {
            dossier.warn(Problem.warning("moment-order", draft.where, written)
                    .with(new Fix.DayFirst(true), new Fix.DayFirst(false)));
            return;
        }
        dossier.warn(Problem.warning("moment-unread", draft.where, written).with(new Fix.LeaveOut(draft.where)));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String both(@Nullable String first, @Nullable String last) {
        if (first == null || last == null) {
            return first == null ? "– " + last : first;
        }
        return first.equals(last) ? first : first + " – " + last;
    }
}
