package org.chronocarte.picture.geo;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.chronocarte.picture.geo.mvt.VectorLayer;
import org.chronocarte.picture.geo.mvt.VectorTile;

/** Turns the bytes of a vector tile into paths, by what its schema says that they are. */
final class GeometryDecoder implements VectorFeature.Pen {

    /** Beyond the tile on all sides by more than any coast's line is wide. */
    private static final double GROUND_MARGIN = GeometryTile.EXTENT / 4.0;

    private final MapSchema schema;
    private final Map<String, Path2D> areas = new HashMap<>();
    private final Map<MapShape, Path2D> lines = new LinkedHashMap<>();
    private Path2D path = new Path2D.Float();
    private double scale = 1;
    private int points;
    private boolean started;

    private GeometryDecoder(MapSchema schema) {
        this.schema = schema;
    }

    /** @throws IOException when the bytes are not a vector tile */
    static GeometryTile decode(byte[] bytes, MapSchema schema) throws IOException {
        GeometryDecoder decoder = new GeometryDecoder(schema);
        if (schema.layers().ground() == MapSchema.Layers.Ground.LAND) {
            decoder.ground();
        }
        for (VectorLayer layer : VectorTile.read(bytes, schema.layers().drawn()::contains)) {
            decoder.add(layer);
        }
        return decoder.made();
    }

    private void ground() {
        double side = GeometryTile.EXTENT + 2 * GROUND_MARGIN;
        areas.put("land", new Path2D.Float(new Rectangle2D.Double(-GROUND_MARGIN, -GROUND_MARGIN, side, side)));
        points += 5;
    }

    private void add(VectorLayer layer) throws IOException {
        scale = (double) GeometryTile.EXTENT / layer.extent();
        for (VectorFeature feature : layer.features()) {
            MapShape shape = schema.shape(layer.name(), feature);
            if (shape != null) {
                path = shape instanceof MapShape.Area area
                        ? areas.computeIfAbsent(area.name(), name -> new Path2D.Float(Path2D.WIND_NON_ZERO))
                        : lines.computeIfAbsent(shape, unused -> new Path2D.Float());
                started = false;
                feature.walk(this);
            }
        }
    }

    private GeometryTile made() {
        List<GeometryTile.River> rivers = new ArrayList<>();
        List<GeometryTile.Boundary> boundaries = new ArrayList<>();
        List<GeometryTile.Road> roads = new ArrayList<>();
        lines.forEach((shape, line) -> {
            if (shape instanceof MapShape.River river) {
                rivers.add(new GeometryTile.River(river.rank(), line));
            } else if (shape instanceof MapShape.Boundary each) {
                boundaries.add(new GeometryTile.Boundary(each.level(), each.minZoom(), each.disputed(), line));
            } else if (shape instanceof MapShape.Road road) {
                roads.add(new GeometryTile.Road(road.kind(), line));
            }
        });
        rivers.sort(Comparator.comparingInt(GeometryTile.River::rank).reversed());
        boundaries.sort(Comparator.comparing(GeometryTile.Boundary::level)
                .thenComparing(GeometryTile.Boundary::minZoom, Comparator.reverseOrder()));
        roads.sort(Comparator.comparing(GeometryTile.Road::kind));
        return new GeometryTile(
                Map.copyOf(areas), List.copyOf(rivers), List.copyOf(boundaries), List.copyOf(roads), null, points);
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
