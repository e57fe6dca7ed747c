package org.chronocarte.ui.present.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.quiz.Score;
import org.chronocarte.model.quiz.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizWordsTest {

    private static final EntryIndex INDEX = index();

    private static EntryIndex index() {
        SampleDossier made = SampleDossier.withFourKinds();
        for (int i = 1; i <= 3; i++) {
            made.entry("e" + i, "event", "202" + i);
            made.entry("r" + i, "response", "202" + i);
            made.answers("r" + i, "e" + i);
        }
        return new EntryIndex(made.made());
    }

    private static String said(String language, Question question, int points) {
        Task task = Task.of(question, INDEX).orElseThrow();
        return new QuizWords(INDEX, language).score(task, new Score(points, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|None of 3 pairs stands in the right order.|Aucune paire sur 3 n’est dans le bon ordre.",
                "1|1 of 3 pairs stands in the right order.|1 paire sur 3 est dans le bon ordre.",
                "2|2 of 3 pairs stand in the right order.|2 paires sur 3 sont dans le bon ordre."
            })
    void howManyPairsStandInOrder(int points, String english, String french) {
        Question order = new Question.Order(null, List.of("e1", "e2", "e3"), Extras.NONE);
        assertEquals(english, said("en", order, points));
        assertEquals(french, said("fr", order, points));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|None of 3 answers is right.|Aucune réponse juste sur 3.",
                "1|1 of 3 answers is right.|1 réponse juste sur 3.",
                "3|3 of 3 answers are right.|3 réponses justes sur 3."
            })
    void howManyAnswersAreRight(int points, String english, String french) {
        List<Question.Pair> pairs = List.of("1", "2", "3").stream()
                .map(each -> new Question.Pair("e" + each, "r" + each, Extras.NONE))
                .toList();
        Question match = new Question.Match(null, pairs, Extras.NONE);
        assertEquals(english, said("en", match, points));
        assertEquals(french, said("fr", match, points));
    }

    @Test
    void tasksAboutOneEntryAreToldApartByIt() {
        SampleDossier made = SampleDossier.withFourKinds().place("port", 49.5, 0.1);
        made.entry("seizure", "event", "2024").at("port").titled("Saisie au port", "Seizure at the port");
        EntryIndex index = new EntryIndex(made.made());
        Question place = new Question.PlaceOnMap(null, "seizure", Extras.NONE);
        Task task = Task.of(place, index).orElseThrow();
        assertEquals("Where on the map was it? Seizure at the port", new QuizWords(index, "en").named(task));
    }
}
