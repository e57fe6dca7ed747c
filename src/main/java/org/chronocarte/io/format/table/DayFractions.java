package org.chronocarte.io.format.table;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;

/** Times of day as spreadsheets keep them: 0.5 is noon. So they come where a column has lost its format. For one thread. */
final class DayFractions {

    private static final Pattern FRACTION = Pattern.compile("0?[.,][0-9]{1,20}");
    private static final int SECONDS_A_DAY = 86_400;

    private String first = "";
    private long count;

    /** Whether a cell is such a time. */
    static boolean isOne(String cell) {
        return !cell.isEmpty() && FRACTION.matcher(cell).matches();
    }

    /** A time as one writes it; any other text as it is. */
    static String clock(String cell) {
        if (!isOne(cell)) {
            return cell;
        }
        double day = Double.parseDouble(cell.replace(',', '.'));
        long second = Math.min(SECONDS_A_DAY - 1, Math.round(day * SECONDS_A_DAY));
        return LocalTime.ofSecondOfDay(second).toString();
    }

    /** Takes note of a time that was read. */
    void see(String cell) {
        if (isOne(cell)) {
            first = count == 0 ? cell : first;
            count++;
        }
    }

    /** That there were such times. */
    Optional<Problem> problem(Where where) {
        return count == 0
                ? Optional.empty()
                : Optional.of(Problem.note("times-counted", where, Long.toString(count), first, clock(first)));
    }
}
