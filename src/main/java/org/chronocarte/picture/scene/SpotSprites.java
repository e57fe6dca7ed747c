package org.chronocarte.picture.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashMap;
import java.util.Map;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.picture.paint.Glyph;

/** Small pictures of kinds' shapes, made once and blended often. Not thread-safe. */
final class SpotSprites {

    /** Smaller spots have no halo: it would be larger than they are. */
    private static final double LEAST_WITH_HALO = 2;

    private static final double HALO = 0.9;
    private static final double OPACITY = 0.82;
    private static final int KEPT = 256;

    private final Map<Key, Sprite> sprites = new HashMap<>();

    private record Key(Shape shape, int argb, double radius, double grown) {}

    /** A square of premultiplied pixels round a spot. */
    static final class Sprite {
        private final int[] pixels;
        private final int side;

        private Sprite(int[] pixels, int side) {
            this.pixels = pixels;
            this.side = side;
        }

        /**
         * Blends it over a picture of premultiplied pixels, its middle at one of them.
         *
         * @param clip the part of the picture that may be written to
         */
        void blend(int[] picture, int width, Rectangle clip, int x, int y) {
            int left = x - side / 2;
            int top = y - side / 2;
            int firstColumn = Math.max(0, clip.x - left);
            int lastColumn = Math.min(side, clip.x + clip.width - left);
            for (int row = Math.max(0, clip.y - top); row < Math.min(side, clip.y + clip.height - top); row++) {
                int from = row * side;
                int to = (top + row) * width + left;
                for (int column = firstColumn; column < lastColumn; column++) {
                    int over = pixels[from + column];
                    if (over != 0) {
                        picture[to + column] = over(over, picture[to + column]);
                    }
                }
            }
        }

        /** One premultiplied colour over another; two channels at a time. */
        private static int over(int above, int below) {
            int keep = 256 - (above >>> 24);
            int even = (below & 0x00FF00FF) * keep >>> 8 & 0x00FF00FF;
            int odd = (below >>> 8 & 0x00FF00FF) * keep & 0xFF00FF00;
            return above + even + odd;
        }
    }

    /** @param radius in pixels of the picture */
    Sprite of(Shape shape, int argb, double radius) {
        return kept(new Key(shape, argb, radius, 0));
    }

    /**
     * What lies under a spot and a little beyond, to tell it from the map.
     *
     * @param radius of the spot, in pixels of the picture; see {@link #isHaloed}
     */
    Sprite halo(Shape shape, int argb, double radius) {
        return kept(new Key(shape, argb, radius, HALO));
    }

    private Sprite kept(Key key) {
        if (sprites.size() > KEPT) {
            sprites.clear();
        }
        return sprites.computeIfAbsent(key, SpotSprites::made);
    }

    /** How many pixels wide and high the sprites of a radius are. */
    static int side(double radius) {
        return 2 * (int) Math.ceil(radius * 1.25 + (isHaloed(radius) ? HALO : 0)) + 1;
    }

    /** Whether spots of a radius have halos. */
    static boolean isHaloed(double radius) {
        return radius >= LEAST_WITH_HALO;
    }

    private static Sprite made(Key key) {
        int side = side(key.radius);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.transform(AffineTransform.getTranslateInstance(side / 2.0, side / 2.0));
        graphics.setColor(color(key.argb));
        graphics.fill(Glyph.outline(key.shape, key.radius + key.grown));
        graphics.dispose();
        return new Sprite(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), side);
    }

    private static Color color(int argb) {
        return new Color(argb & 0xFFFFFF | (int) Math.round((argb >>> 24) * OPACITY) << 24, true);
    }
}
