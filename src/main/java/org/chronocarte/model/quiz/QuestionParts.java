package org.chronocarte.model.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.explore.EntryIndex;

/** What a question asks about, part by part: an entry, or an event with what answered it. */
public final class QuestionParts {

    /** Fewer leave nothing to put in order or to match. */
    private static final int LEAST = 2;

    private QuestionParts() {}

    /** Whether parts can be taken away and enough is left. */
    public static boolean canLose(Question question) {
        return count(question) > LEAST;
    }

    private static int count(Question question) {
        return question instanceof Question.Match match
                ? match.pairs().size()
                : question.entries().size();
    }

    /**
     * The question without one of its parts.
     *
     * @param part counted from 0, in the order of the question
     */
    public static Question without(Question question, int part) {
        if (question instanceof Question.Order order) {
            List<String> entries = new ArrayList<>(order.entries());
            entries.remove(part);
            return new Question.Order(order.task(), entries, order.extras());
        }
        if (question instanceof Question.Match match) {
            List<Question.Pair> pairs = new ArrayList<>(match.pairs());
            pairs.remove(part);
            return new Question.Match(match.task(), pairs, match.extras());
        }
        return question;
    }

    /**
     * The question with an entry more; one that asks for a place asks for this entry's instead. An entry that answers
     * another, or is answered, comes with that.
     *
     * @param entry its id
     * @return empty where the question would not ask about it, for it leaves no honest answer, or asks about it already
     */
    public static Optional<Question> with(Question question, String entry, EntryIndex index) {
        if (question.entries().contains(entry)) {
            return Optional.empty();
        }
        return candidates(question, entry, index)
                .filter(each ->
                        Task.of(each, index).filter(task -> asks(task, entry)).isPresent())
                .findFirst();
    }

    private static Stream<Question> candidates(Question question, String entry, EntryIndex index) {
        if (question instanceof Question.Order order) {
            List<String> entries = new ArrayList<>(order.entries());
            entries.add(entry);
            return Stream.of(new Question.Order(order.task(), entries, order.extras()));
        }
        if (question instanceof Question.PlaceOnMap place) {
            return Stream.of(new Question.PlaceOnMap(place.task(), entry, place.extras()));
        }
        Question.Match match = (Question.Match) question;
        Stream<Question.Pair> answering =
                index.catalog().answersOf(entry).stream().map(QuestionParts::pair);
        Stream<Question.Pair> answered =
                index.catalog().answeredBy(entry).stream().map(QuestionParts::pair);
        return Stream.concat(answering, answered).map(pair -> {
            List<Question.Pair> pairs = new ArrayList<>(match.pairs());
            pairs.add(pair);
            return new Question.Match(match.task(), pairs, match.extras());
        });
    }

    private static Question.Pair pair(Relation relation) {
        return new Question.Pair(relation.to(), relation.from(), Extras.NONE);
    }

    /**
     * Ids of entries that a question names and that are there, but that it leaves out when it is put: they have no
     * date, or with them there would be two right answers. None where the question cannot be put at all.
     */
    public static List<String> leftOut(Question question, EntryIndex index) {
        return Task.of(question, index).stream()
                .flatMap(task -> question.entries().stream()
                        .distinct()
                        .filter(id -> index.row(id).isPresent() && !puts(task, id)))
                .toList();
    }

    private static boolean puts(Task task, String entry) {
        return task instanceof OrderTask order ? order.solution().contains(entry) : asks(task, entry);
    }

    private static boolean asks(Task task, String entry) {
        if (task instanceof OrderTask order) {
            // An entry whose date settles nothing could stand anywhere.
            return order.settled().stream()
                    .anyMatch(
                            each -> each.earlier().equals(entry) || each.later().equals(entry));
        }
        if (task instanceof MatchTask match) {
            return match.solution().containsKey(entry) || match.solution().containsValue(entry);
        }
        return true;
    }
}
