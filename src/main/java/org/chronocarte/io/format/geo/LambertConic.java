package org.chronocarte.io.format.geo;

/**
 * Lambert's conformal conic projection with two standard parallels: EPSG method 9802, after IOGP's Guidance Note 7-2. Angles
 * are in degrees.
 */
record LambertConic(
        Ellipsoid ellipsoid,
        double originLat,
        double originLon,
        double firstParallel,
        double secondParallel,
        double falseEasting,
        double falseNorthing)
        implements Projection {

    private static final int ROUNDS = 12;

    @Override
    public Degrees inverse(double x, double y) {
        double e = ellipsoid.eccentricity();
        double first = Math.toRadians(firstParallel);
        double second = Math.toRadians(secondParallel);
        double cone =
                (Math.log(m(first, e)) - Math.log(m(second, e))) / (Math.log(t(first, e)) - Math.log(t(second, e)));
        double scale = ellipsoid.axis() * m(first, e) / (cone * Math.pow(t(first, e), cone));
        double originRadius = scale * Math.pow(t(Math.toRadians(originLat), e), cone);
        double east = x - falseEasting;
        double south = originRadius - (y - falseNorthing);
        double t = Math.pow(Math.hypot(east, south) / scale, 1 / cone);
        double lat = Math.PI / 2 - 2 * Math.atan(t);
        for (int i = 0; i < ROUNDS; i++) {
            double sine = e * Math.sin(lat);
            lat = Math.PI / 2 - 2 * Math.atan(t * Math.pow((1 - sine) / (1 + sine), e / 2));
        }
        return new Degrees(Math.toDegrees(lat), originLon + Math.toDegrees(Math.atan2(east, south) / cone));
    }

    private static double m(double lat, double e) {
        double sine = e * Math.sin(lat);
        return Math.cos(lat) / Math.sqrt(1 - sine * sine);
    }

    private static double t(double lat, double e) {
        double sine = e * Math.sin(lat);
        return Math.tan(Math.PI / 4 - lat / 2) / Math.pow((1 - sine) / (1 + sine), e / 2);
    }
}
