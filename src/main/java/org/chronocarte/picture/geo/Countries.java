package org.chronocarte.picture.geo;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.chronocarte.picture.geo.mvt.VectorFeature;
import org.chronocarte.picture.geo.mvt.VectorLayer;
import org.chronocarte.picture.geo.mvt.VectorTile;

/** Which country a point lies in. Safe for several threads; cheap to ask for each frame, since answers are kept. */
public final class Countries {

    /** Its areas are right to a kilometre. */
    private static final int ZOOM = 6;
    /** How far from a coast a point may lie, in shares of a tile: some six kilometres at the equator. */
    private static final double OFF_SHORE = 0.01;

    private static final long POINTS_KEPT = 1000;

    private final BaseMap map;
    private final OnDemand<Point, Optional<String>> codes;

    private record Point(double unitX, double unitY) {}

    /** @param map the application's own, since no other has areas */
    public Countries(BaseMap map) {
        this.map = map;
        this.codes = new OnDemand<>(POINTS_KEPT, code -> 1, this::read, Optional.empty());
    }

    /**
     * What the country is called that a point of Web Mercator's unit square lies in; empty at sea. Reads what is
     * missing and so blocks.
     *
     * @param language ISO 639 code
     * @throws IOException when the base map cannot be read
     */
    public Optional<String> at(double unitX, double unitY, String language) throws IOException {
        return codes.read(new Point(unitX, unitY)).map(code -> name(code, language));
    }

    /**
     * As {@link #at}, but empty while the answer is not in memory: it is then read on the executor, and {@code more} is
     * called there. Never blocks.
     */
    public Optional<String> known(double unitX, double unitY, String language, Executor executor, Runnable more) {
        Point point = new Point(unitX, unitY);
        Optional<Optional<String>> kept = codes.kept(point);
        if (kept.isEmpty()) {
            codes.fetch(List.of(point), executor, more);
        }
        return kept.orElse(Optional.empty()).map(code -> name(code, language));
    }

    private Optional<String> read(Point point) throws IOException {
        int zoom = Math.min(ZOOM, map.maxZoom());
        int across = 1 << zoom;
        int x = Math.max(0, Math.min(across - 1, (int) (point.unitX * across)));
        int y = Math.max(0, Math.min(across - 1, (int) (point.unitY * across)));
        Optional<byte[]> bytes = map.bytes(new TileId(zoom, x, y));
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        double inX = point.unitX * across - x;
        double inY = point.unitY * across - y;
        Optional<String> near = Optional.empty();
        for (VectorLayer layer : VectorTile.read(bytes.get(), Set.of("areas")::contains)) {
            for (VectorFeature feature : layer.features()) {
                if (feature.text("kind").filter("country"::equals).isEmpty()) {
                    continue;
                }
                Path2D area = area(feature, layer.extent());
                if (area.contains(inX, inY)) {
                    return code(feature);
                }
                if (near.isEmpty() && area.intersects(inX - OFF_SHORE, inY - OFF_SHORE, 2 * OFF_SHORE, 2 * OFF_SHORE)) {
                    near = code(feature);
                }
            }
        }
        return near;
    }

    /** Its two letters of ISO 3166-1, if it has any. */
    private static Optional<String> code(VectorFeature feature) {
        return feature.text("iso_a2").filter(code -> code.matches("[A-Z]{2}"));
    }

    private static Path2D area(VectorFeature feature, int extent) throws IOException {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        feature.walk(new PathPen(path, 1.0 / extent));
        return path;
    }

    private static String name(String code, String language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.forLanguageTag(language));
    }
}
