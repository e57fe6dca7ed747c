package org.chronocarte.io.format.draft;

import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenFormatException;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a date as somebody wrote it: either a date or what is wrong.
 *
 * @param when the date, or null when there is a flaw
 * @param partial whether the words say more than the date, so that they should be kept beside it
 * @param flaw why there is no date, or null when there is one
 */
public record DateReading(
        @Nullable When when, boolean partial, @Nullable Flaw flaw) {

    /** Why a text is no date. */
    public enum Flaw {
        /** Not written in any way that is known. */
        NOT_A_DATE,
        /** It says that the date is not known: nothing is wrong with that. */
        UNDATED,
        /** It says that something has not ended: an end that is open. */
        ONGOING,
        /** It names a month, a day or a time that does not exist. */
        NO_SUCH_DAY,
        /** It names a day or a month without a year: it is never completed. */
        NO_YEAR,
        /** Its year has two digits, and nobody said of which century. */
        SHORT_YEAR,
        /** It ends before it starts. */
        END_BEFORE_START,
        /** A bare number that may count days or seconds: the whole column must say. */
        NUMBER
    }

    /** The same with its words kept beside it; what is no date stays as it is. */
    DateReading asPartial() {
        return when == null ? this : new DateReading(when, true, null);
    }

    static DateReading of(Flaw flaw) {
        return new DateReading(null, false, flaw);
    }

    /** Reads EDTF that was made of somebody's words. */
    static DateReading of(String edtf, boolean partial) {
        try {
            return new DateReading(When.parse(edtf), partial, null);
        } catch (WhenFormatException e) {
            return of(
                    switch (e.reason()) {
                        case NOT_A_DATE -> Flaw.NOT_A_DATE;
                        case MONTH_OUT_OF_RANGE, DAY_OUT_OF_RANGE, TIME_OUT_OF_RANGE -> Flaw.NO_SUCH_DAY;
                        case END_BEFORE_START -> Flaw.END_BEFORE_START;
                    });
        }
    }
}
