package org.chronocarte.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenWordsTest {

    private final WhenWords english = new WhenWords(Locale.ENGLISH);
    private final WhenWords french = new WhenWords(Locale.FRENCH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-14 | 14 May 2024 | 14 mai 2024",
                "2024-03-01 | 1 March 2024 | 1er mars 2024",
                "2024-05 | May 2024 | mai 2024",
                "1985~ | about 1985 | vers 1985",
                "2024-05-14? | 14 May 2024 (uncertain) | 14 mai 2024 (date incertaine)",
                "[2022-10-01..2022-11-01] | between 1 October and 1 November 2022 | entre le 1er octobre et le 1er novembre 2022",
                "[2023-09-10..2023-09-12] | between 10 and 12 September 2023 | entre le 10 et le 12 septembre 2023",
                "[2022..2023] | between 2022 and 2023 | entre 2022 et 2023",
                "../1985 | before 1985 | avant 1985",
                "[..1985-06-02] | before 2 June 1985 | avant le 2 juin 1985",
                "1985/.. | since 1985 | depuis 1985",
                "2024-03-18/2024-03-19 | 18–19 March 2024 | 18-19 mars 2024",
                "2019-03-23/2019-12-17 | 23 March – 17 December 2019 | 23 mars – 17 décembre 2019",
                "2022-10/2022-11 | October – November 2022 | octobre – novembre 2022",
                "2021-21 | spring 2021 | printemps 2021",
                "201X | the 2010s | les années 2010",
                "18XX | 19th century | XIXe siècle",
                "-0500 | 501 BC | 501 av. J.-C.",
                "0000 | 1 BC | 1 av. J.-C.",
                "2024-05-14T09:05:00Z | 14 May 2024, 9:05 | 14 mai 2024, 9 h 05",
                "Y-13800000000 | 13.8 billion years ago | il y a 13,8 milliards d’années",
                "Y-13799999999 | 13.8 billion years ago | il y a 13,8 milliards d’années",
                "Y-13787120000 | 13.78712 billion years ago | il y a 13,78712 milliards d’années",
                "Y-66000000 | 66 million years ago | il y a 66 millions d’années",
                "Y-1000000 | 1 million years ago | il y a 1 million d’années",
                "Y-1500000~ | about 1.5 million years ago | il y a environ 1,5 million d’années",
                "Y-2000000000 | 2 billion years ago | il y a 2 milliards d’années",
                "Y-300000 | 300,000 years ago | il y a 300\u202f000 ans",
                "Y-99999 | 100,000 years ago | il y a 100\u202f000 ans",
                "Y-13799999997 | 13,799,999,998 BC | 13\u202f799\u202f999\u202f998 av. J.-C.",
                "Y-66004321 | 66,004,322 BC | 66\u202f004\u202f322 av. J.-C.",
                "Y-50000 | 50001 BC | 50001 av. J.-C.",
                "Y10000 | 10000 | 10000",
                "Y5000000000 | in 5 billion years | dans 5 milliards d’années",
                "../Y-541000000 | before 541 million years ago | avant −541 millions d’années",
                "Y-66000000/.. | since 66 million years ago | depuis −66 millions d’années",
                "[Y-252000000..Y-250000000~] | between 252 million years ago and about 250 million years ago"
                        + " | entre −252 millions d’années et −250 millions d’années environ",
                "Y-252000000/Y-66000000 | 252 million years ago – 66 million years ago"
                        + " | il y a 252 millions d’années – il y a 66 millions d’années",
            })
    void datesAreWordedForPeople(String edtf, String inEnglish, String inFrench) {
        assertEquals(inEnglish, english.label(When.parse(edtf)));
        assertEquals(inFrench, french.label(When.parse(edtf)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-14~ | about 14 May 2024 | vers le 14 mai 2024",
                "2024-05-01~ | about 1 May 2024 | vers le 1er mai 2024",
                "2024-05~ | about May 2024 | vers mai 2024",
                "2021-22~ | about summer 2021 | vers l’été 2021",
                "2021-21% | about spring 2021 (uncertain) | vers le printemps 2021 (date incertaine)",
                "18XX~ | about the 19th century | vers le XIXe siècle",
                "201X~ | about the 2010s | vers les années 2010",
                "1985% | about 1985 (uncertain) | vers 1985 (date incertaine)",
                "../2021-23 | before autumn 2021 | avant l’automne 2021",
                "../18XX | before the 19th century | avant le XIXe siècle",
                "../2024-05-14~ | before about 14 May 2024 | avant le 14 mai 2024 environ",
                "../1985? | before 1985 (uncertain) | avant 1985 (date incertaine)",
                "201X/.. | since the 2010s | depuis les années 2010",
                "2021-24/.. | since winter 2021 | depuis l’hiver 2021",
                "2024-05-14/.. | since 14 May 2024 | depuis le 14 mai 2024",
                "1985/ | 1985 – end unknown | 1985 – fin inconnue",
                "/1985 | start unknown – 1985 | début inconnu – 1985",
                "[2024-05-14..] | 14 May 2024 or later | le 14 mai 2024 ou après",
                "[..1985] | before 1985 | avant 1985",
                "[2024-05-14..2024-06] | between 14 May 2024 and June 2024 | entre le 14 mai 2024 et juin 2024",
                "[2024-05..2024-06-01] | between May 2024 and 1 June 2024 | entre mai 2024 et le 1er juin 2024",
                "[2021-22..2022-24] | between summer 2021 and winter 2022 | entre l’été 2021 et l’hiver 2022",
                "[1985~..1987] | between about 1985 and 1987 | entre 1985 environ et 1987",
                "[17XX..18XX] | between the 18th century and the 19th century | entre le XVIIIe siècle et le XIXe siècle",
                "[2022-05..2022-06] | between May and June 2022 | entre mai et juin 2022",
                "[2022-12-31..2023-01-01] | between 31 December 2022 and 1 January 2023 | entre le 31 décembre 2022 et le 1er janvier 2023",
                "2024-05-14/2024-06 | 14 May 2024 – June 2024 | 14 mai 2024 – juin 2024",
                "1985~/1987~ | about 1985 – about 1987 | vers 1985 – vers 1987",
                "2022/2023 | 2022 – 2023 | 2022 – 2023",
                "2024-XX | 2024 | 2024",
                "2024-12-XX | December 2024 | décembre 2024",
                "20XX | 21st century | XXIe siècle",
                "00XX | 1st century | Ier siècle",
                "-01XX | 2nd century BC | IIe siècle av. J.-C.",
                "-00XX | 1st century BC | Ier siècle av. J.-C.",
                "1XXX | 2nd millennium | IIe millénaire",
                "-0XXX | 1st millennium BC | Ier millénaire av. J.-C.",
                "-018X | the years 190 to 181 BC | les années 190 à 181 av. J.-C.",
                "000X | the years 1 BC to 9 | les années 1 av. J.-C. à 9",
                "-0044-03-15 | 15 March 45 BC | 15 mars 45 av. J.-C.",
                "0001 | 1 | 1",
                "Y17000 | 17000 | 17000",
                "2024-05-14T09:30:00+02:00 | 14 May 2024, 9:30 | 14 mai 2024, 9 h 30",
                "2024-05-14T23:30:00-05:00~ | about 14 May 2024, 23:30 | vers le 14 mai 2024, 23 h 30",
            })
    void prepositionsAndArticlesAgree(String edtf, String inEnglish, String inFrench) {
        assertEquals(inEnglish, english.label(When.parse(edtf)));
        assertEquals(inFrench, french.label(When.parse(edtf)));
    }

    @Test
    void listsHaveShortMonths() {
        assertEquals("14 févr. 2024", french.shortLabel(When.parse("2024-02-14")));
        assertEquals("14 Feb 2024", english.shortLabel(When.parse("2024-02-14")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Y-13800000000 | 13.8 bn years ago | −13,8 Md d’années",
                "Y-13800000000~ | about 13.8 bn years ago | vers −13,8 Md d’années",
                "Y-66000000 | 66 M years ago | −66 M d’années",
                "Y-300000~ | about 300,000 years ago | vers −300\u202f000 ans",
                "Y5000000000 | in 5 bn years | +5 Md d’années",
                "Y-66004321 | 66,004,322 BC | 66\u202f004\u202f322 av. J.-C.",
                "1985~ | about 1985 | vers 1985",
            })
    void listsHaveShortWordsForDistantYears(String edtf, String inEnglish, String inFrench) {
        assertEquals(inEnglish, english.shortLabel(When.parse(edtf)));
        assertEquals(inFrench, french.shortLabel(When.parse(edtf)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-14T10:00:00Z/2024-05-14T10:01:00Z | 14 May 2024, 10:00 – 10:01 | 14 mai 2024, 10 h 00 – 10 h 01",
                "2024-05-14T10:00:00Z/2024-05-14T10:00:30Z | 14 May 2024, 10:00 | 14 mai 2024, 10 h 00",
                "2024-05-14T10:00:00Z/2024-05-15T10:01:00Z | 14 May 2024, 10:00 – 15 May 2024, 10:01"
                        + " | 14 mai 2024, 10 h 00 – 15 mai 2024, 10 h 01",
                "2024-05-14T10:00:00+02:00/2024-05-14T10:01:00Z | 14 May 2024, 10:00 – 14 May 2024, 10:01"
                        + " | 14 mai 2024, 10 h 00 – 14 mai 2024, 10 h 01",
            })
    void hoursOfOneDayShareItsName(String edtf, String inEnglish, String inFrench) {
        assertEquals(inEnglish, english.label(When.parse(edtf)));
        assertEquals(inFrench, french.label(When.parse(edtf)));
    }

    @Test
    void delaysAreWorded() {
        Delay days = Delay.between(When.parse("2023-09-11"), When.parse("2024-03-19"))
                .orElseThrow();
        assertEquals("190 days later", english.delay(days));
        assertEquals("+190 j", french.shortDelay(days));
        assertEquals("le même jour", french.delay(new Delay(0, 0)));
        assertEquals("1 day later", english.delay(new Delay(1, 1)));
        assertEquals("12 jours avant", french.delay(new Delay(-12, -12)));
        assertEquals("36 to 68 days later", english.delay(new Delay(36, 68)));
        assertEquals("+36–68 d", english.shortDelay(new Delay(36, 68)));
    }

    @Test
    void windowsAreWordedByTheirDays() {
        TimeWindow window = TimeWindow.ofDays(LocalDate.of(2023, 7, 1), LocalDate.of(2026, 4, 15));
        assertEquals("1 Jul 2023 – 15 Apr 2026", english.window(window));
        assertEquals("1er juil. 2023 – 15 avr. 2026", french.window(window));
    }

    @Test
    void delaysOfAThousandYearsAndMoreAreWordedInYears() {
        Delay toNow = Delay.between(When.parse("Y-13800000000"), When.parse("2024-03-19"))
                .orElseThrow();
        assertEquals("13.8 billion years later", english.delay(toNow));
        assertEquals("13,8 milliards d’années après", french.delay(toNow));
        assertEquals("+13,8 milliards d’années", french.shortDelay(toNow));
        Delay back = Delay.between(When.parse("1000-01-01"), When.parse("-1000-01-01"))
                .orElseThrow();
        assertEquals("2,000 years earlier", english.delay(back));
        assertEquals("−2,000 years", english.shortDelay(back));
        Delay vague =
                Delay.between(When.parse("-02XX"), When.parse("2000-01-01")).orElseThrow();
        assertEquals("2,199 years to 2,299 years later", english.delay(vague));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-14 | 14 May 2024 | 14 mai 2024",
                "0999/1999 | 999 – 1999 | 999 – 1999",
                "-2999/2024 | 3000 BC – 2024 | 3000 av. J.-C. – 2024",
                "Y-19999/Y10000 | 20000 BC – 10000 | 20000 av. J.-C. – 10000",
                "Y-13800000000/2024 | 13.8 billion years ago – 1 | il y a 13,8 milliards d’années – 1",
                "Y-66000000/Y-65990001 | 66,000,000 BC – 65,990,000 BC"
                        + " | 66\u202f000\u202f000 av. J.-C. – 65\u202f990\u202f000 av. J.-C.",
            })
    void windowsAreAsRoundAsTheirLength(String edtf, String inEnglish, String inFrench) {
        When when = When.parse(edtf);
        TimeWindow window = new TimeWindow(when.earliestStart(), when.latestEnd());
        assertEquals(inEnglish, english.window(window));
        assertEquals(inFrench, french.window(window));
    }

    @Test
    void aWindowWithinADayTellsItsHours() {
        double start = When.parse("2024-05-14T09:58:00Z").earliestStart();
        TimeWindow minutes = new TimeWindow(start, start + 7 * 60_000);
        assertEquals("14 May 2024, 9:58 – 10:04", english.window(minutes));
        assertEquals("14 mai 2024, 9 h 58 – 10 h 04", french.window(minutes));
    }

    @Test
    void aDayInYearsBeyondFourDigitsIsToldByItsYear() {
        assertEquals("14 May 2024", english.dayLabel(When.parse("2024-05-14").earliestStart()));
        assertEquals(
                "66 million years ago",
                english.dayLabel(When.parse("Y-66000000").latestStart()));
        assertEquals("12001 BC", english.dayLabel(When.parse("Y-12000").latestStart()));
    }

    @Test
    void aRoundYearIsNotSaidToBeExactToTheYear() {
        assertEquals("a round number of years", english.precision(When.parse("Y-13800000000")));
        assertEquals("un nombre rond d’années", french.precision(When.parse("Y-252000000/Y-66000000")));
        assertEquals("only the year is known", english.precision(When.parse("Y-13800000004")));
        assertEquals("approximate", english.precision(When.parse("Y-13800000000~")));
    }

    @Test
    void precisionIsWorded() {
        assertEquals("exact to the day", english.precision(When.parse("2024-05-14")));
        assertEquals("au mois près", french.precision(When.parse("2024-05")));
        assertEquals("some day between the two", english.precision(When.parse("[2024-05-01..2024-05-09]")));
    }
}
