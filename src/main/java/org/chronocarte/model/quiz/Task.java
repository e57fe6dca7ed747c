package org.chronocarte.model.quiz;

import java.util.List;
import java.util.Optional;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;

/** A question that can be put: its entries are there, and what they say leaves one honest answer. */
public sealed interface Task permits OrderTask, PlaceTask, MatchTask {

    Question question();

    /**
     * The question as it can be put now; entries that are gone are left out of it. Empty when too little is left to ask,
     * or when the entries do not say what is asked.
     */
    static Optional<Task> of(Question question, EntryIndex index) {
        if (question instanceof Question.Order order) {
            return OrderTask.of(order, index).map(Task.class::cast);
        }
        if (question instanceof Question.PlaceOnMap place) {
            return PlaceTask.of(place, index).map(Task.class::cast);
        }
        return MatchTask.of((Question.Match) question, index).map(Task.class::cast);
    }

    /** All of the questions that can be put now, in their order. */
    static List<Task> all(List<Question> questions, EntryIndex index) {
        return questions.stream().flatMap(each -> of(each, index).stream()).toList();
    }

    /** Ids of the entries that a question names and that the dossier does not have. */
    static List<String> missing(Question question, EntryIndex index) {
        return question.entries().stream().filter(id -> index.row(id).isEmpty()).toList();
    }
}
