package org.chronocarte.ui.main;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** The application's mark: an event above the axis, its answer below. */
final class Logo extends Pane {

    private static final double SIZE = 24;

    Logo() {
        getStyleClass().add("logo");
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        Circle ground = new Circle(SIZE / 2, SIZE / 2, SIZE / 2);
        ground.getStyleClass().add("logo-ground");
        Line axis = new Line(4, SIZE / 2, SIZE - 4, SIZE / 2);
        axis.getStyleClass().add("logo-axis");
        Circle event = new Circle(9, 7.5, 2.6);
        event.getStyleClass().add("logo-event");
        Rectangle answer = new Rectangle(13, 14, 4.6, 4.6);
        answer.getStyleClass().add("logo-answer");
        getChildren().addAll(ground, axis, event, answer);
    }
}
