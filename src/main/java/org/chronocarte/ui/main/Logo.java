package org.chronocarte.ui.main;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** The application's mark in the window, in the colours of its look. */
final class Logo extends Pane {

    Logo() {
        getStyleClass().add("logo");
        setMinSize(LogoGrid.SIDE, LogoGrid.SIDE);
        setMaxSize(LogoGrid.SIDE, LogoGrid.SIDE);
        Circle ground = new Circle(LogoGrid.MIDDLE, LogoGrid.MIDDLE, LogoGrid.MIDDLE);
        ground.getStyleClass().add("logo-ground");
        Line axis =
                new Line(LogoGrid.AXIS_MARGIN, LogoGrid.MIDDLE, LogoGrid.SIDE - LogoGrid.AXIS_MARGIN, LogoGrid.MIDDLE);
        axis.getStyleClass().add("logo-axis");
        Circle event = new Circle(LogoGrid.EVENT_X, LogoGrid.EVENT_Y, LogoGrid.EVENT_RADIUS);
        event.getStyleClass().add("logo-event");
        Rectangle answer =
                new Rectangle(LogoGrid.ANSWER_LEFT, LogoGrid.ANSWER_TOP, LogoGrid.ANSWER_SIDE, LogoGrid.ANSWER_SIDE);
        answer.getStyleClass().add("logo-answer");
        getChildren().addAll(ground, axis, event, answer);
    }
}
