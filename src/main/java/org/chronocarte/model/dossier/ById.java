package org.chronocarte.model.dossier;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things of a list by their ids. Among a million entries it takes sixteen bytes each, a quarter of what a map
 * would, and is made in half the time. Immutable.
 *
 * @param <T> what the list holds
 */
final class ById<T> {

    private final List<T> items;
    private final Function<T, String> id;
    /** The hash of the id in each slot; told apart from a free one by {@link #places}. */
    private final int[] hashes;
    /** One more than the index of the thing in each slot; 0 where it is free. A thing stands in the first free slot from its own. */
    private final int[] places;

    private final int shift;
    private @Nullable String twice;

    /**
     * Looks at all.
     *
     * @param items must not change any more; of two with the same id the later is found
     * @param id of one of them
     */
    ById(List<T> items, Function<T, String> id) {
        this.items = items;
        this.id = id;
        int bits = 33 - Integer.numberOfLeadingZeros(items.size());
        shift = 32 - bits;
        hashes = new int[1 << bits];
        places = new int[1 << bits];
        for (int i = 0; i < items.size(); i++) {
            String key = id.apply(items.get(i));
            int hash = key.hashCode();
            int slot = slot(key, hash);
            if (places[slot] != 0 && twice == null) {
                twice = key;
            }
            hashes[slot] = hash;
            places[slot] = i + 1;
        }
    }

    /** The slot of an id, or the free one in which it would stand. */
    private int slot(String key, int hash) {
        // Ids that are counted have hashes close together: the multiplication spreads them.
        int slot = hash * 0x9E3779B9 >>> shift;
        while (places[slot] != 0
                && !(hashes[slot] == hash
                        && id.apply(items.get(places[slot] - 1)).equals(key))) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }

    /** The thing with an id; null when there is none. */
    @Nullable
    T get(String key) {
        int number = number(key);
        return number < 0 ? null : items.get(number);
    }

    /** Where the thing with an id stands in the list; -1 when there is none. */
    int number(String key) {
        return places[slot(key, key.hashCode())] - 1;
    }

    /** The first id that stands twice, or null. */
    @Nullable
    String twice() {
        return twice;
    }
}
