package org.chronocarte.ui.paint;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.Scene;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Affine;
import javafx.stage.Window;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.TextStyle;

/** The screen: a surface that draws on a canvas. For the FX thread. */
public final class ScreenSurface implements Surface {

    private final GraphicsContext graphics;
    private final ScreenFonts fonts;
    private final TextMeasure measure;
    private final HaloPictures halos;
    private final Map<BufferedImage, Image> images = new WeakHashMap<>();

    /**
     * @param fonts the typefaces on screen
     * @param paper the same typefaces on paper, by which texts are measured
     */
    public ScreenSurface(GraphicsContext graphics, ScreenFonts fonts, PaperFonts paper) {
        this.graphics = graphics;
        this.fonts = fonts;
        this.measure = paper;
        this.halos = new HaloPictures(paper);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setFillRule(FillRule.NON_ZERO);
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }

    @Override
    public double pixelDensity() {
        Scene scene = graphics.getCanvas().getScene();
        Window window = scene == null ? null : scene.getWindow();
        Affine turned = graphics.getTransform();
        double magnified = Math.hypot(turned.getMxx(), turned.getMyx());
        return window == null ? magnified : magnified * window.getRenderScaleX();
    }

    @Override
    public void fill(int argb) {
        graphics.setFill(color(argb));
    }

    @Override
    public void fillFading(double x0, int argb0, double x1, int argb1) {
        graphics.setFill(
                x1 > x0
                        ? new LinearGradient(
                                x0,
                                0,
                                x1,
                                0,
                                false,
                                CycleMethod.NO_CYCLE,
                                new Stop(0, color(argb0)),
                                new Stop(1, color(argb1)))
                        : color(argb1));
    }

    @Override
    public void stroke(int argb, double width, double... dashes) {
        graphics.setStroke(color(argb));
        graphics.setLineWidth(width);
        graphics.setLineDashes(dashes);
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        graphics.fillRect(x, y, width, height);
    }

    @Override
    public void strokeRect(double x, double y, double width, double height) {
        graphics.strokeRect(x, y, width, height);
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius) {
        graphics.fillRoundRect(x, y, width, height, radius * 2, radius * 2);
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double radius) {
        graphics.strokeRoundRect(x, y, width, height, radius * 2, radius * 2);
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius) {
        graphics.fillOval(centerX - radius, centerY - radius, radius * 2, radius * 2);
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius) {
        graphics.strokeOval(centerX - radius, centerY - radius, radius * 2, radius * 2);
    }

    @Override
    public void strokeArc(double centerX, double centerY, double radius, double startDegrees, double sweepDegrees) {
        graphics.strokeArc(
                centerX - radius, centerY - radius, radius * 2, radius * 2, startDegrees, sweepDegrees, ArcType.OPEN);
    }

    @Override
    public void line(double x0, double y0, double x1, double y1) {
        graphics.strokeLine(x0, y0, x1, y1);
    }

    @Override
    public void beginPath() {
        graphics.beginPath();
    }

    @Override
    public void moveTo(double x, double y) {
        graphics.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        graphics.lineTo(x, y);
    }

    @Override
    public void curveTo(double controlX0, double controlY0, double controlX1, double controlY1, double x, double y) {
        graphics.bezierCurveTo(controlX0, controlY0, controlX1, controlY1, x, y);
    }

    @Override
    public void closePath() {
        graphics.closePath();
    }

    @Override
    public void fillPath() {
        graphics.fill();
    }

    @Override
    public void strokePath() {
        graphics.stroke();
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, int argb) {
        graphics.setFont(fonts.font(style));
        graphics.save();
        graphics.setFill(color(argb));
        set(text, x, baseline, style);
        graphics.restore();
    }

    @Override
    public void haloText(
            String text, double x, double baseline, TextStyle style, int argb, int haloArgb, double width) {
        double density = pixelDensity();
        HaloPictures.Halo halo = halos.of(text, style, haloArgb, width, density);
        Image image = halo.image();
        // On whole pixels of the screen, where a picture costs least.
        graphics.drawImage(
                image,
                (Math.rint(x * density) + halo.x()) / density,
                (Math.rint(baseline * density) + halo.y()) / density,
                image.getWidth() / density,
                image.getHeight() / density);
        text(text, x, baseline, style, argb);
    }

    @Override
    public void turned(double x, double y, double degrees, Runnable drawing) {
        graphics.save();
        graphics.translate(x, y);
        graphics.rotate(degrees);
        graphics.translate(-x, -y);
        drawing.run();
        graphics.restore();
    }

    private void set(String text, double x, double baseline, TextStyle style) {
        if (style.spacing() == 0) {
            graphics.fillText(text, x, baseline);
            return;
        }
        double at = x;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            String letter = text.substring(i, text.offsetByCodePoints(i, 1));
            graphics.fillText(letter, at, baseline);
            at += measure.width(letter, style);
        }
    }

    @Override
    public void image(BufferedImage image, double x, double y, double width, double height) {
        graphics.drawImage(images.computeIfAbsent(image, ScreenSurface::converted), x, y, width, height);
    }

    @Override
    public void passingImage(BufferedImage image, double x, double y, double width, double height) {
        graphics.drawImage(converted(image), x, y, width, height);
    }

    private static Image converted(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_ARGB_PRE) {
            return ScreenImage.of(image);
        }
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        WritableImage copy = new WritableImage(width, height);
        copy.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return copy;
    }
}
