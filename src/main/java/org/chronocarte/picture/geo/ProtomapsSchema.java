package org.chronocarte.picture.geo;

import java.util.Optional;
import java.util.Set;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.jspecify.annotations.Nullable;

/** The layers of Protomaps (docs.protomaps.com/basemaps/layers), versions 2 to 4: older ones write {@code pmap:kind}. */
final class ProtomapsSchema implements MapSchema {

    private static final Layers LAYERS = new Layers(
            Layers.Ground.WATER,
            Set.of(
                    "earth",
                    "water",
                    "landuse",
                    "landcover",
                    "physical_line",
                    "boundaries",
                    "buildings",
                    "roads",
                    "transit"),
            Set.of("places", "water", "physical_point", "roads"),
            Set.of("pois", "natural"));
    private static final Set<String> BUILT = Set.of("residential", "urban_area", "commercial", "industrial");
    private static final Set<String> GREEN = Set.of(
            "park",
            "garden",
            "forest",
            "wood",
            "grass",
            "cemetery",
            "golf_course",
            "pitch",
            "playground",
            "recreation_ground",
            "village_green");
    private static final Set<String> OPEN = Set.of("ocean", "sea", "bay", "strait", "fjord");

    @Override
    public Layers layers() {
        return LAYERS;
    }

    private static String kind(VectorFeature feature) {
        return feature.text("kind").or(() -> feature.text("pmap:kind")).orElse("");
    }

    @Override
    public @Nullable MapShape shape(String layer, VectorFeature feature) {
        String kind = kind(feature);
        return switch (layer) {
            case "earth" -> MapShape.area(feature, "land");
            case "landuse", "landcover" -> covered(layer, feature, kind);
            case "buildings" -> kind.equals("address") ? null : MapShape.area(feature, "building");
            case "boundaries" -> boundary(feature, kind);
            case "roads", "transit" -> road(feature, kind);
            default -> water(feature, kind);
        };
    }

    private static @Nullable MapShape covered(String layer, VectorFeature feature, String kind) {
        if (kind.equals("glacier")) {
            return MapShape.area(feature, "ice");
        }
        // What covers the land is of the whole world and coarse, and would tint it all.
        if (GREEN.contains(kind) && layer.equals("landuse")) {
            return MapShape.area(feature, "park");
        }
        return BUILT.contains(kind) ? MapShape.area(feature, "urban") : null;
    }

    /** Open water is where there is no earth, and needs no drawing. */
    private static @Nullable MapShape water(VectorFeature feature, String kind) {
        if (feature.isPolygon()) {
            return OPEN.contains(kind) ? null : new MapShape.Area("lakes");
        }
        return switch (feature.isLine() ? kind : "") {
            case "river" -> new MapShape.River(4);
            case "canal" -> new MapShape.River(6);
            case "stream" -> new MapShape.River(8);
            default -> null;
        };
    }

    private static @Nullable MapShape boundary(VectorFeature feature, String kind) {
        boolean disputed = feature.isTrue("disputed") || feature.number("disputed", 0) > 0;
        double level = feature.number("kind_detail", feature.number("pmap:min_admin_level", 99));
        if (kind.equals("country") || level <= 2) {
            return new MapShape.Boundary(GeometryTile.Level.COUNTRY, 0, disputed);
        }
        if (kind.equals("region") || level <= 4) {
            return new MapShape.Boundary(GeometryTile.Level.ADMIN1, 4, false);
        }
        return kind.equals("county") ? new MapShape.Boundary(GeometryTile.Level.ADMIN1, 8, false) : null;
    }

    private static @Nullable MapShape road(VectorFeature feature, String kind) {
        if (!feature.isLine()) {
            return null;
        }
        String detail = feature.text("kind_detail")
                .or(() -> feature.text("pmap:kind_detail"))
                .orElse("");
        boolean link = feature.isTrue("is_link") || feature.number("pmap:link", 0) > 0;
        return switch (kind) {
            case "highway" -> new MapShape.Road(link ? GeometryTile.RoadKind.MAIN : GeometryTile.RoadKind.MOTORWAY);
            case "major_road", "medium_road" ->
                new MapShape.Road(
                        link || detail.equals("tertiary") ? GeometryTile.RoadKind.MINOR : GeometryTile.RoadKind.MAIN);
            case "minor_road" ->
                new MapShape.Road(
                        detail.equals("service") ? GeometryTile.RoadKind.SERVICE : GeometryTile.RoadKind.MINOR);
            case "path" -> new MapShape.Road(GeometryTile.RoadKind.PATH);
            case "rail" -> isUnderground(feature, detail) ? null : new MapShape.Road(GeometryTile.RoadKind.RAIL);
            default -> null;
        };
    }

    private static boolean isUnderground(VectorFeature feature, String detail) {
        return detail.equals("subway") || feature.isTrue("is_tunnel") || feature.number("pmap:level", 0) < 0;
    }

    @Override
    public @Nullable MapName name(String layer, VectorFeature feature, String language) {
        Optional<String> text = feature.text("name:" + language).or(() -> feature.text("name"));
        if (text.isEmpty()) {
            return null;
        }
        if (layer.equals("roads")) {
            return MapName.street(text.get(), road(feature, kind(feature)));
        }
        if (!feature.isPoint()) {
            return null;
        }
        double from = feature.number("min_zoom", feature.number("pmap:min_zoom", 0));
        double people = feature.number("population", 0);
        return switch (kind(feature)) {
            case "country" -> new MapName(text.get(), PlaceKind.COUNTRY, from, people);
            case "region", "state", "province" -> new MapName(text.get(), PlaceKind.ADMIN1, Math.max(5, from), people);
            case "locality", "city", "town", "village" -> new MapName(text.get(), town(feature), from, people);
            case "neighbourhood", "macrohood" -> new MapName(text.get(), PlaceKind.CITY, Math.max(13, from), people);
            case "ocean" -> new MapName(text.get(), PlaceKind.OCEAN, from, 0);
            case "sea", "bay", "strait", "fjord" -> new MapName(text.get(), PlaceKind.SEA, from, 0);
            case "lake" -> new MapName(text.get(), PlaceKind.LAKE, from, 0);
            default -> null;
        };
    }

    private static PlaceKind town(VectorFeature feature) {
        boolean capital = feature.text("capital")
                .or(() -> feature.text("pmap:capital"))
                .filter(word -> word.equals("yes") || word.equals("2"))
                .isPresent();
        return capital ? PlaceKind.CAPITAL : PlaceKind.CITY;
    }
}
