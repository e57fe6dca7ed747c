package org.chronocarte.picture.geo;

/**
 * How a line is drawn.
 *
 * @param argb 0xAARRGGBB
 * @param width logical pixels by zoom
 * @param opacity 0 to 1 by zoom
 * @param dash lengths of ink and gap in logical pixels; empty for a solid line
 */
@SuppressWarnings("ArrayRecordComponent") // Handed to BasicStroke as it is; nobody compares two.
record LineStyle(int argb, Stops width, Stops opacity, float[] dash) {

    int colorAt(double zoom) {
        return MapStyle.faded(argb, opacity.at(zoom));
    }
}
