package org.chronocarte.io.format.table;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates on the first of January that are years, most likely: Wikidata and many data bases cannot write a year without a day.
 * One by one they cannot be told from the day itself, so that only a whole column of them is doubted.
 */
final class NewYears {

    private static final int FEWEST = 5;
    private static final int FEWEST_YEARS = 3;
    private static final double MOST = 0.9;

    private static final Pattern FIRST_OF_JANUARY = Pattern.compile(
            "(?:[+]?(-?[0-9]{4,})-01-01|0?1([/.-])0?1\\2([0-9]{4}))(?:[T ]00:00(?::00(?:\\.0{1,9})?)?(?:Z|[+]00:?00)?)?");

    private final boolean areYears;
    /** One for all dates: a large table has millions. */
    private final Matcher first = FIRST_OF_JANUARY.matcher("");

    private final Set<String> years = new HashSet<>();
    private int dates;
    private int firsts;

    /** @param areYears whether the reader has decided that they are */
    NewYears(boolean areYears) {
        this.areYears = areYears;
    }

    /** A date as it is meant; takes note of it. */
    String meant(String date) {
        dates++;
        if (!first.reset(date).matches()) {
            return date;
        }
        String year = first.group(1) == null ? first.group(3) : first.group(1);
        firsts++;
        if (years.size() < FEWEST_YEARS) {
            years.add(year);
        }
        return areYears ? year : date;
    }

    /** Whether so many are such days that they are hardly days at all. */
    boolean areDoubtful() {
        return !areYears && firsts >= FEWEST && years.size() >= FEWEST_YEARS && firsts >= MOST * dates;
    }

    /** How many are such days. */
    int count() {
        return firsts;
    }
}
