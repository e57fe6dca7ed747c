package org.chronocarte.picture.scene;

import java.awt.Rectangle;
import java.util.Arrays;

/**
 * The spots of a part of a crowd's picture: each kind once at a pixel, however many entries lie there, in the order of
 * the crowd. Not thread-safe.
 */
final class SpotPixels {

    private int[] drawn = {};
    private int[] xs = new int[1 << 14];
    private int[] ys = new int[1 << 14];
    private byte[] slots = new byte[1 << 14];
    private int size;

    /**
     * Gathers the spots of a part, in place of those gathered before.
     *
     * @param density pixels of the picture to one of the crowd's view
     * @param offX how far right of its place in the view the picture shows each spot, in pixels of the picture
     * @param offY how far below
     * @param part of the picture, in its pixels; may reach beyond it
     */
    void gather(MapCrowd crowd, double density, double offX, double offY, Rectangle part) {
        size = 0;
        if (part.isEmpty()) {
            return;
        }
        if (drawn.length < part.width * part.height) {
            drawn = new int[part.width * part.height];
        }
        MapBox box = new MapBox(
                (part.x - offX) / density, (part.y - offY) / density, part.width / density, part.height / density);
        crowd.spots(box, 1 / density, (x, y, kinds) -> {
            int pixelX = (int) Math.floor(x * density + offX);
            int pixelY = (int) Math.floor(y * density + offY);
            if (part.contains(pixelX, pixelY)) {
                int pixel = (pixelY - part.y) * part.width + pixelX - part.x;
                int fresh = kinds & ~drawn[pixel];
                drawn[pixel] |= kinds;
                while (fresh != 0) {
                    add(pixelX, pixelY, Integer.numberOfTrailingZeros(fresh));
                    fresh &= fresh - 1;
                }
            }
        });
        for (int i = 0; i < size; i++) {
            drawn[(ys[i] - part.y) * part.width + xs[i] - part.x] = 0;
        }
    }

    private void add(int x, int y, int slot) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
            slots = Arrays.copyOf(slots, size * 2);
        }
        xs[size] = x;
        ys[size] = y;
        slots[size++] = (byte) slot;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /**
     * Blends them over a picture.
     *
     * @param bySlot the sprite of each kind's bit
     * @param pixels of the picture, premultiplied
     * @param width of the picture
     * @param clip the part of the picture that may be written to
     */
    void blend(SpotSprites.Sprite[] bySlot, int[] pixels, int width, Rectangle clip) {
        for (int i = 0; i < size; i++) {
            bySlot[slots[i]].blend(pixels, width, clip, xs[i], ys[i]);
        }
    }
}
