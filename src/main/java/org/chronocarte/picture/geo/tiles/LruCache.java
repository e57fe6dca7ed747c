package org.chronocarte.picture.geo.tiles;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Keeps what was used last, up to a weight. Safe for several threads; never computes under its lock. */
public final class LruCache<K, V> {

    private final Map<K, V> entries = new LinkedHashMap<>(64, 0.75f, true);
    private final long capacity;
    private final ToLongFunction<V> weigher;
    private long weight;

    /**
     * @param capacity the weight that is kept
     * @param weigher the weight of a value, always the same for it
     */
    public LruCache(long capacity, ToLongFunction<V> weigher) {
        this.capacity = capacity;
        this.weigher = weigher;
    }

    /** What is kept under a key. */
    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Keeps a value, and forgets what was used longest ago where there is no room. */
    public synchronized void put(K key, V value) {
        V before = entries.put(key, value);
        weight += weigher.applyAsLong(value) - (before == null ? 0 : weigher.applyAsLong(before));
        Iterator<V> eldest = entries.values().iterator();
        while (weight > capacity && eldest.hasNext()) {
            weight -= weigher.applyAsLong(eldest.next());
            eldest.remove();
        }
    }

    /** The weight of all that is kept. */
    public synchronized long weight() {
        return weight;
    }
}
