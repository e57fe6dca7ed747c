package org.chronocarte.picture.geo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.chronocarte.picture.geo.mvt.VectorLayer;
import org.chronocarte.picture.geo.mvt.VectorTile;

/** Reads the labels of one tile in one language. */
final class PlaceTile implements VectorFeature.Pen {

    private final TileId tile;
    private final String language;
    private final List<PlaceLabel> labels = new ArrayList<>();
    private int x;
    private int y;

    private PlaceTile(TileId tile, String language) {
        this.tile = tile;
        this.language = language;
    }

    /** @throws IOException when the bytes are not a vector tile */
    static List<PlaceLabel> read(TileId tile, byte[] bytes, String language) throws IOException {
        PlaceTile reader = new PlaceTile(tile, language);
        for (VectorLayer layer : VectorTile.read(bytes, "places"::equals)) {
            for (VectorFeature feature : layer.features()) {
                reader.add(feature, layer.extent());
            }
        }
        return List.copyOf(reader.labels);
    }

    private void add(VectorFeature feature, int extent) throws IOException {
        Optional<PlaceKind> kind = feature.text("kind").flatMap(PlaceKind::of);
        Optional<String> name = feature.text("name_" + language).or(() -> feature.text("name"));
        if (kind.isEmpty() || name.isEmpty()) {
            return;
        }
        feature.walk(this);
        double across = 1 << tile.z();
        double minZoom = feature.number("minzoom", 0);
        int population = (int) Math.max(0, Math.min(Integer.MAX_VALUE, feature.number("population", 0)));
        labels.add(new PlaceLabel(
                name.get(),
                kind.get(),
                (tile.x() + (double) x / extent) / across,
                (tile.y() + (double) y / extent) / across,
                minZoom,
                population,
                priority(kind.get(), minZoom, population)));
    }

    /** The zoom at which a label comes says most; among equals countries go before towns, and large before small. */
    private static double priority(PlaceKind kind, double minZoom, int population) {
        double byKind = switch (kind) {
            case COUNTRY, OCEAN -> -1;
            case CAPITAL -> -0.5;
            case CITY, REGION -> 0;
            case SEA -> 0.25;
            case ADMIN1 -> 0.5;
        };
        return minZoom + byKind - Math.log10(population + 1.0) / 100;
    }

    @Override
    public void moveTo(int pointX, int pointY) {
        x = pointX;
        y = pointY;
    }

    @Override
    public void lineTo(int pointX, int pointY) {
        // Labels are points.
    }

    @Override
    public void close() {
        // Labels are points.
    }
}
