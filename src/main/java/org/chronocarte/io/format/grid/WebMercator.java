package org.chronocarte.io.format.grid;

/** The projection of maps on the web: a sphere of the equator's radius. */
record WebMercator() implements Projection {

    private static final double RADIUS = 6_378_137;

    @Override
    public Degrees inverse(double x, double y) {
        return new Degrees(Math.toDegrees(Math.atan(Math.sinh(y / RADIUS))), Math.toDegrees(x / RADIUS));
    }
}
