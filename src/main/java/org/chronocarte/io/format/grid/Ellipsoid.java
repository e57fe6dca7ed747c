package org.chronocarte.io.format.grid;

/**
 * The shape of the Earth that a projection assumes.
 *
 * @param axis half the longer axis, in the units of the projection
 * @param flattening how much shorter the other is, as a part of it
 */
record Ellipsoid(double axis, double flattening) {

    /** Of WGS 84 too, within a tenth of a millimetre. */
    static final Ellipsoid GRS80 = new Ellipsoid(6_378_137, 1 / 298.257222101);

    double eccentricity() {
        return Math.sqrt(flattening * (2 - flattening));
    }
}
