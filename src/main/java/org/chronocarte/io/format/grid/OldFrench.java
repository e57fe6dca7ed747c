package org.chronocarte.io.format.grid;

/**
 * A projection of the French system of before 1993 (NTF), whose Earth has another shape and another middle: its points
 * are moved to those of WGS 84 by IGN's three figures, which is good to some two metres.
 *
 * @param onClarke the projection on the Earth of that system, from the meridian of Greenwich
 */
record OldFrench(Projection onClarke) implements Projection {

    /** Clarke's of 1880, as IGN has it. */
    static final Ellipsoid CLARKE = new Ellipsoid(6_378_249.2, 1 - 6_356_515.0 / 6_378_249.2);

    private static final double TO_X = -168;
    private static final double TO_Y = -60;
    private static final double TO_Z = 320;
    private static final int ROUNDS = 6;

    @Override
    public Degrees inverse(double x, double y) {
        Degrees old = onClarke.inverse(x, y);
        double lat = Math.toRadians(old.lat());
        double lon = Math.toRadians(old.lon());
        double squared = squared(CLARKE);
        double normal = normal(CLARKE, lat);
        double toX = normal * Math.cos(lat) * Math.cos(lon) + TO_X;
        double toY = normal * Math.cos(lat) * Math.sin(lon) + TO_Y;
        double toZ = normal * (1 - squared) * Math.sin(lat) + TO_Z;
        return onGround(toX, toY, toZ);
    }

    /** The latitude and longitude on WGS 84 of a point given from the middle of the Earth. */
    private static Degrees onGround(double x, double y, double z) {
        double squared = squared(Ellipsoid.GRS80);
        double axle = Math.hypot(x, y);
        double lat = Math.atan2(z, axle * (1 - squared));
        for (int i = 0; i < ROUNDS; i++) {
            lat = Math.atan2(z + squared * normal(Ellipsoid.GRS80, lat) * Math.sin(lat), axle);
        }
        return new Degrees(Math.toDegrees(lat), Math.toDegrees(Math.atan2(y, x)));
    }

    private static double squared(Ellipsoid ellipsoid) {
        return ellipsoid.eccentricity() * ellipsoid.eccentricity();
    }

    private static double normal(Ellipsoid ellipsoid, double lat) {
        double sine = ellipsoid.eccentricity() * Math.sin(lat);
        return ellipsoid.axis() / Math.sqrt(1 - sine * sine);
    }
}
