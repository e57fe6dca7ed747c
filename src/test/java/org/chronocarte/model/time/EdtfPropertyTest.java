package org.chronocarte.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.chronocarte.model.time.WhenFormatException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every date that can be written. */
class EdtfPropertyTest {

    private static final int TRIES = 30_000;

    private static List<When> readable(long seed) {
        RandomEdtf texts = new RandomEdtf(seed);
        List<When> read = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            String text = texts.next();
            try {
                When when = When.parse(text);
                assertEquals(text, when.edtf());
                assertEquals(when, When.parse(when.toString()));
                read.add(when);
            } catch (WhenFormatException e) {
                // The generator does not know calendars: only these two may come of well-formed parts.
                assertTrue(
                        e.reason() == Reason.DAY_OUT_OF_RANGE || e.reason() == Reason.END_BEFORE_START,
                        () -> text + " " + e.getMessage());
            }
        }
        assertTrue(read.size() > TRIES / 2, "the generator must make dates");
        return read;
    }

    @Test
    void theBoundsAreInOrder() {
        for (When when : readable(1)) {
            assertTrue(when.earliestStart() <= when.latestStart(), when::edtf);
            assertTrue(when.earliestEnd() <= when.latestEnd(), when::edtf);
            assertTrue(when.earliestStart() < when.earliestEnd(), when::edtf);
            assertTrue(when.latestStart() < when.latestEnd(), when::edtf);
            assertTrue(when.earliestStart() >= TimeWindow.MIN && when.latestEnd() <= TimeWindow.MAX, when::edtf);
        }
    }

    @Test
    void onlyAnOpenEndReachesTheEdgeOfTime() {
        for (When when : readable(2)) {
            assertEquals(when.start() == null, when.earliestStart() == TimeWindow.MIN, when::edtf);
            assertEquals(when.end() == null, when.latestEnd() == TimeWindow.MAX, when::edtf);
        }
    }

    @Test
    void whatIsSurelyInAWindowIsPossiblyThereAndAnyTrueDateShowsIt() {
        RandomEdtf draw = new RandomEdtf(3);
        for (When when : readable(3)) {
            TimeWindow window = windowNear(when, draw.random());
            boolean possibly = when.possiblyIn(window);
            boolean surely = when.surelyIn(window);
            assertTrue(possibly || !surely, () -> when + " in " + window);
            double start = between(draw.random(), when.earliestStart(), when.latestStart());
            double end = between(draw.random(), Math.max(Instants.after(start), when.earliestEnd()), when.latestEnd());
            boolean meets = !when.isInterval() && !when.isSomeDayBetween()
                    ? window.contains(start)
                    : when.isSomeDayBetween() ? window.contains(start) : start < window.end() && end > window.start();
            assertTrue(possibly || !meets, () -> when + " may lie in " + window);
            assertTrue(meets || !surely, () -> when + " may lie outside " + window);
        }
    }

    private static TimeWindow windowNear(When when, Random random) {
        double known = when.earliestStart() == TimeWindow.MIN ? when.latestEnd() : when.earliestStart();
        double span = Math.pow(10, random.nextInt(14)) + 1;
        double start = known + random.nextGaussian() * span;
        return TimeWindow.clamped(start, start + span);
    }

    private static double between(Random random, double least, double most) {
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> Math.min(most, Instants.nearest(least + (most - least) * random.nextDouble()));
        };
    }

    @Test
    void everyDateIsWordedInBothLanguages() {
        WhenWords french = new WhenWords(Locale.FRENCH);
        WhenWords english = new WhenWords(Locale.ENGLISH);
        for (When when : readable(4)) {
            for (WhenWords words : new WhenWords[] {french, english}) {
                for (String said : new String[] {words.label(when), words.shortLabel(when), words.precision(when)}) {
                    assertFalse(
                            said.isBlank() || said.contains("{") || said.contains("null"), () -> when + ": " + said);
                    assertFalse(said.contains("  "), () -> when + ": " + said);
                }
            }
            String said = french.label(when);
            for (String wrong :
                    new String[] {"le le ", "le vers", "avant vers", "depuis vers", "entre vers", "le les"}) {
                assertFalse(said.contains(wrong), () -> when + ": " + said);
            }
        }
    }

    @Test
    void theGeneratorReachesEveryPrecision() {
        Set<Precision> reached = EnumSet.noneOf(Precision.class);
        readable(5).forEach(when -> reached.add(when.precision()));
        assertEquals(EnumSet.allOf(Precision.class), reached);
    }

    /** One wrong character in a date: either it is another date, or it is refused with a reason and the text. */
    @Test
    void garbageIsRefusedWithAReason() {
        RandomEdtf texts = new RandomEdtf(6);
        String letters = "0123456789-/.[]XY~?%TZ: +é\u0000\u0660";
        for (int i = 0; i < TRIES; i++) {
            StringBuilder garbage = new StringBuilder(texts.next());
            for (int change = 0; change <= texts.random().nextInt(3); change++) {
                garbage.setCharAt(
                        texts.random().nextInt(garbage.length()),
                        letters.charAt(texts.random().nextInt(letters.length())));
            }
            String text = garbage.toString();
            try {
                assertEquals(text, When.parse(text).edtf());
            } catch (WhenFormatException e) {
                assertTrue(text.contains(e.text()), () -> text + " is blamed for " + e.text());
                assertTrue(e.getMessage() != null
                        && e.getMessage().contains(e.reason().name()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "[]",
                "..",
                "[..",
                "..]",
                "[...]",
                "[2024]",
                "2024/2025/2026",
                "2024//2025",
                "../",
                "/..",
                "[2024-01..2024-02..2024-03]",
                "Y2024",
                "Y0",
                "Y-0",
                "Y01234567",
                "Y123456789012345",
                "-2024-13",
                "2024-05-14T",
                "2024-05T10:00:00",
                "2024-05-14T9:00:00",
                "2024-05-14T09:00",
                "2024~~",
                "~2024",
                "X024",
                "2024-5X",
                "2024-05-1X",
                "-2024X",
                "+2024",
                " 2024",
                "2024 ",
                "２０２４",
                "2021-20",
                "2021-22-01",
                "2024-05-14T24:00:00Z",
                "2024-05-14T23:59:60Z",
                "2024-05-14T10:00:00+19:00",
                "2024-05-00",
                "2024-06-31"
            })
    void whatLooksLikeADateButIsNoneIsRefused(String text) {
        assertThrows(WhenFormatException.class, () -> When.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2000-02-29", "1600-02-29", "0000-02-29", "-0004-02-29"})
    void leapDaysExistEveryFourthYear(String text) {
        When day = When.parse(text);
        assertEquals(TimeWindow.DAY, day.latestEnd() - day.earliestStart());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-02-29", "2100-02-29", "2023-02-29", "-0001-02-29", "-0100-02-29"})
    void butNotInFullCenturies(String text) {
        assertEquals(
                Reason.DAY_OUT_OF_RANGE,
                assertThrows(WhenFormatException.class, () -> When.parse(text)).reason());
    }

    @Test
    void neitherEndReachesPastTheOther() {
        assertEquals(
                When.parse("2024-05-14").latestEnd(),
                When.parse("2024-05/2024-05-14").latestEnd());
        assertTrue(When.parse("2024-05/2024-05-14").latestStart()
                < When.parse("2024-05-14").latestEnd());
        assertTrue(When.parse("2024-05-14/2024-05").earliestEnd()
                > When.parse("2024-05-14").earliestStart());
    }

    private static String longYear(long year) {
        return "Y" + year;
    }

    /** From five digits to the twelve that a year may have. */
    private static long anyLongYear(Random random) {
        double digits = 4 + random.nextDouble() * 8;
        long year = Math.min(999_999_999_998L, Math.max(10_001, (long) Math.pow(10, digits)));
        return random.nextBoolean() ? year : -year;
    }

    @Test
    void everyYearOfAllTimeStandsBetweenItsNeighboursAndWhereExactArithmeticHasIt() {
        Random random = new Random(7);
        BigDecimal cycle = BigDecimal.valueOf(146_097).multiply(BigDecimal.valueOf(86_400_000));
        for (int i = 0; i < TRIES; i++) {
            long number = anyLongYear(random);
            When year = When.parse(longYear(number));
            assertEquals(longYear(number), year.edtf());
            assertEquals(When.parse(longYear(number - 1)).latestEnd(), year.earliestStart(), year::edtf);
            assertEquals(When.parse(longYear(number + 1)).earliestStart(), year.latestEnd(), year::edtf);
            assertTrue(year.latestStart() > year.earliestStart(), year::edtf);
            assertEquals(number, CalendarDay.of(year.earliestStart()).year());
            assertEquals(number, CalendarDay.of(year.latestStart()).year());
            // The Gregorian calendar repeats itself after 400 years.
            double like = When.parse(String.format("%04d", Math.floorMod(number, 400L)))
                    .earliestStart();
            BigDecimal exact = cycle.multiply(BigDecimal.valueOf(Math.floorDiv(number, 400L)))
                    .add(BigDecimal.valueOf(like));
            assertEquals(exact.doubleValue(), year.earliestStart(), year::edtf);
        }
    }

    @Test
    void theFarthestYearsOfAllLieWithinTime() {
        for (String text : new String[] {"Y-999999999999", "Y999999999999", "Y-999999999999~", "Y999999999999%"}) {
            When when = When.parse(text);
            assertEquals(text, when.edtf());
            assertFalse(Instants.isOpen(when.earliestStart()) || Instants.isOpen(when.latestEnd()), text);
        }
        assertTrue(When.parse("Y-999999999999/Y999999999999").earliestStart()
                < When.parse("Y-999999999998").earliestStart());
    }

    @Test
    void aDateMayStretchFromTheBigBangToASecond() {
        When all = When.parse("Y-13800000000/2024-05-14T10:00:00Z");
        assertTrue(all.possiblyIn(TimeWindow.ofDays(LocalDate.of(2024, 5, 14), LocalDate.of(2024, 5, 14))));
        assertFalse(all.possiblyIn(TimeWindow.ofDays(LocalDate.of(2024, 5, 15), LocalDate.of(2024, 5, 15))));
        assertEquals(
                Reason.END_BEFORE_START,
                assertThrows(WhenFormatException.class, () -> When.parse("Y-13799999999/Y-13800000000"))
                        .reason());
    }

    @Test
    void yearsFollowEachOtherAcrossTheBirthOfChrist() {
        assertEquals(When.parse("-0001").latestEnd(), When.parse("0000").earliestStart());
        assertEquals(When.parse("0000").latestEnd(), When.parse("0001").earliestStart());
        assertEquals(When.parse("9999").latestEnd(), When.parse("Y10000").earliestStart());
        assertEquals(When.parse("Y-10000").latestEnd(), When.parse("-9999").earliestStart());
    }
}
