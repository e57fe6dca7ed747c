package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import org.chronocarte.io.format.BoundedJson;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * A line or an area that one cell of a table holds, as WKT or GeoJSON in degrees.
 *
 * @param position a point that stands for it
 * @param precision how exact that is
 * @param note what it stands for, in French and English; null for a point
 */
public record ShapeText(
        Position position,
        PlacePrecision precision,
        @Nullable String note) {

    private static final JsonFactory JSON = BoundedJson.factory(20);

    /** What a text holds; empty when it is no shape, or not in degrees. */
    public static Optional<ShapeText> of(String text) {
        Spot spot = text.stripLeading().startsWith("{") ? geoJson(text) : Wkt.spot(text);
        if (spot == null || Math.abs(spot.y()) > 90 || Math.abs(spot.x()) > 180) {
            return Optional.empty();
        }
        return Optional.of(
                new ShapeText(new Position(spot.y(), spot.x()), Placing.precision(spot), Placing.note(spot, null)));
    }

    private static @Nullable Spot geoJson(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            GeometryReader.Geometry geometry = GeometryReader.read(parser);
            boolean whole = !geometry.broken() && geometry.found().size() == 1;
            return whole ? geometry.found().get(0).spot() : null;
        } catch (IOException e) {
            return null;
        }
    }
}
