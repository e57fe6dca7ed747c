package org.chronocarte.io.format.table;

import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.ExactDate;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenFormatException;
import org.jspecify.annotations.Nullable;

/** A start and an end as one date. */
final class TwoDates {

    private static final Pattern SEASON = Pattern.compile("-?[0-9]{4}-2[1-4][?~%]?");
    /** A season is shorter than a day, as which nearly every row of a table is dated. */
    private static final int LONGEST_SEASON = 9;

    private TwoDates() {}

    /**
     * Both ends as one; the start alone where it says all, or either is more than one day or stretch.
     *
     * @throws WhenFormatException when the end comes before the start
     */
    static When joined(When from, When to) {
        boolean whole = from.equals(to)
                || isStretch(from, to)
                || from.isInterval()
                || from.isSomeDayBetween()
                || to.isInterval()
                || to.isSomeDayBetween();
        return whole ? from : When.lasting(from, to);
    }

    /** Whether the start is a season or years as a decade is written, and the end is no more than its own. */
    static boolean isStretch(When from, When to) {
        String edtf = from.edtf();
        boolean lasts = edtf.indexOf('X') >= 0
                || edtf.length() <= LONGEST_SEASON && SEASON.matcher(edtf).matches();
        return lasts && ExactDate.of(edtf, null, to.edtf()).isPresent();
    }

    /** What has an end alone; null where that is none for an interval. */
    static @Nullable When until(When to) {
        try {
            return When.parse("/" + to.edtf());
        } catch (WhenFormatException e) {
            return null;
        }
    }
}
