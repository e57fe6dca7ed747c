package org.chronocarte.io.format.table;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates on the first of January that are years: Wikidata and many data bases cannot write a year without a day. One by
 * one they cannot be told from the day itself. Where all dates of a table are such days, of several years, they are
 * years for sure; where nearly all are, that is doubted. For one thread.
 */
final class NewYears {

    private static final int FEWEST = 5;
    private static final int FEWEST_YEARS = 3;
    private static final double MOST = 0.9;

    private static final Pattern FIRST_OF_JANUARY = Pattern.compile(
            "(?:[+]?(-?[0-9]{4,})-01-01|0?1([/.-])0?1\\2([0-9]{4}))(?:[T ]00:00(?::00(?:\\.0{1,9})?)?(?:Z|[+]00:?00)?)?");

    /** What the dates of a table turned out to be. */
    enum Verdict {
        DAYS,
        PERHAPS_YEARS,
        YEARS
    }

    private final Set<String> years = new HashSet<>();
    private int dates;
    private int firsts;

    /** The year of a date on the first of January; empty for any other text. */
    static Optional<String> year(String date) {
        if (!mayBeFirst(date)) {
            return Optional.empty();
        }
        Matcher first = FIRST_OF_JANUARY.matcher(date);
        return first.matches()
                ? Optional.of(first.group(1) == null ? first.group(3) : first.group(1))
                : Optional.empty();
    }

    /** Hardly any date is: this is asked of each. */
    private static boolean mayBeFirst(String date) {
        return date.startsWith("01")
                || date.startsWith("1/")
                || date.startsWith("1-")
                || date.startsWith("1.")
                || date.indexOf("-01-01", 4) >= 0;
    }

    /** Takes note of a date, "" for none; says whether it is a first of January. */
    boolean see(String date) {
        if (date.isEmpty()) {
            return false;
        }
        dates++;
        Optional<String> year = year(date);
        if (year.isPresent()) {
            firsts++;
            if (years.size() < FEWEST_YEARS) {
                years.add(year.get());
            }
        }
        return year.isPresent();
    }

    /** What those are of which note was taken. */
    Verdict verdict() {
        if (firsts < FEWEST || years.size() < FEWEST_YEARS || firsts < MOST * dates) {
            return Verdict.DAYS;
        }
        return firsts == dates ? Verdict.YEARS : Verdict.PERHAPS_YEARS;
    }

    /** How many are such days. */
    int count() {
        return firsts;
    }
}
