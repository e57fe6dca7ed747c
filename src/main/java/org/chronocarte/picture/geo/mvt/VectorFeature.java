package org.chronocarte.picture.geo.mvt;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * One feature of a layer. Values are texts, numbers ({@link Long} or {@link Double}) or {@link Boolean}s; geometry
 * stays packed until {@link #walk} is called.
 */
public final class VectorFeature {

    private static final int MOVE = 1;
    private static final int LINE = 2;
    private static final int CLOSE = 7;

    private final int type;
    private final Map<String, Object> values;
    private final int[] commands;

    /** @param type as in the specification: 1 for points, 2 for lines, 3 for polygons */
    VectorFeature(int type, Map<String, Object> values, int[] commands) {
        this.type = type;
        this.values = values;
        this.commands = commands;
    }

    /** Whether the geometry is one or several points. */
    public boolean isPoint() {
        return type == 1;
    }

    /** Whether the geometry is one or several lines. */
    public boolean isLine() {
        return type == 2;
    }

    /** Whether the geometry is one or several areas. */
    public boolean isPolygon() {
        return type == 3;
    }

    /** Takes a geometry; coordinates are tile units, x right and y down. */
    public interface Pen {
        void moveTo(int x, int y);

        void lineTo(int x, int y);

        void close();
    }

    public Optional<String> text(String key) {
        return values.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** A number, or {@code absent} where the feature has none of that name. */
    public double number(String key, double absent) {
        return values.get(key) instanceof Number number ? number.doubleValue() : absent;
    }

    /** Whether a value is there and true. */
    public boolean isTrue(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /**
     * Draws the geometry (Mapbox vector tile specification 2.1, section 4.3). A point is one {@code moveTo}.
     *
     * @throws IOException when the commands are malformed
     */
    public void walk(Pen pen) throws IOException {
        int x = 0;
        int y = 0;
        int at = 0;
        while (at < commands.length) {
            int command = commands[at] & 7;
            int count = commands[at++] >>> 3;
            if (command == CLOSE) {
                pen.close();
            } else if (command == MOVE || command == LINE) {
                if (count > (commands.length - at) / 2) {
                    throw new IOException("a geometry in the tile ends too early");
                }
                for (int i = 0; i < count; i++) {
                    x += unzigzag(commands[at++]);
                    y += unzigzag(commands[at++]);
                    if (command == MOVE) {
                        pen.moveTo(x, y);
                    } else {
                        pen.lineTo(x, y);
                    }
                }
            } else {
                throw new IOException("a geometry in the tile has the unknown command " + command);
            }
        }
    }

    private static int unzigzag(int value) {
        return value >>> 1 ^ -(value & 1);
    }
}
