package org.chronocarte.model.column;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives names numbers from 0 on, as they come: about twenty-four bytes a name. The names stand one after the other. For
 * one thread while it grows.
 */
public final class Numbering {

    private final HashedNumbers numbers = new HashedNumbers();
    private String[] names = new String[16];
    private int size;

    /** How many names have a number. */
    public int size() {
        return size;
    }

    /** The name of a number. */
    public String name(int number) {
        return names[number];
    }

    /** The number of a name, or -1 when it has none. */
    public int find(String name) {
        return find(name, name.hashCode());
    }

    private int find(String name, int hash) {
        return numbers.find(hash, number -> names[number].equals(name));
    }

    /** Gives a name the next number; false when it has one already. */
    public boolean add(String name) {
        int before = size;
        return of(name) == before;
    }

    /** The number of a name; the next one, if it has none yet. */
    public int of(String name) {
        int hash = name.hashCode();
        int number = find(name, hash);
        if (number >= 0) {
            return number;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size] = name;
        numbers.add(hash, size);
        return size++;
    }

    /** All names; a view that cannot be changed. */
    public Set<String> names() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public boolean contains(Object name) {
                return name instanceof String string && find(string) >= 0;
            }

            @Override
            public Iterator<String> iterator() {
                return IntStream.range(0, size)
                        .mapToObj(number -> names[number])
                        .iterator();
            }
        };
    }
}
