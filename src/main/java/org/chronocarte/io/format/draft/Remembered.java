package org.chronocarte.io.format.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of a text, for when it comes again: the rows of a large table repeat their dates, kinds and tags, so
 * that what is made of them is made once, and stands once in memory. Beyond a number it forgets all and begins anew.
 * For one thread.
 *
 * @param <K> of what it is made; does not change
 * @param <V> what is made; does not change
 */
public final class Remembered<K, V> {

    private static final int MOST = 1 << 16;

    private final Map<K, V> known = new HashMap<>();
    private final Function<K, V> make;

    /** @param make gives the same for the same */
    public Remembered(Function<K, V> make) {
        this.make = make;
    }

    /** What is made of a key. */
    public V of(K key) {
        V value = known.get(key);
        return value == null ? make(key) : value;
    }

    private V make(K key) {
        if (known.size() >= MOST) {
            known.clear();
        }
        V value = make.apply(key);
        known.put(key, value);
        return value;
    }
}
