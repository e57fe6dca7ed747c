package org.chronocarte.picture.scene;

import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Typeface;

/**
 * A bar as long as a round distance is in the middle of the map. Web Mercator stretches by 1 / cos(latitude), so it
 * holds there only.
 *
 * @param label the distance in words
 * @param style how the label is set
 * @param meters the distance
 * @param length of the bar, in pixels
 * @param box the room that bar and label take; the bar starts at its left, the label after it
 */
public record MapScaleBar(String label, TextStyle style, double meters, double length, MapBox box) {

    /** The Earth's girth in meters on the sphere of Web Mercator (EPSG:3857), radius 6,378,137 m. */
    private static final double GIRTH = 2 * Math.PI * 6_378_137;

    private static final double LONGEST = 110;
    static final double GAP = 6;

    /** @param right where it ends; {@code middle} is the y of its middle */
    static MapScaleBar ending(
            double right, double middle, Viewport viewport, double scale, TextMeasure measure, Messages words) {
        double latitude = Mercator.lat(Math.max(0, Math.min(1, viewport.centerY())));
        double perPixel = GIRTH * Math.cos(Math.toRadians(latitude)) / viewport.worldSize();
        double meters = round(LONGEST * scale * perPixel);
        String label = meters >= 1000
                ? words.get("scale.kilometers", meters / 1000)
                : words.get("scale.meters", Math.max(1, meters));
        TextStyle style = new TextStyle(Typeface.SANS, 9.5 * scale);
        double length = meters / perPixel;
        double width = length + GAP + measure.width(label, style);
        double height = 16 * scale;
        return new MapScaleBar(
                label, style, meters, length, new MapBox(right - width, middle - height / 2, width, height));
    }

    /** The largest of 1, 2, 5 times a power of ten that is not above a value. */
    private static double round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double lead = value / power;
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }
}
