package org.chronocarte.ui.present.tools;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/**
 * Dims a picture all around a round hole. Four plain rectangles and one small shape with the hole: to move them costs
 * far less than to paint a dimmed picture anew.
 */
final class SpotlightVeil extends Region {

    private static final Color DIM = Color.rgb(0, 0, 0, 0.78);

    private final Rectangle top = new Rectangle();
    private final Rectangle bottom = new Rectangle();
    private final Rectangle left = new Rectangle();
    private final Rectangle right = new Rectangle();
    private Shape hole = new Rectangle();
    private double radius = -1;

    SpotlightVeil() {
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(top, bottom, left, right, hole);
        getChildren().forEach(each -> ((Shape) each).setFill(DIM));
    }

    /** Puts the hole somewhere in a picture of some size; all in pixels. */
    void show(double centerX, double centerY, double wanted, double width, double height) {
        double around = Math.rint(wanted);
        if (radius != around) {
            radius = around;
            // A pixel more on each side would be dimmed twice, one less not at all: the square is cut to whole pixels.
            Shape cut = Shape.subtract(new Rectangle(2 * around, 2 * around), new Circle(around, around, around));
            cut.setFill(DIM);
            getChildren().set(getChildren().indexOf(hole), cut);
            hole = cut;
        }
        double x = Math.rint(centerX) - around;
        double y = Math.rint(centerY) - around;
        double end = x + 2 * around;
        double foot = y + 2 * around;
        hole.relocate(x, y);
        place(top, 0, 0, width, y);
        place(bottom, 0, foot, width, height - foot);
        double from = Math.max(0, y);
        double tall = Math.min(height, foot) - from;
        place(left, 0, from, x, tall);
        place(right, end, from, width - end, tall);
    }

    private static void place(Rectangle part, double x, double y, double width, double height) {
        part.setX(x);
        part.setY(y);
        part.setWidth(Math.max(0, width));
        part.setHeight(Math.max(0, height));
    }
}
