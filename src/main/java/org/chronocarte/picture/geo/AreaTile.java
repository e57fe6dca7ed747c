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
    private final Path2D.Double lakes = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private Path2D.Double path = areas;
    private double scale = 1;

    private AreaTile(Set<String> codes) {
        this.codes = codes;
    }

    /**
     * Reads a tile. Lakes are cut out: water keeps its colour.
     *
     * @param onLand whether to cut off what lies in the sea, which takes longer: at the base map's deepest zoom its
     *     coast is finer than its areas
     * @throws IOException when the bytes are not a vector tile
     */
    static AreaShape read(TileId tile, byte[] bytes, Set<String> codes, boolean onLand) throws IOException {
        AreaTile reader = new AreaTile(codes);
        Set<String> layers = onLand ? Set.of("areas", "lakes", "land") : Set.of("areas", "lakes");
        for (VectorLayer layer : VectorTile.read(bytes, layers::contains)) {
            reader.add(layer);
        }
        List<double[]> rings = rings(reader.cut(onLand), tile);
        turnAlike(rings);
        return new AreaShape(0, rings);
    }

    private void add(VectorLayer layer) throws IOException {
        scale = 1.0 / layer.extent();
        path = switch (layer.name()) {
            case "land" -> land;
            case "lakes" -> lakes;
            default -> areas;
        };
        for (VectorFeature feature : layer.features()) {
            if (path != areas || isWanted(feature)) {
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
        boolean hasLakes = lakes.getCurrentPoint() != null && areas.intersects(lakes.getBounds2D());
        if (areas.getCurrentPoint() == null || !(onLand || hasLakes)) {
            return areas.getPathIterator(null);
        }
        Area left = new Area(areas);
        if (onLand) {
            left.intersect(new Area(land));
        }
        if (hasLakes) {
            left.subtract(new Area(lakes));
        }
        return left.getPathIterator(null);
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

    /**
     * Turns the outer rings the way that vector tiles turn them, clockwise on the screen, and so holes the other way:
     * where the parts of neighbours overlap, theirs must not cancel each other out.
     */
    private static void turnAlike(List<double[]> rings) {
        double largest = 0;
        for (double[] ring : rings) {
            double area = signedArea(ring);
            largest = Math.abs(area) > Math.abs(largest) ? area : largest;
        }
        if (largest < 0) {
            rings.replaceAll(AreaTile::reversed);
        }
    }

    /** Positive where a ring turns clockwise, y being down. */
    private static double signedArea(double[] ring) {
        double twice = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            twice += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return twice / 2;
    }

    private static double[] reversed(double[] ring) {
        double[] turned = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            turned[i] = ring[ring.length - 2 - i];
            turned[i + 1] = ring[ring.length - 1 - i];
        }
        return turned;
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
