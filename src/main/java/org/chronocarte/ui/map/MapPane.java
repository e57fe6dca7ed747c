package org.chronocarte.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.chronocarte.picture.scene.InsetImages;
import org.chronocarte.picture.scene.MapBox;
import org.chronocarte.picture.scene.MapPainter;
import org.chronocarte.picture.scene.MapScene;
import org.chronocarte.ui.kit.DenseCanvas;
import org.chronocarte.ui.kit.FirstShown;
import org.chronocarte.ui.kit.HoverCard;
import org.chronocarte.ui.kit.Kit;
import org.chronocarte.ui.kit.PaneHint;
import org.chronocarte.ui.paint.ScreenSurface;
import org.jspecify.annotations.Nullable;

/**
 * The map as nodes: tiles at the bottom, above them the scene (the crowd, its marks, its insets), above that buttons and
 * cards. It paints at most once in a pulse, after the tiles have been laid out, so that both always show the same view.
 */
public final class MapPane extends Region {

    private static final double EDGE = 10;

    /** Room for a position in degrees. */
    private static final double CORNER_WIDTH = 130;

    private static final double CORNER_HEIGHT = 22;

    /** The height at the lower edge where attribution and scale bar stand. */
    private static final double CREDIT = 40;

    private final Region tiles;
    private final CrowdView crowd = new CrowdView();
    private final DenseCanvas canvas = new DenseCanvas();
    private final ScreenSurface surface;
    private final InsetLayer insets;
    private final MapPainter painter;
    private final MapButtons buttons = new MapButtons();
    private final HoverCard hover = new HoverCard();
    private final MapEntriesCard entries;
    private final PaneHint hint = new PaneHint("map-hint");
    private @Nullable Label coordinates;
    private final Region focusFrame = new Region();
    private final Runnable afterLayout = this::paintIfDirty;
    private Runnable painting = () -> {};
    private boolean dirty = true;

    /** @param insetImages the base map in insets, whose new pictures are shown after {@link #renew} */
    MapPane(Region tiles, Kit kit, InsetImages insetImages) {
        this.tiles = tiles;
        this.painter = new MapPainter(kit.measure(), insetImages);
        this.insets = new InsetLayer(kit, painter::paintInset);
        this.surface = new ScreenSurface(canvas.getGraphicsContext2D(), kit.fonts(), kit.measure());
        this.entries = new MapEntriesCard(kit);
        setId("map");
        getStyleClass().add("map-pane");
        getStylesheets().add(Kit.STYLES);
        getStylesheets()
                .add(Objects.requireNonNull(MapPane.class.getResource("map.css"))
                        .toExternalForm());
        setAccessibleRole(AccessibleRole.NODE);
        setFocusTraversable(true);
        canvas.setMouseTransparent(true);
        // The map is one stop for the keyboard, whoever takes the mouse.
        tiles.setFocusTraversable(false);
        tiles.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                requestFocus();
            }
        });
        focusFrame.getStyleClass().add("map-focus");
        focusFrame.setMouseTransparent(true);
        getChildren().addAll(tiles, crowd, canvas, insets, hint, focusFrame, buttons);
        hover.setViewOrder(-1);
        FirstShown.append(getChildren(), entries);
        FirstShown.append(getChildren(), hover);
        sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(afterLayout);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(afterLayout);
                repaint();
            }
        });
    }

    /** What paints the map, called at most once in a pulse. */
    void onPaint(Runnable paint) {
        painting = paint;
    }

    void sharpen(double factor) {
        canvas.density(factor);
        insets.sharpen(factor);
        requestLayout();
    }

    /** Asks for the map to be painted in the next pulse. */
    void repaint() {
        dirty = true;
        Scene scene = getScene();
        if (scene != null) {
            Platform.requestNextPulse();
        }
    }

    /** Repaints the map with insets whose base map may have come. */
    void renew() {
        insets.renew();
        repaint();
    }

    private void paintIfDirty() {
        if (dirty) {
            dirty = false;
            painting.run();
        }
    }

    void paint(MapScene scene) {
        crowd.show(painter.crowd(scene, surface.pixelDensity()).orElse(null));
        canvas.paint(() -> painter.paintMarks(scene, surface));
        insets.show(scene.insets(), scene.theme());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        tiles.resizeRelocate(0, 0, width, height);
        focusFrame.resizeRelocate(0, 0, width, height);
        if (canvas.fit(width, height)) {
            dirty = true;
        }
        buttons.fit(height - 2 * EDGE - CREDIT);
        buttons.autosize();
        buttons.relocate(width - buttons.getWidth() - EDGE, EDGE);
        if (coordinates != null) {
            coordinates.autosize();
            coordinates.relocate(EDGE, EDGE);
        }
        if (hint.isVisible()) {
            layOutHint();
        }
    }

    private void layOutHint() {
        hint.settle(0, getWidth(), getHeight(), 0.5);
    }

    /** Takes away what is for the one who works: buttons, the pointer's position, the keyboard. */
    void plain() {
        buttons.setVisible(false);
        getChildren().removeAll(hover, entries, hint);
        focusFrame.setVisible(false);
        if (coordinates != null) {
            getChildren().remove(coordinates);
            coordinates = null;
        }
        setFocusTraversable(false);
    }

    boolean isPlain() {
        return !buttons.isVisible();
    }

    /** The room of what lies on the map: buttons, the middle's line, and the corner's whether it is shown now or not. */
    List<MapBox> covered() {
        List<MapBox> covered = new ArrayList<>(List.of(buttons.box()));
        if (coordinates != null) {
            covered.add(new MapBox(EDGE, EDGE, CORNER_WIDTH, CORNER_HEIGHT));
        }
        if (hint.isVisible()) {
            covered.add(new MapBox(hint.getLayoutX(), hint.getLayoutY(), hint.getWidth(), hint.getHeight()));
        }
        return covered;
    }

    /** Puts a line into the upper left corner. */
    void corner(Label line) {
        coordinates = line;
        getChildren().add(getChildren().indexOf(buttons), line);
    }

    /** Shows a quiet line in the middle; an empty text hides it. */
    void hint(String text) {
        if (hint.say(text)) {
            layOutHint();
        }
    }

    Region tiles() {
        return tiles;
    }

    MapButtons buttons() {
        return buttons;
    }

    HoverCard hover() {
        return hover;
    }

    MapEntriesCard entries() {
        return entries;
    }
}
