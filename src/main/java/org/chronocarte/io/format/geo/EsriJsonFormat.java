package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chronocarte.io.format.BoundedJson;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.FileKind;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.JsonStream;
import org.chronocarte.io.format.geo.GeometryReader.Geometry;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of ArcGIS, as its servers answer a query ({@code f=json}) and as its maps keep layers: features of
 * attributes and a geometry. See <a
 * href="https://developers.arcgis.com/rest/services-reference/enterprise/feature-object/">its reference</a>. Read as a
 * stream, a feature at a time.
 */
public final class EsriJsonFormat implements DossierFormat {

    private static final int DEEPEST = 100;
    private static final Pattern OURS = Pattern.compile(
            "\"esri(?:Geometry|FieldType)[A-Z]\\w+\""
                    + "|\"features\"\\s*:\\s*\\[\\s*\\{\\s*(?:\"geometry\"\\s*:\\s*\\{[^{}]*\\}\\s*,\\s*)?\"attributes\"\\s*:\\s*\\{");

    private final PlaceFinder finder;
    private final JsonFactory factory;

    /** @param finder looks up places of which a feature gives only the name */
    public EsriJsonFormat(PlaceFinder finder) {
        this.finder = finder;
        factory = BoundedJson.factory(DEEPEST);
        factory.enable(JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS);
    }

    @Override
    public String id() {
        return "esri-json";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        String begin = FileKind.beginning(head);
        return begin.startsWith("{") && OURS.matcher(begin).find();
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        return JsonStream.read(factory, in, dossier, parser -> {
            new Reading(parser, dossier).read();
            return Optional.empty();
        });
    }

    /** One file while it is read. */
    private static final class Reading {

        private final JsonParser parser;
        private final DraftDossier dossier;
        private final Features features;
        private EsriFields fields = new EsriFields(MissingNode.getInstance());
        private @Nullable Crs crs;
        private boolean limited;

        Reading(JsonParser parser, DraftDossier dossier) {
            this.parser = parser;
            this.dossier = dossier;
            this.features = new Features(dossier);
        }

        void read() throws IOException {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                layer("");
            }
            if (limited) {
                dossier.warn("features-limited", new Where.File());
            }
            Crs chosen = dossier.choices()
                    .last(Fix.Projected.class)
                    .map(fix -> Crs.named(fix.system()))
                    .orElse(Crs.DEGREES);
            features.finish(crs == null ? chosen : crs, new Where.Pointer("/spatialReference"));
        }

        /** A set of features, or what holds some: they lie as deep as an application of theirs liked. */
        private void layer(String pointer) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                switch (name) {
                    case "features" -> list(token, pointer + "/features", true);
                    case "layers" -> list(token, pointer + "/layers", false);
                    case "fields" -> fields = new EsriFields(BoundedTree.read(parser));
                    case "spatialReference" -> system(BoundedTree.read(parser));
                    case "exceededTransferLimit" -> {
                        limited |= token == JsonToken.VALUE_TRUE;
                        parser.skipChildren();
                    }
                    case "layerDefinition", "featureSet", "featureCollection" -> {
                        if (token == JsonToken.START_OBJECT) {
                            layer(pointer + "/" + name);
                        } else {
                            parser.skipChildren();
                        }
                    }
                    default -> parser.skipChildren();
                }
            }
        }

        private void list(JsonToken token, String pointer, boolean ofFeatures) throws IOException {
            if (token != JsonToken.START_ARRAY) {
                parser.skipChildren();
                dossier.warn("features-none", new Where.Pointer(pointer));
                return;
            }
            for (long i = 0; parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null; i++) {
                Where where = new Where.Pointer(pointer + "/" + i);
                if (ofFeatures) {
                    feature(where);
                } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                    layer(pointer + "/" + i);
                }
            }
        }

        private void feature(Where where) throws IOException {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                dossier.row();
                dossier.leaveOut("feature-none", where);
                return;
            }
            ObjectNode members = JsonNodeFactory.instance.objectNode();
            Geometry geometry = Geometry.NONE;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("geometry")) {
                    geometry = GeometryReader.read(parser);
                } else if (name.equals("attributes")) {
                    members.set("properties", fields.properties(BoundedTree.read(parser)));
                } else {
                    parser.skipChildren();
                }
            }
            features.add(where, members, geometry);
        }

        private void system(JsonNode reference) {
            String code =
                    reference.path("latestWkid").asText(reference.path("wkid").asText(""));
            String name = code.isEmpty() ? reference.path("wkt").asText("") : "EPSG:" + code;
            if (!name.isEmpty()) {
                crs = Crs.named(name);
            }
        }
    }
}
