package org.chronocarte.picture.handout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Question;

/**
 * What questions on the paper ask for, so that nothing else on it gives the answer away.
 *
 * @param dates ids of the entries whose date, or place in the order of time, is to be found
 * @param places ids of the entries whose place is to be found
 */
record Asked(Set<String> dates, Set<String> places) {

    static final Asked NOTHING = new Asked(Set.of(), Set.of());

    Asked {
        dates = Set.copyOf(dates);
        places = Set.copyOf(places);
    }

    static Asked by(List<Question> questions) {
        Set<String> dates = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (Question each : questions) {
            if (each instanceof Question.Order order) {
                dates.addAll(order.entries());
            } else if (each instanceof Question.PlaceOnMap place) {
                places.add(place.entry());
            }
        }
        return new Asked(dates, places);
    }

    boolean dateOf(Entry entry) {
        return dates.contains(entry.id());
    }

    boolean placeOf(Entry entry) {
        return places.contains(entry.id());
    }
}
