package org.chronocarte.model.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    /** Words as they are, phrases in brackets, those still being typed with dots. */
    private static String plain(Query.Term term) {
        if (term instanceof Query.Phrase phrase) {
            return "[" + String.join(" ", phrase.words()) + (phrase.begun() ? "…" : "") + "]";
        }
        return ((Query.Word) term).beginning();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Évreux  préfet | evreux, prefet",
                "Saint-Denis | saint, denis",
                "\"Le Havre\" | [le havre]",
                "port \"Le Havre\" 2024 | port, [le havre], 2024",
                "«\u00A0l’œuvre\u00A0» | [l oeuvre]",
                "“a b” „c d“ | [a b], [c d]",
                "\"le hav | [le hav…]",
                "a\"b\"c | a, [b], c",
                "\"\" | ``",
                "\"!\" a | a",
                "a \" | a",
                "!? | ``",
            })
    void whatIsTypedIsReadAsWordsAndPhrases(String typed, String terms) {
        List<String> read =
                Query.parse(typed).terms().stream().map(QueryTest::plain).toList();
        assertEquals(terms, String.join(", ", read));
    }
}
