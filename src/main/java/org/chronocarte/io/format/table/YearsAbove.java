package org.chronocarte.io.format.table;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;

/**
 * Years that stand on rows of their own, with dates below that have none. That they belong together is only likely: the
 * dates are completed when the reader has said so. For one thread.
 */
final class YearsAbove {

    private static final Pattern YEAR = Pattern.compile("(?i)(?:année |an |year )?([12][0-9]{3})\\s*:?");

    private final boolean chosen;
    private String year = "";
    private long completed;

    /** @param chosen whether the reader has decided that they do */
    YearsAbove(boolean chosen) {
        this.chosen = chosen;
    }

    /** The year that is all that a row holds; empty when it holds anything else. */
    static Optional<String> alone(String[] row) {
        String only = "";
        for (String cell : row) {
            if (!cell.isBlank() && !only.isEmpty()) {
                return Optional.empty();
            }
            only = cell.isBlank() ? only : cell.strip();
        }
        Matcher matcher = YEAR.matcher(only);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** What comes next stands below this year. */
    void stands(String above) {
        year = above;
    }

    /** The year that stands above; "" for none. */
    String year() {
        return year;
    }

    /**
     * A date, with the year from above if that was decided and makes a date of it.
     *
     * @param lacksYear whether a text is a date but for the year
     * @param isDate whether a text is a date
     */
    String completed(String date, Predicate<String> lacksYear, Predicate<String> isDate) {
        if (!chosen || year.isEmpty() || date.isEmpty() || !lacksYear.test(date)) {
            return date;
        }
        for (String between : new String[] {" ", "/"}) {
            String whole = date + between + year;
            if (isDate.test(whole)) {
                completed++;
                return whole;
            }
        }
        return date;
    }

    /** That years were taken from above. */
    Optional<Problem> problem(Where where) {
        return completed == 0
                ? Optional.empty()
                : Optional.of(Problem.note("years-above", where, Long.toString(completed)));
    }
}
