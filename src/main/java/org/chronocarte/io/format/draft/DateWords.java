package org.chronocarte.io.format.draft;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people write them in French and English, EDTF itself included. What is not said is never made up: a
 * date without a year is none. Immutable.
 */
public final class DateWords {

    /** A longer text is no date. */
    static final int LONGEST = 120;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f\u2009]+");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern ARROWS = Pattern.compile(" ?(?:->|[\u2192\u21d2\u27f6\u2794]) ?");
    /** The name of a day of the week before its number, which says nothing more. */
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday"
                    + "|friday|saturday|sunday),? (?=[0-9]{1,2}(?![0-9]))");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,15}(?:[.,][0-9]+)?");
    /** A day and a year of more than four digits. */
    private static final Pattern FAR_YEAR =
            Pattern.compile("(?<![0-9])[0-9]{5,}[-/][0-9]{1,2}(?![0-9])|(?<![0-9])[0-9]{1,2}[-/][0-9]{5,}");

    private static final Pattern SCHOOL_YEAR = Pattern.compile("[0-9]{4}-2[1-4]");

    private final DatePhrases phrases;
    private final DateNumbers numbers;

    /**
     * Reads dates of one column.
     *
     * @param dayFirst whether 3/4/2024 is in April; a date that reads one way only is read that way
     * @param numbers what bare numbers count
     * @param today the last day that a year of two digits may mean; null when such a year is a flaw
     */
    public DateWords(boolean dayFirst, DateNumbers numbers, @Nullable LocalDate today) {
        this.phrases = new DatePhrases(dayFirst, today);
        this.numbers = numbers;
    }

    /** Reads a date; a blank text is none. An apostrophe before it tells a spreadsheet that it is a text, and means nothing. */
    public DateReading read(String text) {
        String plain = text.strip();
        DateReading reading = plain(plain);
        return plain.startsWith("'") && reading.flaw() == Flaw.NOT_A_DATE
                ? plain(plain.substring(1).strip())
                : reading;
    }

    private DateReading plain(String plain) {
        if (plain.length() > LONGEST || plain.isEmpty()) {
            return DateReading.of(Flaw.NOT_A_DATE);
        }
        if (numbers != DateNumbers.YEARS && PLAIN_NUMBER.matcher(plain).matches()) {
            Optional<String> counted = numbers.edtf(Double.parseDouble(plain.replace(',', '.')));
            if (counted.isPresent()) {
                return DateReading.of(counted.get(), false);
            }
        }
        try {
            // Two years with a dash are a month or a season to EDTF: the words are kept beside it.
            return new DateReading(When.parse(plain), SCHOOL_YEAR.matcher(plain).matches(), null);
        } catch (WhenFormatException e) {
            // Its first or last four digits would be taken for the year.
            DateReading words = FAR_YEAR.matcher(plain).find() ? DateReading.of(Flaw.NOT_A_DATE) : spelt(plain);
            boolean known = words.when() != null || words.flaw() != Flaw.NOT_A_DATE;
            return known || e.reason() == WhenFormatException.Reason.NOT_A_DATE
                    ? words
                    : DateReading.of(
                            e.reason() == WhenFormatException.Reason.END_BEFORE_START
                                    ? Flaw.END_BEFORE_START
                                    : Flaw.NO_SUCH_DAY);
        }
    }

    private DateReading spelt(String plain) {
        DateSpelling spelling = DateSpelling.of(plain);
        boolean same = spelling.text().equals(plain);
        DateReading reading =
                same ? phrases.read(WEEKDAY.matcher(folded(plain)).replaceAll("")) : plain(spelling.text());
        return spelling.supplied() ? reading.asPartial() : reading;
    }

    /** Whether a text in place of an end says that there is none yet, such as "present" or "en cours". */
    public static boolean isOngoing(String text) {
        return text.length() <= LONGEST && DatePhrases.isOngoing(folded(text));
    }

    /** Whether a text is a time of day, and can stand behind a day. */
    public static boolean isTime(String text) {
        return DateClock.edtf(folded(text)) != null;
    }

    /** Lower case without accents, with plain dashes, blanks and apostrophes. */
    static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String dashed = DASHES.matcher(bare).replaceAll("-");
        String plain = ARROWS.matcher(dashed).replaceAll(" - ");
        return BLANKS.matcher(plain.replace('’', '\'').replace('`', '\''))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
