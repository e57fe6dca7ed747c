package org.chronocarte.model.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers words in the order in which they are first met. Makes no string of a word that is known. */
final class WordTable {

    private static final int NONE = -1;

    /** The golden ratio's share of all numbers: hashes of similar words, such as numbers, come to lie far apart. */
    private static final int SPREAD = 0x9E3779B9;

    private final List<String> words = new ArrayList<>();
    private int[] slots = empty(1 << 10);

    private static int[] empty(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, NONE);
        return slots;
    }

    /** The number of the word that stands in a text from one place to another. */
    int number(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = slot(hash);
        while (slots[slot] != NONE) {
            String word = words.get(slots[slot]);
            if (word.length() == end - start && text.startsWith(word, start)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = words.size();
        words.add(text.substring(start, end));
        if (words.size() * 2 > slots.length) {
            grow();
        }
        return words.size() - 1;
    }

    /** A string's own hash is that of {@link #number}: it need not be made again when the table grows. */
    private int slot(int hash) {
        return hash * SPREAD >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    }

    private void grow() {
        slots = empty(slots.length * 2);
        for (int number = 0; number < words.size(); number++) {
            int slot = slot(words.get(number).hashCode());
            while (slots[slot] != NONE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number;
        }
    }

    int size() {
        return words.size();
    }

    String[] words() {
        return words.toArray(String[]::new);
    }
}
