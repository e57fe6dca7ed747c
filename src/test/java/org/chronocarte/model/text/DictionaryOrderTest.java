package org.chronocarte.model.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranks are what the language's collator says of each two texts. */
class DictionaryOrderTest {

    private static final String LETTERS = "aAbéÉeèœæçz09 -’'«.,;ж東\uD83D\uDE00";

    private static List<String> texts(Random random, int letters) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            StringBuilder text = new StringBuilder(i % 3 == 0 ? "Saisie d" : "");
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(letters)));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void ranksAreWhatTheCollatorSays(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Collator collator = Collator.getInstance(locale);
        for (int letters : new int[] {3, 8, LETTERS.length()}) {
            List<String> texts = texts(new Random(letters), letters);
            int[] ranks = new DictionaryOrder(locale).ranks(texts.size(), texts::get);
            for (int a = 0; a < texts.size(); a++) {
                for (int b = 0; b < texts.size(); b++) {
                    assertEquals(
                            Integer.signum(collator.compare(texts.get(a), texts.get(b))),
                            Integer.signum(Integer.compare(ranks[a], ranks[b])),
                            texts.get(a) + " and " + texts.get(b));
                }
            }
        }
    }

    @Test
    void ranksLeaveNoGaps() {
        List<String> texts = List.of("b", "a", "é", "b", "e", "");
        assertArrayEquals(
                new int[] {2, 1, 4, 2, 3, 0}, new DictionaryOrder(Locale.FRENCH).ranks(texts.size(), texts::get));
    }

    @Test
    void longTextsThatDifferOnlyAtTheirEndAreSorted() {
        String same = "the same words again and again ".repeat(40);
        List<String> texts = List.of(same + "c", same + "a", same, same + "b");
        assertArrayEquals(new int[] {3, 1, 0, 2}, new DictionaryOrder(Locale.ENGLISH).ranks(texts.size(), texts::get));
    }

    @Test
    void nothingHasNoRanks() {
        assertEquals(0, new DictionaryOrder(Locale.ENGLISH).ranks(0, number -> "").length);
    }
}
