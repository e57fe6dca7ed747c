package org.chronocarte.io.format.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Dates drafts by what programs write. Words that are no date are kept beside the entry, which then is undated, and
 * stand in the report. Dates that read both ways, as 3/4/2024, wait until the whole file has shown whether it names the
 * day first.
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

    private record Waiting(Draft draft, String written, Runnable reading) {}

    private final Set<Where> swapped = new HashSet<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private boolean orderKnown;
    private DateWords words;
    private int dayFirst;
    private int monthFirst;
    private boolean loneSaid;
    private boolean neverSaid;

    /** For the drafts of one dossier. */
    public Moments(DraftDossier dossier) {
        this.dossier = dossier;
        dossier.choices().all(Fix.SwapDates.class).forEach(fix -> swapped.add(fix.where()));
        Optional<Fix.DayFirst> order = dossier.choices().last(Fix.DayFirst.class);
        orderKnown = order.isPresent();
        words = words(order.map(Fix.DayFirst::dayFirst).orElse(true));
        dossier.atEnd(this::settle);
    }

    private static DateWords words(boolean dayFirst) {
        return new DateWords(dayFirst, DateNumbers.YEARS, null);
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
        if (isAmbiguous(text)) {
            waiting.add(new Waiting(draft, text, () -> date(draft, text)));
            return;
        }
        DateReading reading = words.read(text);
        if (reading.flaw() == DateReading.Flaw.UNDATED) {
            draft.whenNote(text.strip());
        } else if (reading.when() == null) {
            unread(draft, text);
        } else {
            draft.when(reading.when());
            draft.whenNote(reading.partial() ? text : null);
        }
    }

    /**
     * Whether one of some texts may name the day first or the month, and nobody has said which: then they wait until the
     * whole file has shown it.
     *
     * @param texts "" for none
     * @param reading dates the draft by them; run later, or never where it cannot be known
     */
    public boolean isWaiting(Draft draft, List<String> texts, Runnable reading) {
        boolean doubtful = false;
        for (String text : texts) {
            doubtful |= isDoubtful(text);
        }
        if (doubtful) {
            String written = String.join(
                    " – ", texts.stream().filter(each -> !each.isBlank()).toList());
            waiting.add(new Waiting(draft, written, reading));
        }
        return doubtful;
    }

    /** The date that a text names, the day or the month first as the file has it; null when it is none. */
    public @Nullable When read(String text) {
        return words.read(text).when();
    }

    /** Whether a text may name the day first or the month, and nobody has said which. Takes note of what it shows. */
    private boolean isAmbiguous(String text) {
        DayOrder order = orderKnown ? DayOrder.SILENT : DayOrder.of(text.strip());
        dayFirst += order == DayOrder.DAY_FIRST ? 1 : 0;
        monthFirst += order == DayOrder.MONTH_FIRST ? 1 : 0;
        return order == DayOrder.EITHER;
    }

    /** Reads what has waited as the rest of the file shows; where it shows nothing, or both, that is asked. */
    private void settle() {
        boolean day = dayFirst > 0;
        if (waiting.isEmpty()) {
            return;
        }
        if (day == monthFirst > 0) {
            waiting.forEach(each -> unread(each.draft(), each.written()));
            return;
        }
        orderKnown = true;
        words = words(day);
        for (Waiting each : waiting) {
            String note = each.draft().whenNote;
            each.reading().run();
            if (each.draft().whenNote == null) {
                each.draft().whenNote(note);
            }
        }
        Waiting first = waiting.get(0);
        dossier.warn(Problem.warning(
                        day ? "moment-order-day" : "moment-order-month",
                        first.draft().where,
                        first.written(),
                        Integer.toString(waiting.size()))
                .with(new Fix.DayFirst(!day)));
    }

    /** The EDTF text of a single date; null when it is none. */
    private @Nullable String single(String text) {
        String exact = MachineDates.date(text);
        if (exact != null) {
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
        if (isDoubtful(first) | isDoubtful(last)) {
            waiting.add(new Waiting(draft, both(first, last), () -> span(draft, start, end, lone)));
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

    private boolean isDoubtful(@Nullable String text) {
        return text != null && MachineDates.date(text) == null && isAmbiguous(text);
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
        if (!orderKnown && DayOrder.of(written) == DayOrder.EITHER) {
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
