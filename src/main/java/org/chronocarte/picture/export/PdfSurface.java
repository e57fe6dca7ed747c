package org.chronocarte.picture.export;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.paint.ShapeSurface;
import org.chronocarte.picture.paint.TextStyle;

/** A surface on a page of a PDF document. Not thread-safe. */
final class PdfSurface extends ShapeSurface {

    /** So many steps of a fading are not told apart in print. */
    private static final int STEPS = 32;

    /** Some 300 in an inch of A4. */
    private static final double PIXELS = 3;

    private final PdfInk ink;
    private final PaperFonts fonts;
    private int fill = 0xFF000000;
    private double fadeFrom;
    private double fadeTo;
    private int fadeFromArgb;
    private boolean fading;
    private int stroke = 0xFF000000;
    private double width = 1;
    private float[] dashes = {};

    /** @param fonts measures and outlines texts as the scenes were laid out with */
    PdfSurface(PdfInk ink, PaperFonts fonts) {
        this.ink = ink;
        this.fonts = fonts;
    }

    /** What it is drawn with, in the same coordinates. */
    PdfInk ink() {
        return ink;
    }

    /** Paper has no pixels: as many as print finely. */
    @Override
    public double pixelDensity() {
        return PIXELS;
    }

    @Override
    public void fill(int argb) {
        fill = argb;
        fading = false;
    }

    @Override
    public void fillFading(double x0, int argb0, double x1, int argb1) {
        fill = argb1;
        fading = x1 > x0;
        fadeFrom = x0;
        fadeTo = x1;
        fadeFromArgb = argb0;
    }

    @Override
    public void stroke(int argb, double lineWidth, double... pattern) {
        stroke = argb;
        width = lineWidth;
        dashes = new float[pattern.length];
        for (int i = 0; i < pattern.length; i++) {
            dashes[i] = (float) pattern[i];
        }
    }

    @Override
    protected void strokeShape(Shape shape) {
        ink.stroke(shape, stroke, width, dashes);
    }

    @Override
    protected void fillShape(Shape shape) {
        if (fading) {
            ink.clipped(shape, () -> fade(shape.getBounds2D()));
        } else {
            ink.fill(shape, fill);
        }
    }

    /** Bands side by side: printers draw them all alike, where a gradient's opacity is left out by some. */
    private void fade(Rectangle2D box) {
        double band = (fadeTo - fadeFrom) / STEPS;
        for (int i = 0; i < STEPS; i++) {
            double left = i == 0 ? Math.min(box.getMinX(), fadeFrom) : fadeFrom + i * band;
            double right = i == STEPS - 1 ? Math.max(box.getMaxX(), fadeTo) : fadeFrom + (i + 1) * band;
            double from = Math.max(left, box.getMinX());
            double to = Math.min(right, box.getMaxX());
            if (to > from) {
                ink.fill(
                        new Rectangle2D.Double(from, box.getY(), to - from, box.getHeight()), mixed((i + 0.5) / STEPS));
            }
        }
    }

    private int mixed(double share) {
        int argb = 0;
        for (int shift = 24; shift >= 0; shift -= 8) {
            double channel = (fadeFromArgb >>> shift & 0xFF) * (1 - share) + (fill >>> shift & 0xFF) * share;
            argb = argb << 8 | (int) Math.round(channel);
        }
        return argb;
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, int argb) {
        if (text.isBlank()) {
            return;
        }
        if (ink.hasLetters(text, style.face())) {
            ink.letters(text, x, baseline, style, argb);
        } else {
            outlined(text, x, baseline, style, argb);
        }
    }

    /** A blank before what runs from right to left would come out behind it: it is only room here. */
    private void outlined(String text, double x, double baseline, TextStyle style, int argb) {
        String shown = text.strip();
        double at = x + fonts.width(text.substring(0, text.indexOf(shown)), style);
        ink.fill(moved(fonts.outline(shown, style), at, baseline), argb);
        ink.unseen(shown, at, baseline, style.size(), fonts.width(shown, style));
    }

    /** The halo is drawn by the letters' outlines: as letters it would be found twice. */
    @Override
    public void haloText(
            String text, double x, double baseline, TextStyle style, int argb, int haloArgb, double haloWidth) {
        ink.stroke(moved(fonts.outline(text, style), x, baseline), haloArgb, haloWidth * 2);
        text(text, x, baseline, style, argb);
    }

    private static Shape moved(Shape shape, double x, double y) {
        return new Path2D.Double(shape, AffineTransform.getTranslateInstance(x, y));
    }

    @Override
    public void turned(double x, double y, double degrees, Runnable drawing) {
        ink.placed(AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y), drawing);
    }

    @Override
    public void image(BufferedImage image, double x, double y, double imageWidth, double imageHeight) {
        ink.picture(image, x, y, imageWidth, imageHeight);
    }
}
