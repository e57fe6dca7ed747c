package org.chronocarte.picture.geo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Ink that Java2D makes pixels of. */
final class PixelInk implements GroundInk {

    /** Pixels below which nobody sees whether a line's joins and ends are round, which takes time; nor on the soft bands along coasts. */
    private static final double THIN = 1.5;

    private final Graphics2D graphics;

    /** @param graphics the caller's to dispose of; antialiasing is switched on in it */
    PixelInk(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    @Override
    public void fill(Shape shape, int argb) {
        graphics.setColor(new Color(argb, true));
        graphics.fill(shape);
    }

    @Override
    public void stroke(Shape shape, int argb, double width, float... dash) {
        graphics.setColor(new Color(argb, true));
        boolean soft = argb >>> 24 != 0xFF || width * graphics.getTransform().getScaleX() < THIN;
        int join = soft ? BasicStroke.JOIN_BEVEL : BasicStroke.JOIN_ROUND;
        graphics.setStroke(
                dash.length == 0
                        ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, join)
                        : new BasicStroke((float) width, BasicStroke.CAP_BUTT, join, 1, dash, 0));
        graphics.draw(shape);
    }

    @Override
    public void strokeRound(Shape shape, int argb, double width) {
        graphics.setColor(new Color(argb, true));
        boolean thin = width * graphics.getTransform().getScaleX() < THIN;
        graphics.setStroke(new BasicStroke(
                (float) width,
                thin ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND,
                thin ? BasicStroke.JOIN_BEVEL : BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    @Override
    public void picture(BufferedImage picture, double x, double y, double width, double height) {
        AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
        placed.scale(width / picture.getWidth(), height / picture.getHeight());
        graphics.drawImage(picture, placed, null);
    }

    /** Each pixel belongs to one tile, since the clip is rounded to pixels in the same way for both neighbours. */
    @Override
    public void tile(Rectangle2D box, AffineTransform placing, Consumer<GroundInk> drawing) {
        Graphics2D tile = (Graphics2D) graphics.create();
        tile.clip(box);
        tile.transform(placing);
        drawing.accept(new PixelInk(tile));
        tile.dispose();
    }
}
