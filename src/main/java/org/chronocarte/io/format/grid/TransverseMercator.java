package org.chronocarte.io.format.grid;

/**
 * The transverse Mercator projection: EPSG method 9807, by Krüger's series as IOGP's Guidance Note 7-2 gives them.
 * Angles are in degrees.
 */
record TransverseMercator(
        Ellipsoid ellipsoid,
        double originLat,
        double originLon,
        double scale,
        double falseEasting,
        double falseNorthing)
        implements Projection {

    private static final int ROUNDS = 12;

    /** A zone of UTM, 1 to 60, on the Earth of WGS 84. */
    static TransverseMercator utm(int zone, boolean north) {
        return new TransverseMercator(Ellipsoid.GRS80, 0, zone * 6 - 183, 0.9996, 500_000, north ? 0 : 10_000_000);
    }

    @Override
    public Degrees inverse(double x, double y) {
        double e = ellipsoid.eccentricity();
        double n = ellipsoid.flattening() / (2 - ellipsoid.flattening());
        double radius = ellipsoid.axis() / (1 + n) * (1 + n * n / 4 + Math.pow(n, 4) / 64);
        double[] back = {
            n / 2 - 2 * n * n / 3 + 37 * Math.pow(n, 3) / 96 - Math.pow(n, 4) / 360,
            n * n / 48 + Math.pow(n, 3) / 15 - 437 * Math.pow(n, 4) / 1440,
            17 * Math.pow(n, 3) / 480 - 37 * Math.pow(n, 4) / 840,
            4397 * Math.pow(n, 4) / 161280
        };
        double eta = (x - falseEasting) / (radius * scale);
        double xi = (y - falseNorthing) / (radius * scale) + originXi(e, n);
        double xi0 = xi;
        double eta0 = eta;
        for (int i = 1; i <= back.length; i++) {
            xi0 -= back[i - 1] * Math.sin(2 * i * xi) * Math.cosh(2 * i * eta);
            eta0 -= back[i - 1] * Math.cos(2 * i * xi) * Math.sinh(2 * i * eta);
        }
        double beta = Math.asin(Math.sin(xi0) / Math.cosh(eta0));
        double conformal = asinh(Math.tan(beta));
        double q = conformal;
        for (int i = 0; i < ROUNDS; i++) {
            q = conformal + e * atanh(e * Math.tanh(q));
        }
        double lon = originLon + Math.toDegrees(Math.asin(Math.tanh(eta0) / Math.cos(beta)));
        return new Degrees(Math.toDegrees(Math.atan(Math.sinh(q))), lon);
    }

    /** How far the origin lies from the equator, in the series' own measure. */
    private double originXi(double e, double n) {
        if (originLat == 0) {
            return 0;
        }
        double lat = Math.toRadians(originLat);
        double beta = Math.atan(Math.sinh(asinh(Math.tan(lat)) - e * atanh(e * Math.sin(lat))));
        double[] forth = {
            n / 2 - 2 * n * n / 3 + 5 * Math.pow(n, 3) / 16 + 41 * Math.pow(n, 4) / 180,
            13 * n * n / 48 - 3 * Math.pow(n, 3) / 5 + 557 * Math.pow(n, 4) / 1440,
            61 * Math.pow(n, 3) / 240 - 103 * Math.pow(n, 4) / 140,
            49561 * Math.pow(n, 4) / 161280
        };
        double xi = beta;
        for (int i = 1; i <= forth.length; i++) {
            xi += forth[i - 1] * Math.sin(2 * i * beta);
        }
        return xi;
    }

    private static double asinh(double value) {
        return Math.copySign(Math.log(Math.abs(value) + Math.sqrt(value * value + 1)), value);
    }

    private static double atanh(double value) {
        return 0.5 * Math.log((1 + value) / (1 - value));
    }
}
