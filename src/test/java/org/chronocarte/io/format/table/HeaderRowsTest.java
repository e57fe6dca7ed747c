package org.chronocarte.io.format.table;

import static org.chronocarte.io.format.table.ReadTables.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers in two rows, and units below them, as people lay out tables for people. */
class HeaderRowsTest {

    @Test
    void groupsTellColumnsOfTheSameNameApart() {
        Reading reading = read("Qui;Début;;Fin;\nNom;Date;Lieu;Date;Lieu\n"
                + "Jean;12/03/2021;Lyon;14/03/2021;Paris\nPaul;13/03/2021;Nantes;;\n");
        assertEquals("2021-03-12/2021-03-14", reading.when("Jean"));
        assertEquals("2021-03-13", reading.when("Paul"));
        assertEquals("45.75 4.85 TOWN", reading.placed("Jean"));
        assertEquals("\"Paris\"", reading.extra("Jean", "Lieu Fin"));
        assertEquals(Problem.Severity.NOTE, reading.problem("header-rows").severity());
        assertEquals(
                List.of("1", "2", "Nom · Date Début · Lieu Début · Date Fin · Lieu Fin"),
                reading.problem("header-rows").arguments());
        assertEquals(2, reading.report().rowsIn());
    }

    /** As a spreadsheet writes cells that are merged downwards. */
    @Test
    void aRowBelowCompletesTheHeader() {
        Reading reading =
                read("Titre;Date;Lieu;;Notes\n;;Ville;Pays;\nA;2021-03-12;Lyon;France;n\nB;2021-03-13;Rome;Italie;\n");
        assertEquals("2021-03-12", reading.when("A"));
        assertEquals("45.75 4.85 TOWN", reading.placed("A"));
        assertEquals("Rome", Reading.text(reading.place("B").label()));
        assertEquals("n", Reading.text(reading.entry("A").note()));
        assertEquals(
                List.of("1", "2", "Titre · Date · Ville · Pays · Notes"),
                reading.problem("header-rows").arguments());
        assertEquals(2, reading.report().rowsIn());
    }

    @Test
    void aTitleMayStandAboveBoth() {
        Reading reading = read("Faits de guerre;;;;\nQui;Début;;Fin;\nNom;Date;Lieu;Date;Lieu\n"
                + "Jean;12/03/2021;Lyon;14/03/2021;Paris\n");
        assertEquals("2021-03-12/2021-03-14", reading.when("Jean"));
        assertEquals(
                List.of("2", "Faits de guerre"), reading.problem("rows-above").arguments());
        assertEquals(
                List.of("2", "3"), reading.problem("header-rows").arguments().subList(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void cellsMergedDownwardsAreOneHeader(String id) {
        Map<String, List<String>> sheets = Map.of(
                "F",
                List.of(
                        "↓2 Titre|↓2 Date|Lieu||",
                        "||Ville|Pays",
                        "A|2021-03-12|Lyon|France",
                        "B|2021-03-13|Rome|Italie"));
        WorkbookFormat format = id.equals("xlsx")
                ? WorkbookFormat.excel(new TableReader(new GazetteerFinder(), Clock.systemUTC()), WorkbookKinds.NONE)
                : WorkbookFormat.openDocument(
                        new TableReader(new GazetteerFinder(), Clock.systemUTC()), WorkbookKinds.NONE);
        byte[] bytes = id.equals("xlsx") ? SheetFile.xlsx(sheets) : SheetFile.ods(sheets);
        Reading reading = Reading.of(format, bytes, "a." + id, ImportChoices.NONE);
        assertEquals("2021-03-12", reading.when("A"));
        assertEquals("Rome", Reading.text(reading.place("B").label()));
        assertEquals(2, reading.report().rowsIn());
    }

    @Test
    void aRowOfTheTableIsNoHeader() {
        Reading reading = read("titre;date;lieu\nVille;2021-03-12;Pays\nLieu;Date;\nB;2021-03-13;Rome\n");
        assertEquals("2021-03-12", reading.when("Ville"));
        assertEquals(3, reading.report().rowsIn());
        Reading words = read("titre;lieu;date\nDate;Ville;\nB;Rome;2021\n");
        assertEquals(2, words.report().rowsIn());
        assertNull(words.when("Date"));
    }

    @Test
    void aRowOfUnitsIsNoEntryAndNoSample() {
        Reading reading = read("Date;Lieu;Latitude;Longitude;Débit\njj/mm/aaaa;;°;°;m3/s\n"
                + "12/03/2021;Lyon;45.76;4.83;120\n13/03/2021;Paris;48.85;2.35;98\n");
        assertEquals("2021-03-12", reading.when("Lyon"));
        assertEquals(
                List.of("jj/mm/aaaa · ° · ° · m3/s"),
                reading.problem("rows-explain").arguments());
        assertEquals(3, reading.report().rowsIn());
        assertEquals(2, reading.report().entries());
        Reading letters = read("lettre;code\nm;t\nh;s\n");
        assertEquals(2, letters.report().entries(), "letters are no units for sure");
    }
}
