package org.chronocarte.io.format.story;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The date of a row, put together from its ends.
 *
 * @param when the date, or null when there is none that could be read
 * @param note the file's words where they say more than the date, or null
 */
record DateSpan(@Nullable When when, @Nullable String note) {

    static final DateSpan NONE = new DateSpan(null, null);

    /**
     * Puts two ends together; what could not be read stands in the report, and its words are kept.
     *
     * @param end {@link DatePoint#NONE} for a date without an end
     */
    static DateSpan of(DraftDossier dossier, Where where, DatePoint start, DatePoint end) {
        if (!start.isGiven() && !end.isGiven()) {
            return NONE;
        }
        boolean swap = dossier.choices().all(Fix.SwapDates.class).contains(new Fix.SwapDates(where));
        DatePoint first = swap ? end : start;
        DatePoint last = swap ? start : end;
        String words = words(first, last);
        boolean open = first.edtf() != null && last.flaw() == Flaw.ONGOING;
        warn(dossier, where, first);
        if (!open) {
            warn(dossier, where, last);
        }
        String edtf = open ? first.edtf() + "/.." : edtf(first, last);
        if (edtf == null) {
            return new DateSpan(null, words);
        }
        try {
            return new DateSpan(When.parse(edtf), first.isWhole() && (open || last.isWhole()) ? null : words);
        } catch (WhenFormatException e) {
            if (e.reason() == WhenFormatException.Reason.END_BEFORE_START) {
                dossier.warn(Problem.warning("date-order", where, words).with(new Fix.SwapDates(where)));
            } else {
                dossier.warn("story-date", where, words);
            }
            return new DateSpan(null, words);
        }
    }

    private static void warn(DraftDossier dossier, Where where, DatePoint point) {
        if (point.flaw() == null) {
            if (point.partial()) {
                dossier.warn("story-date-part", where, point.words(), String.valueOf(point.edtf()));
            }
            return;
        }
        switch (point.flaw()) {
            case NO_YEAR -> dossier.warn("story-date-year", where, point.words());
            case SHORT_YEAR ->
                dossier.warn(Problem.warning("story-date-century", where, point.words())
                        .with(new Fix.Century(LocalDate.now(ZoneOffset.UTC))));
            case END_BEFORE_START -> dossier.warn("date-order", where, point.words());
            case UNDATED -> {
                // Nothing is wrong with a date of which it is said that nobody knows it.
            }
            case NOT_A_DATE, ONGOING, NO_SUCH_DAY, NUMBER -> dossier.warn("story-date", where, point.words());
        }
    }

    private static @Nullable String edtf(DatePoint first, DatePoint last) {
        if (last.edtf() == null || last.edtf().equals(first.edtf())) {
            return first.edtf();
        }
        return (first.edtf() == null ? "" : first.edtf()) + "/" + last.edtf();
    }

    private static String words(DatePoint first, DatePoint last) {
        if (!last.isGiven()) {
            return first.words();
        }
        return first.isGiven() ? first.words() + " – " + last.words() : "– " + last.words();
    }
}
