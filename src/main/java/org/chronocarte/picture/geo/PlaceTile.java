package org.chronocarte.picture.geo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.chronocarte.picture.geo.mvt.VectorLayer;
import org.chronocarte.picture.geo.mvt.VectorTile;

/** Reads the labels of one tile in one language. */
final class PlaceTile implements VectorFeature.Pen {

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

    /** Beyond all zooms: streets are named where nothing else is. */
    private static final double STREETS_LAST = 30;

    private final TileId tile;
    private final MapSchema schema;
    private final String language;
    private final List<PlaceLabel> labels = new ArrayList<>();
    private int x;
    private int y;

    private PlaceTile(TileId tile, MapSchema schema, String language) {
        this.tile = tile;
        this.schema = schema;
        this.language = language;
    }

    /** @throws IOException when the bytes are not a vector tile */
    static List<PlaceLabel> read(TileId tile, byte[] bytes, MapSchema schema, String language) throws IOException {
        PlaceTile reader = new PlaceTile(tile, schema, language);
        for (VectorLayer layer : VectorTile.read(bytes, schema.layers().named()::contains)) {
            for (VectorFeature feature : layer.features()) {
                reader.add(layer.name(), feature, layer.extent());
            }
        }
        return List.copyOf(reader.labels);
    }

    private void add(String layer, VectorFeature feature, int extent) throws IOException {
        MapSchema.MapName name = schema.name(layer, feature, language);
        if (name == null) {
            return;
        }
        if (name.kind() == PlaceKind.STREET) {
            addStreet(name, feature, extent);
            return;
        }
        if (!feature.isPoint()) {
            return;
        }
        feature.walk(this);
        double across = 1 << tile.z();
        int population = (int) Math.max(0, Math.min(Integer.MAX_VALUE, name.population()));
        labels.add(new PlaceLabel(
                typeset(name.text()),
                name.kind(),
                (tile.x() + (double) x / extent) / across,
                (tile.y() + (double) y / extent) / across,
                name.minZoom(),
                population,
                priority(name.kind(), name.minZoom(), population)));
    }

    private void addStreet(MapSchema.MapName name, VectorFeature feature, int extent) throws IOException {
        StraightRuns line = new StraightRuns(extent);
        feature.walk(line);
        double across = 1 << tile.z();
        String text = typeset(name.text());
        for (StraightRuns.StraightRun run : line.found()) {
            labels.add(new PlaceLabel(
                    text,
                    name.kind(),
                    (tile.x() + run.x()) / across,
                    (tile.y() + run.y()) / across,
                    name.minZoom(),
                    0,
                    priority(name.kind(), name.minZoom(), 0),
                    new PlaceLabel.Run(run.degrees(), run.length() / across)));
        }
    }

    /** With the apostrophe of printed text; data have that of typewriters. */
    private static String typeset(String name) {
        return name.indexOf('\'') < 0 ? name : APOSTROPHE.matcher(name).replaceAll("’");
    }

    /** The zoom at which a label comes says most; among equals countries go before towns, and large before small. */
    private static double priority(PlaceKind kind, double minZoom, int population) {
        double byKind = switch (kind) {
            case COUNTRY, OCEAN -> -1;
            case CAPITAL -> -0.5;
            case CITY, REGION -> 0;
            case SEA, LAKE -> 0.25;
            case ADMIN1 -> 0.5;
            case STREET -> STREETS_LAST;
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
