package org.chronocarte.io.format.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;

class PalladioFormatTest {

    private static final PalladioFormat FORMAT = new PalladioFormat(PlaceFinder.NONE);
    private static final byte[] SOCIETY = Reading.file(PalladioFormatTest.class, "palladio.json");

    @Test
    void isKnownByItsTables() {
        assertTrue(Reading.recognised(FORMAT, SOCIETY, "a.json"));
        assertFalse(Reading.recognised(FORMAT, "{\"files\":[]}".getBytes(StandardCharsets.UTF_8), "a.json"));
    }

    @Test
    void tablesLookIntoEachOther() {
        Reading read = Reading.of(FORMAT, SOCIETY);
        assertEquals("Monte Carlo", read.dossier().title().in("en"));
        assertEquals("1873-01-28", read.when("Colette"));
        assertEquals("\"1954\"", read.extra("Colette", "Death"));
        assertEquals("47.60 3.20 EXACT", read.placed("Colette"));
        assertEquals("Saint-Sauveur", Reading.text(read.place("Colette").label()));
        assertEquals(2, read.entry("Colette").places().size());
        assertEquals("https://example.org/c", read.dossier().sources().get(0).url());
        assertEquals("53.20 5.80 EXACT", read.placed("Mata Hari"));
        assertEquals("once", read.whenNote("Nobody"));
    }

    @Test
    void whatIsNoEntryIsSaid() {
        Reading read = Reading.of(FORMAT, SOCIETY);
        assertEquals(4, read.report().rowsIn());
        assertEquals(
                new Where.Pointer("/files/0/data/3"),
                read.problem("record-untitled").where());
        assertEquals(List.of("Places", "2"), read.problem("palladio-places").arguments());
        assertEquals(List.of("People", "2"), read.problem("palladio-dates").arguments());
        assertEquals(List.of("nowhere"), read.problem("position-no-degrees").arguments());
    }

    @Test
    void oneOfSeveralValuesIsLookedUpToo() {
        Reading read = Reading.of(FORMAT, """
                {"files":[
                 {"label":"People","id":0,"fields":[{"key":"Name","type":"text","uniqueKey":true},
                   {"key":"Homes","type":"text","augmentId":1,"mvDelimiter":";"},
                   {"key":"Seen","type":"latlong","mvDelimiter":"|"}],
                  "data":[{"Name":"A","Homes":"Tours; Paris","Seen":"1.5,2.5|3.5,4.5"}]},
                 {"label":"Places","id":1,"fields":[{"key":"Place","type":"text","uniqueKey":true},
                   {"key":"At","type":"latlong"}],
                  "data":[{"Place":"Tours","At":"47.39,0.69"},{"Place":"Paris","At":"48.85,2.35"}]}]}
                """);
        assertEquals(
                List.of("Tours", "Paris", "1.5000, 2.5000", "3.5000, 4.5000"),
                read.dossier().places().stream()
                        .map(each -> each.label().in("en"))
                        .toList());
        assertEquals("\"Tours; Paris\"", read.extra("A", "Homes"));
    }

    @Test
    void brokenFilesAreRefused() {
        String whole = new String(SOCIETY, StandardCharsets.UTF_8);
        assertEquals(
                List.of("truncated"),
                Reading.of(FORMAT, whole.substring(0, 500)).codes());
        assertEquals(
                List.of("too-deep"),
                Reading.of(FORMAT, "{\"files\":" + "[".repeat(500)).codes());
    }

    @Test
    void faultsNeitherCrashNorLoseRows() {
        Reading.mutate(FORMAT, SOCIETY, 10);
    }
}
