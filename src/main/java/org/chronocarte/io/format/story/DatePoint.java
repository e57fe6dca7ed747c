package org.chronocarte.io.format.story;

import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * One end of a date as far as it could be read.
 *
 * @param words as the file has it; "" when the file has none
 * @param edtf EDTF, or null when the words are no date
 * @param partial whether the words say more than the date
 * @param flaw why the words are no date, or null
 */
record DatePoint(
        String words,
        @Nullable String edtf,
        boolean partial,
        @Nullable Flaw flaw) {

    private static final Pattern DAY = Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}");

    static final DatePoint NONE = new DatePoint("", null, false, null);

    /** Words that could be read. */
    static DatePoint read(String words, String edtf, boolean partial) {
        return new DatePoint(words, edtf, partial, null);
    }

    /** Words that could not. */
    static DatePoint unread(String words, Flaw flaw) {
        return new DatePoint(words, null, false, flaw);
    }

    /**
     * The same at a time of day, which only a day can have.
     *
     * @param time as written; "" for none
     */
    DatePoint at(String time) {
        if (time.isBlank()) {
            return this;
        }
        String said = (words + " " + time.strip()).strip();
        if (edtf == null) {
            return unread(said, flaw == null ? Flaw.NOT_A_DATE : flaw);
        }
        String clock = DateParts.clock(time);
        return clock != null && DAY.matcher(edtf).matches()
                ? read(said, edtf + clock, partial)
                : read(said, edtf, true);
    }

    boolean isGiven() {
        return !words.isBlank();
    }

    /** Whether the date says all that the words do. */
    boolean isWhole() {
        return flaw == null && !partial;
    }
}
