package org.chronocarte.io.format.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.DateReading.Flaw;

/** Reads two dates of folded words as the ends of one. */
final class DatePairs {

    private static final Pattern SHORT_LEFT = Pattern.compile(DateNames.SEASON + "|[0-9]{1,2}(?:er|st|nd|rd|th)?(?: "
            + DateNames.MONTH + ")?|" + DateNames.MONTH + "(?: [0-9]{1,2})?");
    private static final Pattern MONTH_LEFT = Pattern.compile(DateNames.MONTH + " [0-9]{1,2}");
    private static final Pattern DAY_RIGHT = Pattern.compile("[0-9]{1,2},? [0-9]{4}");
    private static final Pattern NUMERAL_LEFT = Pattern.compile("[ivxlc]{1,6}e?|[0-9]{1,2}(?:e|st|nd|rd|th)");
    private static final Pattern BORROWED_YEAR = Pattern.compile(".*?((?:" + DateNames.MONTH + ",? )?([0-9]{3,4}))");

    private static final Pattern NUMERIC_LEFT = Pattern.compile("[0-9]{1,2}([/.][0-9]{1,2})?");
    private static final Pattern NUMERIC_RIGHT = Pattern.compile("[0-9]{1,2}([/.][0-9]{1,2})([/.][0-9]{4})");
    private static final Pattern BOUNDS = Pattern.compile("\\[(-?[0-9]{4})\\.\\.(-?[0-9]{4})\\]");

    /** The year among the groups of {@link #BORROWED_YEAR}. */
    private static final int YEAR = 3;

    private static final int DAY_LENGTH = 10;
    private static final int TIME_LENGTH = "T00:00:00".length();

    private final SpokenDates dates;

    DatePairs(SpokenDates dates) {
        this.dates = dates;
    }

    /** Both ends of a range; what the first leaves out, as in "3 to 5 May 2024", the second says. */
    DateReading read(String left, String right, String open, String between, String close) {
        String first = left.strip();
        String last = right.strip();
        Matcher circa = SpokenDates.CIRCA.matcher(first);
        String mark = "";
        if (circa.lookingAt()) {
            mark = "~";
            first = first.substring(circa.end());
        }
        Matcher month = MONTH_LEFT.matcher(first);
        if (month.matches() && DAY_RIGHT.matcher(last).matches()) {
            last = month.group(1) + " " + last;
        }
        Matcher numericLeft = NUMERIC_LEFT.matcher(first);
        Matcher numericRight = NUMERIC_RIGHT.matcher(last);
        if (numericLeft.matches() && numericRight.matches()) {
            first += (numericLeft.group(1) == null ? numericRight.group(1) : "") + numericRight.group(2);
        }
        Matcher borrowed = BORROWED_YEAR.matcher(last);
        boolean bare = !first.isEmpty() && SpokenDates.bare(first).equals(first);
        if (bare && SHORT_LEFT.matcher(first).matches() && borrowed.matches()) {
            boolean hasMonth = first.matches(".*[a-z]{3}.*");
            first += " " + (hasMonth ? borrowed.group(YEAR) : borrowed.group(1));
        } else if (NUMERAL_LEFT.matcher(first).matches() && last.matches(".*(siecle|centur).*")) {
            first += " siecle";
        }
        boolean before = SpokenDates.isBefore(last) && !SpokenDates.hasEra(first);
        SingleDate start = dates.read(before ? first + " bc" : first).with(mark);
        SingleDate end = dates.read(last).with(mark);
        String clock = end.isDate() ? null : DateClock.edtf(last);
        if (clock != null && start.edtf().indexOf('T') == DAY_LENGTH) {
            // The zone is written once.
            String zone = clock.length() == TIME_LENGTH ? start.edtf().substring(DAY_LENGTH + TIME_LENGTH) : "";
            end = SingleDate.of(start.edtf().substring(0, DAY_LENGTH) + clock + zone);
        }
        return joined(open, "", outer(start, 1), outer(end, 2), between, close);
    }

    /** Of years between two, the one farther out: no end of an interval can be another interval. */
    private static SingleDate outer(SingleDate date, int side) {
        Matcher bounds = BOUNDS.matcher(date.edtf());
        return bounds.matches() ? SingleDate.of(bounds.group(side) + "~").asPartial() : date;
    }

    /** Two ends of which one may be "", for open, as one date; not when one of them is itself some day between two. */
    static DateReading joined(String open, String before, SingleDate first, SingleDate last, String after) {
        return joined(open + before, "", first, last, after, "");
    }

    private static DateReading joined(
            String open, String before, SingleDate first, SingleDate last, String between, String close) {
        if (!first.isDate() || !last.isDate()) {
            Flaw flaw = first.flaw() == null || first.flaw() == Flaw.NOT_A_DATE && last.flaw() != null
                    ? last.flaw()
                    : first.flaw();
            return DateReading.of(flaw == null ? Flaw.NOT_A_DATE : flaw);
        }
        if (first.edtf().startsWith("[") || last.edtf().startsWith("[")) {
            return DateReading.of(Flaw.NOT_A_DATE);
        }
        String text = open + before + first.edtf() + between + last.edtf() + close;
        return DateReading.of(text, first.partial() || last.partial());
    }
}
