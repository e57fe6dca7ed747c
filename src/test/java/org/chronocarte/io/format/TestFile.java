package org.chronocarte.io.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of small files, of which a test changes a part. */
final class TestFile {

    private TestFile() {}

    /** A sound file of which some fields have other values: name and JSON text in turn. */
    static byte[] with(String... changed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("format", "\"chronocarte-dossier\"");
        fields.put("version", "1");
        fields.put("id", "\"small\"");
        fields.put("title", "\"Small\"");
        fields.put("languages", "[\"fr\", \"en\"]");
        fields.put(
                "kinds",
                "["
                        + object(
                                "id",
                                "\"event\"",
                                "label",
                                "\"Event\"",
                                "plural",
                                "\"Events\"",
                                "lane",
                                "\"above\"",
                                "color",
                                "\"#c8431b\"",
                                "shape",
                                "\"circle\"")
                        + "]");
        fields.put("places", "[" + place("43.3", "5.4") + "]");
        fields.put(
                "sources", "[" + object("id", "\"s\"", "title", "\"Report\"", "url", "\"https://example.org/\"") + "]");
        fields.put("entries", entryWith());
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return lines(fields).getBytes(StandardCharsets.UTF_8);
    }

    /** A list of one place. */
    static String place(String lat, String lon) {
        return object("id", "\"marseille\"", "label", "\"Marseille\"", "lat", lat, "lon", lon, "precision", "\"town\"");
    }

    /** A list of one entry, with more or other fields. */
    static String entryWith(String... changed) {
        return "[" + entry(changed) + "]";
    }

    /** One entry, with more or other fields. */
    static String entry(String... changed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", "\"first\"");
        fields.put("kind", "\"event\"");
        fields.put("title", "\"First\"");
        fields.put("when", "\"2024-05-14\"");
        fields.put("places", "[\"marseille\"]");
        fields.put("sources", "[\"s\"]");
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return inline(fields);
    }

    /** One figure with one value. */
    static String figure(String value) {
        return object(
                "id",
                "\"n\"",
                "label",
                "\"Seized\"",
                "values",
                "[" + value + "]",
                "unit",
                "\"t\"",
                "status",
                "\"stated\"");
    }

    /** An object: name and JSON text in turn. */
    static String object(String... fields) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put(fields[i], fields[i + 1]);
        }
        return inline(map);
    }

    private static String inline(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\": " + each.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String lines(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> "  \"" + each.getKey() + "\": " + each.getValue())
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }
}
