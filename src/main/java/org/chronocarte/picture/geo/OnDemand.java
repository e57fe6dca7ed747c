package org.chronocarte.picture.geo;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.ToLongFunction;
import org.chronocarte.picture.geo.tiles.LruCache;

/** What is read when it is first asked for, and kept while there is room. Safe for several threads. */
final class OnDemand<K, V> {

    private static final System.Logger LOG = System.getLogger(OnDemand.class.getName());

    private final LruCache<K, V> kept;
    private final Reading<K, V> reading;
    private final V broken;
    private final Set<K> underway = new HashSet<>();

    /** Reads the value of a key; blocks. */
    @FunctionalInterface
    interface Reading<K, V> {
        V read(K key) throws IOException;
    }

    /**
     * @param capacity the weight that is kept
     * @param broken stands for what cannot be read, where nobody waits for an exception
     */
    OnDemand(long capacity, ToLongFunction<V> weigher, Reading<K, V> reading, V broken) {
        this.kept = new LruCache<>(capacity, weigher);
        this.reading = reading;
        this.broken = broken;
    }

    /** What is in memory; never blocks. */
    Optional<V> kept(K key) {
        return kept.get(key);
    }

    /** The value, read now if need be. */
    V read(K key) throws IOException {
        Optional<V> there = kept.get(key);
        if (there.isPresent()) {
            return there.get();
        }
        V value = reading.read(key);
        kept.put(key, value);
        return value;
    }

    /** Reads on the executor what nobody reads yet, and then calls {@code more} there; does nothing without any. */
    void fetch(List<K> missing, Executor executor, Runnable more) {
        List<K> claimed;
        synchronized (underway) {
            claimed = missing.stream().filter(underway::add).toList();
        }
        if (!claimed.isEmpty()) {
            executor.execute(() -> load(claimed, more));
        }
    }

    private void load(List<K> keys, Runnable more) {
        for (K key : keys) {
            try {
                read(key);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "cannot read {0}: {1}", key, e.getMessage());
                kept.put(key, broken);
            } finally {
                synchronized (underway) {
                    underway.remove(key);
                }
            }
        }
        more.run();
    }
}
