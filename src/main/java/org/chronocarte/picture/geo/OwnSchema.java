package org.chronocarte.picture.geo;

import java.util.Optional;
import java.util.Set;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.jspecify.annotations.Nullable;

/** The layers of the map that comes with the application. */
final class OwnSchema implements MapSchema {

    private static final Set<String> AREAS = Set.of("land", "ice", "urban", "lakes");
    private static final Set<String> LAYERS =
            Set.of("land", "ice", "urban", "areas", "lakes", "rivers", "boundaries", "places");

    @Override
    public Set<String> layers() {
        return LAYERS;
    }

    @Override
    public boolean draws(String layer) {
        return AREAS.contains(layer) || layer.equals("rivers") || layer.equals("boundaries");
    }

    @Override
    public boolean names(String layer) {
        return layer.equals("places");
    }

    @Override
    public boolean isLandUnderneath() {
        return false;
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
