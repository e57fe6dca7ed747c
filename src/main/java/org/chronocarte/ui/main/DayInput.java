package org.chronocarte.ui.main;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.DateNumbers;
import org.chronocarte.io.format.draft.DateReading;
import org.chronocarte.io.format.draft.DateWords;

/** Reads a day as people type it: 2024-05-14, 14/5/2024, 14.5.2024, or in words as it is shown: 1 June 2024, 1er juin 2024. */
final class DayInput {

    private static final Pattern ISO = Pattern.compile("\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})\\s*");
    private static final Pattern DAY_FIRST = Pattern.compile("\\s*(\\d{1,2})[./](\\d{1,2})[./](\\d{4})\\s*");

    private DayInput() {}

    /** The day, or empty for what is none. The day comes before the month, as in France and in Britain. */
    static Optional<LocalDate> parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : inWords(text);
    }

    /** Words that tell more or less than one day are none. */
    private static Optional<LocalDate> inWords(String text) {
        DateReading read = new DateWords(true, DateNumbers.YEARS, null).read(text);
        Matcher iso = ISO.matcher(
                read.when() == null || read.partial() ? "" : read.when().edtf());
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
