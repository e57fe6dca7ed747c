package org.chronocarte.picture.scene;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * The picture of a crowd's view, transparent but for the spots.
 *
 * @param image of type {@code TYPE_INT_ARGB_PRE}; nobody but the one who painted it may draw on it any more
 * @param density pixels of the picture to one of the view
 * @param radius of the spots, in pixels of the picture
 */
public record CrowdPicture(BufferedImage image, double density, double radius) {

    static CrowdPicture empty(MapCrowd crowd, double density, double radius, CrowdSheets sheets) {
        int width = (int) Math.ceil(crowd.viewport().width() * density);
        int height = (int) Math.ceil(crowd.viewport().height() * density);
        return new CrowdPicture(sheets.blank(width, height), density, radius);
    }

    /** Row by row. */
    int[] pixels() {
        return pixels(image);
    }

    static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    Rectangle whole() {
        return new Rectangle(image.getWidth(), image.getHeight());
    }

    /** How wide it is in the view's pixels. */
    public double width() {
        return image.getWidth() / density;
    }

    /** How high it is in the view's pixels. */
    public double height() {
        return image.getHeight() / density;
    }
}
