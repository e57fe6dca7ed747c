package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Severity;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.When;
import org.junit.jupiter.api.Test;

class DraftDossierTest {

    private static final FoundPlace MARNE =
            new FoundPlace("Torcy", "FR", "Île-de-France", 22_000, new Position(48.85, 2.65), PlacePrecision.TOWN);
    private static final FoundPlace LOIRE =
            new FoundPlace("Torcy", "FR", "Bourgogne", 3_000, new Position(46.76, 4.45), PlacePrecision.TOWN);

    private static Where row(long row) {
        return new Where.Row(row, "");
    }

    private static DraftDossier dossier(ImportChoices choices, PlaceFinder finder) {
        return new DraftDossier("folder/seizures.csv", "csv", choices, finder);
    }

    private static DraftDossier dossier() {
        return dossier(ImportChoices.NONE, PlaceFinder.NONE);
    }

    private static List<String> codes(ReadResult result) {
        return result.report().problems().stream().map(Problem::code).toList();
    }

    @Test
    void aFileWithoutATitleIsCalledByItsName() {
        assertEquals("seizures", dossier().finish().dossier().title().in("en"));
    }

    @Test
    void rowsThatSayTheSameShareOnePlace() {
        DraftDossier draft = dossier();
        Position vieuxPort = new Position(43.295, 5.374);
        for (int i = 1; i <= 2; i++) {
            draft.row();
            draft.add(new Draft(row(i), "Seizure " + i).place(DraftPlace.at("Vieux-Port", vieuxPort)));
        }
        ReadResult.Read read = draft.finish();
        assertEquals(1, read.dossier().places().size());
        assertEquals(
                read.dossier().entries().get(0).places(),
                read.dossier().entries().get(1).places());
    }

    @Test
    void everyRowIsAnEntryOrStandsInTheReport() {
        DraftDossier draft = dossier();
        draft.row();
        draft.add(new Draft(row(2), "Kept").when(When.parse("2024-05-14")));
        draft.row();
        draft.leaveOut("place-unknown", row(3), "x");
        ReadResult.Read read = draft.finish();
        assertEquals(2, read.report().rowsIn());
        assertEquals(1, read.report().entries());
        Problem problem = read.report().problems().get(0);
        assertEquals(Severity.LEFT_OUT, problem.severity());
        assertEquals(row(3), problem.where());
    }

    @Test
    void aReaderThatLosesARowIsFoundOut() {
        DraftDossier draft = dossier();
        draft.row();
        assertEquals(List.of("rows-miscounted"), codes(draft.finish()));
    }

    @Test
    void aNameThatSeveralPlacesHaveIsAskedAbout() {
        PlaceQuery torcy = new PlaceQuery("Torcy", null, null);
        PlaceFinder finder = queries -> Map.of(torcy, List.of(MARNE, LOIRE));
        DraftDossier draft = dossier(ImportChoices.NONE, finder);
        draft.row();
        draft.add(new Draft(row(2), "x").place(DraftPlace.named("Torcy")));
        ReadResult.Read read = draft.finish();
        Problem problem = read.report().problems().get(0);
        assertEquals("place-ambiguous", problem.code());
        assertEquals(new Fix.PlaceIs(torcy, MARNE), problem.fixes().get(0));
        assertNull(read.dossier().places().get(0).position());
    }

    @Test
    void thePlaceThatWasChosenIsTheOneThatHolds() {
        PlaceQuery torcy = new PlaceQuery("Torcy", null, null);
        PlaceFinder finder = queries -> Map.of(torcy, List.of(MARNE, LOIRE));
        DraftDossier draft = dossier(ImportChoices.NONE.with(new Fix.PlaceIs(torcy, LOIRE)), finder);
        draft.row();
        draft.add(new Draft(row(2), "x").place(DraftPlace.named("Torcy")));
        ReadResult.Read read = draft.finish();
        assertEquals(List.of(), codes(read));
        assertEquals(LOIRE.position(), read.dossier().places().get(0).position());
    }

    @Test
    void aRowThatIsNotWantedStandsInTheReport() {
        DraftDossier draft = dossier(ImportChoices.NONE.with(new Fix.LeaveOut(row(2))), PlaceFinder.NONE);
        draft.row();
        draft.add(new Draft(row(2), "x"));
        ReadResult.Read read = draft.finish();
        assertEquals(0, read.report().entries());
        assertEquals(List.of("row-unwanted"), codes(read));
    }

    @Test
    void kindsOfAFileAreToldApartByColourAndShape() {
        DraftDossier draft = dossier();
        for (int i = 0; i < KindPalette.MOST; i++) {
            draft.row();
            draft.add(new Draft(row(i), "x").kind("Kind " + i));
        }
        List<Kind> kinds = draft.finish().dossier().kinds();
        assertEquals(KindPalette.MOST, kinds.size());
        long looks = kinds.stream()
                .map(kind -> kind.color() + " " + kind.shape())
                .distinct()
                .count();
        assertEquals(KindPalette.MOST, looks);
    }

    @Test
    void tooManyKindsBecomeTags() {
        DraftDossier draft = dossier();
        for (int i = 0; i <= KindPalette.MOST; i++) {
            draft.row();
            draft.add(new Draft(row(i), "x").kind("Kind " + i));
        }
        ReadResult.Read read = draft.finish();
        assertEquals(1, read.dossier().kinds().size());
        assertEquals(KindPalette.MOST + 1, read.dossier().tags().size());
        assertEquals(List.of("kinds-many"), codes(read));
    }

    @Test
    void anIdOfTheFileIsKeptUnlessItStandsTwice() {
        DraftDossier draft = dossier();
        for (int i = 1; i <= 2; i++) {
            draft.row();
            draft.add(new Draft(row(i), "x").id("A7"));
        }
        ReadResult.Read read = draft.finish();
        assertEquals("A7", read.dossier().entries().get(0).id());
        assertNotEquals("A7", read.dossier().entries().get(1).id());
        assertEquals(List.of("id-twice"), codes(read));
    }

    @Test
    void aLinkBetweenRowsBecomesARelation() {
        DraftDossier draft = dossier();
        draft.row();
        draft.row();
        draft.add(new Draft(row(1), "Attack").id("a"));
        draft.add(new Draft(row(2), "Answer").id("b"));
        draft.relate(row(2), "respondsTo", "b", "a");
        draft.relate(row(2), "respondsTo", "b", "c");
        ReadResult.Read read = draft.finish();
        assertEquals(1, read.dossier().relations().size());
        assertEquals(List.of("relation-dangling"), codes(read));
    }

    @Test
    void aChapterStressesItsRows() {
        DraftDossier draft = dossier();
        Draft slide = new Draft(row(1), "Slide");
        draft.row();
        draft.add(slide);
        draft.chapter("One", "Text", StoredView.EVERYTHING, List.of(slide));
        ReadResult.Read read = draft.finish();
        Entry entry = read.dossier().entries().get(0);
        assertEquals(List.of(entry.id()), read.dossier().chapters().get(0).stress());
    }

    @Test
    void whatNoFieldHoldsIsKept() {
        DraftDossier draft = dossier();
        draft.row();
        draft.add(new Draft(row(1), "x").extra("media", "say \"hi\""));
        assertEquals(
                "\"say \\\"hi\\\"\"",
                draft.finish().dossier().entries().get(0).extras().json().get("media"));
    }

    /** Else the name would stand twice in the file that is saved, which nobody could open again. */
    @Test
    void whatIsCalledLikeAFieldOfOursIsKeptUnderAnotherName() {
        DraftDossier draft = dossier();
        draft.row();
        draft.add(new Draft(row(1), "x").extra("title", "theirs").extra("title (2)", "too"));
        assertEquals(
                Map.of("title (2)", "\"theirs\"", "title (2) (2)", "\"too\""),
                draft.finish().dossier().entries().get(0).extras().json());
    }

    @Test
    void placesStandInTheOrderOfTheRowsWhetherLookedUpOrNot() {
        DraftDossier draft = dossier(ImportChoices.NONE, queries -> Map.of());
        List<DraftPlace> places = List.of(
                DraftPlace.at(null, new Position(1, 2)),
                DraftPlace.named("Torcy"),
                DraftPlace.at(null, new Position(3, 4)),
                DraftPlace.at(null, new Position(1, 2)));
        for (int i = 0; i < places.size(); i++) {
            draft.row();
            draft.add(new Draft(row(i), "Row " + i).place(places.get(i)));
        }
        ReadResult.Read read = draft.finish();
        assertEquals(
                List.of("1-0000-2-0000", "torcy", "3-0000-4-0000"),
                read.dossier().places().stream().map(Place::id).toList());
        assertEquals(
                List.of(List.of("1-0000-2-0000"), List.of("torcy"), List.of("3-0000-4-0000"), List.of("1-0000-2-0000")),
                read.dossier().entries().stream().map(Entry::places).toList());
    }

    @Test
    void rowsThatShareTheirSubjectsShareTheirList() {
        DraftDossier draft = dossier();
        List<String> both = List.of("Port", "Sea");
        draft.row();
        draft.add(new Draft(row(1), "One").tags(both));
        draft.row();
        draft.add(new Draft(row(2), "Two").tag("Sea").tags(both));
        draft.row();
        draft.add(new Draft(row(3), "Three").tags(both).tag("Land").tag("Port"));
        draft.row();
        draft.add(new Draft(row(4), "Four").tags(both));
        List<Entry> entries = draft.finish().dossier().entries();
        assertEquals(List.of("port", "sea"), entries.get(0).tags());
        assertEquals(List.of("sea", "port"), entries.get(1).tags());
        assertEquals(List.of("port", "sea", "land"), entries.get(2).tags());
        assertSame(entries.get(0).tags(), entries.get(3).tags());
    }

    @Test
    void makingEntriesEndsWhenItsThreadIsInterrupted() {
        DraftDossier draft = dossier();
        for (int i = 0; i < 3000; i++) {
            draft.row();
            draft.add(new Draft(row(i), "Row " + i));
        }
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, draft::finish);
        } finally {
            assertTrue(Thread.interrupted(), "others may have to know it too");
        }
    }
}
