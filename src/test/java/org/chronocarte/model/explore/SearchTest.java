package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static Search search(SampleDossier dossier) {
        return new Search(new EntryIndex(dossier.made()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Étienne à Évreux | etienne a evreux",
                "ÉVREUX | evreux",
                "E\u0301vreux | evreux",
                "cœur de l’œuvre | coeur de l oeuvre",
                "Saint-Denis | saint denis",
                "l'attaque d’Incarville | l attaque d incarville",
                "  8,4 t ; 2024!  | 8 4 t 2024",
                "Straße | strasse",
                "Łódź | lodz",
                "Ðakovo Đakovo | ðakovo dakovo",
                "İstanbul | istanbul",
                "ﬁlière | filiere",
                "№ 5 | no 5",
                "co\u00ADcaïne | cocaine",
                "Σίσυφος | σισυφος",
                "Москва | москва",
                "東京 | 東京",
            })
    void textsAreFolded(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
        assertEquals(folded, Folding.fold(folded), "folding twice changes nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "évreux",
                "EVREUX",
                "evr",
                "norm",
                "Préfet",
                "pref evr",
                "evr pref",
                "seized",
                "saisie",
                "alleg",
                "Source s",
                "dealing",
                "dealer evreux sai",
                "l'affaire",
                "cafe",
                "CAFÉ"
            })
    void everyWordMayBeginAnyWordOfTitleTextPeoplePlacesTagsAndSources(String query) {
        SampleDossier dossier = SampleDossier.withFourKinds()
                .place("Évreux", 49, 1)
                .source("s", "2024")
                .actor("Préfet")
                .tag("Dealing");
        dossier.entry("e", "event", "2024")
                .titled("Saisie de cocaïne", "Cocaine seized")
                .saying("Dans la Normandie : l’affaire du dealer au café")
                .at("Évreux")
                .by("Préfet")
                .tagged("Dealing")
                .claiming(ClaimStatus.ALLEGED, "allegedly", "s");
        dossier.entry("other", "event", "2024").titled("rien", "nothing");
        Search search = search(dossier);
        assertEquals(Set.of(0), Set.copyOf(search.find(query).stream().boxed().toList()), query);
        assertEquals(List.of(0), search.titlesFirst(search.find(query), query), query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vreux", "ocaine", "evreux paris", "saisie2", "affaires"})
    void aWordIsNotFoundFromItsMiddleNorWithoutTheOthers(String query) {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("e", "event", "2024").titled("Saisie de cocaïne à Évreux", "l’affaire");
        assertTrue(search(dossier).find(query).isEmpty(), query);
    }

    @Test
    void titlesComeFirstThenTime() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("text1", "event", "2020").saying("port of Le Havre");
        dossier.entry("title2", "event", "2023").titled("Le port", "The port");
        dossier.entry("title1", "event", "2022").titled("Au port", "At the port");
        dossier.entry("text2", "event", "2024").saying("the port");
        EntryIndex index = new EntryIndex(dossier.made());
        Search search = new Search(index);
        assertEquals(
                List.of("title1", "title2", "text1", "text2"),
                Asked.ids(index, search.titlesFirst(search.find("PORT"), "PORT")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?", "  -  "})
    void aQueryWithoutWordsAsksNothing(String query) {
        Search search = search(SampleDossier.random(3, 10, 1));
        assertEquals(10, search.find(query).cardinality());
        assertEquals(10, search.titlesFirst(search.find(query), query).size());
    }

    @Test
    void aNameIsSearchedLikeAText() {
        assertTrue(Search.holds("Saint-Étienne-du-Rouvray", "etienne rou"));
        assertFalse(Search.holds("Saint-Étienne", "tienne"));
    }
}
