package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what is read, and what is read is what is written. */
class RoundTripTest {

    private static final int SEEDS = 300;

    private final DossierWriter writer = new DossierWriter();

    @Test
    void anyDossierIsReadAsItWasWritten() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Dossier dossier = RandomDossier.of(seed);
            Dossier again = read(writer.write(dossier));
            assertEquals(dossier, again, "seed " + seed);
            assertEquals(string(writer.write(dossier)), string(writer.write(again)), "seed " + seed);
        }
    }

    @Test
    void aDossierWithEverythingGivesItsOwnBytesAgain() throws IOException {
        byte[] bytes = writer.write(RandomDossier.withEverything());
        assertEquals(string(bytes), string(writer.write(read(bytes))));
    }

    @Test
    void seedsMakeDifferentDossiers() {
        assertNotEquals(RandomDossier.of(1), RandomDossier.of(2));
    }

    @Test
    void anEmptyDossierIsOne() throws IOException {
        Dossier empty = Dossier.empty(LocalText.neutral("Nothing yet"));
        assertEquals(empty, read(writer.write(empty)));
    }

    /** Puts an unknown field into every object of a dossier, and looks for it after a save. */
    @Test
    void unknownFieldsOfEveryObjectSurvive() throws IOException {
        ObjectMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();
        JsonNode before = mapper.readTree(writer.write(RandomDossier.withEverything()));
        int marked = mark(before);
        assertTrue(marked > 50, marked + " objects");
        JsonNode after = mapper.readTree(writer.write(read(mapper.writeValueAsBytes(before))));
        assertEquals(before.toPrettyString(), after.toPrettyString());
    }

    /** Objects of texts hold languages only; unknown fields themselves need no mark. */
    private static int mark(JsonNode node) {
        int marked = 0;
        if (node instanceof ArrayNode array) {
            for (JsonNode each : array) {
                marked += mark(each);
            }
        } else if (node instanceof ObjectNode object && !isText(object)) {
            for (var field : object.properties()) {
                marked += field.getKey().startsWith("x") ? 0 : mark(field.getValue());
            }
            object.putObject("newer").putArray("list").add(1).add("deux").addNull();
            marked++;
        }
        return marked;
    }

    private static boolean isText(ObjectNode object) {
        return object.properties().stream().allMatch(each -> each.getKey().length() == 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.50", "-0.07", "1000000", "1E3", "12345678901234567890123.4567890"})
    void numbersOfFiguresKeepTheirDigits(String number) throws IOException {
        Dossier dossier =
                read(TestFile.with("entries", TestFile.entryWith("figures", "[" + TestFile.figure(number) + "]")));
        assertEquals(dossier, read(writer.write(dossier)));
        String plain = new BigDecimal(number).toPlainString();
        assertTrue(string(writer.write(dossier)).contains("\"values\": [\n            " + plain + "\n"), plain);
    }

    @Test
    void writingHasLineFeedsOnlyAndOneAtItsEnd() {
        String text = string(writer.write(RandomDossier.withEverything()));
        assertEquals(-1, text.indexOf('\r'));
        assertTrue(text.endsWith("}\n") && !text.endsWith("\n\n"));
    }

    private static Dossier read(byte[] bytes) throws IOException {
        ReadResult result = new DossierFiles().read(new ByteArrayInputStream(bytes), "test.json", ImportChoices.NONE);
        return assertInstanceOf(
                        ReadResult.Read.class,
                        result,
                        () -> String.valueOf(result.report().problems()))
                .dossier();
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void faultsBreakNothing() {
        Reading.mutate(new ChronocarteFormat(), new DossierWriter().write(RandomDossier.withEverything()), 41);
    }
}
