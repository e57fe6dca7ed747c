package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronocarte.model.dossier.Extras;
import org.junit.jupiter.api.Test;

class KeptFieldTest {

    private static List<KeptField> fields(String... namesAndValues) {
        Map<String, String> json = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return KeptField.of(new Extras(json));
    }

    @Test
    void plainValuesAreReadAsTheyAreInTheOrderOfTheFile() {
        assertEquals(
                List.of(
                        new KeptField("Quantité (kg)", "116.5"),
                        new KeptField("Navire", "MV « Étoile »"),
                        new KeptField("saisi", "true")),
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
                        new KeptField("tags", "a, 2"),
                        new KeptField("media.url", "x.png"),
                        new KeptField("media.size.w", "3"),
                        new KeptField("list.k", "v")),
                fields(
                        "tags", "[\"a\", 2]",
                        "media", "{\"url\": \"x.png\", \"size\": {\"w\": 3}}",
                        "list", "[{\"k\": \"v\"}]"));
    }

    @Test
    void whatIsNoJsonIsShownAsItStands() {
        assertEquals(List.of(new KeptField("a", "{oops")), fields("a", "{oops"));
    }
}
