package org.chronocarte.picture.handout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.quiz.MatchTask;
import org.chronocarte.model.quiz.OrderTask;
import org.chronocarte.model.quiz.PlaceTask;
import org.chronocarte.model.quiz.Task;

/**
 * What questions on the paper ask for, so that nothing else on it gives the answer away.
 *
 * @param dates ids of the entries whose date, or place in the order of time, is to be found
 * @param places the tasks that ask where, by the ids of their entries
 * @param answers ids of the entries of which one is to find what they answer
 */
record Asked(Set<String> dates, Map<String, PlaceTask> places, Set<String> answers) {

    static final Asked NOTHING = new Asked(Set.of(), Map.of(), Set.of());

    Asked {
        dates = Set.copyOf(dates);
        places = Map.copyOf(places);
        answers = Set.copyOf(answers);
    }

    /** @param put the questions as they stand on the paper; what else the dossier would ask hides nothing */
    static Asked by(List<Task> put) {
        Set<String> dates = new HashSet<>();
        Map<String, PlaceTask> places = new HashMap<>();
        Set<String> answers = new HashSet<>();
        for (Task each : put) {
            if (each instanceof OrderTask order) {
                dates.addAll(order.solution());
            } else if (each instanceof PlaceTask place) {
                places.put(place.entry().id(), place);
            } else if (each instanceof MatchTask match) {
                answers.addAll(match.answers());
            }
        }
        return new Asked(dates, places, answers);
    }

    /** What the timeline would tell of these: their order, by its arcs what they answer, by a title where it was. */
    BitSet onTimeline(EntryIndex index) {
        BitSet rows = new BitSet();
        Stream<String> named = places.values().stream()
                .filter(PlaceTask::isNamedByTitle)
                .map(task -> task.entry().id());
        Stream.of(dates.stream(), answers.stream(), named)
                .flatMap(ids -> ids)
                .flatMapToInt(id -> index.row(id).stream())
                .forEach(rows::set);
        return rows;
    }

    boolean dateOf(Entry entry) {
        return dates.contains(entry.id());
    }

    boolean placeOf(Entry entry) {
        return places.containsKey(entry.id());
    }

    /** An entry's headline, with a gap for the name of its place where that is to be found. */
    String titleOf(Entry entry, String language) {
        PlaceTask where = places.get(entry.id());
        return where == null ? entry.title().in(language) : where.riddle(language);
    }
}
