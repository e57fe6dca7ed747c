package org.chronocarte.model.text;

import java.text.CollationElementIterator;
import java.text.Collator;
import java.text.RuleBasedCollator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Sorts many texts as a dictionary of a language has them: É among the E, not after Z. The language's collator is asked
 * once for each character in place of twice for each comparison; it decides only between texts of the same letters. For
 * one thread.
 */
public final class DictionaryOrder {

    private static final int PLAIN = 254;
    private static final int ESCAPE = 255;
    private static final int SIX_BITS = 63;

    private final RuleBasedCollator collator;
    private final byte[][] keys = new byte[1 << Character.SIZE][];

    public DictionaryOrder(Locale locale) {
        // The JDK has no other form of collator.
        collator = (RuleBasedCollator) Collator.getInstance(locale);
    }

    /**
     * Where some texts stand in the dictionary.
     *
     * @param size how many there are
     * @param text each by its number from 0; asked in that order, and again for those of the same letters that differ
     * @return for each number its rank from 0; texts that the language does not tell apart share one
     */
    public int[] ranks(int size, IntFunction<String> text) {
        ByteKeys letters = new ByteKeys(size);
        // Of a million texts, to fetch each again in the order found takes longer than to sort them.
        long[] prints = new long[size];
        for (int number = 0; number < size; number++) {
            prints[number] = addKey(letters, text.apply(number));
            letters.endKey();
        }
        int[] order = letters.sorted();
        int[] ranks = new int[size];
        int rank = -1;
        for (int from = 0; from < size; ) {
            int to = from + 1;
            boolean same = true;
            while (to < size && letters.areEqual(order[from], order[to])) {
                same &= prints[order[to]] == prints[order[from]];
                to++;
            }
            rank = same ? allAt(rank + 1, order, from, to, ranks) : told(rank, order, from, to, ranks, text);
            from = to;
        }
        return ranks;
    }

    private static int allAt(int rank, int[] order, int from, int to, int[] ranks) {
        for (int i = from; i < to; i++) {
            ranks[order[i]] = rank;
        }
        return rank;
    }

    /** Tells texts of the same letters apart by accents and case; returns the last rank given. */
    private int told(int before, int[] order, int from, int to, int[] ranks, IntFunction<String> text) {
        Comparator<String> byAccents = collator::compare;
        int[] numbers = IntStream.range(from, to)
                .mapToObj(i -> order[i])
                .sorted(Comparator.comparing(text::apply, byAccents))
                .mapToInt(Integer::intValue)
                .toArray();
        int rank = before;
        String last = null;
        for (int number : numbers) {
            String each = text.apply(number);
            if (last == null || byAccents.compare(last, each) != 0) {
                rank++;
            }
            last = each;
            ranks[number] = rank;
        }
        return rank;
    }

    /** Adds the key of a text; gives a hash of all its characters, which two different texts practically never share. */
    private long addKey(ByteKeys letters, String text) {
        long print = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            print = print * 0x5DEECE66DL + c;
            byte[] key = keys[c];
            if (key == null) {
                key = keyOf(c);
                keys[c] = key;
            }
            letters.add(key);
        }
        return print;
    }

    /** How a character counts where accents and case do not: one byte a letter, three more for rare ones, never 0. */
    private byte[] keyOf(char c) {
        byte[] key = new byte[0];
        CollationElementIterator elements = collator.getCollationElementIterator(String.valueOf(c));
        for (int each = elements.next(); each != CollationElementIterator.NULLORDER; each = elements.next()) {
            int weight = CollationElementIterator.primaryOrder(each);
            if (weight > 0 && weight < PLAIN) {
                key = Arrays.copyOf(key, key.length + 1);
                key[key.length - 1] = (byte) weight;
            } else if (weight > 0) {
                key = Arrays.copyOf(key, key.length + 4);
                key[key.length - 4] = (byte) ESCAPE;
                key[key.length - 3] = (byte) (1 + (weight >> 12));
                key[key.length - 2] = (byte) (1 + (weight >> 6 & SIX_BITS));
                key[key.length - 1] = (byte) (1 + (weight & SIX_BITS));
            }
        }
        return key;
    }
}
