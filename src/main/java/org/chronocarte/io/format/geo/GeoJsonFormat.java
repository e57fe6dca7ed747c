package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chronocarte.io.format.BoundedJson;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.JsonFaults;
import org.chronocarte.io.format.draft.JsonLines;
import org.chronocarte.io.format.draft.JsonStream;
import org.chronocarte.io.format.geo.GeometryReader.Geometry;

/**
 * GeoJSON (RFC 7946 and its forerunner of 2008): a collection, a feature, or features one after the other; Linked
 * Places, which is GeoJSON with more members; and the maps of uMap, whose layers are collections. Read as a stream, a
 * feature at a time. TopoJSON, which looks like it and counts its coordinates from elsewhere, is refused by its name.
 */
public final class GeoJsonFormat implements DossierFormat {

    private static final int DEEPEST = 100;
    private static final Pattern FEATURE =
            Pattern.compile("\"type\"\\s*:\\s*\"(?:Feature(?:Collection)?|umap|Topology)\"");

    /** A long outline may stand before the type of what it is of. */
    private static final Pattern OUTLINE = Pattern.compile(
            "\"features\"\\s*:\\s*\\[\\s*\\{\\s*\"geometry\"\\s*:\\s*\\{\\s*\"coordinates\"\\s*:\\s*\\[");

    private static final char RECORD = 0x1E;

    private final PlaceFinder finder;
    private final JsonFactory factory;

    /** @param finder looks up places of which a feature gives only the name */
    public GeoJsonFormat(PlaceFinder finder) {
        this.finder = finder;
        factory = BoundedJson.factory(DEEPEST);
    }

    @Override
    public String id() {
        return "geojson";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        String text = new String(head, StandardCharsets.UTF_8).strip();
        String begin = text.startsWith("\uFEFF") || text.indexOf(RECORD) == 0
                ? text.substring(1).strip()
                : text;
        return (begin.startsWith("{") || begin.startsWith("[{") || begin.matches("(?s)\\[\\s+\\{.*"))
                && !begin.contains("\"chronocarte-dossier\"")
                && (FEATURE.matcher(begin).results().anyMatch(type -> isOwn(begin, type.start()))
                        || OUTLINE.matcher(begin).find());
    }

    /** Whether an object is the file or stands in a list, and is not the outline of something in a field of its own. */
    private static boolean isOwn(String text, int member) {
        int depth = 0;
        int begin = member - 1;
        for (; begin >= 0 && (depth > 0 || text.charAt(begin) != '{'); begin--) {
            char each = text.charAt(begin);
            depth += each == '}' ? 1 : each == '{' ? -1 : 0;
        }
        return !text.substring(0, Math.max(0, begin)).stripTrailing().endsWith(":");
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        Reading reading = new Reading(dossier);
        BufferedInputStream whole = new BufferedInputStream(new WithoutRecordMarks(in), JsonLines.LOOKED_AT);
        if (FeatureLines.are(whole, factory)) {
            return lines(new JsonLines(whole), dossier, reading);
        }
        return JsonStream.read(factory, whole, dossier, parser -> {
            reading.read(parser, 1);
            reading.finish();
            return reading.topology ? Optional.of(dossier.refuse("topojson", new Where.File())) : Optional.empty();
        });
    }

    /** Reads each line for itself. A broken one is left out, unless no other can be read. */
    private ReadResult lines(JsonLines lines, DraftDossier dossier, Reading reading) throws IOException {
        Optional<ReadResult> refusal = Optional.empty();
        for (InputStream line = lines.next(); line != null; line = lines.next()) {
            try (JsonParser parser = factory.createParser(line)) {
                try {
                    reading.read(parser, lines.number());
                } catch (IOException e) {
                    Problem problem = JsonFaults.problem(parser, e);
                    if (problem == null) {
                        throw e;
                    }
                    dossier.row();
                    int column = JsonLines.column(parser);
                    dossier.leaveOut(JsonLines.BROKEN, lines.where(), Integer.toString(column));
                    Where at = new Where.Text((int) lines.number(), column);
                    refusal = refusal.or(() -> Optional.of(dossier.refuse(
                            problem.code(), at, problem.arguments().toArray(String[]::new))));
                }
            }
        }
        reading.finish();
        return dossier.size() == 0 && refusal.isPresent() ? refusal.get() : dossier.finish();
    }

    /** One file while it is read. */
    private static final class Reading {

        private final DraftDossier dossier;
        private final Features features;
        private Crs crs = Crs.DEGREES;
        private boolean topology;

        Reading(DraftDossier dossier) {
            this.dossier = dossier;
            this.features = new Features(dossier);
        }

        /**
         * Reads the values of a parser that is at its beginning, until one is a topology rather than features.
         *
         * @param first the number of the first value, among those that follow each other
         */
        void read(JsonParser parser, long first) throws IOException {
            for (long number = first; !topology && parser.nextToken() != null; number++) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    list(parser, "");
                } else {
                    value(parser, new Where.Row(number, ""), "");
                }
            }
        }

        /** Makes entries of what was read. */
        void finish() {
            features.finish(crs == Crs.DEGREES ? chosen() : crs, new Where.Pointer("/crs"));
        }

        /** Degrees, unless the reader says that they are metres of some system. */
        private Crs chosen() {
            return dossier.choices()
                    .last(Fix.Projected.class)
                    .map(fix -> Crs.named(fix.system()))
                    .orElse(crs);
        }

        private void list(JsonParser parser, String pointer) throws IOException {
            for (long i = 0; parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null; i++) {
                value(parser, new Where.Pointer(pointer + "/" + i), pointer + "/" + i);
            }
        }

        private void value(JsonParser parser, Where where, String pointer) throws IOException {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                dossier.row();
                dossier.leaveOut("feature-none", where);
                return;
            }
            ObjectNode members = JsonNodeFactory.instance.objectNode();
            Geometry geometry = Geometry.NONE;
            boolean collection = false;
            int before = features.count();
            while (!topology && parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (name.equals("geometry")) {
                    geometry = GeometryReader.read(parser);
                } else if (name.equals("features") && token == JsonToken.START_ARRAY) {
                    collection = true;
                    list(parser, pointer + "/features");
                } else if (name.equals("layers") && token == JsonToken.START_ARRAY && isUmap(members)) {
                    collection = true;
                    list(parser, pointer + "/layers");
                } else {
                    members.set(name, BoundedTree.read(parser));
                    topology |= members.path("type").asText("").equals("Topology");
                }
            }
            if (topology) {
                return;
            }
            crs = members.has("crs") ? Crs.of(members.path("crs")) : crs;
            String type = members.path("type").asText("");
            if (collection || type.equals("FeatureCollection") || isUmap(members)) {
                if (!collection) {
                    dossier.warn("features-none", where);
                }
                describe(members);
                if (members.path("exceededTransferLimit").asBoolean()
                        || members.path("properties")
                                .path("exceededTransferLimit")
                                .asBoolean()) {
                    dossier.warn("features-limited", where);
                }
                features.tag(before, members.path("_umap_options").path("name").asText(""));
            } else if (type.equals("Feature")
                    || members.has("properties")
                    || !geometry.found().isEmpty()) {
                features.add(where, members, geometry);
            } else {
                dossier.row();
                dossier.leaveOut("feature-none", where);
            }
        }

        private static boolean isUmap(JsonNode members) {
            return members.path("type").asText("").equals("umap");
        }

        private void describe(JsonNode collection) {
            JsonNode properties = collection.path("properties");
            JsonNode metadata = collection.path("metadata");
            dossier.title(first(
                    collection.path("title"),
                    properties.path("title"),
                    metadata.path("title"),
                    collection.path("name"),
                    properties.path("name")));
            dossier.summary(first(
                    collection.path("description"), properties.path("description"), metadata.path("description")));
        }

        private static String first(JsonNode... texts) {
            for (JsonNode each : texts) {
                if (!each.asText("").isBlank()) {
                    return each.asText();
                }
            }
            return "";
        }
    }

    /** RFC 8142 puts a mark before each record of a sequence; to a parser of JSON it is none of its characters. */
    private static final class WithoutRecordMarks extends FilterInputStream {

        WithoutRecordMarks(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int each = in.read();
            return each == RECORD ? ' ' : each;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            for (int i = offset; i < offset + read; i++) {
                target[i] = target[i] == RECORD ? (byte) ' ' : target[i];
            }
            return read;
        }
    }
}
