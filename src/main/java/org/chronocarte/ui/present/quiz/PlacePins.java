package org.chronocarte.ui.present.quiz;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.Position;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/** What lies above the map of a question: where the pupil pointed, where it is, and the way between. */
public final class PlacePins extends Region {

    private static final double RADIUS = 0.45;

    private final Circle guess = new Circle();
    private final Circle target = new Circle();
    private final Line between = new Line();
    private final Label name = new Label();
    private double free = Double.POSITIVE_INFINITY;

    public PlacePins() {
        setMouseTransparent(true);
        guess.setId("quiz-guess");
        target.setId("quiz-target");
        guess.getStyleClass().add("quiz-guess");
        target.getStyleClass().add("quiz-target");
        between.getStyleClass().add("quiz-between");
        name.getStyleClass().add("quiz-target-name");
        getChildren().addAll(between, guess, target, name);
        getChildren().forEach(each -> each.setManaged(false));
        clear();
    }

    /** Tells how far from the left nothing lies above the pins, in pixels. */
    public void free(double width) {
        free = width;
    }

    void clear() {
        getChildren().forEach(each -> each.setVisible(false));
    }

    /** Shows points in a view; null for one that is not to be seen. */
    void show(Viewport view, @Nullable Position pointed, @Nullable Position right, String called) {
        applyCss();
        double radius = Math.max(10, name.getFont().getSize() * RADIUS);
        put(guess, view, pointed, radius);
        put(target, view, right, radius);
        between.setVisible(pointed != null && right != null);
        between.setStartX(guess.getCenterX());
        between.setStartY(guess.getCenterY());
        between.setEndX(target.getCenterX());
        between.setEndY(target.getCenterY());
        name.setVisible(right != null);
        name.setText(called);
        name.autosize();
        double gap = radius * 1.6;
        double onLeft = target.getCenterX() - gap - name.getWidth();
        double onRight = target.getCenterX() + gap;
        boolean fits = onRight + name.getWidth() < Math.min(view.width(), free);
        // On the side where the guess is, the name would lie over it, or over the way there.
        boolean away = pointed != null && guess.getCenterX() > target.getCenterX() && onLeft >= 0;
        name.relocate(fits && !away ? onRight : onLeft, target.getCenterY() - name.getHeight() / 2);
    }

    private static void put(Circle pin, Viewport view, @Nullable Position at, double radius) {
        pin.setVisible(at != null);
        pin.setRadius(radius);
        if (at != null) {
            pin.setCenterX(view.screenX(Mercator.x(at.lon())));
            pin.setCenterY(view.screenY(Mercator.y(at.lat())));
        }
    }
}
