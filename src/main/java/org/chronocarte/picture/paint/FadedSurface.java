package org.chronocarte.picture.paint;

import java.awt.image.BufferedImage;

/** Ink thinned on its way to another surface, so that what it draws stands back. Pictures go through as they are. */
public final class FadedSurface implements Surface {

    private final Surface onto;
    private final double opacity;

    /** @param opacity by which every colour's alpha is multiplied, 0 to 1 */
    public FadedSurface(Surface onto, double opacity) {
        this.onto = onto;
        this.opacity = opacity;
    }

    private int thin(int argb) {
        return Theme.faded(argb, opacity);
    }

    @Override
    public double pixelDensity() {
        return onto.pixelDensity();
    }

    @Override
    public void fill(int argb) {
        onto.fill(thin(argb));
    }

    @Override
    public void fillFading(double x0, int argb0, double x1, int argb1) {
        onto.fillFading(x0, thin(argb0), x1, thin(argb1));
    }

    @Override
    public void stroke(int argb, double width, double... dashes) {
        onto.stroke(thin(argb), width, dashes);
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        onto.fillRect(x, y, width, height);
    }

    @Override
    public void strokeRect(double x, double y, double width, double height) {
        onto.strokeRect(x, y, width, height);
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius) {
        onto.fillRoundRect(x, y, width, height, radius);
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double radius) {
        onto.strokeRoundRect(x, y, width, height, radius);
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius) {
        onto.fillCircle(centerX, centerY, radius);
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius) {
        onto.strokeCircle(centerX, centerY, radius);
    }

    @Override
    public void strokeArc(double centerX, double centerY, double radius, double startDegrees, double sweepDegrees) {
        onto.strokeArc(centerX, centerY, radius, startDegrees, sweepDegrees);
    }

    @Override
    public void line(double x0, double y0, double x1, double y1) {
        onto.line(x0, y0, x1, y1);
    }

    @Override
    public void beginPath() {
        onto.beginPath();
    }

    @Override
    public void moveTo(double x, double y) {
        onto.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        onto.lineTo(x, y);
    }

    @Override
    public void curveTo(double controlX0, double controlY0, double controlX1, double controlY1, double x, double y) {
        onto.curveTo(controlX0, controlY0, controlX1, controlY1, x, y);
    }

    @Override
    public void closePath() {
        onto.closePath();
    }

    @Override
    public void fillPath() {
        onto.fillPath();
    }

    @Override
    public void strokePath() {
        onto.strokePath();
    }

    @Override
    public void text(String text, double x, double baseline, TextStyle style, int argb) {
        onto.text(text, x, baseline, style, thin(argb));
    }

    @Override
    public void haloText(
            String text, double x, double baseline, TextStyle style, int argb, int haloArgb, double width) {
        onto.haloText(text, x, baseline, style, thin(argb), thin(haloArgb), width);
    }

    @Override
    public void turned(double x, double y, double degrees, Runnable drawing) {
        onto.turned(x, y, degrees, drawing);
    }

    @Override
    public void image(BufferedImage image, double x, double y, double width, double height) {
        onto.image(image, x, y, width, height);
    }

    @Override
    public void passingImage(BufferedImage image, double x, double y, double width, double height) {
        onto.passingImage(image, x, y, width, height);
    }
}
