package org.chronocarte.model.column;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives names numbers from 0 on, as they come: a hash table of about twenty-four bytes a name. Only whole numbers are written
 * here and there in it, and the names one after the other: to follow a million references written anywhere would cost the
 * collector more than all else. For one thread while it grows.
 */
public final class Numbering {

    private static final int EMPTY = -1;

    private String[] names = new String[16];
    private int[] table = new int[32];
    /** The hash of the name in each slot of the table, so that names that differ need not be fetched to see that they do. */
    private int[] hashes = new int[32];

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
        return table[slot(name, name.hashCode())];
    }

    /** Gives a name the next number; false when it has one already. */
    public boolean add(String name) {
        int before = size;
        return of(name) == before;
    }

    /** The number of a name; the next one, if it has none yet. */
    public int of(String name) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            grow();
        }
        int hash = name.hashCode();
        int slot = slot(name, hash);
        if (table[slot] != EMPTY) {
            return table[slot];
        }
        names[size] = name;
        table[slot] = size;
        hashes[slot] = hash;
        return size++;
    }

    private void grow() {
        int[] before = table;
        int[] hashesBefore = hashes;
        table = new int[before.length * 2];
        hashes = new int[table.length];
        Arrays.fill(table, EMPTY);
        for (int i = 0; i < before.length; i++) {
            if (before[i] != EMPTY) {
                int slot = first(hashesBefore[i]);
                while (table[slot] != EMPTY) {
                    slot = next(slot);
                }
                table[slot] = before[i];
                hashes[slot] = hashesBefore[i];
            }
        }
    }

    /** Where a name stands in the table, or would. */
    private int slot(String name, int hash) {
        int slot = first(hash);
        while (table[slot] != EMPTY && !(hashes[slot] == hash && names[table[slot]].equals(name))) {
            slot = next(slot);
        }
        return slot;
    }

    /** Ids that are counted have hashes close together. */
    private int first(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ spread >>> 15) & table.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & table.length - 1;
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
