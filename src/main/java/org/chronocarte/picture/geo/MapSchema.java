package org.chronocarte.picture.geo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.jspecify.annotations.Nullable;

/**
 * What the layers of a vector map mean here. Each way of making maps has layers and words of its own; a schema
 * translates them into what the style knows. Immutable.
 */
interface MapSchema {

    /** All that are known; where two fit equally well, the first holds. */
    List<MapSchema> ALL = List.of(
            new OwnSchema(),
            new OpenMapTilesSchema(),
            new ProtomapsSchema(),
            new MapboxSchema(),
            new ShortbreadSchema());

    /** The schema that has most of a map's layers. Empty when none has any. */
    static Optional<MapSchema> of(Set<String> layers) {
        MapSchema best = null;
        long most = 0;
        for (MapSchema schema : ALL) {
            long known = layers.stream().filter(schema.layers()::knows).count();
            if (known > most) {
                best = schema;
                most = known;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Its layers by what is taken from them. */
    Layers layers();

    /** What a feature is, or null when it is not to be drawn. */
    @Nullable
    MapShape shape(String layer, VectorFeature feature);

    /** What a feature names, or null when it is not to be named. */
    @Nullable
    MapName name(String layer, VectorFeature feature, String language);

    /**
     * A name on a map.
     *
     * @param text in the language asked for, or else the local one
     * @param minZoom the map zoom from which on it is to be shown
     * @param population 0 where unknown
     */
    record MapName(String text, PlaceKind kind, double minZoom, double population) {

        /** The name along a road, the sooner the more important it is; null where no road or one that needs no name. */
        static @Nullable MapName street(String text, @Nullable MapShape drawn) {
            if (!(drawn instanceof MapShape.Road road)) {
                return null;
            }
            return switch (road.kind()) {
                case MOTORWAY -> new MapName(text, PlaceKind.STREET, 13, 0);
                case MAIN -> new MapName(text, PlaceKind.STREET, 13.5, 0);
                case MINOR -> new MapName(text, PlaceKind.STREET, 14.8, 0);
                case SERVICE, PATH -> new MapName(text, PlaceKind.STREET, 16, 0);
                case RAIL -> null;
            };
        }
    }

    /**
     * The layers of a schema. One that is both drawn and named is in both sets.
     *
     * @param ground what there is where no layer covers it
     * @param drawn those with something to be drawn
     * @param named those with names
     * @param others those of which nothing is taken, but by which the schema is known
     */
    record Layers(Ground ground, Set<String> drawn, Set<String> named, Set<String> others) {

        enum Ground {
            LAND,
            WATER
        }

        /** Whether the schema has a layer of that name. */
        boolean knows(String layer) {
            return drawn.contains(layer) || named.contains(layer) || others.contains(layer);
        }
    }
}
