package org.chronocarte.model.column;

import java.util.function.IntPredicate;

/** Finds where what is asked turns from true to false. */
public final class Partition {

    private Partition() {}

    /**
     * How many of the first places answer yes: a binary search.
     *
     * @param size how many places there are
     * @param asked yes for places up to some point, no for all after it
     */
    public static int point(int size, IntPredicate asked) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (asked.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
