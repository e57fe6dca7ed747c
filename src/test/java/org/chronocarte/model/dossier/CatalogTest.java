package org.chronocarte.model.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.chronocarte.model.geo.Position;
import org.junit.jupiter.api.Test;

class CatalogTest {

    @Test
    void aPlaceIsShownAtTheNearestHolderThatHasAPoint() {
        Catalog catalog = new Catalog(SampleDossier.withFourKinds()
                .place("country", 46, 2)
                .place("town", 43, 5)
                .placeWithin("region", "country")
                .placeWithin("quarter", "town")
                .placeWithin("street", "quarter")
                .made());
        assertEquals(Optional.of("town"), catalog.shownAt("street").map(Place::id));
        assertEquals(Optional.of("town"), catalog.shownAt("town").map(Place::id));
        assertEquals(Optional.of("country"), catalog.shownAt("region").map(Place::id));
        assertEquals(Optional.of(new Position(43, 5)), catalog.positionOf("quarter"));
    }

    @Test
    void circlesAndLooseEndsShowNowhere() {
        Catalog catalog = new Catalog(SampleDossier.withFourKinds()
                .placeWithin("self", "self")
                .placeWithin("a", "b")
                .placeWithin("b", "c")
                .placeWithin("c", "a")
                .placeWithin("into", "a")
                .placeWithin("loose", "gone")
                .placeWithin("alone", null)
                .made());
        for (String id : List.of("self", "a", "b", "c", "into", "loose", "alone", "gone")) {
            assertTrue(catalog.shownAt(id).isEmpty(), id);
            assertTrue(catalog.positionOf(id).isEmpty(), id);
        }
    }

    @Test
    void relationsAreSeenFromBothEnds() {
        SampleDossier dossier = SampleDossier.withFourKinds()
                .answers("r1", "e1")
                .answers("r1", "e2")
                .answers("r2", "e1");
        dossier.entry("e1", "event", "2024");
        Catalog catalog = new Catalog(dossier.made());
        assertEquals(
                List.of("e1", "e2"),
                catalog.answersOf("r1").stream().map(Relation::to).toList());
        assertEquals(
                List.of("r1", "r2"),
                catalog.answeredBy("e1").stream().map(Relation::from).toList());
        assertTrue(
                catalog.answersOf("e1").isEmpty() && catalog.answeredBy("gone").isEmpty());
    }

    @Test
    void onlyAnswersAnswer() {
        Dossier dossier = SampleDossier.withFourKinds().made();
        Dossier withOther = new Dossier(
                dossier.id(),
                dossier.title(),
                null,
                dossier.languages(),
                null,
                dossier.kinds(),
                dossier.tags(),
                dossier.actors(),
                dossier.places(),
                dossier.sources(),
                dossier.entries(),
                List.of(new Relation("mentions", "a", "b", null, Extras.NONE)),
                dossier.routes(),
                dossier.eras(),
                dossier.chapters(),
                dossier.view(),
                Extras.NONE);
        assertTrue(new Catalog(withOther).answeredBy("b").isEmpty());
    }

    @Test
    void whatIsNotThereIsEmpty() {
        Catalog catalog = new Catalog(Dossier.empty(LocalText.neutral("nothing")));
        assertTrue(catalog.entry("x").isEmpty()
                && catalog.kind("x").isEmpty()
                && catalog.place("x").isEmpty()
                && catalog.source("x").isEmpty()
                && catalog.actor("x").isEmpty()
                && catalog.tag("x").isEmpty());
    }
}
