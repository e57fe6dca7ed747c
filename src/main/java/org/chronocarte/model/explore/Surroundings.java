package org.chronocarte.model.explore;

import java.util.stream.IntStream;
import org.chronocarte.model.geo.Extent;

/** What a map shows to show some places: they and a margin, or a place alone and what is round it. In shares of the world. */
final class Surroundings {

    private static final double MARGIN = 0.1;

    /** Some two hundred metres: what lies no farther apart is one place. */
    private static final double ONE_PLACE = 0.000005;
    /** About a fifth of France, round a place alone. */
    private static final double ALONE = 0.002;
    /** About a mile, round places in a city: a map of the world has nothing to show at closer sight. */
    private static final double LEAST = 0.00004;

    private double minX = 1;
    private double maxX = 0;
    private double minY = 1;
    private double maxY = 0;

    /** The same with the world cut at the prime meridian, and so in one piece at the 180th. */
    private double minTurned = 1.5;

    private double maxTurned = 0.5;

    private Surroundings() {}

    /** @param sites at least one */
    static Extent of(EntryIndex index, IntStream sites) {
        Surroundings round = new Surroundings();
        sites.forEach(site -> round.add(index.siteX(site), index.siteY(site)));
        return round.extent();
    }

    private void add(double x, double y) {
        minX = Math.min(minX, x);
        maxX = Math.max(maxX, x);
        minY = Math.min(minY, y);
        maxY = Math.max(maxY, y);
        double turned = x < 0.5 ? x + 1 : x;
        minTurned = Math.min(minTurned, turned);
        maxTurned = Math.max(maxTurned, turned);
    }

    private Extent extent() {
        // Readers expect the Atlantic in the middle of the world, unless that tears apart what lies on the Pacific.
        boolean pacific = maxTurned - minTurned < (maxX - minX) / 2;
        double left = pacific ? minTurned : minX;
        double right = pacific ? maxTurned : maxX;
        double span = Math.max(right - left, maxY - minY);
        double margin = span < ONE_PLACE ? ALONE : Math.max(LEAST, span * MARGIN);
        return new Extent(left - margin, Math.max(0, minY - margin), right + margin, Math.min(1, maxY + margin));
    }
}
