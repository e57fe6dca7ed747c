package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as catalogues, history tables and the tools of offices write them. */
class WrittenDatesTest {

    private static final DateWords WORDS = new DateWords(true, DateNumbers.YEARS, null);

    private static String read(String text) {
        DateReading reading = WORDS.read(text);
        return reading.when() == null
                ? String.valueOf(reading.flaw())
                : reading.when().edtf();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XIXe|18XX",
                "XXème|19XX",
                "XVe-XVIe|14XX/15XX",
                "19e s|18XX",
                "18th c.|17XX",
                "18th C|17XX",
                "Ier s. apr. J.-C.|00XX",
                "IVe s. avt J.-C.|-03XX",
                "1er quart XIIIe siècle|[1200..1224]",
                "4e quart 20e siècle|[1975..1999]",
                "dernier quart du XIXe s.|[1875..1899]",
                "1er tiers 17e siècle|[1600..1632]",
                "2e moitié du XVIIIe siècle|[1750..1799]",
                "first half of the 19th century|[1800..1849]",
                "third quarter of the 19th century|[1850..1874]",
                "1re moitié du Ve siècle av. J.-C.|[-0499..-0450]",
                "IIIe millénaire av. J.-C.|[-2999..-2000]",
                "2nd millennium BC|[-1999..-1000]",
                "av. 1789|[..1789]",
                "avt 1789|[..1789]",
                "ante 1204|[..1204]",
                "ap. 1789|[1790..]",
                "post 1204|[1205..]",
                "1204 ca|1204~",
                "1204 ca.|1204~",
                "79 apr. J.-C.|0079",
                "19..|19XX",
                "18--|18XX",
                "+1066-10-14T00:00:00Z|1066-10-14T00:00:00Z",
                "1970-00-00|1970",
                "+1066-00-00T00:00:00Z|1066",
                "1970-07-00|1970-07",
                "00/00/1985|1985",
                "00/05/1985|1985-05",
                "November 28, 2024 → December 2, 2024|2024-11-28/2024-12-02",
                "28 novembre 2024 14:03 → 16:00|2024-11-28T14:03:00/2024-11-28T16:00:00",
                "November 28, 2024 2:03 PM (GMT+1) → 4:00 PM|2024-11-28T14:03:00+01:00/2024-11-28T16:00:00+01:00",
                "2024/11/28 2:03:22 PM GMT+1|2024-11-28T14:03:22+01:00",
                "28 novembre 2024 14:03 (UTC+1)|2024-11-28T14:03:00+01:00",
                "2024-11-28 14:03:22 UTC|2024-11-28T14:03:22Z",
                "X2013|2013",
                "samedi 23 mars 2024 de 14h à 19h|2024-03-23T14:00:00/2024-03-23T19:00:00",
                "23/03/2024 14:00-16:30|2024-03-23T14:00:00/2024-03-23T16:30:00",
                "du 3 au 5/02/2023|2023-02-03/2023-02-05",
                "30/01 au 5/02/2023|2023-01-30/2023-02-05"
            })
    void isRead(String text, String expected) {
        assertEquals(expected, read(text));
        assertFalse(WORDS.read(text).partial(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1920]|1920",
                "[1920?]|1920?",
                "[ca. 1920]|1920~",
                "[1920]-1925|1920/1925",
                "[entre 1920 et 1925]|[1920..1925]",
                "[192-]|192X",
                "[192-?]|192X",
                "[19..]|19XX",
                "fl. 1200|1200~",
                "1871 (mars-mai)|1871",
                "XIXe siècle (2e moitié)|18XX",
                "18 brumaire an VIII|1799-11-09",
                "le 9 thermidor an II|1794-07-27",
                "1er vendémiaire an I|1792-09-22",
                "13 vendémiaire de l’an IV|1795-10-05",
                "fructidor an 3|[1795-08-18..1795-09-16]",
                "an II|[1793-09-22..1794-09-21]",
                "an XIV|[1805-09-23..1805-12-31]",
                "23 mars 2024 de 14h à 19h (accès de 11h à 13h)|2024-03-23T14:00:00/2024-03-23T19:00:00",
                "DL 1987|1987",
                "cop. 1987|1987",
                "© 1987|1987",
                "fin XVe - début XVIe|14XX/15XX",
                "2e moitié XVe - 1er quart XVIe siècle|1450~/1524~",
                "Nuit du 3 au 4/02/2023|[2023-02-03..2023-02-04]"
            })
    void isReadAndItsWordsAreKept(String text, String expected) {
        assertEquals(expected, read(text));
        assertTrue(WORDS.read(text).partial(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[s.d.]|UNDATED", "[S. d.]|UNDATED", "0000-00-00|UNDATED", "00/00/0000|UNDATED"})
    void saysThatNothingIsKnown(String text, String expected) {
        assertEquals(expected, read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5e quart XIXe siècle",
                "1348, 1361 et 1374",
                "[Paris]",
                "[",
                "[]",
                "+",
                "e",
                "er",
                "Ville",
                "vie",
                "Île",
                "4e quart"
            })
    void isNoDate(String text) {
        assertEquals("NOT_A_DATE", read(text));
    }

    @Test
    void aTimeOfDayIsKnown() {
        assertTrue(DateWords.isTime("02h30"));
        assertTrue(DateWords.isTime("2:03 PM"));
        assertFalse(DateWords.isTime("1"));
        assertFalse(DateWords.isTime("soir"));
    }
}
