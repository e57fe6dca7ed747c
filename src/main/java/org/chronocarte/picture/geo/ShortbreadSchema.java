package org.chronocarte.picture.geo;

import java.util.Optional;
import java.util.Set;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.jspecify.annotations.Nullable;

/**
 * The layers of Shortbread (shortbread-tiles.org/schema), which VersaTiles and OpenStreetMap's own vector tiles have.
 * Ocean and lakes are drawn on ground that is land, and zooms count tiles of 512 pixels.
 */
final class ShortbreadSchema implements MapSchema {

    private static final Layers LAYERS = new Layers(
            Layers.Ground.LAND,
            Set.of("ocean", "water_polygons", "water_lines", "boundaries", "land", "buildings", "streets"),
            Set.of("boundary_labels", "place_labels", "water_polygons_labels", "street_labels"),
            Set.of(
                    "water_lines_labels",
                    "dam_lines",
                    "dam_polygons",
                    "pier_lines",
                    "pier_polygons",
                    "sites",
                    "addresses",
                    "street_polygons",
                    "streets_polygons_labels",
                    "street_labels_points",
                    "bridges",
                    "aerialways",
                    "ferries",
                    "public_transport",
                    "pois"));
    private static final Set<String> BUILT = Set.of("residential", "commercial", "industrial", "retail");
    private static final Set<String> GREEN = Set.of(
            "forest",
            "park",
            "garden",
            "grass",
            "cemetery",
            "grave_yard",
            "golf_course",
            "playground",
            "recreation_ground",
            "village_green");

    @Override
    public Layers layers() {
        return LAYERS;
    }

    @Override
    public @Nullable MapShape shape(String layer, VectorFeature feature) {
        String kind = feature.text("kind").orElse("");
        return switch (layer) {
            case "ocean" -> MapShape.area(feature, MapShape.SEA);
            case "water_polygons" -> MapShape.area(feature, kind.equals("glacier") ? "ice" : "lakes");
            case "water_lines" -> feature.isLine() ? MapShape.River.of(kind) : null;
            case "boundaries" -> boundary(feature);
            case "land" -> covered(feature, kind);
            case "buildings" -> MapShape.area(feature, "building");
            default -> road(feature, kind);
        };
    }

    private static @Nullable MapShape boundary(VectorFeature feature) {
        double level = feature.number("admin_level", 99);
        if (feature.isTrue("maritime") || feature.isTrue("coastline") || level > 4) {
            return null;
        }
        return level <= 2
                ? new MapShape.Boundary(GeometryTile.Level.COUNTRY, 0, feature.isTrue("disputed"))
                : new MapShape.Boundary(GeometryTile.Level.ADMIN1, 4, false);
    }

    private static @Nullable MapShape covered(VectorFeature feature, String kind) {
        if (GREEN.contains(kind)) {
            return MapShape.area(feature, "park");
        }
        return BUILT.contains(kind) ? MapShape.area(feature, "urban") : null;
    }

    private static MapShape.@Nullable Road road(VectorFeature feature, String kind) {
        if (!feature.isLine()) {
            return null;
        }
        boolean link = feature.isTrue("link");
        return switch (kind) {
            case "motorway", "trunk" ->
                new MapShape.Road(link ? GeometryTile.RoadKind.MAIN : GeometryTile.RoadKind.MOTORWAY);
            case "primary", "secondary" ->
                new MapShape.Road(link ? GeometryTile.RoadKind.MINOR : GeometryTile.RoadKind.MAIN);
            case "tertiary", "unclassified", "residential", "living_street", "busway" ->
                new MapShape.Road(GeometryTile.RoadKind.MINOR);
            case "service" -> new MapShape.Road(GeometryTile.RoadKind.SERVICE);
            case "pedestrian", "footway", "path", "steps", "cycleway", "track" ->
                new MapShape.Road(GeometryTile.RoadKind.PATH);
            case "rail" -> feature.isTrue("tunnel") ? null : new MapShape.Road(GeometryTile.RoadKind.RAIL);
            default -> null;
        };
    }

    @Override
    public @Nullable MapName name(String layer, VectorFeature feature, String language) {
        Optional<String> text = feature.text("name_" + language).or(() -> feature.text("name"));
        if (text.isEmpty()) {
            return null;
        }
        String kind = feature.text("kind").orElse("");
        return switch (layer) {
            case "boundary_labels" -> division(text.get(), feature);
            case "water_polygons_labels" -> new MapName(text.get(), PlaceKind.LAKE, 9, 0);
            case "street_labels" -> MapName.street(text.get(), road(feature, kind));
            default -> place(text.get(), kind, feature.number("population", 0));
        };
    }

    /** The larger it is, the sooner: areas are square metres of Web Mercator. */
    private static @Nullable MapName division(String text, VectorFeature feature) {
        double area = Math.max(1, feature.number("way_area", 1e10));
        double from = Math.max(1.5, Math.min(7, 2 + (12.5 - Math.log10(area)) * 1.3));
        double level = feature.number("admin_level", 99);
        if (level <= 2) {
            return new MapName(text, PlaceKind.COUNTRY, from, 0);
        }
        return level <= 4 ? new MapName(text, PlaceKind.ADMIN1, Math.max(5, from), 0) : null;
    }

    private static @Nullable MapName place(String text, String kind, double people) {
        return switch (kind) {
            case "capital" -> new MapName(text, PlaceKind.CAPITAL, 4, people);
            case "state_capital" -> new MapName(text, PlaceKind.CITY, 5.5, people);
            case "city" -> new MapName(text, PlaceKind.CITY, people >= 500_000 ? 5 : 6.5, people);
            case "town" -> new MapName(text, PlaceKind.CITY, 9, people);
            case "village" -> new MapName(text, PlaceKind.CITY, 11.5, people);
            case "suburb", "quarter", "neighbourhood", "hamlet" -> new MapName(text, PlaceKind.CITY, 13.5, people);
            default -> null;
        };
    }
}
