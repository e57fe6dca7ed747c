package org.chronocarte.model.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the index finds is what looking through all texts finds. */
class WordIndexTest {

    private static final String LETTERS = "aab\u0436\u6771";

    /** Texts, each a list of parts, each a list of words: the plainest form. */
    private record Texts(List<List<List<String>>> texts) {

        static Texts random(Random random) {
            List<List<List<String>>> texts = new ArrayList<>();
            for (int text = 0; text < 300; text++) {
                List<List<String>> parts = new ArrayList<>();
                for (int part = random.nextInt(3); part > 0; part--) {
                    List<String> words = new ArrayList<>();
                    for (int word = random.nextInt(8); word > 0; word--) {
                        words.add(word(random));
                    }
                    parts.add(words);
                }
                texts.add(parts);
            }
            return new Texts(texts);
        }

        WordIndex indexed() {
            WordIndexBuilder builder = new WordIndexBuilder();
            for (List<List<String>> parts : texts) {
                parts.forEach(words -> builder.add(String.join(" ", words)));
                builder.endText();
            }
            return builder.build(Progress.UNSEEN);
        }

        BitSet having(Predicate<List<String>> part) {
            BitSet found = new BitSet();
            for (int text = 0; text < texts.size(); text++) {
                found.set(text, texts.get(text).stream().anyMatch(part));
            }
            return found;
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = 1 + random.nextInt(4); length > 0; length--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static boolean holds(List<String> part, List<String> phrase, boolean begun) {
        int last = phrase.size() - 1;
        for (int from = 0; from + last < part.size(); from++) {
            String end = part.get(from + last);
            if (part.subList(from, from + last).equals(phrase.subList(0, last))
                    && (begun ? end.startsWith(phrase.get(last)) : end.equals(phrase.get(last)))) {
                return true;
            }
        }
        return false;
    }

    /** Asks the index, and gathers what it names. */
    private static BitSet found(java.util.function.Consumer<IntConsumer> ask) {
        BitSet found = new BitSet();
        ask.accept(found::set);
        return found;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void wordsAndBeginningsAreFoundWhereTheyStand(long seed) {
        Random random = new Random(seed);
        Texts texts = Texts.random(random);
        WordIndex index = texts.indexed();
        assertEquals(300, index.size());
        for (int i = 0; i < 200; i++) {
            String word = word(random);
            assertEquals(texts.having(part -> part.contains(word)), found(text -> index.withWord(word, text)), word);
            BitSet begun = texts.having(part -> part.stream().anyMatch(each -> each.startsWith(word)));
            assertEquals(begun, found(text -> index.withBeginning(word, text)), word);
            assertEquals(!begun.isEmpty(), index.knows(word), word);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void phrasesAreFoundWhereTheyStand(long seed) {
        Random random = new Random(seed);
        Texts texts = Texts.random(random);
        WordIndex index = texts.indexed();
        int hits = 0;
        for (int i = 0; i < 400; i++) {
            List<String> phrase = new ArrayList<>();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                phrase.add(LETTERS.substring(0, 1 + random.nextInt(2)));
            }
            boolean begun = random.nextBoolean();
            BitSet expected = texts.having(part -> holds(part, phrase, begun));
            assertEquals(expected, found(text -> index.withPhrase(phrase, begun, text)), phrase + " " + begun);
            hits += expected.cardinality();
        }
        assertTrue(hits > 100, "phrases that are there were asked for");
    }

    @Test
    void oneSlipIsFoundAndTwoAreNot() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            words.add("a" + word(random) + word(random));
        }
        WordIndex index = new Texts(List.of(List.of(words))).indexed();
        int near = 0;
        for (int i = 0; i < 400; i++) {
            String typed = "a" + word(random) + word(random);
            if (typed.length() < 4 || index.knows(typed)) {
                continue;
            }
            List<String> told = index.withNear(typed, text -> {});
            boolean expected = words.stream().anyMatch(word -> isMeant(typed, word));
            assertEquals(expected, !told.isEmpty(), typed);
            for (String word : told) {
                assertTrue(isMeant(typed, word), typed + " is not " + word);
            }
            near += told.isEmpty() ? 0 : 1;
        }
        assertTrue(near > 50, "words with a slip in them were asked for");
    }

    private static boolean isMeant(String typed, String word) {
        if (typed.length() < 6) {
            return distance(typed, word) == 1;
        }
        for (int end = 1; end <= word.length(); end++) {
            if (distance(typed, word.substring(0, end)) == 1) {
                return true;
            }
        }
        return false;
    }

    /** How many letters must be put in, left out, changed or swapped with the next, the first being left alone. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int[] row : steps) {
            Arrays.fill(row, 99);
        }
        steps[1][1] = a.charAt(0) == b.charAt(0) ? 0 : 99;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int one = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
                steps[i][j] = Math.min(steps[i][j], Math.min(change, one));
                if (i > 2 && j > 2 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }

    @Test
    void anIndexOfNothingFindsNothing() {
        WordIndex index = new WordIndexBuilder().build(Progress.UNSEEN);
        assertEquals(0, index.size());
        assertEquals(new BitSet(), found(text -> index.withBeginning("a", text)));
        assertEquals(new BitSet(), found(text -> index.withPhrase(List.of("a", "b"), true, text)));
        assertEquals(List.of(), index.withNear("abcd", text -> {}));
    }

    @Test
    void numbersOfEveryLengthAreReadAsTheyWereWritten() {
        ByteList list = new ByteList();
        List<Integer> numbers = new ArrayList<>();
        for (int bit = 0; bit < 31; bit++) {
            numbers.addAll(List.of((1 << bit) - 1, 1 << bit, Integer.MAX_VALUE >>> bit));
        }
        int length = 0;
        for (int number : numbers) {
            list.add(number);
            length += ByteList.length(number);
            assertEquals(length, list.size(), "the length of " + number);
        }
        ByteCursor cursor = new ByteCursor(list.bytes(), 0, list.size());
        for (int number : numbers) {
            assertEquals(number, cursor.next());
        }
        assertTrue(!cursor.hasNext());
    }
}
