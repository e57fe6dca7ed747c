package org.chronocarte.picture.geo;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.chronocarte.picture.geo.mvt.VectorLayer;
import org.chronocarte.picture.geo.mvt.VectorTile;

/** Turns the bytes of a vector tile into paths. */
final class GeometryDecoder implements VectorFeature.Pen {

    private static final Set<String> AREAS = Set.of("land", "ice", "urban", "lakes");
    private static final Set<String> WANTED = Set.of("land", "ice", "urban", "lakes", "rivers", "boundaries");

    private final Map<String, Path2D> areas = new HashMap<>();
    private final Map<Integer, Path2D> rivers = new LinkedHashMap<>();
    private final Map<BoundaryKey, Path2D> boundaries = new LinkedHashMap<>();
    private Path2D path = new Path2D.Float();
    private double scale = 1;
    private int points;
    private boolean started;

    private record BoundaryKey(GeometryTile.Level level, double minZoom, boolean disputed) {}

    private GeometryDecoder() {}

    /** @throws IOException when the bytes are not a vector tile */
    static GeometryTile decode(byte[] bytes) throws IOException {
        GeometryDecoder decoder = new GeometryDecoder();
        for (VectorLayer layer : VectorTile.read(bytes, WANTED::contains)) {
            decoder.add(layer);
        }
        return decoder.made();
    }

    private void add(VectorLayer layer) throws IOException {
        scale = (double) GeometryTile.EXTENT / layer.extent();
        for (VectorFeature feature : layer.features()) {
            path = pathOf(layer.name(), feature);
            started = false;
            feature.walk(this);
        }
    }

    private Path2D pathOf(String layer, VectorFeature feature) {
        if (AREAS.contains(layer)) {
            return areas.computeIfAbsent(layer, name -> new Path2D.Float(Path2D.WIND_NON_ZERO));
        }
        if (layer.equals("rivers")) {
            return rivers.computeIfAbsent((int) feature.number("rank", 0), rank -> new Path2D.Float());
        }
        GeometryTile.Level level = switch (feature.text("kind").orElse("")) {
            case "country" -> GeometryTile.Level.COUNTRY;
            case "region" -> GeometryTile.Level.REGION;
            default -> GeometryTile.Level.ADMIN1;
        };
        BoundaryKey key = new BoundaryKey(level, feature.number("minzoom", 0), feature.isTrue("disputed"));
        return boundaries.computeIfAbsent(key, unused -> new Path2D.Float());
    }

    private GeometryTile made() {
        List<GeometryTile.River> byRank = new ArrayList<>();
        rivers.forEach((rank, line) -> byRank.add(new GeometryTile.River(rank, line)));
        byRank.sort(Comparator.comparingInt(GeometryTile.River::rank).reversed());
        List<GeometryTile.Boundary> byLevel = new ArrayList<>();
        boundaries.forEach((key, line) ->
                byLevel.add(new GeometryTile.Boundary(key.level(), key.minZoom(), key.disputed(), line)));
        byLevel.sort(Comparator.comparing(GeometryTile.Boundary::level)
                .thenComparing(GeometryTile.Boundary::minZoom, Comparator.reverseOrder()));
        return new GeometryTile(Map.copyOf(areas), List.copyOf(byRank), List.copyOf(byLevel), points);
    }

    @Override
    public void moveTo(int x, int y) {
        path.moveTo(x * scale, y * scale);
        started = true;
        points++;
    }

    @Override
    public void lineTo(int x, int y) {
        if (!started) {
            moveTo(x, y);
        } else {
            path.lineTo(x * scale, y * scale);
            points++;
        }
    }

    @Override
    public void close() {
        if (started) {
            path.closePath();
        }
    }
}
