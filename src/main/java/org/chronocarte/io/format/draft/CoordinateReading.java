package org.chronocarte.io.format.draft;

import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a pair of coordinates, in degrees (WGS 84).
 *
 * @param lat latitude as written, NaN when it is no number
 * @param lon longitude as written, NaN when it is no number
 * @param flaw what is wrong, or null when they are a position
 */
public record CoordinateReading(
        double lat, double lon, @Nullable Flaw flaw) {

    /** Larger numbers than these are no degrees that somebody mistyped, but metres. */
    private static final double METRES = 1000;

    /** Why a pair is no position. */
    public enum Flaw {
        /** Not written as coordinates. */
        NOT_COORDINATES,
        /** One of the two is missing. */
        HALF,
        /** They would be right the other way round. */
        SWAPPED,
        /** Metres of some projection, as Lambert-93 or Web Mercator. */
        PROJECTED,
        /** Beyond the poles or the antimeridian. */
        OUT_OF_RANGE
    }

    static final CoordinateReading NONE = of(Flaw.NOT_COORDINATES);

    static CoordinateReading of(Flaw flaw) {
        return new CoordinateReading(Double.NaN, Double.NaN, flaw);
    }

    /** Judges two numbers. */
    public static CoordinateReading of(double lat, double lon) {
        if (Double.isNaN(lat) || Double.isNaN(lon)) {
            return NONE;
        }
        if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
            return new CoordinateReading(lat, lon, null);
        }
        if (Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
            return new CoordinateReading(lat, lon, Flaw.SWAPPED);
        }
        boolean metres = Math.abs(lat) > METRES && Math.abs(lon) > METRES;
        return new CoordinateReading(lat, lon, metres ? Flaw.PROJECTED : Flaw.OUT_OF_RANGE);
    }

    /** The other way round. */
    public CoordinateReading swapped() {
        return of(lon, lat);
    }

    /** Whether it is the point at which the equator meets the prime meridian: mostly a missing position. */
    public boolean isZero() {
        return lat == 0 && lon == 0;
    }

    /** Where it is, or null when there is a flaw. */
    public @Nullable Position position() {
        return flaw == null ? new Position(lat, lon) : null;
    }
}
