package org.chronocarte.io.format.draft;

import java.util.Locale;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenFormatException;
import org.jspecify.annotations.Nullable;

/** Writes and reads the texts of EDTF. */
final class Edtf {

    /** The last year that is written with four digits alone. */
    private static final int LAST_SHORT = 9999;

    private Edtf() {}

    /** The date of a text; null when it is none. */
    static @Nullable When parsed(String text) {
        try {
            return When.parse(text);
        } catch (WhenFormatException e) {
            return null;
        }
    }

    /**
     * The text of a year and what lies within.
     *
     * @param year as ISO counts, where 0 is 1 BC
     * @param month 1 to 12, or 21 to 24 for a season; null for the whole year
     * @param day null for the whole month
     */
    static String date(long year, @Nullable Integer month, @Nullable Integer day) {
        String text =
                Math.abs(year) > LAST_SHORT ? "Y" + year : String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
        if (month != null) {
            text += String.format(Locale.ROOT, "-%02d", month);
        }
        return day == null ? text : text + String.format(Locale.ROOT, "-%02d", day);
    }
}
