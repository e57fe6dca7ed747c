package org.chronocarte.picture.geo;

/**
 * How an area is filled.
 *
 * @param argb 0xAARRGGBB
 * @param opacity 0 to 1 by zoom
 */
record AreaStyle(int argb, Stops opacity) {

    int at(double zoom) {
        return MapStyle.faded(argb, opacity.at(zoom));
    }
}
