package org.chronocarte.ui.map;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A small card beside the pointer; it never stands in the pointer's way. */
final class MapHoverCard extends VBox {

    private static final double AWAY = 16;
    private static final double WIDEST = 300;

    MapHoverCard() {
        getStyleClass().addAll("map-card", "map-hover");
        setId("map-hover");
        setMaxWidth(WIDEST);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /** Shows words beside a point, inside a map of some size. */
    void show(MapWords.Said said, double x, double y, double mapWidth, double mapHeight) {
        getChildren().clear();
        getChildren().add(label(said.title(), "map-card-title"));
        said.lines().forEach(line -> getChildren().add(label(line, "map-card-line")));
        setVisible(true);
        applyCss();
        double width = Math.min(WIDEST, Math.min(mapWidth - 8, prefWidth(-1)));
        double height = prefHeight(width);
        double left = x + AWAY + width <= mapWidth - 4 ? x + AWAY : x - AWAY - width;
        double top = y + AWAY + height <= mapHeight - 4 ? y + AWAY : y - AWAY - height;
        resizeRelocate(Math.max(4, left), Math.max(4, top), width, height);
        layout();
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    void hide() {
        setVisible(false);
    }
}
