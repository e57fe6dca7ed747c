package org.chronocarte.picture.geo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Paints a whole view of the base map, without labels, at its exact zoom. Needs no display. Where the view reaches past
 * the 180th meridian the world goes on; beyond the poles there is water.
 */
public final class BaseMapPainter {

    /** The type of the pictures. */
    public static final int IMAGE_TYPE = BufferedImage.TYPE_INT_ARGB_PRE;

    private final BaseMap map;

    public BaseMapPainter(BaseMap map) {
        this.map = map;
    }

    /**
     * Paints a view into a picture of its own.
     *
     * @param scale pixels to a logical pixel, such as 1 or 2
     * @throws IOException when the base map cannot be read
     */
    public BufferedImage paint(MapStyle style, Viewport view, double scale) throws IOException {
        return paint(style, view, scale, () -> true).orElseThrow();
    }

    /**
     * Paints a view into a picture of its own, unless it is no longer wanted before that is done.
     *
     * @param wanted asked before each tile
     * @return empty when it was given up
     * @throws IOException when the base map cannot be read
     */
    public Optional<BufferedImage> paint(MapStyle style, Viewport view, double scale, BooleanSupplier wanted)
            throws IOException {
        BufferedImage image = new BufferedImage(pixels(view.width(), scale), pixels(view.height(), scale), IMAGE_TYPE);
        return paint(style, view, scale, image, wanted) ? Optional.of(image) : Optional.empty();
    }

    /**
     * Paints a view over all of a picture that is at hand, unless it is no longer wanted before that is done.
     *
     * @param onto as wide and high as {@link #pixels} says
     * @param wanted asked before each tile
     * @return whether it was painted to the end
     * @throws IOException when the base map cannot be read
     */
    public boolean paint(MapStyle style, Viewport view, double scale, BufferedImage onto, BooleanSupplier wanted)
            throws IOException {
        Graphics2D graphics = onto.createGraphics();
        graphics.setBackground(new Color(style.water(), true));
        graphics.clearRect(0, 0, onto.getWidth(), onto.getHeight());
        graphics.scale(scale, scale);
        boolean done = paint(style, view, graphics, wanted);
        graphics.dispose();
        return done;
    }

    /** How many pixels a picture has to so many logical ones. */
    public static int pixels(double logical, double scale) {
        return Math.max(1, (int) Math.round(logical * scale));
    }

    /**
     * Paints a view with its upper left corner at the graphics' origin, a unit to a logical pixel. The graphics'
     * transform and clip are as before afterwards.
     *
     * @throws IOException when the base map cannot be read
     */
    public void paint(MapStyle style, Viewport view, Graphics2D onto) throws IOException {
        paint(style, view, onto, () -> true);
    }

    private boolean paint(MapStyle style, Viewport view, Graphics2D onto, BooleanSupplier wanted) throws IOException {
        Graphics2D ground = (Graphics2D) onto.create();
        ground.clip(new Rectangle2D.Double(0, 0, view.width(), view.height()));
        boolean done = paint(style, view, new PixelInk(ground), wanted);
        ground.dispose();
        return done;
    }

    /**
     * Paints a view with any ink, its upper left corner at the ink's origin; tiles reach beyond the view.
     *
     * @param wanted asked before each tile
     * @return whether it was painted to the end
     * @throws IOException when the base map cannot be read
     */
    public boolean paint(MapStyle style, Viewport view, GroundInk ink, BooleanSupplier wanted) throws IOException {
        int zoom = tileZoom(map, view);
        int across = 1 << zoom;
        double side = view.worldSize() / across;
        double left = view.unwrappedScreenX(0);
        double top = view.screenY(0);
        ink.fill(new Rectangle2D.Double(0, 0, view.width(), view.height()), style.water());
        int firstRow = (int) Math.max(0, Math.floor(-top / side));
        int lastRow = (int) Math.min(across - 1, Math.floor((view.height() - top) / side));
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = (int) Math.floor(-left / side);
                    column <= Math.floor((view.width() - left) / side);
                    column++) {
                if (!wanted.getAsBoolean()) {
                    return false;
                }
                GeometryTile tile = map.geometry(new TileId(zoom, Math.floorMod(column, across), row));
                if (tile.points() > 0) {
                    paint(style, view.zoom(), tile, ink, left + column * side, top + row * side, side);
                }
            }
        }
        return true;
    }

    private static void paint(
            MapStyle style, double zoom, GeometryTile tile, GroundInk ink, double x, double y, double side) {
        double scale = side / GeometryTile.EXTENT;
        ink.tile(
                new Rectangle2D.Double(x, y, side, side),
                new AffineTransform(scale, 0, 0, scale, x, y),
                within -> new GeometryPainter(within, style, zoom, 1 / scale).paint(tile));
    }

    /** The zoom of the tiles by which a view is painted. */
    static int tileZoom(BaseMap map, Viewport view) {
        return Math.max(0, Math.min(map.maxZoom(), (int) Math.floor(view.zoom() + 0.2)));
    }
}
