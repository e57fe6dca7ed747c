package org.chronocarte.io.format.geo;

import java.util.List;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.Locator;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/** Makes places of geometries, each with how exact its point is and what it stands for. */
final class Placing {

    /** Degrees, some 50 km: what is larger is a region rather than a site. */
    private static final double REGION = 0.5;

    private final Locator locator;

    Placing(Locator locator) {
        this.locator = locator;
    }

    /**
     * A place, or null when its coordinates are none.
     *
     * @param where the row, for the report
     * @param spot in degrees
     * @param name its name, or null
     * @param doubtful whether the file says that it is not sure of it
     * @param remark what the file says of it, or null
     */
    @Nullable
    DraftPlace place(Where where, Spot spot, @Nullable String name, boolean doubtful, @Nullable String remark) {
        Position position = locator.position(where, spot.y(), spot.x());
        if (position == null) {
            return null;
        }
        PlacePrecision precision = precision(spot);
        if (doubtful && precision == PlacePrecision.EXACT) {
            precision = PlacePrecision.APPROXIMATE;
        }
        return new DraftPlace(name, null, null, position, precision, List.of(), note(spot, remark));
    }

    static PlacePrecision precision(Spot spot) {
        if (spot.sort() == Spot.Sort.POINT) {
            return PlacePrecision.EXACT;
        }
        boolean large = Math.max(spot.width(), spot.height()) > REGION;
        return large && spot.sort() == Spot.Sort.AREA ? PlacePrecision.TERRITORY : PlacePrecision.APPROXIMATE;
    }

    /** In both languages, since a place's note is one text for every reader. */
    static @Nullable String note(Spot spot, @Nullable String remark) {
        String stands = switch (spot.sort()) {
            case POINT -> null;
            case POINTS ->
                "Le point le plus central de " + spot.points() + ". / The most central of " + spot.points()
                        + " points.";
            case LINE -> "Tracé : le point est à mi-parcours. / A line: the point is half-way.";
            case AREA -> "Surface : le point est à l’intérieur. / An area: the point lies inside.";
        };
        if (stands == null || remark == null) {
            return stands == null ? remark : stands;
        }
        return stands + " " + remark;
    }
}
