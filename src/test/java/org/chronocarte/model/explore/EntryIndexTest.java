package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryIndexTest {

    @Test
    void rowsStandInOrderOfTimeAndTheUndatedLast() {
        EntryIndex index = new EntryIndex(SampleDossier.random(1, 500, 5).made());
        assertEquals(500, index.size());
        for (int row = 0; row < index.size(); row++) {
            Entry entry = index.entry(row);
            assertEquals(OptionalInt.of(row), index.row(entry.id()));
            assertEquals(row < index.dated(), entry.when() != null);
            if (row > 0 && row < index.dated()) {
                assertTrue(index.earliestStart(row - 1) <= index.earliestStart(row));
            }
            When when = entry.when();
            if (when != null) {
                assertEquals(when.earliestStart(), index.earliestStart(row));
                assertEquals(when.latestStart(), index.latestStart(row));
                assertEquals(when.earliestEnd(), index.earliestEnd(row));
                assertEquals(when.latestEnd(), index.latestEnd(row));
            }
        }
    }

    /** What is shown must not depend on the order in which a file tells it. */
    @Test
    void entriesOfOneDayKeepTheFilesOrder() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ids.add("e" + i);
        }
        Collections.shuffle(ids, new java.util.Random(5));
        ids.forEach(id -> dossier.entry(id, "event", "2024-05-14"));
        EntryIndex index = new EntryIndex(dossier.made());
        for (int row = 0; row < 50; row++) {
            assertEquals(ids.get(row), index.entry(row).id());
        }
    }

    @Test
    void anEmptyDossierHasNoRowsSitesOrSpan() {
        EntryIndex index = new EntryIndex(Dossier.empty(LocalText.neutral("nothing")));
        assertEquals(0, index.size());
        assertEquals(0, index.dated());
        assertEquals(0, index.siteCount());
        assertTrue(index.span().isEmpty());
        assertTrue(index.row(null).isEmpty() && index.row("e0").isEmpty());
    }

    @Test
    void kindsThatTheDossierLacksAreToldApart() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("a", "advice", "2024");
        dossier.entry("b", "hearsay", "2025");
        EntryIndex index = new EntryIndex(dossier.made());
        assertEquals(3, index.kind(0));
        assertEquals(-1, index.kind(1));
    }

    @Test
    void placesShownAtOnePointShareASite() {
        SampleDossier dossier = SampleDossier.withFourKinds()
                .place("town", 43.3, 5.4)
                .placeWithin("quarter", "town")
                .placeWithin("street", "quarter")
                .placeWithin("nowhere", null)
                .placeWithin("a", "b")
                .placeWithin("b", "a");
        dossier.entry("x", "event", "2024").at("street", "town", "nowhere", "a", "unknown");
        dossier.entry("y", "event", "2025").at("nowhere", "a");
        EntryIndex index = new EntryIndex(dossier.made());
        assertEquals(1, index.siteCount());
        assertArrayEquals(new int[] {0}, index.sitesOf(0));
        assertArrayEquals(new int[] {}, index.sitesOf(1));
        assertEquals("town", index.site(0).id());
        assertEquals(Mercator.x(5.4), index.siteX(0));
        assertEquals(Mercator.y(43.3), index.siteY(0));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-14, 2024-05-14, 2024-05-14",
        "2024-05/.., 2024-05, 2024-05",
        "../2024-05, 2024-05, 2024-05",
        "/2024-05, 2024-05, 2024-05",
        "[2024-05..], 2024-05, ",
        "[..2024-05], , 2024-05",
        "2022-10/2024-05, 2022-10, 2024-05",
    })
    void anOpenEndNamesNoInstant(String edtf, String first, String last) {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("x", "event", edtf);
        dossier.entry("undated", "event", null);
        // Another day, that there is a span in any case.
        dossier.entry("anchor", "event", "2024-05-20");
        var span = new EntryIndex(dossier.made()).span().orElseThrow();
        double from = first == null
                ? When.parse("2024-05-20").earliestStart()
                : When.parse(first).earliestStart();
        double to = last == null
                ? When.parse("2024-05-20").latestEnd()
                : When.parse(last).latestEnd();
        assertEquals(Math.min(from, When.parse("2024-05-20").earliestStart()), span.start());
        assertEquals(Math.max(to, When.parse("2024-05-20").latestEnd()), span.end());
    }

    @Test
    void theBigBangIsPartOfTime() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("bang", "event", "Y-13800000000~");
        EntryIndex index = new EntryIndex(dossier.made());
        assertTrue(index.span().orElseThrow().contains(index.latestStart(0)));
    }
}
