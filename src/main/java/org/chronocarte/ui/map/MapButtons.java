package org.chronocarte.ui.map;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.shape.SVGPath;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.scene.MapBox;

/** Closer, farther, home, and the switches of graticule and density. */
final class MapButtons extends TilePane {

    private static final double SIZE = 32;

    private final Button closer = button("map-zoom-in", "M7 1 V13 M1 7 H13");
    private final Button farther = button("map-zoom-out", "M1 7 H13");
    private final Button home = button("map-home", "M1 7 L7 1.5 L13 7 M3 6 V12.5 H11 V6");
    private final ToggleButton graticule =
            dressed(new ToggleButton(), "map-graticule", "M1 4.5 H13 M1 9.5 H13 M4.5 1 V13 M9.5 1 V13");
    private final ToggleButton density = dressed(
            new ToggleButton(),
            "map-density",
            "M7 5.5 A1.5 1.5 0 1 0 7.01 5.5 M7 3 A4 4 0 1 0 7.01 3 M7 0.8 A6.2 6.2 0 1 0 7.01 0.8");

    MapButtons() {
        getStyleClass().add("map-buttons");
        getChildren().addAll(closer, farther, home, graticule, density);
        setPrefRows(getChildren().size());
        setPrefColumns(getChildren().size());
        setOrientation(Orientation.VERTICAL);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // Else their shadow is blurred anew in each frame of the map under them.
        setCache(true);
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

    void on(Runnable zoomIn, Runnable zoomOut, Runnable goHome) {
        closer.setOnAction(event -> zoomIn.run());
        farther.setOnAction(event -> zoomOut.run());
        home.setOnAction(event -> goHome.run());
    }

    void onSwitch(Runnable switchGraticule, Runnable switchDensity) {
        graticule.setOnAction(event -> switchGraticule.run());
        density.setOnAction(event -> switchDensity.run());
    }

    void name(Messages words) {
        closer.setAccessibleText(words.get("zoom.in"));
        farther.setAccessibleText(words.get("zoom.out"));
        home.setAccessibleText(words.get("home"));
        graticule.setAccessibleText(words.get("graticule"));
        density.setAccessibleText(words.get("density"));
        for (ButtonBase button : List.of(closer, farther, home, graticule, density)) {
            button.setTooltip(new Tooltip(button.getAccessibleText()));
        }
    }

    /** Shows which switches are on. */
    void show(boolean graticuleOn, boolean densityOn) {
        graticule.setSelected(graticuleOn);
        density.setSelected(densityOn);
    }

    /**
     * Stands in a column, or lies in a row where that would take all of the map's height.
     *
     * @param free height of the map that the buttons may take
     */
    void fit(double free) {
        setOrientation(free < getChildren().size() * SIZE ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    }

    /** The room that they take on the map. */
    MapBox box() {
        Bounds bounds = getBoundsInParent();
        return new MapBox(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
