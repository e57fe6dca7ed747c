package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.SampleDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static SampleDossier dossier() {
        return SampleDossier.withFourKinds()
                .source("may", "2024-05")
                .source("june", "2024-06-10")
                .source("around", "2024-06-10~")
                .source("open", "[2024-01..]")
                .source("undated", null);
    }

    /** The last day on which it is not known yet, which is the day before the first on which it is. */
    private static void assertKnownFrom(String iso, SampleDossier dossier, String entryId) {
        Catalog catalog = new Catalog(dossier.made());
        Knowledge knowledge = new Knowledge(catalog);
        Entry entry = catalog.entry(entryId).orElseThrow();
        assertTrue(knowledge.isKnown(entry, day(iso)), entryId + " is known on " + iso);
        assertFalse(knowledge.isKnown(entry, day(iso).minusDays(1)), entryId + " is not known before " + iso);
        assertTrue(knowledge.isKnown(entry, null));
    }

    @ParameterizedTest
    @CsvSource({"may, 2024-05-31", "june, 2024-06-10", "around, 2024-06-11"})
    void aSourceCountsFromTheDayByWhichItWasSurelyPublished(String source, String from) {
        SampleDossier dossier = dossier();
        dossier.entry("e", "event", "2024-01-01").sourced(source);
        assertKnownFrom(from, dossier, "e");
    }

    @Test
    void theFirstSourceMakesAnEntryKnownItsOwnBeforeThoseOfClaims() {
        SampleDossier dossier = dossier();
        dossier.entry("own", "event", "2024-01-01").sourced("june", "may", "undated");
        dossier.entry("compared", "event", "2024-01-01")
                .sourced("june")
                .claiming(ClaimStatus.STATED, "what an older report says", "may");
        dossier.entry("claimed", "event", "2024-01-01")
                .sourced("undated")
                .claiming(ClaimStatus.STATED, "so", "undated", "may");
        assertKnownFrom("2024-05-31", dossier, "own");
        assertKnownFrom("2024-06-10", dossier, "compared");
        assertKnownFrom("2024-05-31", dossier, "claimed");
    }

    @Test
    void anEraIsKnownOnceItHasBegunAndASourceTellsOfIt() {
        Dossier dossier = dossier()
                .era("untold", "2024-03-01/2024-09")
                .era("told", "2024-03-01/2024-09", "undated", "june", "may")
                .era("foretold", "2024-08-01/2024-09", "may")
                .made();
        Knowledge knowledge = new Knowledge(new Catalog(dossier));
        String[] from = {"2024-03-01", "2024-05-31", "2024-08-01"};
        for (int i = 0; i < from.length; i++) {
            Era era = dossier.eras().get(i);
            assertFalse(knowledge.isKnown(era, day(from[i]).minusDays(1)), era.id());
            assertTrue(knowledge.isKnown(era, day(from[i])), era.id());
            assertTrue(knowledge.isKnown(era, null), era.id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-01-01",
        "2024-01, 2024-01-31",
        "2024-01-10/2024-03-10, 2024-03-10",
        "[2024-01-10..2024-03-10], 2024-03-10",
        "2024-01-10~, 2024-01-11",
        "2024-01/.., 2024-01-31",
        "2024-01/, 2024-01-31",
        "../2024-02-10, 2024-02-10",
        "[2024-01-10..], 2024-01-10",
    })
    void withoutADatedSourceAnEntryIsKnownFromItsOwnEndAndSaysSo(String edtf, String from) {
        for (String[] sources : new String[][] {{}, {"undated"}, {"open"}, {"dangling"}}) {
            SampleDossier dossier = dossier();
            dossier.entry("e", "event", edtf).sourced(sources).claiming(ClaimStatus.STATED, "so", sources);
            assertKnownFrom(from, dossier, "e");
            Catalog catalog = new Catalog(dossier.made());
            assertTrue(new Knowledge(catalog).restsOnOwnDate(catalog.entry("e").orElseThrow()));
        }
    }

    @Test
    void itRestsOnASourceWhereOneIsDated() {
        SampleDossier dossier = dossier();
        dossier.entry("own", "event", "2024-01-01").sourced("may");
        dossier.entry("claimed", "event", "2024-01-01").claiming(ClaimStatus.STATED, "so", "june");
        dossier.entry("dateless", "event", null);
        Catalog catalog = new Catalog(dossier.made());
        Knowledge knowledge = new Knowledge(catalog);
        for (String id : new String[] {"own", "claimed", "dateless"}) {
            assertFalse(knowledge.restsOnOwnDate(catalog.entry(id).orElseThrow()), id);
        }
    }

    @Test
    void withoutAnyDateItWasAlwaysKnown() {
        SampleDossier dossier = dossier();
        dossier.entry("e", "event", null);
        Catalog catalog = new Catalog(dossier.made());
        assertTrue(new Knowledge(catalog).isKnown(catalog.entry("e").orElseThrow(), LocalDate.of(1, 1, 1)));
    }

    @Test
    void aClaimIsKnownWithItsOwnSourcesElseWithItsEntry() {
        SampleDossier dossier = dossier();
        dossier.entry("e", "event", "2024-01-01")
                .sourced("may")
                .claiming(ClaimStatus.STATED, "later", "june")
                .claiming(ClaimStatus.STATED, "unsourced");
        Catalog catalog = new Catalog(dossier.made());
        Knowledge knowledge = new Knowledge(catalog);
        Entry entry = catalog.entry("e").orElseThrow();
        Claim later = entry.claims().get(0);
        Claim unsourced = entry.claims().get(1);
        assertFalse(knowledge.isKnown(later, entry, day("2024-06-09")));
        assertTrue(knowledge.isKnown(later, entry, day("2024-06-10")));
        assertFalse(knowledge.isKnown(unsourced, entry, day("2024-05-30")));
        assertTrue(knowledge.isKnown(unsourced, entry, day("2024-05-31")));
        assertTrue(knowledge.isKnown(later, entry, null));
    }

    @Test
    void aSourceWithoutADayIsTakenToBeThere() {
        Catalog catalog = new Catalog(dossier().made());
        Knowledge knowledge = new Knowledge(catalog);
        assertTrue(knowledge.isPublished(catalog.source("undated").orElseThrow(), day("2000-01-01")));
        assertTrue(knowledge.isPublished(catalog.source("open").orElseThrow(), day("2000-01-01")));
        assertFalse(knowledge.isPublished(catalog.source("june").orElseThrow(), day("2024-06-09")));
        assertTrue(knowledge.isPublished(catalog.source("june").orElseThrow(), day("2024-06-10")));
    }

    @Test
    void asKnownOnADayWhatCameLaterIsHiddenAndCounted() {
        SampleDossier dossier = dossier();
        dossier.entry("known", "event", "2024-01-01").sourced("may");
        dossier.entry("later", "event", "2024-01-02").sourced("june");
        Matcher matcher = Asked.matcher(dossier);
        Matches matches = matcher.matches(Asked.everything(matcher).withAsKnownOn(day("2024-06-01")));
        assertEquals(Set.of("known"), Asked.ids(matcher.index(), matches.inWindow()));
        assertEquals(Set.of("known"), Asked.ids(matcher.index(), matches.onTimeline()));
        assertEquals(Set.of("later"), Asked.ids(matcher.index(), matches.notYetKnown()));
        assertEquals(1, matches.count(Facet.KIND, "event"));
    }
}
