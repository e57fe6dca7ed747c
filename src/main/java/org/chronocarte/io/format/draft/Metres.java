package org.chronocarte.io.format.draft;

import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.grid.Grid;
import org.chronocarte.io.format.grid.Projection;

/**
 * Two numbers of a file that are metres of a projection, whichever of them counts to the east.
 *
 * @param lat the number that stands for the latitude
 * @param lon the one that stands for the longitude
 */
public record Metres(double lat, double lon) {

    /** Smaller numbers are degrees that somebody mistyped. */
    private static final double LEAST = 1000;

    /** Whether both numbers are too large for degrees. */
    boolean areMetres() {
        return Math.min(Math.abs(lon), Math.abs(lat)) > LEAST;
    }

    /** The systems in whose country they lie. */
    public Set<Grid> likely() {
        Set<Grid> both = Grid.likely(lon, lat);
        both.addAll(Grid.likely(lat, lon));
        return both;
    }

    /** Whether a system reaches there. */
    boolean fit(Grid grid) {
        return grid.holds(lon, lat) || isTurned(grid);
    }

    private boolean isTurned(Grid grid) {
        return !grid.holds(lon, lat) && grid.holds(lat, lon);
    }

    /** The degrees that they mean in a system. */
    public Projection.Degrees in(Grid grid) {
        return isTurned(grid) ? grid.inverse(lat, lon) : grid.inverse(lon, lat);
    }

    /** The names of systems, for people. */
    public static String titles(Set<Grid> grids) {
        return grids.stream().map(Grid::title).collect(Collectors.joining(", "));
    }

    /** What a reader can decide: one of these systems. */
    public static Fix[] fixes(Set<Grid> grids) {
        return grids.stream().map(grid -> new Fix.Projected(grid.epsg())).toArray(Fix[]::new);
    }
}
