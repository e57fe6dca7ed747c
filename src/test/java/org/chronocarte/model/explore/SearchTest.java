package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static Search search(SampleDossier dossier) {
        return Search.of(new EntryIndex(dossier.made()));
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
        assertEquals(rows(0), search.answer(query).rows(), query);
        assertArrayEquals(new int[] {0}, best(search, query), query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vreux", "ocaine", "evreux paris", "saisie2", "affairees"})
    void aWordIsNotFoundFromItsMiddleNorWithoutTheOthers(String query) {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("e", "event", "2024").titled("Saisie de cocaïne à Évreux", "l’affaire");
        assertEquals(rows(), search(dossier).answer(query).rows(), query);
    }

    @Test
    void titlesComeFirstThenTime() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("text1", "event", "2020").saying("port of Le Havre");
        dossier.entry("title2", "event", "2023").titled("Le port", "The port");
        dossier.entry("title1", "event", "2022").titled("Au port", "At the port");
        dossier.entry("text2", "event", "2024").saying("the port");
        EntryIndex index = new EntryIndex(dossier.made());
        assertEquals(List.of("title1", "title2", "text1", "text2"), Asked.ids(index, best(Search.of(index), "PORT")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?", "  -  "})
    void aQueryWithoutWordsAsksNothing(String query) {
        Search search = search(SampleDossier.random(3, 10, 1));
        assertEquals(10, search.answer(query).rows().cardinality());
        assertEquals(10, best(search, query).length);
    }

    @Test
    void aWholeWordComesBeforeOneThatIsOnlyBegunAndBothInTitlesFirst() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("begun", "event", "2020").saying("the portal");
        dossier.entry("whole", "event", "2021").saying("the port");
        dossier.entry("titleBegun", "event", "2022").titled("Portes", "Gates");
        dossier.entry("titleWhole", "event", "2023").titled("Le port", "Harbour");
        EntryIndex index = new EntryIndex(dossier.made());
        assertEquals(
                List.of("titleWhole", "titleBegun", "whole", "begun"),
                Asked.ids(index, best(Search.of(index), "port")));
    }

    @Test
    void onlySoManyOfThoseThatAnswerAreListed() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        for (int i = 0; i < 9; i++) {
            dossier.entry("e" + i, "event", "201" + i).titled(i == 8 ? "port" : "x", i < 8 ? "portal" : "y");
        }
        Answer answer = search(dossier).answer("port");
        assertArrayEquals(new int[] {8, 0, 1}, answer.best(answer.rows(), 3));
        assertArrayEquals(new int[] {2, 5}, answer.best(rows(2, 5), 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"saisie de cocaine\"",
                "«\u00A0de cocaïne\u00A0»",
                "“cocaine seized”",
                "\"saisie de coc",
                "evreux \"saisie de\"",
                "\"le dealer\"",
                "\"evreux centre\""
            })
    void wordsInQuotationMarksStandSideBySide(String query) {
        assertEquals(rows(0), search(phrases()).answer(query).rows(), query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"cocaine saisie\"",
                "\"saisie cocaine\"",
                "\"saisie de coc\"",
                "\"seized le\"",
                "\"cocaine cocaine\"",
                "\"centre dealer\"",
                "\"dealler\""
            })
    void aPhraseIsTakenAtItsWordAndDoesNotRunFromOneTextIntoTheNext(String query) {
        assertEquals(rows(), search(phrases()).answer(query).rows(), query);
    }

    private static SampleDossier phrases() {
        SampleDossier dossier = SampleDossier.withFourKinds().place("Évreux-centre", 49, 1);
        dossier.entry("e", "event", "2024")
                .titled("Saisie de cocaïne", "Cocaine seized")
                .saying("le dealer")
                .at("Évreux-centre");
        return dossier;
    }

    @ParameterizedTest
    @CsvSource({
        "marsille, marseille",
        "marseillle, marseille",
        "marseolle, marseille",
        "marsielle, marseille",
        "marsie, marseille",
        "marseilles, marseille",
        "saisei, saisie",
        "saesi, saisi",
        "prot, port"
    })
    void aWordThatIsNowhereFindsThoseThatDifferByOneSlip(String typed, String meant) {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("e", "event", "2024").titled("Saisie à Marseille", "A seizure in the port");
        dossier.entry("f", "event", "2025").titled("Un homme saisi", "A man");
        Search search = search(dossier);
        Answer answer = search.answer(typed);
        assertTrue(answer.near().getOrDefault(typed, List.of()).contains(meant), answer.near()::toString);
        assertTrue(answer.rows().intersects(search.answer(meant).rows()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"porr", "port", "arseille", "mairsielle", "2025", "pot", "sai", "marseill", "zzzzz"})
    void wordsThatAreThereShortOnesNumbersAndTwoSlipsFindNothingElse(String typed) {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("e", "event", "2024").titled("Saisie à Marseille 2024", "porc ports");
        dossier.entry("f", "event", "2025").titled("mare", "parts").saying("porr");
        assertEquals(Map.of(), search(dossier).answer(typed).near());
    }

    @Test
    void aSearchThatIsNotReadyNarrowsNothingAndSaysSo() {
        EntryIndex index = new EntryIndex(SampleDossier.random(5, 5001, 3).made());
        Search search = Search.later(index);
        assertFalse(search.isReady());
        assertEquals(5001, search.answer("cocaine").rows().cardinality());
        assertThrows(
                CancellationException.class,
                () -> search.prepare(share -> {
                    throw new CancellationException();
                }));
        assertFalse(search.isReady(), "giving up leaves it as it was");
        List<Double> shares = new ArrayList<>();
        search.prepare(shares::add);
        assertTrue(search.isReady());
        assertEquals(shares.stream().sorted().toList(), shares);
        assertTrue(shares.get(0) >= 0 && shares.get(shares.size() - 1) <= 1);
        int found = search.answer("cocaine").rows().cardinality();
        assertTrue(found > 0 && found < 5001, "the answer before is not remembered");
        assertEquals(
                search.answer("cocaine").rows(),
                Search.of(index).answer("cocaine").rows());
    }

    @Test
    void smallDossiersAreReadyAtOnce() {
        assertTrue(Search.later(new EntryIndex(SampleDossier.random(5, 50, 3).made()))
                .isReady());
    }

    private static BitSet rows(int... rows) {
        BitSet set = new BitSet();
        for (int row : rows) {
            set.set(row);
        }
        return set;
    }

    private static int[] best(Search search, String query) {
        Answer answer = search.answer(query);
        return answer.best(answer.rows(), Integer.MAX_VALUE);
    }
}
