package org.chronocarte.io.format.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.DateNumbers;
import org.chronocarte.io.format.draft.DateReading;
import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.chronocarte.io.format.draft.DateWords;
import org.chronocarte.io.format.draft.DayOrder;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.Remembered;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a table. Those that read both ways, as 3/4/2024, wait until the whole column has shown whether it names
 * the day first. For one thread.
 */
final class TableDates {

    /** What is longer than a day, month and year may be a span of two dates. */
    private static final int LONGEST_DATE = 10;

    private record Waiting(Draft draft, Where.Row where, String start, String end, String note) {}

    private final DateCells cells;
    private final ImportChoices choices;
    private final LocalDate today;
    private final @Nullable LocalDate century;
    private final DateNumbers startNumbers;
    private final DateNumbers endNumbers;
    private final String column;
    private final NewYears newYears = new NewYears();
    private final boolean areYears;
    private final boolean areDays;
    /** Whether the ends are days until which something is to be done: without a start that is its day. */
    private final boolean isDeadline;

    private final YearsAbove years;
    private final DayFractions fractions = new DayFractions();
    private final Set<Where> swapped = new HashSet<>();
    private final List<Waiting> waiting = new ArrayList<>();
    /** Those on the first of January, which may be years. */
    private final List<Waiting> firsts = new ArrayList<>();

    private final List<Problem> problems = new ArrayList<>();
    private Remembered<String, DateReading> starts;
    private Remembered<String, DateReading> ends;
    private int dayFirst;
    private int monthFirst;

    /**
     * Reads dates.
     *
     * @param is1904 whether serials of the table count from 1904
     * @param today the day on which the file is read, to offer for years of two digits
     */
    TableDates(TableColumns columns, boolean is1904, ImportChoices choices, LocalDate today) {
        this.choices = choices;
        this.today = today;
        this.century = choices.last(Fix.Century.class).map(Fix.Century::today).orElse(null);
        this.startNumbers = columns.numbers(columns.first(ColumnRole.START), is1904);
        this.endNumbers = columns.numbers(columns.first(ColumnRole.END), is1904);
        this.isDeadline = columns.isDeadline(columns.first(ColumnRole.END));
        boolean counted = startNumbers == DateNumbers.SERIAL_1900 || startNumbers == DateNumbers.SERIAL_1904;
        this.cells = new DateCells(columns, counted);
        this.column = cells.header();
        this.years = new YearsAbove(choices.last(Fix.YearsAbove.class).isPresent());
        this.areYears = choices.last(Fix.Years.class).isPresent();
        this.areDays = choices.last(Fix.Days.class).isPresent();
        choices.all(Fix.SwapDates.class).forEach(fix -> swapped.add(fix.where()));
        this.starts = read(true, startNumbers, century);
        this.ends = read(true, endNumbers, century);
        if (startNumbers != DateNumbers.YEARS) {
            problems.add(Problem.warning("dates-counted", new Where.Column(column), column));
        }
    }

    private static Remembered<String, DateReading> read(
            boolean dayFirst, DateNumbers numbers, @Nullable LocalDate century) {
        return new Remembered<>(new DateWords(dayFirst, numbers, century)::read);
    }

    /** Reads the date of a row, now or when the whole column is known. */
    void read(Draft draft, Where.Row where, String[] row) {
        String start = meant(cells.start(row));
        String end = meant(cells.end(row));
        fractions.see(cells.time(row));
        String note = cells.note(row);
        cells.keepUnused(draft, row);
        if (start.isEmpty() && end.isEmpty()) {
            draft.whenNote(note.isEmpty() ? null : note);
            return;
        }
        boolean turned = !swapped.isEmpty() && swapped.contains(where);
        String first = turned ? end : start;
        String last = turned ? start : end;
        boolean year = newYears.see(first) | newYears.see(last);
        if (!(isSure(first) & isSure(last))) {
            waiting.add(new Waiting(draft, where, first, last, note));
        } else if (year && !areYears && !areDays) {
            firsts.add(new Waiting(draft, where, first, last, note));
        } else {
            date(draft, where, first, last, note);
        }
    }

    /** A date with its year, and without its day if the reader has decided that it says none. */
    private String meant(String date) {
        String whole = date.isEmpty() ? date : years.completed(date, this::lacksYear, this::isDate);
        return areYears ? NewYears.year(whole).orElse(whole) : whole;
    }

    private boolean lacksYear(String date) {
        return starts.of(date).flaw() == Flaw.NO_YEAR;
    }

    private boolean isDate(String date) {
        return starts.of(date).flaw() == null;
    }

    /** The rows that come next stand below a row that holds nothing but a year. */
    void under(String year) {
        years.stands(year);
    }

    /** Whether the order of day and month does not matter. Takes note of what the text shows about it. */
    private boolean isSure(String text) {
        boolean iso = text.length() == 10 && text.charAt(4) == '-' || text.isEmpty();
        DayOrder order = iso ? DayOrder.SILENT : DayOrder.of(text);
        dayFirst += order == DayOrder.DAY_FIRST ? 1 : 0;
        monthFirst += order == DayOrder.MONTH_FIRST ? 1 : 0;
        // A span of two dates in one cell may hold a doubtful one after a sure one.
        return order != DayOrder.EITHER && (order == DayOrder.SILENT || text.length() <= LONGEST_DATE);
    }

    private void date(Draft draft, Where.Row where, String start, String end, String note) {
        DateReading first = start.isEmpty() ? null : starts.of(start);
        DateReading last = end.isEmpty() ? null : ends.of(end);
        flawed(where, column, start, first);
        if (first != null && first.when() != null && last != null && last.flaw() == Flaw.ONGOING) {
            ongoing(draft, first, start, end, note);
            return;
        }
        flawed(where, cells.endHeader(), end, last);
        When from = first == null ? null : first.when();
        When to = last == null ? null : last.when();
        // What alone may be two years is a season where its end stands beside it.
        boolean season = from != null && to != null && from.edtf().equals(start) && TwoDates.isStretch(from, to);
        boolean whole = (first == null || from != null && (!first.partial() || season))
                && (last == null || to != null && !last.partial());
        When when = from != null && to != null ? span(from, to, where) : from;
        if (from == null && to != null) {
            When alone = isDeadline ? to : TwoDates.until(to);
            when = first == null ? alone : null;
        }
        draft.when(when);
        boolean saysMore = to != null && from != null && when == from && from.latestEnd() != to.latestEnd();
        if (!whole || when == null || saysMore) {
            String words = end.isEmpty() ? start : start.isEmpty() ? end : start + " – " + end;
            draft.whenNote(note.isEmpty() ? words : note + " (" + words + ")");
        } else if (!note.isEmpty()) {
            draft.whenNote(note);
        }
    }

    /** What has not ended lasts from its start; one that is a stretch itself stands alone. */
    private static void ongoing(Draft draft, DateReading first, String start, String end, String note) {
        When from = Objects.requireNonNull(first.when());
        try {
            draft.when(When.parse(from.edtf() + "/.."));
            draft.whenNote(first.partial() ? start + " – " + end : note.isEmpty() ? null : note);
        } catch (WhenFormatException e) {
            draft.when(from);
            draft.whenNote(start + " – " + end);
        }
    }

    /** Both ends as one; the start alone when they do not fit. */
    private When span(When from, When to, Where.Row where) {
        try {
            return TwoDates.joined(from, to);
        } catch (WhenFormatException e) {
            problems.add(Problem.warning("dates-reversed", where, from.edtf(), to.edtf())
                    .with(new Fix.SwapDates(where)));
            return from;
        }
    }

    private void flawed(Where.Row where, String header, String text, @Nullable DateReading reading) {
        Flaw flaw = reading == null ? null : reading.flaw();
        if (flaw == null || flaw == Flaw.UNDATED) {
            return;
        }
        Where at = new Where.Row(where.row(), header);
        problems.add(
                switch (flaw) {
                    case NOT_A_DATE, UNDATED, ONGOING -> Problem.warning("date-unread", at, text);
                    case NO_SUCH_DAY -> Problem.warning("date-nonexistent", at, text);
                    case NO_YEAR ->
                        years.year().isEmpty()
                                ? Problem.warning("date-incomplete", at, text)
                                : Problem.warning("date-year-above", at, text, years.year())
                                        .with(new Fix.YearsAbove());
                    case SHORT_YEAR ->
                        Problem.warning("date-short-year", at, text).with(new Fix.Century(today));
                    case END_BEFORE_START -> Problem.warning("date-backwards", at, text);
                    case NUMBER -> Problem.warning("date-number", at, text);
                });
    }

    /** Reads what has waited, and says what was decided. */
    List<Problem> finish() {
        boolean chosen = choices.last(Fix.DayFirst.class).isPresent();
        boolean first =
                choices.last(Fix.DayFirst.class).map(Fix.DayFirst::dayFirst).orElse(dayFirst >= monthFirst);
        Where at = new Where.Column(column);
        boolean mixed = dayFirst > 0 && monthFirst > 0;
        Remembered<String, DateReading> others = read(false, startNumbers, century);
        long doubtful = chosen
                ? 0
                : waiting.stream().filter(each -> isDoubtful(each, others)).count();
        if (doubtful > 0 || mixed && !chosen && !waiting.isEmpty()) {
            String count = Long.toString(doubtful);
            Fix other = new Fix.DayFirst(!first);
            if (mixed) {
                problems.add(
                        0,
                        Problem.warning("day-order-mixed", at, Integer.toString(dayFirst), Integer.toString(monthFirst))
                                .with(new Fix.DayFirst(true), new Fix.DayFirst(false)));
            } else if (dayFirst + monthFirst == 0) {
                problems.add(0, Problem.warning("day-order-unknown", at, count).with(other, new Fix.DayFirst(first)));
            } else if (first) {
                problems.add(0, Problem.warning("day-order-day", at, count).with(other));
            } else {
                problems.add(0, Problem.warning("day-order-month", at, count).with(other));
            }
        }
        starts = read(first, startNumbers, century);
        ends = read(first, endNumbers, century);
        for (Waiting each : waiting) {
            date(each.draft(), each.where(), each.start(), each.end(), each.note());
        }
        waiting.clear();
        newYears(at);
        years.problem(at).ifPresent(problems::add);
        fractions.problem(at).ifPresent(problems::add);
        return problems;
    }

    /** Whether the order of day and month changes what a row says. Some have waited that turn out to say it in full. */
    private boolean isDoubtful(Waiting each, Remembered<String, DateReading> monthFirst) {
        return Stream.of(each.start(), each.end())
                .anyMatch(text -> DayOrder.of(text) == DayOrder.EITHER
                        || text.length() > LONGEST_DATE
                                && !Objects.equals(
                                        starts.of(text).when(),
                                        monthFirst.of(text).when()));
    }

    private void newYears(Where at) {
        if (areYears || areDays) {
            return;
        }
        NewYears.Verdict verdict = newYears.verdict();
        boolean certain = verdict == NewYears.Verdict.YEARS;
        for (Waiting each : firsts) {
            String start = certain ? NewYears.year(each.start()).orElse(each.start()) : each.start();
            String end = certain ? NewYears.year(each.end()).orElse(each.end()) : each.end();
            date(each.draft(), each.where(), start, end, each.note());
        }
        firsts.clear();
        String count = Integer.toString(newYears.count());
        if (certain) {
            problems.add(Problem.note("dates-new-years", at, count).with(new Fix.Days()));
        } else if (verdict == NewYears.Verdict.PERHAPS_YEARS) {
            problems.add(Problem.warning("dates-new-year", at, count).with(new Fix.Years()));
        }
    }
}
