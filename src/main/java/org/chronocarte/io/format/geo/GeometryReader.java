package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.geo.Spot.Sort;
import org.jspecify.annotations.Nullable;

/** Reads the geometry of a feature as a stream: an outline of millions of points becomes one spot. */
final class GeometryReader {

    /**
     * A geometry of a feature.
     *
     * @param spot where it is
     * @param when its own time in Linked Places; missing without one
     * @param certainty in Linked Places: "certain", "less-certain" or "uncertain"; empty when not said
     */
    record Found(Spot spot, JsonNode when, String certainty) {}

    /**
     * What a feature's geometry is.
     *
     * @param found its parts
     * @param broken whether something in it is no coordinate
     * @param stamps the first and the last fourth number of its positions, mostly times; empty where they have none
     */
    record Geometry(List<Found> found, boolean broken, List<JsonNode> stamps) {

        static final Geometry NONE = new Geometry(List.of(), false, List.of());
    }

    /** Where kepler.gl has the time of a point: behind its height. */
    private static final int STAMP = 3;

    private final JsonParser parser;
    private final List<Found> found = new ArrayList<>();
    private final List<JsonNode> stamps = new ArrayList<>();
    private boolean broken;

    private GeometryReader(JsonParser parser) {
        this.parser = parser;
    }

    /** The geometry that begins at the parser's token; the parser then stands at its last token. */
    static Geometry read(JsonParser parser) throws IOException {
        GeometryReader reader = new GeometryReader(parser);
        reader.geometry();
        return new Geometry(List.copyOf(reader.found), reader.broken, List.copyOf(reader.stamps));
    }

    private void geometry() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            // Linked Places writes the text "null" for a place that nobody knows.
            broken |= !parser.currentToken().isScalarValue();
            parser.skipChildren();
            return;
        }
        String type = "";
        String certainty = "";
        String wkt = "";
        JsonNode when = MissingNode.getInstance();
        Outline outline = new Outline();
        double x = Double.NaN;
        double y = Double.NaN;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            switch (name) {
                case "type" -> type = text();
                case "certainty" -> certainty = text();
                case "geowkt", "geo_wkt" -> wkt = text();
                case "when" -> when = BoundedTree.read(parser);
                case "coordinates" -> coordinates(token, outline);
                case "geometries" -> geometries(token);
                // As Esri has them, without a type.
                case "x" -> x = axis(token);
                case "y" -> y = axis(token);
                case "points" -> type = esri(token, outline, "MultiPoint");
                case "paths" -> type = esri(token, outline, "MultiLineString");
                case "rings" -> type = esri(token, outline, "MultiPolygon");
                default -> parser.skipChildren();
            }
        }
        if (type.isEmpty() && !Double.isNaN(x) && !Double.isNaN(y)) {
            type = "Point";
            outline.add(x, y);
        }
        broken |= outline.isBroken();
        Spot spot = spot(type, outline);
        if (spot == null && !wkt.isEmpty()) {
            spot = Wkt.spot(wkt);
            broken |= spot == null;
        }
        if (spot != null) {
            found.add(new Found(spot, when, certainty));
        }
    }

    private @Nullable Spot spot(String type, Outline outline) {
        return switch (type) {
            case "Point" -> outline.spot(Sort.POINT);
            case "MultiPoint" -> outline.spot(Sort.POINTS);
            case "LineString", "MultiLineString" -> outline.spot(Sort.LINE);
            case "Polygon", "MultiPolygon" -> outline.spot(Sort.AREA);
            case "GeometryCollection", "" -> null;
            default -> {
                broken = true;
                yield null;
            }
        };
    }

    private String esri(JsonToken token, Outline outline, String type) throws IOException {
        coordinates(token, outline);
        return type;
    }

    /** Half of a point; not a number when it is none, as Esri writes an empty one. */
    private double axis(JsonToken token) throws IOException {
        if (token.isNumeric() || token == JsonToken.VALUE_STRING) {
            return number(token);
        }
        parser.skipChildren();
        return Double.NaN;
    }

    private void geometries(JsonToken token) throws IOException {
        if (token != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            geometry();
        }
    }

    private String text() throws IOException {
        String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : "";
        parser.skipChildren();
        return text;
    }

    /** Each innermost list of positions, however deep it lies, is a line or ring. */
    private void coordinates(JsonToken first, Outline outline) throws IOException {
        if (first != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        double[] at = new double[2];
        int numbers = 0;
        for (int depth = 1; depth > 0; ) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return;
            }
            switch (token) {
                case START_ARRAY -> {
                    depth++;
                    numbers = 0;
                }
                case END_ARRAY -> {
                    depth--;
                    end(outline, at, numbers);
                    numbers = 0;
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_STRING -> {
                    double number = number(token);
                    if (numbers < 2) {
                        at[numbers] = number;
                    } else if (numbers == STAMP && Double.isFinite(number)) {
                        stamp(number);
                    }
                    numbers++;
                }
                default -> {
                    parser.skipChildren();
                    outline.markBroken();
                }
            }
        }
    }

    /** Some writers put numbers in quotation marks. Not a number when it is none. */
    private double number(JsonToken token) throws IOException {
        if (token != JsonToken.VALUE_STRING) {
            return parser.getDoubleValue();
        }
        try {
            return Double.parseDouble(parser.getText().strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** The first and the last are kept. */
    private void stamp(double value) {
        if (stamps.size() == 2) {
            stamps.remove(1);
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        stamps.add(whole ? LongNode.valueOf((long) value) : DoubleNode.valueOf(value));
    }

    private static void end(Outline outline, double[] at, int numbers) {
        if (numbers == 0) {
            outline.endPart();
        } else if (numbers == 1) {
            outline.markBroken();
        } else {
            outline.add(at[0], at[1]);
        }
    }
}
