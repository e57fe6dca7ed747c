package org.chronocarte.model.geo;

import java.util.stream.IntStream;

/**
 * A box on Web Mercator's unit square (y down). It may reach past x 0 or 1 where the map is panned over the 180th
 * meridian; {@link #contains} then looks at both sides.
 *
 * @param minX left
 * @param minY top
 * @param maxX right, at least {@code minX}
 * @param maxY bottom, at least {@code minY}
 */
public record Extent(double minX, double minY, double maxX, double maxY) {

    /** The whole world. */
    public static final Extent WORLD = new Extent(0, 0, 1, 1);

    /** @throws IllegalArgumentException when a side is negative or not a number */
    public Extent {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException("extent " + minX + ", " + minY + ", " + maxX + ", " + maxY);
        }
    }

    /** The extent of a box in degrees; one that crosses the 180th meridian reaches past x = 1. */
    public static Extent of(GeoBounds bounds) {
        double west = Mercator.x(bounds.west());
        double east = Mercator.x(bounds.east());
        return new Extent(
                west,
                Mercator.y(bounds.north()),
                bounds.west() > bounds.east() ? east + 1 : east,
                Mercator.y(bounds.south()));
    }

    /** Whether a unit-square point, or its copy one world to the left or right, lies inside. */
    public boolean contains(double x, double y) {
        return y >= minY && y <= maxY && (holds(x) || holds(x + 1) || holds(x - 1));
    }

    /** Whether another lies wholly inside, or its copy one world to the left or right. */
    public boolean covers(Extent other) {
        if (other.minY < minY || other.maxY > maxY) {
            return false;
        }
        boolean around = maxX - minX >= 1;
        return around
                || IntStream.rangeClosed(-1, 1)
                        .anyMatch(world -> other.minX + world >= minX && other.maxX + world <= maxX);
    }

    private boolean holds(double x) {
        return x >= minX && x <= maxX;
    }

    public double centerX() {
        return (minX + maxX) / 2;
    }

    public double centerY() {
        return (minY + maxY) / 2;
    }
}
