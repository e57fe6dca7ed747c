package org.chronocarte.ui.map;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.scene.MapBox;

/** Closer, farther, home, and the graticule's switch. */
final class MapButtons extends VBox {

    private static final double SIZE = 32;

    private final Button closer = button("map-zoom-in", "M7 1 V13 M1 7 H13");
    private final Button farther = button("map-zoom-out", "M1 7 H13");
    private final Button home = button("map-home", "M1 7 L7 1.5 L13 7 M3 6 V12.5 H11 V6");
    private final ToggleButton graticule =
            dressed(new ToggleButton(), "map-graticule", "M1 4.5 H13 M1 9.5 H13 M4.5 1 V13 M9.5 1 V13");

    MapButtons() {
        getStyleClass().add("map-buttons");
        getChildren().addAll(closer, farther, home, graticule);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private static Button button(String id, String path) {
        return dressed(new Button(), id, path);
    }

    private static <B extends ButtonBase> B dressed(B button, String id, String path) {
        SVGPath icon = new SVGPath();
        icon.setContent(path);
        icon.getStyleClass().add("map-button-icon");
        button.setId(id);
        button.setGraphic(icon);
        button.getStyleClass().setAll("map-button");
        button.setMinSize(SIZE, SIZE);
        button.setPrefSize(SIZE, SIZE);
        return button;
    }

    void on(Runnable zoomIn, Runnable zoomOut, Runnable goHome, Runnable switchGraticule) {
        closer.setOnAction(event -> zoomIn.run());
        farther.setOnAction(event -> zoomOut.run());
        home.setOnAction(event -> goHome.run());
        graticule.setOnAction(event -> switchGraticule.run());
    }

    void name(Messages words) {
        closer.setAccessibleText(words.get("zoom.in"));
        farther.setAccessibleText(words.get("zoom.out"));
        home.setAccessibleText(words.get("home"));
        graticule.setAccessibleText(words.get("graticule"));
        for (ButtonBase button : List.of(closer, farther, home, graticule)) {
            button.setTooltip(new Tooltip(button.getAccessibleText()));
        }
    }

    /** Shows whether the graticule is on. */
    void graticule(boolean on) {
        graticule.setSelected(on);
    }

    /** The room that they take on the map. */
    MapBox box() {
        Bounds bounds = getBoundsInParent();
        return new MapBox(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
