package org.chronocarte.picture.geo;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Keeps what was used last, up to a weight. Safe for several threads; never computes under its lock. */
final class LruCache<K, V> {

    private final Map<K, V> entries = new LinkedHashMap<>(64, 0.75f, true);
    private final long capacity;
    private final ToLongFunction<V> weigher;
    private long weight;

    LruCache(long capacity, ToLongFunction<V> weigher) {
        this.capacity = capacity;
        this.weigher = weigher;
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    synchronized void put(K key, V value) {
        V before = entries.put(key, value);
        weight += weigher.applyAsLong(value) - (before == null ? 0 : weigher.applyAsLong(before));
        Iterator<V> eldest = entries.values().iterator();
        while (weight > capacity && eldest.hasNext()) {
            weight -= weigher.applyAsLong(eldest.next());
            eldest.remove();
        }
    }

    synchronized long weight() {
        return weight;
    }
}
