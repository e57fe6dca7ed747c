package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsAppFormatTest {

    private static final WhatsAppFormat FORMAT =
            new WhatsAppFormat(new TableReader(PlaceFinder.NONE, Clock.systemUTC()));

    private static Reading read(String text) {
        return Reading.of(FORMAT, text);
    }

    private static boolean recognised(String text, String name) {
        return Reading.recognised(FORMAT, text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static final String ANDROID =
            "12/03/2024, 18:05 - Les messages et les appels sont chiffrés de bout en bout.\n"
                    + "12/03/2024, 18:05 - Marie: On se retrouve à la mairie\nde Montreuil ?\n12/03/2024, 18:07 - Paul Dupont: Oui : à 8h\n"
                    + "25/03/2024, 09:00 - Marie: Position : https://maps.google.com/?q=48.8566,2.3522\n";

    @Test
    void eachMessageIsAnEntry() {
        Reading reading = read(ANDROID);
        assertEquals(4, reading.report().rowsIn());
        assertEquals("2024-03-12T18:05:00", reading.when("On se retrouve à la mairie"));
        assertEquals(
                "On se retrouve à la mairie\nde Montreuil ?",
                Reading.text(reading.entry("On se retrouve à la mairie").summary()));
        assertEquals("2024-03-12T18:07:00", reading.when("Oui : à 8h"));
        assertEquals(List.of("paul-dupont"), reading.entry("Oui : à 8h").actors());
        assertEquals(
                List.of(),
                reading.entry("Les messages et les appels sont chiffrés de bout en bout.")
                        .actors());
        assertEquals("48.86 2.35 EXACT", reading.placed("Position : https://maps.google.com/?q=48.8566,2.3522"));
        assertEquals(List.of("day-order-day"), reading.codes());
        assertEquals(new Where.Column("date"), reading.problem("day-order-day").where());
    }

    @Test
    void phonesOfAppleAndOfAmericaWriteOtherDates() {
        Reading apple = read(
                "[12/03/2024, 18:05:10] Groupe: \u200EChiffré\r\n\u200E[25/03/2024, 18:08:00] Paul: \u200Eimage absente\r\n");
        assertEquals("2024-03-12T18:05:10", apple.when("Chiffré"));
        assertEquals("2024-03-25T18:08:00", apple.when("image absente"));
        Reading america =
                read("3/12/24, 6:05 PM - Encrypted.\n3/13/24, 6:07\u202FPM - +33 6 12 34 56 78: Yes: indeed\n");
        assertEquals("2024-03-13T18:07:00", america.when("Yes: indeed"));
        assertEquals(
                "+33 6 12 34 56 78",
                Reading.text(america.dossier().actors().get(0).label()));
        Reading germany = read("12.03.24, 18:05 - Anna: Hallo\n25.03.24, 18:05 - Anna: Ja\n");
        assertEquals("2024-03-12T18:05:00", germany.when("Hallo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/03/2024 à 18:05 - Marie: Oui\n",
                "[12/03/2024 18:05:10] Marie: Oui\n",
                "\uFEFF12/03/2024, 18:05 - Marie: Oui"
            })
    void isRecognisedByItsFirstLine(String text) {
        assertTrue(recognised(text, "_chat.txt"));
        assertEquals(1, read(text).report().entries());
    }

    @Test
    void otherTextsAreNoChats() {
        assertFalse(recognised("[12, 13]\n", "a.json"));
        assertFalse(recognised("12/03/2024;18:05;Marie\n", "a.csv"));
        assertFalse(recognised("date,text\n12/03/2024, 18:05 - Marie: Oui\n", "a.csv"));
        assertFalse(recognised("", "a.txt"));
    }

    @Test
    void aLineWithoutEndIsRefused() {
        Reading reading =
                assertTimeout(Duration.ofSeconds(5), () -> read("12/03/2024, 18:05 - Marie: " + "a".repeat(3_000_000)));
        assertEquals(List.of("table-cell-long"), reading.codes());
    }

    @Test
    void faultsNeitherCrashNorLoseRows() {
        Reading.mutate(FORMAT, ANDROID.repeat(5).getBytes(StandardCharsets.UTF_8), 21);
    }
}
