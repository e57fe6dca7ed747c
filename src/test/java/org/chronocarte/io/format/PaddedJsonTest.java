package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chronocarte.io.KnownFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddedJsonTest {

    private static final String OLD = "{\"timeline\": {\"headline\": \"Été; (1)\", \"type\": \"default\", "
            + "\"date\": [{\"startDate\": \"2012,1,26\", \"headline\": \"A \\\"b};)\\\" c\"}]}}";

    private static String within(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        BufferedInputStream in = PaddedJson.without(new BufferedInputStream(new ByteArrayInputStream(bytes)));
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "storyjs_jsonp_data = {\"a\": \"é;)\"}; | {\"a\": \"é;)\"} ",
                "var data=[1, {\"b\": 2}]                 | [1, {\"b\": 2}]",
                "/**/window.cb({\"a\": \"}\"});         | {\"a\": \"}\"}",
                "a = {}; b = {}                             | {} b = {}",
                "{\"a\": 1}                               | {\"a\": 1}",
                "title;date                                 | title;date",
                "f(x) = 3                                   | f(x) = 3"
            })
    void whatStandsAroundTheValueIsLeftAway(String text, String expected) throws IOException {
        assertEquals(expected.strip(), within(text).strip());
    }

    @Test
    void aTimelineThatAScriptAssignsIsRead() throws IOException {
        for (String text :
                new String[] {OLD, "\uFEFFstoryjs_jsonp_data = " + OLD + ";\n", "storyjs_jsonp_data(" + OLD + ");"}) {
            ReadResult result = KnownFormats.files(PlaceFinder.NONE)
                    .read(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            "data.jsonp",
                            ImportChoices.NONE);
            assertEquals("timelinejs-2", result.report().format());
            ReadResult.Read read = assertInstanceOf(ReadResult.Read.class, result);
            assertEquals("A \"b};)\" c", read.dossier().entries().get(0).title().in("fr"));
        }
    }

    @Test
    void aSecondValueIsNotPassedOver() throws IOException {
        byte[] bytes = ("a = " + OLD + "; b = {\"x\": 1};").getBytes(StandardCharsets.UTF_8);
        ReadResult result = KnownFormats.files(PlaceFinder.NONE)
                .read(new ByteArrayInputStream(bytes), "data.js", ImportChoices.NONE);
        assertInstanceOf(ReadResult.Refused.class, result);
    }
}
