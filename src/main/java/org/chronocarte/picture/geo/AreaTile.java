package org.chronocarte.picture.geo;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.chronocarte.picture.geo.mvt.VectorLayer;
import org.chronocarte.picture.geo.mvt.VectorTile;

/** Reads of one tile the areas that have one of some ISO 3166 codes. */
final class AreaTile {

    /** How near to an area a strip of land that is nobody's must be to be shown as its own, in shares of a tile. */
    private static final double NEAR = 0.008;

    private final Set<String> codes;
    private final Path2D.Double areas = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final Path2D.Double land = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final Path2D.Double lakes = new Path2D.Double(Path2D.WIND_NON_ZERO);
    /** Areas of the same rank that are not asked for. */
    private final Path2D.Double others = new Path2D.Double(Path2D.WIND_NON_ZERO);

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
        if (layer.name().equals("areas")) {
            addAreas(layer.features());
            return;
        }
        PathPen pen = new PathPen(layer.name().equals("land") ? land : lakes, scale);
        for (VectorFeature feature : layer.features()) {
            feature.walk(pen);
        }
    }

    private void addAreas(List<VectorFeature> features) throws IOException {
        Set<String> kinds = new HashSet<>();
        for (VectorFeature feature : features) {
            if (isWanted(feature)) {
                kinds.add(feature.text("kind").orElse(""));
                feature.walk(new PathPen(areas, scale));
            }
        }
        for (VectorFeature feature : features) {
            String kind = feature.text("kind").orElse("");
            boolean isForeign = kind.equals("country") && !holdsWanted(feature);
            if (!isWanted(feature) && (isForeign || (kinds.contains(kind) && !kind.equals("country")))) {
                feature.walk(new PathPen(others, scale));
            }
        }
    }

    private boolean holdsWanted(VectorFeature country) {
        String prefix = country.text("iso_a2").orElse("?") + "-";
        return codes.stream().anyMatch(code -> code.startsWith(prefix));
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
            Area ground = new Area(land);
            left.intersect(ground);
            addStrips(left, ground);
        }
        if (hasLakes) {
            left.subtract(new Area(lakes));
        }
        return left.getPathIterator(null);
    }

    /**
     * Adds land that no area covers, since coasts are finer than areas, and river mouths are nobody's: what lies by the
     * area and by no other.
     */
    private void addStrips(Area left, Area ground) {
        Area neighbours = new Area(others);
        Area strips = ground;
        strips.subtract(new Area(areas));
        strips.subtract(neighbours);
        Path2D.Double own = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (double[] ring : rings(strips.getPathIterator(null), new TileId(0, 0, 0))) {
            Path2D.Double strip = closed(ring);
            Rectangle2D around = strip.getBounds2D();
            around.setRect(
                    around.getX() - NEAR,
                    around.getY() - NEAR,
                    around.getWidth() + 2 * NEAR,
                    around.getHeight() + 2 * NEAR);
            if (areas.intersects(around) && !neighbours.intersects(around)) {
                own.append(strip, false);
            }
        }
        left.add(new Area(own));
    }

    private static Path2D.Double closed(double[] ring) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.moveTo(ring[0], ring[1]);
        for (int i = 2; i < ring.length; i += 2) {
            path.lineTo(ring[i], ring[i + 1]);
        }
        path.closePath();
        return path;
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
}
