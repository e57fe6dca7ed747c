package org.chronocarte.picture.geo;

import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.jspecify.annotations.Nullable;

/** What a feature of a vector map is drawn as. Two that are equal share a path. */
sealed interface MapShape {

    /** The name of the area that is neither a lake nor our own land: open water on ground that is land. */
    String SEA = "sea";

    /** @param name land, ice, urban, park, building, lakes or {@link #SEA} */
    record Area(String name) implements MapShape {}

    /** A polygon as an area of a name; null for a feature that is none. */
    static @Nullable MapShape area(VectorFeature feature, String name) {
        return feature.isPolygon() ? new Area(name) : null;
    }

    /** @param rank 0 for the largest */
    record River(int rank) implements MapShape {

        /** @param waterway what OpenStreetMap calls it */
        static River of(String waterway) {
            return new River(
                    switch (waterway) {
                        case "river" -> 4;
                        case "canal" -> 7;
                        case "stream" -> 8;
                        default -> 9;
                    });
        }
    }

    /**
     * @param minZoom from where on it is drawn
     * @param disputed drawn dashed
     */
    record Boundary(GeometryTile.Level level, double minZoom, boolean disputed) implements MapShape {}

    /** A road of some importance, or rails. */
    record Road(GeometryTile.RoadKind kind) implements MapShape {}
}
