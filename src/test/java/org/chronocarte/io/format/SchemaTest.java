package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema says of a file what the reader says, and describes every field that the writer writes. */
@SuppressWarnings("NullAway.Init")
class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static JsonNode schema;
    private static JsonSchema validator;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = resource("/assets/schema/dossier-1.schema.json");
        validator =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    private static JsonNode resource(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(path), path)) {
            return MAPPER.readTree(in);
        }
    }

    @Test
    void itIsItselfASchema() throws IOException {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(Set.of(), meta.validate(schema));
    }

    @Test
    void theDefaultDossierIsValid() throws IOException {
        assertEquals(Set.of(), validator.validate(resource("/assets/dossiers/cocaine-france/dossier.json")));
    }

    @Test
    void whateverTheWriterWritesIsValid() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            JsonNode written = MAPPER.readTree(new DossierWriter().write(RandomDossier.of(seed)));
            assertEquals(Set.of(), validator.validate(written), "seed " + seed);
        }
    }

    /** Both the schema and the reader refuse a dossier of which one value is replaced. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "/format; 'something-else'",
                "/version; 2",
                "/version; '1'",
                "/id; ' '",
                "/title; 5",
                "/title; {}",
                "/title/de; 5",
                "/languages; 'fr'",
                "/kinds; {}",
                "/kinds/0; 'event'",
                "/kinds/0/lane; 'middle'",
                "/kinds/0/shape; 'star'",
                "/kinds/0/color; 'red'",
                "/places/0/lat; 143",
                "/places/0/lat; '43.2'",
                "/places/0/lon; -181",
                "/places/0/precision; 'roughly'",
                "/places/0/area; 5",
                "/places/0/area; [5]",
                "/sources/0/date; '2024-13-45'",
                "/sources/0/url; 5",
                "/entries/0/when; 'May 2024'",
                "/entries/0/when; '2024-5-1'",
                "/entries/0/places; 'marseille'",
                "/entries/0/places/0; 5",
                "/entries/0/claims/0/status; 'true'",
                "/entries/0/claims/0/quote/text; {}",
                "/entries/0/figures/0/values; []",
                "/entries/0/figures/0/values/0; '12'",
                "/entries/0/weight; 'much'",
                "/relations/0/from; 5",
                "/routes/0/directed; 'yes'",
                "/eras/0/when; 5",
                "/chapters/0/minutes; '3'",
                "/chapters/0/pictures; {}",
                "/chapters/0/pictures/0/file; ' '",
                "/chapters/0/pictures/0/alt; 5",
                "/entries/0/pictures/0; 'a.jpg'",
                "/entries/0/pictures/0/file; 5",
                "/entries/0/pictures/0/credit; []",
                "/chapters/0/stepwise; 'yes'",
                "/chapters/0/questions; {}",
                "/chapters/0/questions/0; 'order'",
                "/chapters/0/questions/0/kind; 'guess'",
                "/chapters/0/questions/0/entries; 'one'",
                "/chapters/0/questions/0/entries/0; 5",
                "/chapters/0/questions/1/entry; 5",
                "/chapters/0/questions/1/task; 5",
                "/chapters/0/questions/2/pairs; {}",
                "/chapters/0/questions/2/pairs/0/answer; 5",
                "/chapters/0/view/bbox; [1, 2, 3]",
                "/chapters/0/view/bbox; [0, 0, 0, 91]",
                "/view/certainty/0; 'sure'",
                "/view/asKnownOn; '14.5.2024'",
            })
    void bothRefuseAWrongValue(String pointer, String value) throws IOException {
        JsonNode dossier = MAPPER.readTree(new DossierWriter().write(RandomDossier.withEverything()));
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = dossier.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        JsonNode wrong = MAPPER.readTree(value.replace('\'', '"'));
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), wrong);
        } else {
            assertInstanceOf(ObjectNode.class, parent, pointer).set(name, wrong);
        }
        assertBothRefuse(dossier, pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "'',format",
        "'',version",
        "'',id",
        "'',title",
        "/kinds/0,plural",
        "/tags/0,label",
        "/actors/0,id",
        "/places/0,precision",
        "/places/0,lon",
        "/sources/0,title",
        "/entries/0,kind",
        "/entries/0/claims/0,status",
        "/entries/0/claims/0/quote,text",
        "/entries/0/figures/0,values",
        "/relations/0,to",
        "/routes/0,directed",
        "/eras/0,when",
        "/chapters/0,text",
        "/chapters/0/pictures/0,file",
        "/entries/0/pictures/0,file",
        "/chapters/0/questions/0,kind",
        "/chapters/0/questions/0,entries",
        "/chapters/0/questions/1,entry",
        "/chapters/0/questions/2,pairs",
        "/chapters/0/questions/2/pairs/0,event",
    })
    void bothRefuseAMissingField(String parent, String name) throws IOException {
        JsonNode dossier = MAPPER.readTree(new DossierWriter().write(RandomDossier.withEverything()));
        assertInstanceOf(ObjectNode.class, dossier.at(parent)).remove(name);
        assertBothRefuse(dossier, parent + "/" + name);
    }

    private static void assertBothRefuse(JsonNode dossier, String what) throws IOException {
        Set<ValidationMessage> said = validator.validate(dossier);
        assertFalse(said.isEmpty(), what);
        ReadResult result = new DossierFiles()
                .read(new ByteArrayInputStream(MAPPER.writeValueAsBytes(dossier)), "changed.json", ImportChoices.NONE);
        assertInstanceOf(ReadResult.Refused.class, result, what);
    }

    @Test
    void everyFieldThatIsWrittenIsDescribed() throws IOException {
        Map<String, String> described = new TreeMap<>();
        describe("", schema, described);
        Set<String> written = new TreeSet<>();
        collect("", MAPPER.readTree(new DossierWriter().write(RandomDossier.withEverything())), written);
        assertEquals(written, described.keySet());
        described.forEach((field, words) -> assertFalse(words.isBlank(), field));
    }

    /** Paths of fields with their descriptions; lists and named types are looked through. */
    private static void describe(String path, JsonNode node, Map<String, String> into) {
        JsonNode type = node.has("$ref") ? schema.at(node.get("$ref").asText().substring(1)) : node;
        if (type.has("items")) {
            describe(path, type.get("items"), into);
        }
        type.path("properties").properties().forEach(field -> {
            String at = path + "/" + field.getKey();
            into.put(at, field.getValue().path("description").asText());
            describe(at, field.getValue(), into);
        });
    }

    /** Paths of fields as written; the languages of a text and unknown fields are none. */
    private static void collect(String path, JsonNode node, Set<String> into) {
        for (JsonNode each : node.isArray() ? node : MAPPER.createArrayNode()) {
            collect(path, each, into);
        }
        node.properties().forEach(field -> {
            boolean language =
                    field.getKey().length() == 2 && !Set.of("id", "to").contains(field.getKey());
            if (!language && !field.getKey().startsWith("x")) {
                into.add(path + "/" + field.getKey());
                collect(path + "/" + field.getKey(), field.getValue(), into);
            }
        });
    }
}
