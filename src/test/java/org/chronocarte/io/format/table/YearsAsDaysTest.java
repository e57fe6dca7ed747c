package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;

/** Wikidata writes a year as the first of January. */
class YearsAsDaysTest {

    private static Reading read(String text, Fix... fixes) {
        return Reading.of(
                new TableFormat(new TableReader(PlaceFinder.NONE, Clock.systemUTC())),
                text.getBytes(StandardCharsets.UTF_8),
                "query.csv",
                new ImportChoices(List.of(fixes)));
    }

    private static final String YEARS = "title,date,fin\nA,1850-01-01T00:00:00Z,1852-01-01T00:00:00Z\n"
            + "B,1851-01-01T00:00:00Z,\nC,1860-01-01T00:00:00Z,\nD,-0044-01-01T00:00:00Z,\nE,1870-01-01T00:00:00Z,\n";

    @Test
    void datesThatAreAllFirstsOfJanuaryAreYears() {
        Reading years = read(YEARS);
        assertEquals("1850/1852", years.when("A"));
        assertEquals("-0044", years.when("D"));
        Problem said = years.problem("dates-new-years");
        assertEquals(Problem.Severity.NOTE, said.severity());
        assertEquals(List.of("6"), said.arguments());
        Reading days = read(YEARS, said.fixes().get(0));
        assertEquals("1850-01-01/1852-01-01", days.when("A"));
        assertEquals(List.of(), days.codes());
        Reading french = read("titre;date\nA;01/01/1850\nB;01/01/1851\nC;01/01/1852\nD;01/01/1853\nE;\nF;01/01/1854\n");
        assertEquals("1851", french.when("B"));
        assertTrue(french.report().isFine());
    }

    @Test
    void aColumnOfNearlyAllFirstsOfJanuaryIsDoubted() {
        String text = YEARS + "F,1871-01-01T00:00:00Z,\n".repeat(5) + "Z,1872-05-03T00:00:00Z,\n";
        Reading doubted = read(text);
        assertEquals("1850-01-01/1852-01-01", doubted.when("A"));
        assertEquals(List.of("11"), doubted.problem("dates-new-year").arguments());
        Fix fix = doubted.problem("dates-new-year").fixes().get(0);
        Reading fixed = read(text, fix);
        assertEquals("1850/1852", fixed.when("A"));
        assertEquals("1872-05-03", fixed.when("Z"));
    }

    @Test
    void othersInTheColumnKeepTheirDay() {
        String text = "title,date\n" + "X,01/01/1850\nY,01/01/1851\n".repeat(10) + "Z,01/01/1852\nA,14/07/1789\n";
        Reading fixed = read(text, new Fix.Years());
        assertEquals("1852", fixed.when("Z"));
        assertEquals("1789-07-14", fixed.when("A"));
        read(text).problem("dates-new-year");
    }

    @Test
    void fewOrMixedDatesAreDays() {
        assertEquals(
                List.of(),
                read("title,date\nA,1850-01-01\nB,1851-01-01\nC,1852-01-01\n").codes());
        assertEquals(
                List.of(),
                read("title,date\n" + "A,2024-01-01\n".repeat(1)
                                + "B,2024-01-01\nC,2024-01-01\nD,2024-01-01\nE,2024-01-01\n")
                        .codes());
        assertEquals(List.of(), read(YEARS + "F,1999-05-02,\nG,1999-05-03,\n").codes());
    }

    @Test
    void aColumnOfPrecisionSaysHowExactTheDateIs() {
        Reading read = read("itemLabel,date,datePrecision\nDay,1850-01-01T00:00:00Z,11\nMonth,1850-05-01T00:00:00Z,10\n"
                + "Year,+1850-01-01T00:00:00Z,9\nDecade,1850-01-01T00:00:00Z,8\nCentury,1801-01-01T00:00:00Z,7\n"
                + "Vague,-3000-01-01T00:00:00Z,6\nNone,,9\nBefore,-0043-01-01T00:00:00Z,9\n");
        assertEquals("1850-01-01", read.when("Day"));
        assertEquals("1850-05", read.when("Month"));
        assertEquals("1850", read.when("Year"));
        assertEquals("185X", read.when("Decade"));
        assertEquals("18XX", read.when("Century"));
        assertEquals("-3000~", read.when("Vague"));
        assertEquals("-0043", read.when("Before"));
        assertEquals("\"9\"", read.extra("None", "datePrecision"));
        assertEquals(List.of(), read.codes());
        Reading plain = read("title,point in time,precision\nA,1850-01-01T00:00:00Z,9\nB,1851-03-01T00:00:00Z,10\n");
        assertEquals("1850", plain.when("A"));
        assertEquals("1851-03", plain.when("B"));
    }

    /** Words, or codes of other data sets, are no precision of a date. */
    @Test
    void precisionOfOtherThingsStaysWhatItIs() {
        Reading read =
                read("title,date,lat,lon,precision\nA,2024-05-14,48.8,2.3,exact\nB,2024-05-15,48.9,2.4,approximate\n");
        assertEquals("2024-05-14", read.when("A"));
        assertEquals("48.90 2.40 APPROXIMATE", read.placed("B"));
        Reading codes = read("title,date,date_prec\nA,2024-05-14,1\nB,2024-05-01,4\n");
        assertEquals("2024-05-01", codes.when("B"));
        assertEquals("\"4\"", codes.extra("B", "date_prec"));
    }
}
