package org.chronocarte.model.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.time.When;

/**
 * Events to be put in order. What is asked of an order is only what the dates settle: two whose dates may overlap can
 * stand either way. Of events that read alike, only the first that the question names is put.
 *
 * @param shown ids in an order that gives nothing away
 * @param solution ids in the order of time
 * @param settled pairs of which the dates say for sure which came first; not empty
 */
public record OrderTask(Question.Order question, List<String> shown, List<String> solution, List<Before> settled)
        implements Task {

    /**
     * One that surely was over before another began.
     *
     * @param earlier its id
     * @param later the id of the other
     */
    public record Before(String earlier, String later) {}

    public OrderTask {
        shown = List.copyOf(shown);
        solution = List.copyOf(solution);
        settled = List.copyOf(settled);
    }

    static Optional<OrderTask> of(Question.Order question, EntryIndex index) {
        List<String> apart = new ArrayList<>();
        for (String id : question.entries()) {
            if (!apart.contains(id) && !Titles.isLikeOneOf(id, apart, index)) {
                apart.add(id);
            }
        }
        List<Entry> dated = apart.stream()
                .flatMapToInt(id -> index.row(id).stream())
                .filter(row -> row < index.dated())
                .sorted()
                .mapToObj(index::entry)
                .toList();
        List<Before> settled = new ArrayList<>();
        for (Entry one : dated) {
            for (Entry other : dated) {
                if (isBefore(one, other)) {
                    settled.add(new Before(one.id(), other.id()));
                }
            }
        }
        if (settled.isEmpty()) {
            return Optional.empty();
        }
        List<String> solution = dated.stream().map(Entry::id).toList();
        List<String> shown = Mixing.mixed(solution, order -> isFull(order, settled));
        return Optional.of(new OrderTask(question, shown, solution, settled));
    }

    /** Whether one was surely over before another began. */
    static boolean isBefore(Entry one, Entry other) {
        When first = one.when();
        When second = other.when();
        return first != null && second != null && first.latestEnd() <= second.earliestStart();
    }

    private static boolean isFull(List<String> order, List<Before> settled) {
        return settled.stream().allMatch(each -> isRight(order, each));
    }

    private static boolean isRight(List<String> order, Before each) {
        int earlier = order.indexOf(each.earlier());
        return earlier >= 0 && earlier < order.indexOf(each.later());
    }

    /** One point for each pair that the dates settle and that stands the right way round. */
    public Score check(List<String> order) {
        int right = (int) settled.stream().filter(each -> isRight(order, each)).count();
        return new Score(right, settled.size());
    }

    /**
     * Whether one stands at a place where it can stand in a right order, wherever the others are: as many places are
     * left before it as others surely came before, and after it likewise.
     */
    public boolean isRight(List<String> order, int at) {
        String id = order.get(at);
        long before = settled.stream().filter(each -> each.later().equals(id)).count();
        long after = settled.stream().filter(each -> each.earlier().equals(id)).count();
        return before <= at && at < order.size() - after;
    }
}
