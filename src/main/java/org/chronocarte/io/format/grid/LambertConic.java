package org.chronocarte.io.format.grid;

/**
 * Lambert's conformal conic projection: EPSG methods 9801 and 9802, after IOGP's Guidance Note 7-2. Angles are in
 * degrees.
 *
 * @param cone how much of a full turn the cone makes, laid flat
 * @param reach how far from the tip the equator would lie, scaled
 */
record LambertConic(
        Ellipsoid ellipsoid,
        double originLat,
        double originLon,
        double cone,
        double reach,
        double falseEasting,
        double falseNorthing)
        implements Projection {

    private static final int ROUNDS = 12;

    /** One that is true to scale along two parallels. */
    static LambertConic ofParallels(
            Ellipsoid ellipsoid,
            double originLat,
            double originLon,
            double firstParallel,
            double secondParallel,
            double falseEasting,
            double falseNorthing) {
        double e = ellipsoid.eccentricity();
        double first = Math.toRadians(firstParallel);
        double second = Math.toRadians(secondParallel);
        double cone =
                (Math.log(m(first, e)) - Math.log(m(second, e))) / (Math.log(t(first, e)) - Math.log(t(second, e)));
        double reach = ellipsoid.axis() * m(first, e) / (cone * Math.pow(t(first, e), cone));
        return new LambertConic(ellipsoid, originLat, originLon, cone, reach, falseEasting, falseNorthing);
    }

    /** One that has a scale along the parallel of its origin. */
    static LambertConic ofScale(
            Ellipsoid ellipsoid,
            double originLat,
            double originLon,
            double scale,
            double falseEasting,
            double falseNorthing) {
        double e = ellipsoid.eccentricity();
        double origin = Math.toRadians(originLat);
        double cone = Math.sin(origin);
        double reach = ellipsoid.axis() * scale * m(origin, e) / (cone * Math.pow(t(origin, e), cone));
        return new LambertConic(ellipsoid, originLat, originLon, cone, reach, falseEasting, falseNorthing);
    }

    @Override
    public Degrees inverse(double x, double y) {
        double e = ellipsoid.eccentricity();
        double originRadius = reach * Math.pow(t(Math.toRadians(originLat), e), cone);
        double east = x - falseEasting;
        double south = originRadius - (y - falseNorthing);
        double t = Math.pow(Math.hypot(east, south) / reach, 1 / cone);
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
