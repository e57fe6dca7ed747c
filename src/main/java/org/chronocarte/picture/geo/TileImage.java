package org.chronocarte.picture.geo;

import java.util.Arrays;

/**
 * A painted tile.
 *
 * @param pixels width and height
 * @param argb pixels·pixels values 0xAARRGGBB, opaque, row by row; shared, so never to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // A picture is handed on without copies; nobody compares two.
public record TileImage(int pixels, int[] argb) {

    /** A tile of one colour. */
    public static TileImage plain(int pixels, int argb) {
        int[] all = new int[pixels * pixels];
        Arrays.fill(all, argb);
        return new TileImage(pixels, all);
    }
}
