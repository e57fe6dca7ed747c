package org.chronocarte.model.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;
import org.jspecify.annotations.Nullable;

/**
 * Events to be matched to what answered them. A pair that reads like one before it is left out: either would look right.
 *
 * @param events ids in the order of the question
 * @param answers ids in an order that gives nothing away
 * @param solution the answer of each event, by their ids
 */
public record MatchTask(
        Question.Match question, List<String> events, List<String> answers, Map<String, String> solution)
        implements Task {

    public MatchTask {
        events = List.copyOf(events);
        answers = List.copyOf(answers);
        solution = Map.copyOf(solution);
    }

    static Optional<MatchTask> of(Question.Match question, EntryIndex index) {
        List<Question.Pair> pairs = new ArrayList<>();
        for (Question.Pair each : question.pairs()) {
            boolean there = index.row(each.event()).isPresent()
                    && index.row(each.answer()).isPresent();
            if (there && isApart(each, pairs, index) && isNew(each, pairs, index)) {
                pairs.add(each);
            }
        }
        if (pairs.size() < 2) {
            return Optional.empty();
        }
        List<String> solved = pairs.stream().map(Question.Pair::answer).toList();
        return Optional.of(new MatchTask(
                question,
                pairs.stream().map(Question.Pair::event).toList(),
                Mixing.mixed(solved, solved::equals),
                pairs.stream().collect(Collectors.toMap(Question.Pair::event, Question.Pair::answer))));
    }

    /** Whether a pair has neither an entry of others nor one that reads like theirs beside it. */
    private static boolean isNew(Question.Pair pair, List<Question.Pair> others, EntryIndex index) {
        List<String> events = others.stream().map(Question.Pair::event).toList();
        List<String> answers = others.stream().map(Question.Pair::answer).toList();
        return Stream.of(pair.event(), pair.answer()).noneMatch(id -> events.contains(id) || answers.contains(id))
                && !Titles.isLikeOneOf(pair.event(), events, index)
                && !Titles.isLikeOneOf(pair.answer(), answers, index);
    }

    /** Whether one pair can stand beside others: no event of the one is answered by an answer of another. */
    static boolean isApart(Question.Pair pair, List<Question.Pair> others, EntryIndex index) {
        return others.stream()
                .noneMatch(other ->
                        answers(other.answer(), pair.event(), index) || answers(pair.answer(), other.event(), index));
    }

    private static boolean answers(String answer, String event, EntryIndex index) {
        return index.catalog().answersOf(answer).stream()
                .anyMatch(relation -> relation.to().equals(event));
    }

    /**
     * One point for each event with its own answer.
     *
     * @param matched answer by event; events may be left out
     */
    public Score check(Map<String, String> matched) {
        int right = (int) events.stream()
                .filter(event -> isRight(event, matched.get(event)))
                .count();
        return new Score(right, events.size());
    }

    /** Whether an answer, or null for none, is the event's own. */
    public boolean isRight(String event, @Nullable String answer) {
        return answer != null && answer.equals(solution.get(event));
    }
}
