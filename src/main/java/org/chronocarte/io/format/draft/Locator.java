package org.chronocarte.io.format.draft;

import java.util.Set;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.grid.Grid;
import org.chronocarte.io.format.grid.Projection;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Turns coordinates as a file gives them into positions. What is no degree is not put on the map but said, with what
 * could be done about it.
 */
public final class Locator {

    private final DraftDossier dossier;
    private final PositionChoices choices;

    /** For the rows of one dossier. */
    public Locator(DraftDossier dossier) {
        this.dossier = dossier;
        this.choices = new PositionChoices(dossier.choices());
    }

    /**
     * A row's position, or null when it has none on the map.
     *
     * @param where the row
     * @param lat degrees, north positive
     * @param lon degrees, east positive
     */
    public @Nullable Position position(Where where, double lat, double lon) {
        if (choices.isNone(where)) {
            return null;
        }
        boolean swap = choices.isSwapped(where);
        double north = swap ? lon : lat;
        double east = swap ? lat : lon;
        if (Math.abs(north) <= 90 && Math.abs(east) <= 180) {
            if (north == 0 && east == 0) {
                dossier.warn(Problem.warning("position-zero", where)
                        .with(new Fix.NoPosition(where), new Fix.LeaveOut(where)));
            }
            return new Position(north, east);
        }
        if (Math.abs(north) <= 90 && Math.abs(east) <= 360) {
            return wrapped(where, north, east);
        }
        Metres metres = new Metres(lat, lon);
        boolean projected = !swap && metres.areMetres();
        Grid grid = choices.grid();
        if (grid != null && projected && metres.fit(grid)) {
            Projection.Degrees at = metres.in(grid);
            return new Position(at.lat(), at.lon());
        }
        String written = pair(lat, lon);
        if (!swap && Math.abs(lon) <= 90 && Math.abs(lat) <= 180) {
            dossier.warn(Problem.warning("position-swapped", where, written)
                    .with(new Fix.SwapCoordinates(where), new Fix.SwapCoordinates(null)));
        } else if (projected && !metres.likely().isEmpty()) {
            Set<Grid> likely = metres.likely();
            dossier.warn(Problem.warning("position-projected", where, written, Metres.titles(likely))
                    .with(Metres.fixes(likely)));
        } else {
            dossier.warn("position-no-degrees", where, written);
        }
        return null;
    }

    /** Maps on the web go round the globe, and count on: longitude 190 is that of 170 west. */
    private Position wrapped(Where where, double north, double east) {
        Position position = new Position(north, east - Math.signum(east) * 360);
        dossier.warn(Problem.warning("position-wrapped", where, pair(north, east), pair(position.lat(), position.lon()))
                .with(new Fix.NoPosition(where), new Fix.LeaveOut(where)));
        return position;
    }

    private static String pair(double lat, double lon) {
        return number(lat) + ", " + number(lon);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
