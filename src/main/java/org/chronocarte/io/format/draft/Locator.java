package org.chronocarte.io.format.draft;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.grid.Grid;
import org.chronocarte.io.format.grid.Projection;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Turns coordinates as a file gives them into positions. What is no degree is not put on the map but said, with what could
 * be done about it.
 */
public final class Locator {

    /** Larger numbers are no degrees that somebody mistyped. */
    private static final double METRES = 1000;

    private final DraftDossier dossier;
    private final Set<Where> swapped = new HashSet<>();
    private final Set<Where> none = new HashSet<>();
    private final boolean allSwapped;
    private final @Nullable Grid grid;

    /** For the rows of one dossier. */
    public Locator(DraftDossier dossier) {
        this.dossier = dossier;
        boolean all = false;
        for (Fix.SwapCoordinates fix : dossier.choices().all(Fix.SwapCoordinates.class)) {
            if (fix.where() == null) {
                all = true;
            } else {
                swapped.add(fix.where());
            }
        }
        allSwapped = all;
        grid = dossier.choices()
                .last(Fix.Projected.class)
                .flatMap(fix -> Grid.ofEpsg(fix.system()))
                .orElse(null);
        dossier.choices().all(Fix.NoPosition.class).forEach(fix -> none.add(fix.where()));
    }

    /**
     * A row's position, or null when it has none on the map.
     *
     * @param where the row
     * @param lat degrees, north positive
     * @param lon degrees, east positive
     */
    public @Nullable Position position(Where where, double lat, double lon) {
        if (none.contains(where)) {
            return null;
        }
        boolean swap = allSwapped || swapped.contains(where);
        double north = swap ? lon : lat;
        double east = swap ? lat : lon;
        if (Math.abs(north) <= 90 && Math.abs(east) <= 180) {
            if (north == 0 && east == 0) {
                dossier.warn(Problem.warning("position-zero", where)
                        .with(new Fix.NoPosition(where), new Fix.LeaveOut(where)));
            }
            return new Position(north, east);
        }
        boolean metres = !swap && Math.min(Math.abs(lon), Math.abs(lat)) > METRES;
        if (grid != null && metres && grid.holds(lon, lat)) {
            Projection.Degrees at = grid.inverse(lon, lat);
            return new Position(at.lat(), at.lon());
        }
        String written = String.format(Locale.ROOT, "%s, %s", number(lat), number(lon));
        if (!swap && Math.abs(lon) <= 90 && Math.abs(lat) <= 180) {
            dossier.warn(Problem.warning("position-swapped", where, written)
                    .with(new Fix.SwapCoordinates(where), new Fix.SwapCoordinates(null)));
        } else if (metres && !Grid.likely(lon, lat).isEmpty()) {
            projected(where, written, Grid.likely(lon, lat));
        } else {
            dossier.warn("position-no-degrees", where, written);
        }
        return null;
    }

    private void projected(Where where, String written, Set<Grid> likely) {
        dossier.warn(Problem.warning(
                        "position-projected",
                        where,
                        written,
                        likely.stream().map(Grid::title).collect(Collectors.joining(", ")))
                .with(likely.stream()
                        .map(grid -> new Fix.Projected(grid.epsg()))
                        .toArray(Fix[]::new)));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
