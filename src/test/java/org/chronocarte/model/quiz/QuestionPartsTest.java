package org.chronocarte.model.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.EntryIndex;
import org.junit.jupiter.api.Test;

class QuestionPartsTest {

    private static final LocalText WORDS = LocalText.neutral("In my words");
    private static final EntryIndex INDEX = index();

    private static EntryIndex index() {
        SampleDossier dossier = SampleDossier.withFourKinds().place("town", 43.3, 5.4);
        dossier.entry("a", "event", "2021-01-01").at("town");
        dossier.entry("b", "event", "2022-01-01");
        dossier.entry("c", "event", "2023-01-01").at("town");
        dossier.entry("long", "event", "2020/2024");
        dossier.entry("undated", "event", null);
        dossier.entry("ra", "response", "2021-06-01");
        dossier.entry("rb", "response", "2022-06-01");
        dossier.entry("rc", "response", "2023-06-01");
        dossier.entry("rab", "response", "2023-07-01");
        dossier.answers("ra", "a")
                .answers("rb", "b")
                .answers("rc", "c")
                .answers("rab", "a")
                .answers("rab", "b");
        return new EntryIndex(dossier.made());
    }

    private static Question.Pair pair(String event, String answer) {
        return new Question.Pair(event, answer, Extras.NONE);
    }

    @Test
    void anOrderTakesWhatDatesSettle() {
        Question order = new Question.Order(WORDS, List.of("b", "c"), Extras.NONE);
        assertEquals(
                Optional.of(new Question.Order(WORDS, List.of("b", "c", "a"), Extras.NONE)),
                QuestionParts.with(order, "a", INDEX));
        for (String unfit : List.of("b", "undated", "long", "gone")) {
            assertEquals(Optional.empty(), QuestionParts.with(order, unfit, INDEX), unfit);
        }
    }

    @Test
    void aPlaceIsAskedForInsteadOfAnother() {
        Question place = new Question.PlaceOnMap(WORDS, "a", Extras.NONE);
        assertEquals(
                Optional.of(new Question.PlaceOnMap(WORDS, "c", Extras.NONE)), QuestionParts.with(place, "c", INDEX));
        assertEquals(Optional.empty(), QuestionParts.with(place, "b", INDEX), "nobody knows where that was");
        assertFalse(QuestionParts.canLose(place));
    }

    @Test
    void aMatchTakesAnEventOrAnAnswerWithItsOther() {
        Question match = new Question.Match(WORDS, List.of(pair("a", "ra"), pair("b", "rb")), Extras.NONE);
        Question.Match grown =
                new Question.Match(WORDS, List.of(pair("a", "ra"), pair("b", "rb"), pair("c", "rc")), Extras.NONE);
        assertEquals(Optional.of(grown), QuestionParts.with(match, "c", INDEX));
        assertEquals(Optional.of(grown), QuestionParts.with(match, "rc", INDEX));
        assertEquals(Optional.empty(), QuestionParts.with(match, "rab", INDEX), "it answers both");
        assertEquals(Optional.empty(), QuestionParts.with(match, "long", INDEX), "nothing answers it");
    }

    @Test
    void partsAreTakenAwayWhileEnoughIsLeft() {
        Question order = new Question.Order(WORDS, List.of("a", "b", "c"), Extras.NONE);
        assertTrue(QuestionParts.canLose(order));
        Question fewer = QuestionParts.without(order, 1);
        assertEquals(new Question.Order(WORDS, List.of("a", "c"), Extras.NONE), fewer);
        assertFalse(QuestionParts.canLose(fewer));
        Question match =
                new Question.Match(null, List.of(pair("a", "ra"), pair("b", "rb"), pair("c", "rc")), Extras.NONE);
        assertEquals(
                new Question.Match(null, List.of(pair("b", "rb"), pair("c", "rc")), Extras.NONE),
                QuestionParts.without(match, 0));
    }
}
