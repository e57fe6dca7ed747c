package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Route;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.time.Delay;
import org.chronocarte.model.time.When;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the dossier that comes with the application promises. */
@SuppressWarnings("NullAway.Init")
class DefaultDossierTest {

    private static final String PATH = "/assets/dossiers/cocaine-france/dossier.json";
    private static byte[] bytes;
    private static Dossier dossier;
    private static ImportReport report;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Objects.requireNonNull(DefaultDossierTest.class.getResourceAsStream(PATH))) {
            bytes = in.readAllBytes();
        }
        dossier = new BundledDossiers(new DossierFiles()).read(BundledDossiers.DEFAULT);
        try (InputStream in = Objects.requireNonNull(DefaultDossierTest.class.getResourceAsStream(PATH))) {
            report = new DossierFiles().read(in, PATH, ImportChoices.NONE).report();
        }
    }

    @Test
    void itHoldsEveryCheckedFact() {
        assertEquals(77, report.entries());
        assertEquals(34, report.places());
        assertEquals(122, report.sources());
        assertEquals(179, report.claims());
        assertEquals(16, dossier.routes().size());
        assertEquals(
                26,
                dossier.entries().stream()
                        .mapToInt(entry -> entry.figures().size())
                        .sum());
        assertEquals(44, report.relations());
        assertEquals(5, dossier.chapters().size());
        assertEquals(List.of(), report.problems());
        assertEquals(0, report.undated());
        assertEquals(0, report.unplaced());
    }

    @Test
    void claimsKeepTheirStatus() {
        Map<ClaimStatus, Long> byStatus = dossier.entries().stream()
                .flatMap(entry -> entry.claims().stream())
                .collect(Collectors.groupingBy(Claim::status, Collectors.counting()));
        assertEquals(Map.of(ClaimStatus.STATED, 149L, ClaimStatus.DISPUTED, 23L, ClaimStatus.ALLEGED, 7L), byStatus);
    }

    @Test
    void everyClaimNamesASourceThatCanBeLookedUp() {
        Catalog catalog = new Catalog(dossier);
        for (Entry entry : dossier.entries()) {
            assertFalse(entry.claims().isEmpty(), entry.id());
            for (Claim claim : entry.claims()) {
                assertFalse(claim.sources().isEmpty(), entry.id());
                for (String id : claim.sources()) {
                    Source source = catalog.source(id).orElseThrow();
                    assertTrue(Objects.requireNonNull(source.url()).startsWith("http"), id);
                }
            }
        }
    }

    @Test
    void noChapterHidesWhatItStresses() {
        Matcher matcher = new Matcher(new EntryIndex(dossier));
        ViewState opening = Views.opening(matcher.index(), "en", Look.LIGHT, LocalDate.of(2026, 1, 1));
        for (Chapter chapter : dossier.chapters()) {
            assertEquals(List.of(), Tour.hidden(chapter, matcher, opening), chapter.id());
            assertEquals(List.of(), Tour.missing(chapter, matcher.index()), chapter.id());
        }
    }

    @Test
    void whatIsDisputedSaysWithWhom() {
        for (Entry entry : dossier.entries()) {
            for (Claim claim : entry.claims()) {
                assertTrue(claim.status() == ClaimStatus.STATED || claim.note() != null, entry.id());
            }
        }
    }

    @Test
    void frenchAndEnglishAreComplete() throws IOException {
        List<String> lacking = new ArrayList<>();
        collectIncomplete(new ObjectMapper().readTree(bytes), "", lacking);
        assertEquals(List.of(), lacking);
    }

    private static void collectIncomplete(JsonNode node, String pointer, List<String> lacking) {
        if (node.isObject()) {
            boolean text = node.has("fr") || node.has("en");
            if (text
                    && (node.path("fr").asText().isBlank()
                            || node.path("en").asText().isBlank())) {
                lacking.add(pointer);
            }
            node.properties()
                    .forEach(each -> collectIncomplete(each.getValue(), pointer + "/" + each.getKey(), lacking));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collectIncomplete(node.get(i), pointer + "/" + i, lacking);
            }
        }
    }

    @Test
    void writingItGivesTheSameBytes() {
        assertArrayEquals(bytes, new DossierWriter().write(dossier));
    }

    @Test
    void maisonBlancheIsNoPointOfItsOwn() {
        Catalog catalog = new Catalog(dossier);
        assertNull(catalog.place("maison-blanche").orElseThrow().position());
        assertEquals(
                "marseille", catalog.shownAt("maison-blanche").orElseThrow().id());
    }

    @Test
    void noRouteTellsWhereTheConvoyWent() {
        assertTrue(dossier.routes().stream().map(Route::from).noneMatch(place -> place.equals("incarville-toll")));
        assertTrue(dossier.routes().stream().map(Route::to).noneMatch(place -> place.equals("incarville-toll")));
    }

    @Test
    void whatSourcesDateDifferentlyIsSomeDayBetween() {
        When when = Objects.requireNonNull(new Catalog(dossier)
                .entry("resp-2022-100pct-cayenne")
                .orElseThrow()
                .when());
        assertTrue(when.isSomeDayBetween());
    }

    @Test
    void answersComeAfterWhatTheyAnswerWherePublicationDoesNotSayOtherwise() {
        Catalog catalog = new Catalog(dossier);
        for (Relation relation : dossier.relations()) {
            When from = Objects.requireNonNull(
                    catalog.entry(relation.from()).orElseThrow().when());
            When to = Objects.requireNonNull(
                    catalog.entry(relation.to()).orElseThrow().when());
            Optional<Delay> delay = Delay.between(to, from);
            assertTrue(delay.isPresent() && delay.get().maxDays() >= 0, relation.from() + " -> " + relation.to());
        }
    }

    @Test
    void theOperationInMarseilleCameThirteenDaysAfterTheHearing() {
        Catalog catalog = new Catalog(dossier);
        When hearing = Objects.requireNonNull(
                catalog.entry("ev-2024-03-05-hearing").orElseThrow().when());
        When operation = Objects.requireNonNull(
                catalog.entry("resp-2024-03-placenette").orElseThrow().when());
        assertEquals(Optional.of(new Delay(13, 13)), Delay.between(hearing, operation));
    }
}
