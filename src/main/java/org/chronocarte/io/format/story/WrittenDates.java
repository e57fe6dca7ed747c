package org.chronocarte.io.format.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.DateNumbers;
import org.chronocarte.io.format.draft.DateReading;
import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.chronocarte.io.format.draft.DateWords;
import org.chronocarte.io.format.draft.DayOrder;
import org.chronocarte.io.format.draft.DraftDossier;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a file that has them as text. They are read when all are known, since only together they tell whether
 * 3/4/2024 is in March or in April. For one thread.
 */
final class WrittenDates {

    /** Years as TimelineJS counts them, and its oldest form: numbers between commas. */
    private static final Pattern COMMAS = Pattern.compile("\\s*-?\\d{1,12}\\s*(?:,\\s*(?:\\d{1,2}\\s*)?){0,6}");

    private final DraftDossier dossier;
    private final List<Asked> asked = new ArrayList<>();
    /** Many rows have the same date. */
    private final Map<String, DateReading> known = new HashMap<>();

    private int dayFirst;
    private int monthFirst;
    private @Nullable String either;

    /** A date as text: its time of day apart, or "". */
    record Written(String date, String time) {

        static final Written NONE = new Written("", "");

        private String words() {
            return (date.strip() + " " + time.strip()).strip();
        }
    }

    private record Asked(Where where, Written start, Written end, Consumer<DateSpan> answer) {}

    WrittenDates(DraftDossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Notes a date.
     *
     * @param answer told what it is by {@link #read}
     */
    void ask(Where where, Written start, Written end, Consumer<DateSpan> answer) {
        asked.add(new Asked(where, start, end, answer));
        note(start);
        note(end);
    }

    private void note(Written written) {
        switch (DayOrder.of(written.date().strip())) {
            case DAY_FIRST -> dayFirst++;
            case MONTH_FIRST -> monthFirst++;
            case EITHER -> either = either == null ? written.date().strip() : either;
            case SILENT -> {}
        }
    }

    /**
     * Reads all dates that were noted.
     *
     * @param usuallyDayFirst how the format's own tool reads 3/4/2024, for where the file's other dates do not tell
     */
    void read(boolean usuallyDayFirst) {
        boolean chosen = dossier.choices().last(Fix.DayFirst.class).isPresent();
        boolean first = dossier.choices()
                .last(Fix.DayFirst.class)
                .map(Fix.DayFirst::dayFirst)
                .orElse(dayFirst == monthFirst ? usuallyDayFirst : dayFirst > monthFirst);
        if (either != null && !chosen) {
            Where file = new Where.File();
            Problem said = first
                    ? Problem.warning("story-day-first", file, either)
                    : Problem.warning("story-month-first", file, either);
            dossier.warn(said.with(new Fix.DayFirst(!first)));
        }
        LocalDate today = dossier.choices()
                .last(Fix.Century.class)
                .map(Fix.Century::today)
                .orElse(null);
        DateWords words = new DateWords(first, DateNumbers.YEARS, today);
        for (Asked each : asked) {
            each.answer()
                    .accept(DateSpan.of(dossier, each.where(), point(each.start(), words), point(each.end(), words)));
        }
        asked.clear();
        known.clear();
    }

    private DatePoint point(Written written, DateWords words) {
        if (written.date().isBlank()) {
            String time = written.time().strip();
            return time.isEmpty() ? DatePoint.NONE : DatePoint.unread(time, Flaw.NO_YEAR);
        }
        if (COMMAS.matcher(written.date()).matches()) {
            return DateParts.ofCommas(written.date()).point().at(written.time());
        }
        DateReading reading = known.computeIfAbsent(written.date(), words::read);
        if (reading.when() == null) {
            return DatePoint.unread(written.words(), reading.flaw() == null ? Flaw.NOT_A_DATE : reading.flaw());
        }
        return DatePoint.read(written.date().strip(), reading.when().edtf(), reading.partial())
                .at(written.time());
    }
}
