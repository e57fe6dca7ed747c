package org.chronocarte.picture.handout;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
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
 * @param places ids of the entries whose place is to be found
 * @param answers ids of the entries of which one is to find what they answer
 */
record Asked(Set<String> dates, Set<String> places, Set<String> answers) {

    static final Asked NOTHING = new Asked(Set.of(), Set.of(), Set.of());

    Asked {
        dates = Set.copyOf(dates);
        places = Set.copyOf(places);
        answers = Set.copyOf(answers);
    }

    /** @param put the questions as they stand on the paper; what else the dossier would ask hides nothing */
    static Asked by(List<Task> put) {
        Set<String> dates = new HashSet<>();
        Set<String> places = new HashSet<>();
        Set<String> answers = new HashSet<>();
        for (Task each : put) {
            if (each instanceof OrderTask order) {
                dates.addAll(order.solution());
            } else if (each instanceof PlaceTask place) {
                places.add(place.entry().id());
            } else if (each instanceof MatchTask match) {
                answers.addAll(match.answers());
            }
        }
        return new Asked(dates, places, answers);
    }

    /** What the timeline would tell of these: their order, and by its arcs what they answer. */
    BitSet onTimeline(EntryIndex index) {
        BitSet rows = new BitSet();
        Stream.concat(dates.stream(), answers.stream())
                .flatMapToInt(id -> index.row(id).stream())
                .forEach(rows::set);
        return rows;
    }

    boolean dateOf(Entry entry) {
        return dates.contains(entry.id());
    }

    boolean placeOf(Entry entry) {
        return places.contains(entry.id());
    }
}
