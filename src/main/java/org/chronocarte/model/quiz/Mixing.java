package org.chronocarte.model.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Puts ids in an order that gives nothing away, the same one each time that the same are mixed. */
final class Mixing {

    private Mixing() {}

    /**
     * @param ids two at least, in any order
     * @param isSolved whether an order is right already; it must not be so of every one that begins with another id
     */
    static List<String> mixed(List<String> ids, Predicate<List<String>> isSolved) {
        List<String> mixed = new ArrayList<>(ids);
        Collections.sort(mixed);
        Collections.shuffle(mixed, new Random(mixed.hashCode()));
        while (isSolved.test(mixed)) {
            Collections.rotate(mixed, 1);
        }
        return List.copyOf(mixed);
    }
}
