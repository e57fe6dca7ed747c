package org.chronocarte.model.column;

import java.util.function.IntPredicate;

/**
 * A hash table whose keys are kept elsewhere: it finds the number of a key among those with the same hash. It holds
 * whole numbers alone, eight bytes a slot: to follow a million references written anywhere would cost the collector
 * more than all else. For one thread while it grows.
 */
public final class HashedNumbers {

    /** Slots to a number, at least: open addressing is slow in a full table. */
    private static final int ROOM = 2;

    private static final int FEWEST = 32;

    /** One more than the number in each slot; 0 where it is free. A number stands in the first free slot from its own. */
    private int[] numbers;
    /** The hash of the key in each slot, so that keys that differ need not be fetched to see that they do. */
    private int[] hashes;

    private int size;

    public HashedNumbers() {
        this(0);
    }

    /** @param expected how many numbers there will be, or fewer */
    public HashedNumbers(int expected) {
        int slots = Integer.highestOneBit(Math.max(FEWEST, ROOM * expected) - 1) << 1;
        numbers = new int[slots];
        hashes = new int[slots];
    }

    /**
     * The number of a key, or -1 when it has none.
     *
     * @param hash of the key
     * @param isKeys whether a number with that hash is the key's
     */
    public int find(int hash, IntPredicate isKeys) {
        int slot = first(hash);
        while (numbers[slot] != 0) {
            if (hashes[slot] == hash && isKeys.test(numbers[slot] - 1)) {
                return numbers[slot] - 1;
            }
            slot = next(slot);
        }
        return -1;
    }

    /**
     * Adds a number whose key has none yet.
     *
     * @param hash of the key
     * @param number not negative
     */
    public void add(int hash, int number) {
        size++;
        if (size * ROOM > numbers.length) {
            grow();
        }
        put(hash, number + 1);
    }

    /**
     * Gives a key another number.
     *
     * @param hash of the key
     * @param before the number that it has
     * @param now not negative
     */
    public void replace(int hash, int before, int now) {
        int slot = first(hash);
        while (numbers[slot] != before + 1) {
            slot = next(slot);
        }
        numbers[slot] = now + 1;
    }

    private void grow() {
        int[] numbersBefore = numbers;
        int[] hashesBefore = hashes;
        numbers = new int[numbersBefore.length * 2];
        hashes = new int[numbers.length];
        for (int slot = 0; slot < numbersBefore.length; slot++) {
            if (numbersBefore[slot] != 0) {
                put(hashesBefore[slot], numbersBefore[slot]);
            }
        }
    }

    private void put(int hash, int entry) {
        int slot = first(hash);
        while (numbers[slot] != 0) {
            slot = next(slot);
        }
        numbers[slot] = entry;
        hashes[slot] = hash;
    }

    /** Ids that are counted have hashes close together: the multiplication spreads them. */
    private int first(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ spread >>> 15) & numbers.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & numbers.length - 1;
    }
}
