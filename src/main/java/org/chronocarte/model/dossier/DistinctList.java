package org.chronocarte.model.dossier;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list in which no id stands twice, and which remembers that: an edited dossier has most of its lists from the one
 * before, and to look at a million ids again would make every edit wait. Immutable.
 *
 * @param <T> what it holds; all that hold the same are told apart by the same id
 */
final class DistinctList<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> items;
    private final ById<T> byId;

    private DistinctList(List<T> items, ById<T> byId) {
        this.items = items;
        this.byId = byId;
    }

    /** The list itself where it is one already. @throws IllegalArgumentException when an id stands twice */
    static <T> List<T> of(List<T> items, Function<T, String> id) {
        return lookedAt(items, id).checked();
    }

    /** A list that is still to be {@link #checked}; itself where it is one already. */
    static <T> DistinctList<T> lookedAt(List<T> items, Function<T, String> id) {
        if (items instanceof DistinctList<T> distinct) {
            return distinct;
        }
        List<T> copy = List.copyOf(items);
        return new DistinctList<>(copy, new ById<>(copy, id));
    }

    /** This list. @throws IllegalArgumentException when an id stands twice */
    List<T> checked() {
        if (byId.twice() != null) {
            throw new IllegalArgumentException("id stands twice: " + byId.twice());
        }
        return this;
    }

    /** What finds the things of a list by their ids; kept from when the list was made, where it is one of these. */
    static <T> ById<T> byId(List<T> items, Function<T, String> id) {
        return items instanceof DistinctList<T> distinct ? distinct.byId : new ById<>(items, id);
    }

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }

    @Override
    public Spliterator<T> spliterator() {
        return items.spliterator();
    }

    @Override
    public Object[] toArray() {
        return items.toArray();
    }

    @Override
    public <A> A[] toArray(A[] into) {
        return items.toArray(into);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || items.equals(other instanceof DistinctList<?> list ? list.items : other);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }
}
