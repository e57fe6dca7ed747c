package org.chronocarte.model.column;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives names numbers from 0 on, as they come: a hash table of about sixteen bytes a name. For one thread while it grows. */
public final class Numbering {

    private static final int EMPTY = -1;

    private String[] names = new String[16];
    private int[] table = new int[32];
    private int size;

    public Numbering() {
        Arrays.fill(table, EMPTY);
    }

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
        return table[slot(name)];
    }

    /** The number of a name; the next one, if it has none yet. */
    public int of(String name) {
        int known = find(name);
        if (known != EMPTY) {
            return known;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            grow();
        }
        names[size] = name;
        table[slot(name)] = size;
        return size++;
    }

    private void grow() {
        int[] wider = new int[table.length * 2];
        int[] before = table;
        Arrays.fill(wider, EMPTY);
        table = wider;
        for (int number : before) {
            if (number != EMPTY) {
                table[slot(names[number])] = number;
            }
        }
    }

    /** Where a name stands in the table, or would. */
    private int slot(String name) {
        int hash = name.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 15) & table.length - 1;
        while (table[slot] != EMPTY && !names[table[slot]].equals(name)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
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
                return name instanceof String string && find(string) != EMPTY;
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
