package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.chronocarte.picture.paint.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAxisTest {

    private static TimeAxis axis(TimeWindow window, double width, String language, Look look) {
        return TimeAxis.of(
                new TimeScale(window, 0, width),
                new TimelineWords(language),
                TimelineType.of(Theme.of(look)),
                TimelineFixture.FONTS);
    }

    private static TimeWindow window(String edtf) {
        When when = When.parse(edtf);
        return new TimeWindow(when.earliestStart(), when.latestEnd());
    }

    private static List<String> labels(String edtf, String language) {
        return axis(window(edtf), 1000, language, Look.LIGHT).labels().stream()
                .map(TimeAxisLabel::text)
                .toList();
    }

    /** From a minute to a hundred thousand million years, near and as far as the Big Bang; long enough to be seen. */
    private static TimeWindow any(Random random) {
        double far = random.nextInt(3) == 0 ? 4.35e20 : 6e13;
        double middle = random.nextGaussian() * far;
        double span = Math.max(60_000, Instants.shortestSpan(middle)) * Math.pow(10, random.nextDouble() * 12);
        return TimeWindow.clamped(middle - span / 2, middle + span / 2);
    }

    @Test
    void datesNeverOverlapNorLeaveTheAxisAndEveryTickStandsOnce() {
        Random random = new Random(31);
        for (int i = 0; i < 1500; i++) {
            TimeWindow window = any(random);
            double width = 300 + random.nextInt(2000);
            TimeAxis axis = axis(window, width, i % 2 == 0 ? "fr" : "en", Look.values()[i % 3]);
            String what = window + " on " + width + ": " + axis.labels();
            for (int n = 0; n < axis.labels().size(); n++) {
                TimeAxisLabel label = axis.labels().get(n);
                assertTrue(label.x() >= 0 && label.right() <= width, what);
                assertTrue(n == 0 || axis.labels().get(n - 1).right() < label.x(), what);
            }
            for (int n = 0; n < axis.ticks().size(); n++) {
                TimeAxisTick tick = axis.ticks().get(n);
                assertTrue(tick.x() >= 0 && tick.x() <= width, what);
                assertTrue(n == 0 || axis.ticks().get(n - 1).x() < tick.x(), what);
            }
        }
    }

    @Test
    void atLeastTwoTicksAndADateCanBeSeen() {
        Random random = new Random(32);
        for (int i = 0; i < 1500; i++) {
            TimeWindow window = any(random);
            double width = 600 + random.nextInt(2000);
            TimeAxis axis = axis(window, width, i % 2 == 0 ? "fr" : "en", Look.values()[i % 3]);
            assertTrue(axis.ticks().size() >= 2, window + " on " + width + ": " + axis.ticks());
            assertFalse(axis.labels().isEmpty(), window + " on " + width);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 10, 60, 100, 300, 1280, 5000})
    void allOfTimeHasAnAxis(double width) {
        TimeAxis axis = axis(new TimeWindow(TimeWindow.MIN, TimeWindow.MAX), width, "en", Look.LIGHT);
        assertTrue(axis.ticks().size() < 2000);
        assertTrue(width < 600 || axis.labels().size() >= 2, () -> axis.labels().toString());
        axis(new TimeWindow(TimeWindow.MIN, Instants.after(TimeWindow.MIN)), width, "en", Look.LIGHT);
        axis(new TimeWindow(Instants.before(TimeWindow.MAX), TimeWindow.MAX), width, "en", Look.LIGHT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-0299/0299 | 300 BC; 200 BC; 100 BC; 1; 100; 200",
                "-0002/0002 | 3 BC; 2 BC; 1 BC; 1; 2",
                "1789/1989 | 1800; 1850; 1900; 1950",
            })
    void yearsAreRoundForPeopleAcrossTheBirthOfChrist(String edtf, String expected) {
        Set<String> there = new HashSet<>(labels(edtf, "en"));
        for (String label : expected.split("; ")) {
            assertTrue(there.contains(label), label + " of " + there);
        }
        assertFalse(there.contains("0") || there.contains("0 BC"), there::toString);
    }

    /** A day that fills the axis but for its ends is what the axis names, not the end of the day before. */
    @ParameterizedTest
    @CsvSource({"en,Tue 14 May 2024", "fr,mar. 14 mai 2024"})
    void aDayThatFillsTheAxisIsNamed(String language, String day) {
        TimeWindow all = window("2024-05-14");
        double before = all.span() * 0.05;
        TimeWindow window = new TimeWindow(all.start() - before, all.end() + before);
        List<TimeAxisLabel> strong = axis(window, 1000, language, Look.LIGHT).labels().stream()
                .filter(TimeAxisLabel::strong)
                .toList();
        assertEquals(day, strong.get(0).text());
        assertTrue(strong.get(0).x() > 1000 * 0.04, strong.toString());
    }

    @Test
    void yearsAreLabelledOnce() {
        Random random = new Random(33);
        for (int i = 0; i < 300; i++) {
            double span = 365 * TimeWindow.DAY * Math.pow(10, 2.2 + random.nextDouble() * 5);
            double start = -random.nextDouble() * span;
            List<String> labels =
                    axis(TimeWindow.clamped(start - 6e13, start - 6e13 + span), 1280, "fr", Look.LIGHT)
                            .labels()
                            .stream()
                            .map(TimeAxisLabel::text)
                            .toList();
            assertEquals(labels.size(), new TreeSet<>(labels).size(), labels::toString);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-31 | fr | dim. 31 mars 2024",
                "2024-03-31 | en | Sun 31 Mar 2024",
                "2024-05-01/2024-05-20 | fr | mai 2024",
                "2024-02/2024-11 | fr | 2024",
            })
    void anAxisThatBeginsWithinAYearMonthOrDaySaysWhere(String edtf, String language, String first) {
        assertEquals(first, labels(edtf, language).get(0));
    }

    @Test
    void theFirstOfAMonthIsPremierInFrench() {
        Set<String> french = new HashSet<>(labels("2024-04-28/2024-05-04", "fr"));
        assertTrue(
                french.stream().anyMatch(label -> label.startsWith("mer. 1er mai") || label.equals("mai 2024")),
                french::toString);
    }

    /** The days on which Europe's clocks change have their 24 hours as any other: the axis is UTC. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "2024-10-27", "2024-06-12"})
    void everyHourIsAsLongAsTheOthers(String day) {
        TimeAxis axis = axis(window(day), 2400, "fr", Look.LIGHT);
        List<Double> x = axis.ticks().stream()
                .filter(tick -> tick.level() != TimeAxisTick.Level.FINE)
                .map(TimeAxisTick::x)
                .toList();
        assertEquals(24, x.size());
        for (int i = 0; i < x.size(); i++) {
            assertEquals(i * 100.0, x.get(i), 1e-6);
        }
    }

    @Test
    void ticksStandAtTheBeginningsOfTheirUnits() {
        for (TimeAxisStep step : TimeAxisStep.ALL) {
            if (step.unit() == TimeAxisUnit.YEAR && step.count() > 1000) {
                continue;
            }
            double start = LocalDate.of(-2, 11, 17).toEpochDay() * TimeWindow.DAY + 12345;
            TimeWindow window = new TimeWindow(start, start + Math.rint(step.millis() * 7));
            double[] ticks = step.ticks(window);
            assertTrue(ticks[0] <= window.start(), step::toString);
            for (int i = 1; i < ticks.length; i++) {
                assertTrue(ticks[i - 1] < ticks[i], step::toString);
                assertEquals(ticks[i], step.unit().floor(ticks[i], step.count()), step::toString);
                assertEquals(ticks[i - 1], step.unit().floor(ticks[i] - 1, step.count()), step::toString);
            }
        }
    }
}
