package org.chronocarte.picture.geo;

import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Mercator;

/**
 * What a map shows: a place on Web Mercator's unit square (see {@link Mercator}) in the middle of a rectangle of
 * logical pixels, x right and y down from its upper left corner. At zoom z the world is 256·2^z logical pixels wide.
 *
 * @param centerX unit-square x in the middle; may lie outside 0..1 where a view reaches over the 180th meridian
 * @param centerY unit-square y in the middle
 * @param zoom may be fractional
 * @param width logical pixels, not negative
 * @param height logical pixels, not negative
 */
public record Viewport(double centerX, double centerY, double zoom, double width, double height) {

    /** The closest that a view can come. */
    public static final double MAX_ZOOM = 19;

    private static final double TILE = 256;

    /** @throws IllegalArgumentException for a value that is not finite, or a negative size */
    public Viewport {
        if (!Double.isFinite(centerX + centerY + zoom) || !(width >= 0 && height >= 0 && width + height < 1e6)) {
            throw new IllegalArgumentException(
                    "viewport " + centerX + ", " + centerY + ", " + zoom + ", " + width + " x " + height);
        }
    }

    /** The view of a rectangle of pixels that just holds a box, with {@code padding} pixels to spare on each side. */
    public static Viewport fit(GeoBounds bounds, double width, double height, double padding) {
        return fit(Extent.of(bounds), width, height, padding);
    }

    /** Like {@link #fit(GeoBounds, double, double, double)}; a box without any size is seen from {@link #MAX_ZOOM}. */
    public static Viewport fit(Extent box, double width, double height, double padding) {
        double scale = Math.min(
                room(width, padding) / (box.maxX() - box.minX()), room(height, padding) / (box.maxY() - box.minY()));
        double zoom = Math.min(MAX_ZOOM, Math.log(scale / TILE) / Math.log(2));
        return new Viewport(box.centerX(), box.centerY(), Math.max(minZoom(width, height), zoom), width, height);
    }

    private static double room(double size, double padding) {
        return Math.max(1, size - 2 * padding);
    }

    /** The zoom at which the world just fills a rectangle, so that nothing beyond its edges shows. */
    public static double minZoom(double width, double height) {
        return Math.log(Math.max(1, Math.max(width, height)) / TILE) / Math.log(2);
    }

    /** How many logical pixels wide and high the whole world is. */
    public double worldSize() {
        return TILE * Math.pow(2, zoom);
    }

    /** Pixel x of a unit-square x; of its copies around the globe, the one nearest to the view's middle. */
    public double screenX(double unitX) {
        double away = unitX - centerX;
        return width / 2 + (away - Math.rint(away)) * worldSize();
    }

    /** Pixel x of a unit-square x exactly as given; for lines that run on past 0 or 1. */
    public double unwrappedScreenX(double unitX) {
        return width / 2 + (unitX - centerX) * worldSize();
    }

    /** Pixel y of a unit-square y. */
    public double screenY(double unitY) {
        return height / 2 + (unitY - centerY) * worldSize();
    }

    /** Unit-square x at a pixel; may lie outside 0..1. */
    public double unitX(double px) {
        return centerX + (px - width / 2) / worldSize();
    }

    /** Unit-square y at a pixel; outside 0..1 beyond the poles. */
    public double unitY(double py) {
        return centerY + (py - height / 2) / worldSize();
    }

    /** Longitude at a pixel, in degrees, -180 to 180. */
    public double lon(double px) {
        double x = unitX(px);
        return Mercator.lon(x - Math.floor(x));
    }

    /** Latitude at a pixel, in degrees. */
    public double lat(double py) {
        return Mercator.lat(Math.max(0, Math.min(1, unitY(py))));
    }

    /** What is shown, on the unit square. */
    public Extent extent() {
        return new Extent(unitX(0), unitY(0), unitX(width), unitY(height));
    }

    /** What is shown, in degrees. */
    public GeoBounds bounds() {
        return width >= worldSize()
                ? new GeoBounds(-180, lat(height), 180, lat(0))
                : new GeoBounds(lon(0), lat(height), lon(width), lat(0));
    }

    /**
     * The same view with its middle on the unit square, or the view nearest to it that shows no band beyond the poles
     * and no zoom out of range. The world goes round: to the left and right there is always more of it.
     */
    public Viewport clamped() {
        double z = Math.max(minZoom(width, height), Math.min(MAX_ZOOM, zoom));
        double world = TILE * Math.pow(2, z);
        return new Viewport(around(centerX), inside(centerY, height / world), z, width, height);
    }

    private static double around(double x) {
        double on = x - Math.floor(x);
        return on < 1 ? on : 0;
    }

    private static double inside(double center, double span) {
        return span >= 1 ? 0.5 : Math.max(span / 2, Math.min(1 - span / 2, center));
    }

    /** The clamped view at another zoom in which the point under a pixel stays there. */
    public Viewport zoomedAround(double px, double py, double newZoom) {
        double z = Math.max(minZoom(width, height), Math.min(MAX_ZOOM, newZoom));
        double world = TILE * Math.pow(2, z);
        return new Viewport(
                        unitX(px) - (px - width / 2) / world, unitY(py) - (py - height / 2) / world, z, width, height)
                .clamped();
    }

    /** The clamped view after the map was pulled by some pixels: a positive {@code dx} shows what lies to the left. */
    public Viewport panned(double dx, double dy) {
        return new Viewport(centerX - dx / worldSize(), centerY - dy / worldSize(), zoom, width, height).clamped();
    }

    /** The clamped view with the same middle and zoom in another rectangle. */
    public Viewport resized(double newWidth, double newHeight) {
        return new Viewport(centerX, centerY, zoom, newWidth, newHeight).clamped();
    }
}
