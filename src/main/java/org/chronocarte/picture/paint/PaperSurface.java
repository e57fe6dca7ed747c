package org.chronocarte.picture.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Paper: a surface that draws with Java2D. Needs no display. Not thread-safe. */
public final class PaperSurface extends ShapeSurface {

    private final Graphics2D graphics;
    private final PaperFonts fonts;
    private Paint fill = Color.BLACK;
    private Paint strokePaint = Color.BLACK;
    private Stroke stroke = new BasicStroke(1);

    /** @param graphics already scaled to logical pixels; antialiasing is switched on in it */
    public PaperSurface(Graphics2D graphics, PaperFonts fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }

    @Override
    public double pixelDensity() {
        AffineTransform scaled = graphics.getTransform();
        return Math.max(0.1, Math.hypot(scaled.getScaleX(), scaled.getShearY()));
    }

    @Override
    public void fill(int argb) {
        fill = new Color(argb, true);
    }

    @Override
    public void fillFading(double x0, int argb0, double x1, int argb1) {
        fill = x1 > x0
                ? new GradientPaint((float) x0, 0, new Color(argb0, true), (float) x1, 0, new Color(argb1, true))
                : new Color(argb1, true);
    }

    @Override
    public void stroke(int argb, double width, double... dashes) {
        strokePaint = new Color(argb, true);
        float[] pattern = new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            pattern[i] = (float) dashes[i];
        }
        stroke = pattern.length == 0
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    @Override
    protected void fillShape(Shape shape) {
        graphics.setPaint(fill);
        graphics.fill(shape);
    }

    @Override
    protected void strokeShape(Shape shape) {
        graphics.setPaint(strokePaint);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, int argb) {
        graphics.setPaint(new Color(argb, true));
        set(text, x, baseline, style, false);
    }

    @Override
    public void haloText(
            String text, double x, double baseline, TextStyle style, int argb, int haloArgb, double width) {
        graphics.setPaint(new Color(haloArgb, true));
        graphics.setStroke(new BasicStroke((float) (width * 2), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        set(text, x, baseline, style, true);
        text(text, x, baseline, style, argb);
    }

    private void set(String text, double x, double baseline, TextStyle style, boolean outline) {
        Font font = fonts.fontFor(text, style);
        if (style.spacing() == 0) {
            setRun(text, x, baseline, font, outline);
            return;
        }
        double at = x;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            String letter = text.substring(i, text.offsetByCodePoints(i, 1));
            setRun(letter, at, baseline, font, outline);
            at += fonts.width(letter, style);
        }
    }

    private void setRun(String text, double x, double baseline, Font font, boolean outline) {
        if (outline) {
            GlyphVector glyphs = font.createGlyphVector(graphics.getFontRenderContext(), text);
            graphics.draw(glyphs.getOutline((float) x, (float) baseline));
        } else {
            graphics.setFont(font);
            graphics.drawString(text, (float) x, (float) baseline);
        }
    }

    @Override
    public void turned(double x, double y, double degrees, Runnable drawing) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(Math.toRadians(degrees), x, y);
        drawing.run();
        graphics.setTransform(before);
    }

    @Override
    public void image(BufferedImage image, double x, double y, double width, double height) {
        AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
        placed.scale(width / image.getWidth(), height / image.getHeight());
        graphics.drawImage(image, placed, null);
    }
}
