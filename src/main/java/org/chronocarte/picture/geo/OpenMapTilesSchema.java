package org.chronocarte.picture.geo;

import java.util.Optional;
import java.util.Set;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.jspecify.annotations.Nullable;

/**
 * The layers of OpenMapTiles (openmaptiles.org/schema). Water is drawn on ground that is land; zooms count tiles of 512
 * pixels there, so that names come a zoom later here.
 */
final class OpenMapTilesSchema implements MapSchema {

    private static final Layers LAYERS = new Layers(
            Layers.Ground.LAND,
            Set.of("water", "waterway", "landcover", "landuse", "building", "boundary", "transportation"),
            Set.of("place", "water_name", "transportation_name"),
            Set.of("mountain_peak", "park", "aeroway", "housenumber", "poi", "aerodrome_label"));
    private static final Set<String> BUILT =
            Set.of("residential", "suburb", "quarter", "neighbourhood", "commercial", "industrial");
    private static final Set<String> GREEN = Set.of("wood", "grass");
    private static final Set<String> GREEN_USE = Set.of("cemetery", "pitch", "stadium", "zoo", "playground");

    @Override
    public Layers layers() {
        return LAYERS;
    }

    @Override
    public @Nullable MapShape shape(String layer, VectorFeature feature) {
        String kind = feature.text("class").orElse("");
        return switch (layer) {
            case "water" -> MapShape.area(feature, kind.equals("ocean") ? MapShape.SEA : "lakes");
            case "landcover", "landuse" -> covered(feature, kind);
            case "building" -> MapShape.area(feature, "building");
            case "waterway" -> feature.isPolygon() ? null : MapShape.River.of(kind);
            case "boundary" -> boundary(feature);
            default -> road(feature, kind);
        };
    }

    private static @Nullable MapShape covered(VectorFeature feature, String kind) {
        if (kind.equals("ice")) {
            return MapShape.area(feature, "ice");
        }
        if (GREEN.contains(kind) || GREEN_USE.contains(kind)) {
            return MapShape.area(feature, "park");
        }
        return BUILT.contains(kind) ? MapShape.area(feature, "urban") : null;
    }

    private static @Nullable MapShape boundary(VectorFeature feature) {
        double level = feature.number("admin_level", 99);
        boolean atSea = feature.number("maritime", 0) > 0;
        if (atSea || level > 6) {
            return null;
        }
        boolean disputed = feature.number("disputed", 0) > 0;
        return level <= 2
                ? new MapShape.Boundary(GeometryTile.Level.COUNTRY, 0, disputed)
                : new MapShape.Boundary(GeometryTile.Level.ADMIN1, level <= 4 ? 4 : 8, false);
    }

    private static @Nullable MapShape road(VectorFeature feature, String kind) {
        if (feature.isPolygon()) {
            return null;
        }
        boolean ramp = feature.number("ramp", 0) > 0;
        boolean underground = feature.text("brunnel").orElse("").equals("tunnel");
        return switch (kind) {
            case "motorway", "trunk" ->
                new MapShape.Road(ramp ? GeometryTile.RoadKind.MAIN : GeometryTile.RoadKind.MOTORWAY);
            case "primary", "secondary" ->
                new MapShape.Road(ramp ? GeometryTile.RoadKind.MINOR : GeometryTile.RoadKind.MAIN);
            case "tertiary", "minor", "busway" -> new MapShape.Road(GeometryTile.RoadKind.MINOR);
            case "service" -> new MapShape.Road(GeometryTile.RoadKind.SERVICE);
            case "path", "track" -> new MapShape.Road(GeometryTile.RoadKind.PATH);
            case "rail" -> underground ? null : new MapShape.Road(GeometryTile.RoadKind.RAIL);
            default -> null;
        };
    }

    @Override
    public @Nullable MapName name(String layer, VectorFeature feature, String language) {
        Optional<String> text = feature.text("name:" + language)
                .or(() -> feature.text("name_" + language))
                .or(() -> feature.text("name"));
        if (text.isEmpty()) {
            return null;
        }
        String kind = feature.text("class").orElse("");
        if (layer.equals("transportation_name")) {
            return feature.isLine() ? MapName.street(text.get(), road(feature, kind)) : null;
        }
        double rank = feature.number("rank", 9);
        return switch (kind) {
            case "country" -> new MapName(text.get(), PlaceKind.COUNTRY, 1 + rank / 2, 0);
            case "state", "province" -> new MapName(text.get(), PlaceKind.ADMIN1, 5, 0);
            case "city" -> new MapName(text.get(), town(feature), Math.min(9, 3 + rank * 0.6), 0);
            case "town" -> new MapName(text.get(), town(feature), 9, 0);
            case "village" -> new MapName(text.get(), PlaceKind.CITY, 11.5, 0);
            case "suburb", "quarter", "neighbourhood", "hamlet" -> new MapName(text.get(), PlaceKind.CITY, 13.5, 0);
            case "ocean" -> new MapName(text.get(), PlaceKind.OCEAN, 1, 0);
            case "sea" -> new MapName(text.get(), PlaceKind.SEA, 3, 0);
            case "bay", "strait" -> new MapName(text.get(), PlaceKind.SEA, 9, 0);
            case "lake" -> new MapName(text.get(), PlaceKind.LAKE, 9, 0);
            default -> null;
        };
    }

    private static PlaceKind town(VectorFeature feature) {
        return feature.number("capital", 0) == 2 ? PlaceKind.CAPITAL : PlaceKind.CITY;
    }
}
