package org.chronocarte.model.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;
import org.jspecify.annotations.Nullable;

/**
 * Events to be matched to what answered them.
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
        Set<String> used = new HashSet<>();
        for (Question.Pair each : question.pairs()) {
            boolean there = index.row(each.event()).isPresent()
                    && index.row(each.answer()).isPresent();
            if (there && isApart(each, pairs, index) && !used.contains(each.event()) && !used.contains(each.answer())) {
                pairs.add(each);
                used.add(each.event());
                used.add(each.answer());
            }
        }
        if (pairs.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new MatchTask(
                question,
                pairs.stream().map(Question.Pair::event).toList(),
                Mixing.mixed(pairs.stream().map(Question.Pair::answer).toList()),
                pairs.stream().collect(Collectors.toMap(Question.Pair::event, Question.Pair::answer))));
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
