package org.chronocarte.picture.geo;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.chronocarte.picture.geo.mvt.VectorLayer;
import org.chronocarte.picture.geo.mvt.VectorTile;

/** Reads of one tile the areas that have one of some ISO 3166 codes. */
final class AreaTile implements VectorFeature.Pen {

    private final Set<String> codes;
    private final Path2D.Double areas = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final Path2D.Double land = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private Path2D.Double path = areas;
    private double scale = 1;

    private AreaTile(Set<String> codes) {
        this.codes = codes;
    }

    /**
     * Reads a tile.
     *
     * @param onLand whether to cut off what lies in the sea, which takes longer: at the base map's deepest zoom its
     *     coast is finer than its areas
     * @throws IOException when the bytes are not a vector tile
     */
    static AreaShape read(TileId tile, byte[] bytes, Set<String> codes, boolean onLand) throws IOException {
        AreaTile reader = new AreaTile(codes);
        for (VectorLayer layer : VectorTile.read(bytes, onLand ? Set.of("areas", "land")::contains : "areas"::equals)) {
            reader.add(layer);
        }
        return new AreaShape(0, rings(reader.cut(onLand), tile));
    }

    private void add(VectorLayer layer) throws IOException {
        scale = 1.0 / layer.extent();
        boolean isLand = layer.name().equals("land");
        path = isLand ? land : areas;
        for (VectorFeature feature : layer.features()) {
            if (isLand || isWanted(feature)) {
                feature.walk(this);
            }
        }
    }

    /** A state is its country with all territories that have a code of their own but are under it. */
    private boolean isWanted(VectorFeature feature) {
        return feature.text("iso_3166_2").filter(codes::contains).isPresent()
                || (feature.text("kind").filter("country"::equals).isPresent()
                        && (feature.text("iso_a2").filter(codes::contains).isPresent()
                                || feature.text("sov_a2")
                                        .filter(codes::contains)
                                        .isPresent()));
    }

    private PathIterator cut(boolean onLand) {
        if (!onLand || areas.getCurrentPoint() == null) {
            return areas.getPathIterator(null);
        }
        Area both = new Area(areas);
        both.intersect(new Area(land));
        return both.getPathIterator(null);
    }

    private static List<double[]> rings(PathIterator path, TileId tile) {
        double across = 1 << tile.z();
        List<double[]> rings = new ArrayList<>();
        List<Double> ring = new ArrayList<>();
        double[] point = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            if (kind != PathIterator.SEG_LINETO) {
                finish(ring, rings);
            }
            if (kind != PathIterator.SEG_CLOSE) {
                ring.add((tile.x() + point[0]) / across);
                ring.add((tile.y() + point[1]) / across);
            }
        }
        finish(ring, rings);
        return rings;
    }

    private static void finish(List<Double> ring, List<double[]> rings) {
        if (ring.size() >= 6) {
            rings.add(ring.stream().mapToDouble(Double::doubleValue).toArray());
        }
        ring.clear();
    }

    @Override
    public void moveTo(int x, int y) {
        path.moveTo(x * scale, y * scale);
    }

    @Override
    public void lineTo(int x, int y) {
        if (path.getCurrentPoint() == null) {
            moveTo(x, y);
        } else {
            path.lineTo(x * scale, y * scale);
        }
    }

    @Override
    public void close() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }
}
