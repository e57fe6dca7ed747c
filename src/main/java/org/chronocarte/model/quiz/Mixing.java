package org.chronocarte.model.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Puts ids in an order that gives nothing away, the same one each time that the same are mixed. */
final class Mixing {

    private Mixing() {}

    /** @param solution the ids as they would be right; two at least */
    static List<String> mixed(List<String> solution) {
        List<String> mixed = new ArrayList<>(solution);
        Collections.sort(mixed);
        Collections.shuffle(mixed, new Random(mixed.hashCode()));
        if (mixed.equals(solution)) {
            Collections.rotate(mixed, 1);
        }
        return List.copyOf(mixed);
    }
}
