package org.chronocarte.model.merging;

import java.util.List;
import org.chronocarte.model.dossier.Question;

/** Questions of entries that have got other ids. */
final class Requestioned {

    private Requestioned() {}

    static List<Question> all(List<Question> questions, Renaming renaming) {
        return questions.stream().map(each -> of(each, renaming)).toList();
    }

    private static Question of(Question question, Renaming renaming) {
        if (question instanceof Question.Order order) {
            return new Question.Order(order.task(), renaming.all(order.entries()), order.extras());
        }
        if (question instanceof Question.PlaceOnMap place) {
            return new Question.PlaceOnMap(place.task(), renaming.of(place.entry()), place.extras());
        }
        Question.Match match = (Question.Match) question;
        return new Question.Match(
                match.task(),
                match.pairs().stream()
                        .map(pair ->
                                new Question.Pair(renaming.of(pair.event()), renaming.of(pair.answer()), pair.extras()))
                        .toList(),
                match.extras());
    }
}
