package org.chronocarte.model.column;

import java.util.BitSet;

/** A set of whole numbers that tells at once how many of them lie in a range. Immutable. */
public final class RankedSet {

    private final long[] words;
    private final int[] before;

    /** @param members is copied */
    public RankedSet(BitSet members) {
        words = members.toLongArray();
        before = new int[words.length + 1];
        for (int word = 0; word < words.length; word++) {
            before[word + 1] = before[word] + Long.bitCount(words[word]);
        }
    }

    /** How many members there are. */
    public int size() {
        return before[words.length];
    }

    public boolean contains(int number) {
        int word = number >> 6;
        return word < words.length && (words[word] >>> number & 1) != 0;
    }

    /** How many members lie from {@code from}, included, to {@code to}, excluded. */
    public int count(int from, int to) {
        return to <= from ? 0 : below(to) - below(from);
    }

    private int below(int end) {
        int word = end >> 6;
        if (word >= words.length) {
            return size();
        }
        return before[word] + Long.bitCount(words[word] & (1L << end) - 1);
    }

    /** The first member from a number on, or -1. */
    public int next(int from) {
        int word = from >> 6;
        if (word >= words.length) {
            return -1;
        }
        long rest = words[word] & -1L << from;
        while (rest == 0) {
            word++;
            if (word == words.length) {
                return -1;
            }
            rest = words[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }
}
