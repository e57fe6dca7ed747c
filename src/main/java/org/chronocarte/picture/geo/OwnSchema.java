package org.chronocarte.picture.geo;

import java.util.Optional;
import java.util.Set;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.jspecify.annotations.Nullable;

/** The layers of the map that comes with the application. */
final class OwnSchema implements MapSchema {

    private static final Set<String> AREAS = Set.of("land", "ice", "urban", "lakes");
    private static final Layers LAYERS = new Layers(
            Layers.Ground.WATER,
            Set.of("land", "ice", "urban", "lakes", "rivers", "boundaries"),
            Set.of("places"),
            Set.of("areas"));

    @Override
    public Layers layers() {
        return LAYERS;
    }

    @Override
    public @Nullable MapShape shape(String layer, VectorFeature feature) {
        if (AREAS.contains(layer)) {
            return new MapShape.Area(layer);
        }
        if (layer.equals("rivers")) {
            return new MapShape.River((int) feature.number("rank", 0));
        }
        GeometryTile.Level level = switch (feature.text("kind").orElse("")) {
            case "country" -> GeometryTile.Level.COUNTRY;
            case "region" -> GeometryTile.Level.REGION;
            default -> GeometryTile.Level.ADMIN1;
        };
        return new MapShape.Boundary(level, feature.number("minzoom", 0), feature.isTrue("disputed"));
    }

    @Override
    public @Nullable MapName name(String layer, VectorFeature feature, String language) {
        Optional<PlaceKind> kind = feature.text("kind").flatMap(PlaceKind::of);
        Optional<String> name = feature.text("name_" + language).or(() -> feature.text("name"));
        return kind.isEmpty() || name.isEmpty()
                ? null
                : new MapName(name.get(), kind.get(), feature.number("minzoom", 0), feature.number("population", 0));
    }
}
