package org.chronocarte.picture.geo;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.Arrays;

/**
 * Paints single tiles of the base map. Stateless but for what {@link BaseMap} keeps; safe for several threads. Beyond
 * the base map's deepest zoom its shapes are enlarged, which keeps them sharp.
 */
public final class TilePainter {

    /** How wide and high a tile is on the map, in logical pixels, at its own zoom. */
    public static final int TILE = 256;

    /**
     * By how much, on average, a tile is shown at a higher zoom than its own; lines are chosen for that zoom.
     */
    private static final double TYPICAL_ZOOM_AHEAD = 0.3;

    private final BaseMap map;

    public TilePainter(BaseMap map) {
        this.map = map;
    }

    /**
     * Paints a tile. Neighbours meet without a seam.
     *
     * @param pixels the tile's width and height, at least 1; 256 for a pixel scale of 1
     * @param margin pixels by which the picture goes on beyond the tile's right and lower edge, for where pictures are
     *     not laid side by side on whole pixels; at most a 64th of {@code pixels}
     * @throws IOException when the base map cannot be read
     */
    public TileImage paint(MapStyle style, TileId tile, int pixels, int margin) throws IOException {
        int size = pixels + margin;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(argb, style.water());
        TileId source = tile.ancestor(map.maxZoom());
        GeometryTile geometry = map.geometry(source);
        if (geometry.points() > 0) {
            int enlarged = 1 << (tile.z() - source.z());
            double pixelsPerUnit = (double) pixels * enlarged / GeometryTile.EXTENT;
            Graphics2D graphics = image.createGraphics();
            graphics.translate(
                    -(double) (tile.x() - source.x() * enlarged) * pixels,
                    -(double) (tile.y() - source.y() * enlarged) * pixels);
            graphics.scale(pixelsPerUnit, pixelsPerUnit);
            double unitsPerPixel = (double) GeometryTile.EXTENT / (TILE * enlarged);
            new GeometryPainter(new PixelInk(graphics), style, tile.z() + TYPICAL_ZOOM_AHEAD, unitsPerPixel)
                    .paint(geometry);
            graphics.dispose();
        }
        return new TileImage(size, argb);
    }
}
