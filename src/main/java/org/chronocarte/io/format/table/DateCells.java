package org.chronocarte.io.format.table;

import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.DateNumbers;
import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.chronocarte.io.format.draft.DateWords;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.ExactDate;
import org.chronocarte.io.format.draft.Remembered;
import org.chronocarte.io.format.draft.UnknownParts;

/** Puts the words of a row's date together, from one column or from those of year, month, day and time. */
final class DateCells {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,2}");
    private static final Pattern PLAIN_YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{1,6}");

    private final TableColumns columns;
    private final int start;
    private final int end;
    private final int year;
    private final int month;
    private final int day;
    private final int endYear;
    private final int endMonth;
    private final int endDay;
    private final int[] parts;
    private final int[] endParts;
    private final int time;
    private final int endTime;
    private final int again;
    private final int note;
    private final int precision;
    private final boolean startIsDay;
    private final boolean againIsDay;
    private final boolean endIsDay;
    private final boolean parted;
    private final boolean isCounted;
    private final String header;
    /** Whether a date with a time behind it is read; where not, the time is kept apart. */
    private final Remembered<String, Boolean> timed = new Remembered<>(DateCells::isDate);

    /** @param isCounted whether bare numbers in the column of starts are a spreadsheet's days */
    DateCells(TableColumns columns, boolean isCounted) {
        this.isCounted = isCounted;
        this.columns = columns;
        start = columns.first(ColumnRole.START);
        end = columns.first(ColumnRole.END);
        year = columns.first(ColumnRole.YEAR);
        month = columns.first(ColumnRole.MONTH);
        day = columns.first(ColumnRole.DAY);
        endYear = columns.first(ColumnRole.END_YEAR);
        endMonth = columns.first(ColumnRole.END_MONTH);
        endDay = columns.first(ColumnRole.END_DAY);
        time = columns.first(ColumnRole.TIME);
        endTime = columns.first(ColumnRole.END_TIME);
        again = columns.startAgain();
        note = columns.first(ColumnRole.DATE_NOTE);
        precision = columns.first(ColumnRole.DATE_PRECISION);
        parts = new int[] {year, month, day};
        endParts = new int[] {endYear, endMonth, endDay};
        startIsDay = columns.areDays(start);
        againIsDay = columns.areDays(again);
        endIsDay = columns.areDays(end);
        parted = year >= 0 || month >= 0 || day >= 0 || time >= 0 || endTime >= 0;
        int main = start >= 0 ? start : year >= 0 ? year : end;
        header = main < 0 ? "" : columns.header(main);
    }

    /** The header of the column that holds the date, or its year. */
    String header() {
        return header;
    }

    /** The header of the column that holds the end, or its year; that of the date where neither is there. */
    String endHeader() {
        int main = end >= 0 ? end : endYear;
        return main < 0 ? header : columns.header(main);
    }

    /** The words of the start; "" when there are none. */
    String start(String[] row) {
        String words = words(row);
        if (!parted) {
            return words;
        }
        String written = cell(row, time);
        if (words.isEmpty() || written.isEmpty()) {
            return words;
        }
        if (isCounted && DayFractions.isOne(written) && SERIAL.matcher(words).matches()) {
            return words + written.substring(written.startsWith("0") ? 1 : 0).replace(',', '.');
        }
        String both = words + " " + DayFractions.clock(written);
        String span = both + "-" + DayFractions.clock(cell(row, endTime));
        boolean lasting =
                endTime >= 0 && !cell(row, endTime).isEmpty() && endDate(row).isEmpty();
        if (lasting && timed.of(span)) {
            return span;
        }
        return timed.of(both) ? both : words;
    }

    /** The words of the start without the time of day; "" when there are none. */
    private String words(String[] row) {
        String words = date(row);
        return parted && words.isEmpty()
                ? parts(cell(row, year), known(cell(row, month)), known(cell(row, day)))
                : words;
    }

    /** The time of day in its own cell, as written; "" when there is none. */
    String time(String[] row) {
        return cell(row, time);
    }

    /** The date in one cell; where it is blank, what a second column of starts says. */
    private String date(String[] row) {
        String words = cell(row, start);
        if (words.isEmpty()) {
            return againIsDay ? ColumnValues.day(cell(row, again)) : cell(row, again);
        }
        String date = startIsDay ? ColumnValues.day(words) : words;
        return precision < 0
                ? date
                : DatePrecision.known(date, cell(row, precision)).orElse(date);
    }

    private static String known(String part) {
        return UnknownParts.isUnknown(part) ? "" : part;
    }

    /** Whether a text is a date, doubtful or not. */
    private static boolean isDate(String text) {
        return new DateWords(true, DateNumbers.YEARS, null).read(text).flaw() != Flaw.NOT_A_DATE;
    }

    /** Keeps what the date does not use: how exact it is where that is no code, a year beside a whole date, or a time without one. */
    void keepUnused(Draft draft, String[] row) {
        String second = cell(row, again);
        if (!second.isEmpty()
                && !cell(row, start).isEmpty()
                && ExactDate.of(cell(row, start), second, cell(row, end)).isEmpty()) {
            draft.extra(columns.header(again), second);
        }
        String exact = cell(row, precision);
        if (!exact.isEmpty() && DatePrecision.known(cell(row, start), exact).isEmpty()) {
            draft.extra(columns.header(precision), exact);
        }
        boolean ended = !cell(row, end).isEmpty() || cell(row, endYear).isEmpty();
        for (int column : endParts) {
            if (ended && !cell(row, column).isEmpty()) {
                draft.extra(columns.header(column), cell(row, column));
            }
        }
        if (!parted) {
            return;
        }
        boolean whole = !date(row).isEmpty();
        for (int column : parts) {
            if (whole && !cell(row, column).isEmpty()) {
                draft.extra(columns.header(column), cell(row, column));
            }
        }
        String clock = cell(row, time);
        String read = start(row);
        if (!clock.isEmpty() && read.equals(words(row))) {
            draft.extra(columns.header(time), clock);
        }
        String until = cell(row, endTime);
        boolean ends =
                endDate(row).isEmpty() ? read.endsWith("-" + DayFractions.clock(until)) : isTimed(endDate(row), row);
        if (!until.isEmpty() && !ends) {
            draft.extra(columns.header(endTime), until);
        }
    }

    private boolean isTimed(String date, String[] row) {
        return timed.of(date + " " + DayFractions.clock(cell(row, endTime)));
    }

    /** What the row says of its date; "" for nothing. */
    String note(String[] row) {
        return cell(row, note);
    }

    /** The words of the end; "" when there are none. */
    String end(String[] row) {
        String date = endDate(row);
        String clock = cell(row, endTime);
        return date.isEmpty() || clock.isEmpty() || !isTimed(date, row) ? date : date + " " + DayFractions.clock(clock);
    }

    /** The words of the end without the time of day; "" when there are none. */
    private String endDate(String[] row) {
        String words = cell(row, end);
        if (words.isEmpty()) {
            // A month or day without its year would be taken for that of another one.
            return cell(row, endYear).isEmpty()
                    ? ""
                    : parts(cell(row, endYear), known(cell(row, endMonth)), known(cell(row, endDay)));
        }
        return endIsDay ? ColumnValues.day(words) : words;
    }

    private static String parts(String year, String month, String day) {
        boolean numbered = DIGITS.matcher(month).matches()
                && (day.isEmpty() || DIGITS.matcher(day).matches());
        if (numbered && PLAIN_YEAR.matcher(year).matches()) {
            String two = "-" + (month.length() == 1 ? "0" + month : month);
            return day.isEmpty() ? year + two : year + two + "-" + (day.length() == 1 ? "0" + day : day);
        }
        // Otherwise as one would say it: a day without a month, say, is then found to be no date.
        boolean slashed = numbered && !day.isEmpty();
        return slashed && !year.isEmpty()
                ? day + "/" + month + "/" + year
                : (day + " " + month + " " + year).strip().replace("  ", " ");
    }

    static String cell(String[] row, int column) {
        return column < 0 || column >= row.length ? "" : row[column].strip();
    }
}
