package org.chronocarte.picture.paint;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A surface to which every form is a Java2D shape to be filled or stroked. Not thread-safe. */
public abstract class ShapeSurface implements Surface {

    private Path2D.Double path = new Path2D.Double();

    /** Fills a shape, by its own winding rule, with what was asked for last. */
    protected abstract void fillShape(Shape shape);

    /** Strokes a shape as was asked for last. */
    protected abstract void strokeShape(Shape shape);

    @Override
    public final void fillRect(double x, double y, double width, double height) {
        fillShape(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public final void strokeRect(double x, double y, double width, double height) {
        strokeShape(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public final void fillRoundRect(double x, double y, double width, double height, double radius) {
        fillShape(new RoundRectangle2D.Double(x, y, width, height, radius * 2, radius * 2));
    }

    @Override
    public final void strokeRoundRect(double x, double y, double width, double height, double radius) {
        strokeShape(new RoundRectangle2D.Double(x, y, width, height, radius * 2, radius * 2));
    }

    @Override
    public final void fillCircle(double centerX, double centerY, double radius) {
        fillShape(new Ellipse2D.Double(centerX - radius, centerY - radius, radius * 2, radius * 2));
    }

    @Override
    public final void strokeCircle(double centerX, double centerY, double radius) {
        strokeShape(new Ellipse2D.Double(centerX - radius, centerY - radius, radius * 2, radius * 2));
    }

    @Override
    public final void strokeArc(
            double centerX, double centerY, double radius, double startDegrees, double sweepDegrees) {
        strokeShape(new Arc2D.Double(
                centerX - radius, centerY - radius, radius * 2, radius * 2, startDegrees, sweepDegrees, Arc2D.OPEN));
    }

    @Override
    public final void line(double x0, double y0, double x1, double y1) {
        strokeShape(new Line2D.Double(x0, y0, x1, y1));
    }

    @Override
    public final void beginPath() {
        path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    }

    @Override
    public final void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public final void lineTo(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public final void curveTo(
            double controlX0, double controlY0, double controlX1, double controlY1, double x, double y) {
        path.curveTo(controlX0, controlY0, controlX1, controlY1, x, y);
    }

    @Override
    public final void closePath() {
        path.closePath();
    }

    @Override
    public final void fillPath() {
        fillShape(path);
    }

    @Override
    public final void strokePath() {
        strokeShape(path);
    }
}
