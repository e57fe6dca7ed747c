package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.chronocarte.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

    private static final DateWords FRENCH = new DateWords(true, DateNumbers.YEARS, null);
    private static final DateWords US = new DateWords(false, DateNumbers.YEARS, null);

    private static String read(DateWords words, String text) {
        DateReading reading = words.read(text);
        return reading.when() == null
                ? String.valueOf(reading.flaw())
                : reading.when().edtf();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1er trim. 2023|[2023-01..2023-03]",
                "T3 2022|[2022-07..2022-09]",
                "trimestre 3 2022|[2022-07..2022-09]",
                "Semestre 1 de 2022|[2022-01..2022-06]",
                "2024-03-14 10:00-12:00|2024-03-14T10:00:00/2024-03-14T12:00:00",
                "2024-03-14 10:00-05:00|2024-03-14T10:00:00-05:00",
                "2024-03-14 03:00:00-05:00|2024-03-14T03:00:00-05:00",
                "2024-03-14T03:00-05:00|2024-03-14T03:00:00-05:00",
                "2:30pm March 4 2024|2024-03-04T14:30:00",
                "14h30, le 3 mars 2024|2024-03-03T14:30:00",
                "March 4, 2024 14:30 CET|2024-03-04T14:30:00+01:00",
                "4 juillet 2024 14:30 CEST|2024-07-04T14:30:00+02:00",
                "2024:03:14 14:30:05|2024-03-14T14:30:05",
                "2024:03:15 08:00:00+01:00|2024-03-15T08:00:00+01:00",
                "Mar-24|SHORT_YEAR",
                "mars 24|NO_YEAR",
                "2022-Q3|[2022-07..2022-09]",
                "third quarter of 2021|[2021-07..2021-09]",
                "S1 2021|[2021-01..2021-06]",
                "second semestre 2021|[2021-07..2021-12]",
                "H2 2021|[2021-07..2021-12]",
                "1re quinzaine de mai 2024|[2024-05-01..2024-05-15]",
                "second half of February 2024|[2024-02-16..2024-02-29]",
                "2024-W12|[2024-03-18..2024-03-24]",
                "à partir du 3 juin 2024|2024-06-03/..",
                "à compter du 3 juin 2024|2024-06-03/..",
                "Du lundi 3 au vendredi 7 juin 2024|2024-06-03/2024-06-07",
                "Monday 3 to Friday 7 June 2024|2024-06-03/2024-06-07",
                "20240514123005|2024-05-14T12:30:05",
                "20241314123005|NO_SUCH_DAY",
                "S23 2024|[2024-06-03..2024-06-09]",
                "S01 2024|[2024-01-01..2024-01-07]",
                "s. 23/2024|[2024-06-03..2024-06-09]",
                "sem 23 2024|[2024-06-03..2024-06-09]",
                "semaine n° 23 de 2024|[2024-06-03..2024-06-09]",
                "week 23, 2024|[2024-06-03..2024-06-09]",
                "W23 2024|[2024-06-03..2024-06-09]",
                "2024W23|[2024-06-03..2024-06-09]",
                "2024-S23|[2024-06-03..2024-06-09]",
                "2024 semaine 23|[2024-06-03..2024-06-09]",
                "2024-W23-5|2024-06-07",
                "2024W235|2024-06-07",
                "2020-W53-7|2021-01-03",
                "2021-W53-1|NO_SUCH_DAY",
                "S54 2024|NO_SUCH_DAY",
                "semaine 53 de 2020|[2020-12-28..2021-01-03]",
                "semaine 53 de 2021|NO_SUCH_DAY",
                "XVIIIe-XIXe siècles|17XX/18XX",
                "printemps-été 2021|2021-21/2021-22",
                "hiver 2019/2020|2019-24",
                "2019/20|2019/2020",
                "2011/12|2011-12",
                "mars ou avril 2020|[2020-03..2020-04]",
                "3 or 4 May 2024|[2024-05-03..2024-05-04]",
                "les 3 et 4 mai 2024|2024-05-03/2024-05-04",
                "May 3 and 4, 2024|2024-05-03/2024-05-04",
                "3 et 14 mai 2024|NOT_A_DATE",
                "3 mai - 5 juin 2024|2024-05-03/2024-06-05",
                "2015-présent|2015/..",
                "mars 2015 à aujourd’hui|2015-03/..",
                "2015 (en cours)|2015/..",
                "2015–|2015/..",
                "c1985|1985~",
                "15 août 1944 (environ)|1944-08-15~",
                "s.d.|UNDATED",
                "date inconnue|UNDATED",
                "n/a|UNDATED",
                "en cours|ONGOING",
                "still ongoing|ONGOING",
                "années 80|SHORT_YEAR",
                "Ramadan 2021|NOT_A_DATE",
                "rentrée 2021|NOT_A_DATE"
            })
    void whatIsCalledByANameOfItsOwnIsThatTimeOrNone(String text, String expected) {
        assertEquals(expected, read(FRENCH, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nuit du 3 au 4 mai 2024|[2024-05-03..2024-05-04]",
                "dans la nuit du 30 avril au 1er mai 2024|[2024-04-30..2024-05-01]",
                "night of 3-4 May 2024|[2024-05-03..2024-05-04]",
                "nuit du 3 mai 2024|2024-05-03~",
                "week-end du 14 juillet 2018|[2018-07-14..2018-07-15]",
                "week-end du 14 juillet 2023|[2023-07-14..2023-07-16]",
                "weekend of 14 July 2021|2021-07-14~",
                "week-end du 13 au 14 juillet 2019|[2019-07-13..2019-07-14]",
                "semaine du 3 mai 2024|[2024-04-29..2024-05-05]",
                "soirée du 3 mai 2024|2024-05-03",
                "3 mai 2024 au matin|2024-05-03",
                "3 mai 2024 vers 14h|2024-05-03",
                "mi-mars 2024|2024-03",
                "fin 2019|2019",
                "courant 2020|2020",
                "Noël 2019|2019-12-25",
                "Christmas 2020|2020-12-25",
                "Pâques 2021|2021-04-04",
                "dimanche de Pâques 1818|1818-03-22",
                "Easter 1943|1943-04-25",
                "le lundi de Pâques 2024|2024-04-01",
                "Easter Monday, 2024|2024-04-01",
                "vendredi saint 2019|2019-04-19",
                "mardi gras 2020|2020-02-25",
                "jeudi de l’Ascension 2019|2019-05-30",
                "l’Ascension 2019|2019-05-30",
                "lundi de Pentecôte 2019|2019-06-10",
                "Whit Monday 2019|2019-06-10",
                "Pentecost 2019|2019-06-09",
                "mercredi des Cendres 2024|2024-02-14",
                "Christmas Eve 2019|2019-12-24",
                "jour de l’An 2020|2020-01-01",
                "mars ou juin 2020|[2020-03..2020-06]"
            })
    void whatSaysMoreThanADateIsKeptBesideIt(String text, String expected) {
        assertEquals(expected, read(FRENCH, text));
        assertTrue(FRENCH.read(text).partial());
    }

    @Test
    void aDecadeOfTwoDigitsIsTheLatestOneOnceThatIsSaid() {
        DateWords known = new DateWords(true, DateNumbers.YEARS, LocalDate.of(2024, 6, 1));
        assertEquals("198X", read(known, "années 80"));
        assertEquals("201X", read(known, "the 10s"));
        assertEquals("192X", read(new DateWords(true, DateNumbers.YEARS, LocalDate.of(2019, 6, 1)), "années 20"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-14|2024-05-14",
                "1985~|1985~",
                "2022-10/2022-11|2022-10/2022-11",
                "[2022-10-01..2022-11-01]|[2022-10-01..2022-11-01]",
                "14/05/2024|2024-05-14",
                "3/4/2024|2024-04-03",
                "5/14/2024|2024-05-14",
                "14.05.2024|2024-05-14",
                "1er mars 2024|2024-03-01",
                "le 14 mai 2024|2024-05-14",
                "Mardi 14 mai 2024|2024-05-14",
                "14 août 2024|2024-08-14",
                "14 déc. 2024|2024-12-14",
                "May 14, 2024|2024-05-14",
                "May 14th 2024|2024-05-14",
                "14-May-2024|2024-05-14",
                "mars 2024|2024-03",
                "en mars 2024|2024-03",
                "Sept. 2024|2024-09",
                "05/2024|2024-05",
                "2024/05/14|2024-05-14",
                "2024/5|2024-05",
                "20240514|2024-05-14",
                "vers 1985|1985~",
                "circa 1985|1985~",
                "c. 1985|1985~",
                "ca 1985|1985~",
                "v. 1985?|NOT_A_DATE",
                "t12345|NOT_A_DATE",
                "999999-01-01|NOT_A_DATE",
                "01/01/999999|NOT_A_DATE",
                "+999999|NOT_A_DATE",
                "1985 ?|1985?",
                "probablement mars 1985|1985-03?",
                "été 2021|2021-22",
                "summer 2021|2021-22",
                "l’hiver 2021|2021-24",
                "XIXe siècle|18XX",
                "XIXᵉ siècle|18XX",
                "au XIXe siècle|18XX",
                "19th century|18XX",
                "the 21st century|20XX",
                "Ve siècle av. J.-C.|-04XX",
                "5th century BC|-04XX",
                "XVIIe-XVIIIe siècle|16XX/17XX",
                "années 1990|199X",
                "les années 1990|199X",
                "1990s|199X",
                "the 1990s|199X",
                "années 90|SHORT_YEAR",
                "avant 1985|[..1985]",
                "before 1985|[..1985]",
                "avant mars 1985|[..1985-03]",
                "after May 14, 2024|[2024-05-15..]",
                "depuis 1985|1985/..",
                "since March 1985|1985-03/..",
                "jusqu'en 1985|../1985",
                "1990-1995|1990/1995",
                "1990 – 1995|1990/1995",
                "1914-18|1914/1918",
                "de 1990 à 1995|1990/1995",
                "from 1990 to 1995|1990/1995",
                "entre 1990 et 1995|[1990..1995]",
                "between 1990 and 1995|[1990..1995]",
                "du 3 au 5 mai 2024|2024-05-03/2024-05-05",
                "du 28 avril au 5 mai 2024|2024-04-28/2024-05-05",
                "3-5 May 2024|2024-05-03/2024-05-05",
                "May 3-5, 2024|2024-05-03/2024-05-05",
                "mars-mai 2024|2024-03/2024-05",
                "14/05/2024 - 16/05/2024|2024-05-14/2024-05-16",
                "vers 1985-1990|1985~/1990~",
                "500 av. J.-C.|-0499",
                "500 BC|-0499",
                "500 BCE|-0499",
                "-500|-0499",
                "-0500|-0500",
                "476 ap. J.-C.|0476",
                "476|0476",
                "44 BC|-0043",
                "15 mars 44 av. J.-C.|-0043-03-15",
                "500-450 BC|-0499/-0449",
                "12,000 BC|Y-11999",
                "1 985|1985",
                "1,985|1985",
                "-13,800,000,000|Y-13799999999",
                "2024-05-14 10:30|2024-05-14T10:30:00",
                "2024-05-14T10:30:05.123Z|2024-05-14T10:30:05Z",
                "2024-05-14T10:30+0200|2024-05-14T10:30:00+02:00",
                "2024-05-14 00:00:00|2024-05-14",
                "14/05/2024 à 10h30|2024-05-14T10:30:00",
                "14/05/2024 10h30|2024-05-14T10:30:00",
                "14 mai 2024 à 10h30|2024-05-14T10:30:00",
                "5/14/2024 5:07 PM|2024-05-14T17:07:00",
                "May 14, 2024 12:05 am|2024-05-14T00:05:00",
                "T2 2024|[2024-04..2024-06]",
                "Q4 2024|[2024-10..2024-12]",
                "14 mai|NO_YEAR",
                "May|NO_YEAR",
                "14/05|NO_YEAR",
                "14/05/24|SHORT_YEAR",
                "14 mai 24|SHORT_YEAR",
                "85|SHORT_YEAR",
                "31/02/2024|NO_SUCH_DAY",
                "2024-13-01|NO_SUCH_DAY",
                "32 mai 2024|NO_SUCH_DAY",
                "1995-1990|END_BEFORE_START",
                "45000|NUMBER",
                "999999|NUMBER",
                "demain|NOT_A_DATE",
                "?|UNDATED"
            })
    void readsWhatPeopleWrite(String text, String expected) {
        assertEquals(expected, read(FRENCH, text));
    }

    @Test
    void theOrderOfDayAndMonthIsDecidedFromOutside() {
        assertEquals("2024-03-04", read(US, "3/4/2024"));
        assertEquals("2024-04-03", read(FRENCH, "3/4/2024"));
        assertEquals("2024-04-13", read(US, "13/4/2024"));
    }

    @Test
    void aPartOfAStretchKeepsItsWords() {
        for (String text : List.of("début 2024", "fin mars 2024", "mid-2024", "late 19th century", "2021-22")) {
            DateReading reading = FRENCH.read(text);
            assertNotNull(reading.when(), text);
            assertTrue(reading.partial(), text);
        }
    }

    @Test
    void serialsCountDaysWithTheDayThatNeverWas() {
        DateWords excel = new DateWords(true, DateNumbers.SERIAL_1900, null);
        assertEquals("1900-01-01", read(excel, "1"));
        assertEquals("1900-02-28", read(excel, "59"));
        assertEquals("1900-03-01", read(excel, "61"));
        assertEquals("2023-03-15", read(excel, "45000"));
        assertEquals("2023-03-15T12:00:00", read(excel, "45000.5"));
        assertEquals("2023-03-15T12:00:00", read(excel, "45000,5"));
        assertEquals("2023-03-15", read(new DateWords(true, DateNumbers.SERIAL_1904, null), "43538"));
    }

    @Test
    void secondsAndMillisecondsCountFrom1970() {
        assertEquals("2024-05-14T00:00:00Z", read(new DateWords(true, DateNumbers.SECONDS, null), "1715644800"));
        assertEquals("2024-05-14T00:00:00Z", read(new DateWords(true, DateNumbers.MILLIS, null), "1715644800000"));
    }

    @Test
    void shortYearsAreTheLatestThatAreNotInTheFuture() {
        DateWords decided = new DateWords(true, DateNumbers.YEARS, LocalDate.of(2024, 6, 1));
        assertEquals("2024-05-14", read(decided, "14/05/24"));
        assertEquals("1985-05-14", read(decided, "14/05/85"));
        assertEquals("1924-06-02", read(decided, "2/6/24"));
        assertEquals("1985-05-14", read(decided, "14 mai 85"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"d MMMM uuuu", "EEEE d MMMM uuuu", "d MMM uuuu", "dd/MM/uuuu", "d.M.uuuu", "uuuu/MM/dd"})
    void everyDayIsReadAsItIsWritten(String pattern) {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(80_000) - 40_000);
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                String text = DateTimeFormatter.ofPattern(pattern, locale).format(day);
                assertEquals(day.toString(), read(FRENCH, text), text);
            }
        }
    }

    @Test
    void twoDaysMakeASpan() {
        Random random = new Random(5);
        DateTimeFormatter french = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
        DateTimeFormatter english = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
        for (int i = 0; i < 500; i++) {
            LocalDate first = LocalDate.ofEpochDay(random.nextInt(80_000) - 40_000);
            LocalDate last = first.plusDays(1 + random.nextInt(500));
            String span = first + "/" + last;
            assertEquals(span, read(FRENCH, "du " + french.format(first) + " au " + french.format(last)));
            assertEquals(span, read(US, english.format(first) + " to " + english.format(last)));
            assertEquals(span, read(US, english.format(first) + " – " + english.format(last)));
        }
    }

    @Test
    void nothingThatIsTypedBreaksIt() {
        Random random = new Random(6);
        String[] bits = {
            "14",
            "5",
            "2024",
            "85",
            "/",
            "-",
            ".",
            " ",
            "mai",
            "May",
            "e",
            "siècle",
            "av. J.-C.",
            "BC",
            "vers",
            "?",
            "du ",
            " au ",
            "entre",
            "et",
            "XIX",
            "s",
            "[",
            "..",
            "]",
            "~",
            "Y",
            "X",
            ",",
            "'",
            "T",
            ":",
            "h",
            "été",
            "before ",
            "99999999999999",
            "\u0000",
            "é",
            "-0",
            "00"
        };
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(8); n >= 0; n--) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            DateReading reading = (i % 2 == 0 ? FRENCH : US).read(text.toString());
            assertEquals(reading.when() == null, reading.flaw() != null, text.toString());
            DayOrder.of(text.toString());
        }
    }

    @Test
    void whatIsReadReadsTheSameAgain() {
        for (String text : List.of("1er mars 2024", "vers 1985", "XIXe siècle", "avant 1985", "500 BC")) {
            When when = FRENCH.read(text).when();
            assertNotNull(when, text);
            assertEquals(when, FRENCH.read(when.edtf()).when());
        }
    }

    @Test
    void aColumnShowsItsOrder() {
        assertEquals(DayOrder.DAY_FIRST, DayOrder.of("14/05/2024"));
        assertEquals(DayOrder.MONTH_FIRST, DayOrder.of("05/14/2024 10:30"));
        assertEquals(DayOrder.EITHER, DayOrder.of("3/4/24"));
        assertEquals(DayOrder.SILENT, DayOrder.of("3/3/2024"));
        assertEquals(DayOrder.SILENT, DayOrder.of("2024-05-14"));
    }

    @Test
    void aNumberTooLargeIsNoDate() {
        assertEquals(Flaw.NOT_A_DATE, FRENCH.read("9".repeat(40)).flaw());
    }
}
