package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronocarte.model.dossier.Extras;
import org.junit.jupiter.api.Test;

class PlainJsonTest {

    private static List<PlainJson.Line> fields(String... namesAndValues) {
        Map<String, String> json = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return PlainJson.lines(new Extras(json));
    }

    @Test
    void plainValuesAreReadAsTheyAreInTheOrderOfTheFile() {
        assertEquals(
                List.of(
                        new PlainJson.Line("Quantité (kg)", "116.5"),
                        new PlainJson.Line("Navire", "MV « Étoile »"),
                        new PlainJson.Line("saisi", "true")),
                fields("Quantité (kg)", "116.5", "Navire", "\" MV « Étoile »\"", "saisi", "true"));
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        assertEquals(List.of(), fields("a", "null", "b", "\" \"", "c", "[]", "d", "{}", "e", "[null, \"\"]"));
    }

    @Test
    void listsAndFieldsWithinFieldsAreReadToo() {
        assertEquals(
                List.of(
                        new PlainJson.Line("tags", "a; 2"),
                        new PlainJson.Line("media.url", "x.png"),
                        new PlainJson.Line("media.size.w", "3"),
                        new PlainJson.Line("list.k", "v")),
                fields(
                        "tags", "[\"a\", 2]",
                        "media", "{\"url\": \"x.png\", \"size\": {\"w\": 3}}",
                        "list", "[{\"k\": \"v\"}]"));
    }

    @Test
    void wrappedValuesAndLongNumbersAreReadPlainly() {
        assertEquals(
                List.of(new PlainJson.Line("sum", "120000000000000000000"), new PlainJson.Line("at", "Lyon")),
                fields("sum", "1.2e20", "at", "{\"type\": \"literal\", \"value\": \"Lyon\"}"));
    }

    @Test
    void whatIsNoJsonIsShownAsItStands() {
        assertEquals(List.of(new PlainJson.Line("a", "{oops")), fields("a", "{oops"));
    }
}
