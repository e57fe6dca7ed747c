package org.chronocarte.picture.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.Theme;

/**
 * Draws a crowd by blending small ready-made pictures into one: a kind is drawn once at a pixel, however many entries lie
 * there. The more spots there are, the smaller they get. Not thread-safe.
 */
final class CrowdPainter {

    private static final double LARGEST = 3.2;
    private static final double SMALLEST = 1.3;
    private static final double FADED = 0.35;
    private static final double STEPS = 10;

    private final SpotSprites sprites = new SpotSprites();
    private int[] drawn = {};
    private int[] at = new int[1 << 14];
    private byte[] slotAt = new byte[1 << 14];
    private int size;

    /** Draws a crowd over the whole surface. */
    void paint(MapCrowd crowd, Surface surface, Theme theme) {
        double density = surface.pixelDensity();
        BufferedImage image = picture(crowd, density, theme);
        surface.passingImage(image, 0, 0, image.getWidth() / density, image.getHeight() / density);
    }

    /**
     * The picture of a crowd's view, transparent but for the spots.
     *
     * @param density pixels of the picture to one of the view
     */
    BufferedImage picture(MapCrowd crowd, double density, Theme theme) {
        int width = (int) Math.ceil(crowd.viewport().width() * density);
        int height = (int) Math.ceil(crowd.viewport().height() * density);
        gather(crowd, density, width, height);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        double radius = radius(size) * theme.scale() * density;
        List<Kind> kinds = crowd.index().dossier().kinds();
        SpotSprites.Sprite[] bySlot = new SpotSprites.Sprite[Integer.SIZE];
        for (int slot = 0; slot < bySlot.length; slot++) {
            boolean known = slot > 0 && slot <= kinds.size();
            int argb = known ? theme.color(kinds.get(slot - 1)) : theme.inkSoft();
            Shape shape = known ? kinds.get(slot - 1).shape() : Shape.CIRCLE;
            bySlot[slot] = sprites.of(shape, Theme.faded(argb, crowd.isFaded() ? FADED : 1), theme.halo(), radius);
        }
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < size; i++) {
            bySlot[slotAt[i]].blend(pixels, width, height, at[i] % width, at[i] / width);
        }
        return image;
    }

    private void gather(MapCrowd crowd, double density, int width, int height) {
        size = 0;
        if (drawn.length < width * height) {
            drawn = new int[width * height];
        }
        crowd.spots(1 / density, (x, y, kinds) -> {
            int pixelX = (int) Math.floor(x * density);
            int pixelY = (int) Math.floor(y * density);
            if (pixelX >= 0 && pixelX < width && pixelY >= 0 && pixelY < height) {
                int pixel = pixelY * width + pixelX;
                int fresh = kinds & ~drawn[pixel];
                drawn[pixel] |= kinds;
                while (fresh != 0) {
                    add(pixel, Integer.numberOfTrailingZeros(fresh));
                    fresh &= fresh - 1;
                }
            }
        });
        for (int i = 0; i < size; i++) {
            drawn[at[i]] = 0;
        }
    }

    private void add(int pixel, int slot) {
        if (size == at.length) {
            at = Arrays.copyOf(at, size * 2);
            slotAt = Arrays.copyOf(slotAt, size * 2);
        }
        at[size] = pixel;
        slotAt[size++] = (byte) slot;
    }

    /** In steps, so that few sprites need be made. */
    private static double radius(int spots) {
        double wanted = 6 - 0.85 * Math.log10(Math.max(1, spots));
        return Math.rint(Math.max(SMALLEST, Math.min(LARGEST, wanted)) * STEPS) / STEPS;
    }
}
