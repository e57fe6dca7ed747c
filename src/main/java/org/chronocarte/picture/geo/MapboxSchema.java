package org.chronocarte.picture.geo;

import java.util.Optional;
import java.util.Set;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.jspecify.annotations.Nullable;

/**
 * The layers of Mapbox Streets, versions 7 and 8 (docs.mapbox.com/data/tilesets/reference). As with OpenMapTiles, water
 * is drawn on ground that is land, and zooms count tiles of 512 pixels.
 */
final class MapboxSchema implements MapSchema {

    private static final Layers LAYERS = new Layers(
            Layers.Ground.LAND,
            Set.of("water", "waterway", "landuse", "building", "admin", "road"),
            Set.of("country_label", "state_label", "marine_label", "place_label", "road", "road_label"),
            Set.of(
                    "aeroway",
                    "airport_label",
                    "barrier_line",
                    "contour",
                    "hillshade",
                    "housenum_label",
                    "landcover",
                    "landuse_overlay",
                    "motorway_junction",
                    "mountain_peak_label",
                    "natural_label",
                    "poi_label",
                    "rail_station_label",
                    "structure",
                    "transit_stop_label",
                    "water_label",
                    "waterway_label"));
    private static final Set<String> BUILT = Set.of("residential", "commercial_area", "industrial");
    private static final Set<String> GREEN = Set.of("park", "wood", "grass", "cemetery", "pitch");

    @Override
    public Layers layers() {
        return LAYERS;
    }

    @Override
    public @Nullable MapShape shape(String layer, VectorFeature feature) {
        String kind = feature.text("class").orElse("");
        return switch (layer) {
            case "water" -> MapShape.area(feature, "lakes");
            case "landuse" -> landuse(feature, kind);
            case "building" -> is(feature, "underground") ? null : MapShape.area(feature, "building");
            case "waterway" -> feature.isPolygon() ? null : MapShape.River.of(kind);
            case "admin" -> boundary(feature);
            default -> road(feature, kind);
        };
    }

    private static @Nullable MapShape landuse(VectorFeature feature, String kind) {
        if (kind.equals("glacier")) {
            return MapShape.area(feature, "ice");
        }
        if (GREEN.contains(kind)) {
            return MapShape.area(feature, "park");
        }
        return BUILT.contains(kind) ? MapShape.area(feature, "urban") : null;
    }

    /** Version 7 numbers levels as OpenStreetMap does, from 2 for countries; version 8, which knows ISO codes, from 0. */
    private static @Nullable MapShape boundary(VectorFeature feature) {
        double level =
                feature.number("admin_level", 99) - (feature.text("iso_3166_1").isPresent() ? 0 : 2);
        if (is(feature, "maritime") || level > 2) {
            return null;
        }
        return level <= 0
                ? new MapShape.Boundary(GeometryTile.Level.COUNTRY, 0, is(feature, "disputed"))
                : new MapShape.Boundary(GeometryTile.Level.ADMIN1, 4, false);
    }

    /** A number in version 7, a word in version 8. */
    private static boolean is(VectorFeature feature, String key) {
        return feature.number(key, 0) > 0 || feature.text(key).orElse("").equals("true");
    }

    private static @Nullable MapShape road(VectorFeature feature, String kind) {
        if (feature.isPolygon()) {
            return null;
        }
        return switch (kind) {
            case "motorway", "trunk" -> new MapShape.Road(GeometryTile.RoadKind.MOTORWAY);
            case "primary", "secondary", "motorway_link", "trunk_link" -> new MapShape.Road(GeometryTile.RoadKind.MAIN);
            case "tertiary",
                    "street",
                    "street_limited",
                    "link",
                    "primary_link",
                    "secondary_link",
                    "tertiary_link",
                    "roundabout",
                    "mini_roundabout" -> new MapShape.Road(GeometryTile.RoadKind.MINOR);
            case "service" -> new MapShape.Road(GeometryTile.RoadKind.SERVICE);
            case "pedestrian", "path", "track" -> new MapShape.Road(GeometryTile.RoadKind.PATH);
            case "major_rail" ->
                feature.text("structure").orElse("").equals("tunnel")
                        ? null
                        : new MapShape.Road(GeometryTile.RoadKind.RAIL);
            default -> null;
        };
    }

    @Override
    public @Nullable MapName name(String layer, VectorFeature feature, String language) {
        Optional<String> text = feature.text("name_" + language).or(() -> feature.text("name"));
        if (text.isEmpty()) {
            return null;
        }
        return switch (layer) {
            case "country_label" ->
                new MapName(text.get(), PlaceKind.COUNTRY, 1 + feature.number("scalerank", 6) / 2, 0);
            case "state_label" -> new MapName(text.get(), PlaceKind.ADMIN1, 5, 0);
            case "marine_label" -> sea(text.get(), feature.number("labelrank", 5));
            // The newer version names the roads themselves.
            case "road", "road_label" ->
                feature.isLine()
                        ? MapName.street(
                                text.get(), road(feature, feature.text("class").orElse("")))
                        : null;
            default -> place(text.get(), feature);
        };
    }

    private static MapName sea(String text, double rank) {
        return rank <= 1 ? new MapName(text, PlaceKind.OCEAN, 1, 0) : new MapName(text, PlaceKind.SEA, 1 + rank, 0);
    }

    private static @Nullable MapName place(String text, VectorFeature feature) {
        String kind = feature.text("class").orElse("");
        if (kind.equals("country")) {
            return new MapName(text, PlaceKind.COUNTRY, 1 + feature.number("symbolrank", 6) / 2, 0);
        }
        if (kind.equals("state")) {
            return new MapName(text, PlaceKind.ADMIN1, 5, 0);
        }
        PlaceKind town = feature.number("capital", 0) == 2 ? PlaceKind.CAPITAL : PlaceKind.CITY;
        return switch (feature.text("type").orElse("")) {
            case "city" -> new MapName(text, town, 3 + Math.min(9, feature.number("scalerank", 9)) * 0.6, 0);
            case "town" -> new MapName(text, town, 9, 0);
            case "village" -> new MapName(text, PlaceKind.CITY, 11.5, 0);
            case "suburb", "quarter", "neighbourhood", "hamlet" -> new MapName(text, PlaceKind.CITY, 13.5, 0);
            default -> null;
        };
    }
}
