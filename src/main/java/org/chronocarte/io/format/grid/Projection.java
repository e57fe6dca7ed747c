package org.chronocarte.io.format.grid;

import org.jspecify.annotations.Nullable;

/** A map projection, from which positions are won back. */
public sealed interface Projection permits LambertConic, OldFrench, TransverseMercator, WebMercator {

    /**
     * The point of a pair of coordinates.
     *
     * @param x easting
     * @param y northing
     */
    Degrees inverse(double x, double y);

    /** Latitude and longitude in degrees. */
    record Degrees(double lat, double lon) {}

    /**
     * The projection of an EPSG code: those of France, which but for the old one lie within a metre of WGS 84, UTM on
     * WGS 84, and that of maps on the web.
     *
     * @return null for any other
     */
    static @Nullable Projection ofEpsg(int code) {
        if (code == 2154) {
            return LambertConic.ofParallels(Ellipsoid.GRS80, 46.5, 3, 49, 44, 700_000, 6_600_000);
        }
        if (code >= 3942 && code <= 3950) {
            // The nine conformal conic zones, each with its latitude in its code.
            int zone = code - 3900;
            return LambertConic.ofParallels(
                    Ellipsoid.GRS80,
                    zone,
                    3,
                    zone - 0.75,
                    zone + 0.75,
                    1_700_000,
                    1_200_000 + (zone - 42) * 1_000_000.0);
        }
        return switch (code) {
            // Guyane, Guadeloupe and Martinique, Réunion, Mayotte.
            case 2972 -> TransverseMercator.utm(22, true);
            case 5490 -> TransverseMercator.utm(20, true);
            case 2975 -> TransverseMercator.utm(40, false);
            case 4471 -> TransverseMercator.utm(38, false);
            case 3857 -> new WebMercator();
            // The old one counts from Paris.
            case 27572 ->
                new OldFrench(
                        LambertConic.ofScale(OldFrench.CLARKE, 46.8, 2.337229167, 0.99987742, 600_000, 2_200_000));
            default -> utmOnWgs84(code);
        };
    }

    private static @Nullable Projection utmOnWgs84(int code) {
        int zone = code % 100;
        boolean north = code / 100 == 326;
        boolean south = code / 100 == 327;
        if (zone < 1 || zone > 60 || !north && !south) {
            return null;
        }
        return TransverseMercator.utm(zone, north);
    }
}
