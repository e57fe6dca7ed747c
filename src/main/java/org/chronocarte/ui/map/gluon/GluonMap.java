package org.chronocarte.ui.map.gluon;

import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The map on screen: tiles and a camera. What lies on the map goes into {@link #getOverlay()}, which gets the mouse
 * first; what it does not consume moves the camera (drag, wheel, pinch, double click, arrows, plus, minus, Home). The
 * camera goes round the world and never shows a band beyond a pole. All methods are for the FX thread.
 */
public final class GluonMap extends Region {

    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(this, "viewport", new Viewport(0.5, 0.5, 0, 0, 0));
    private final ReadOnlyBooleanWrapper userMoving = new ReadOnlyBooleanWrapper(this, "userMoving");
    private final ReadOnlyBooleanWrapper flying = new ReadOnlyBooleanWrapper(this, "flying");
    private final Ground ground;
    private final Pane overlay = new Pane();
    private final Rectangle frame = new Rectangle();
    private final PauseTransition tilesLater = new PauseTransition(Duration.millis(600));
    /** What is to be shown as soon as the map has a size. */
    private @Nullable Extent waiting = Extent.WORLD;

    private @Nullable Viewport home;
    private @Nullable Viewport target;
    private @Nullable AnimationTimer timer;
    private boolean reducedMotion;

    /**
     * Makes a map of the whole world.
     *
     * @throws IllegalStateException when Gluon would take its tiles from somewhere else, and so from the network
     */
    public GluonMap(BaseMap map, MapStyle style) {
        ground = new Ground(map, style, this::stillCame);
        tilesLater.setOnFinished(event -> tile());
        getStyleClass().add("gluon-map");
        setFocusTraversable(true);
        setMinSize(0, 0);
        setClip(frame);
        overlay.getStyleClass().add("map-overlay");
        getChildren().addAll(ground, overlay);
        new Gestures(this);
        userMoving.addListener((observable, before, moving) -> settle());
    }

    /** Ends all painting: the base map may be closed. The map shows what it shows. */
    public void close() {
        stop();
        tilesLater.stop();
        ground.stopPainting();
    }

    /**
     * Takes the tiles in hand again after another map of this process, which shares their painter, was closed. Until
     * then this map moves in the colours of the other.
     */
    public void resume() {
        ground.resume();
        settle();
    }

    /** The base map in use. */
    public BaseMap baseMap() {
        return ground.map();
    }

    /** Whether all of the view is painted; false before the first layout. */
    public boolean isComplete() {
        return viewport().width() > 0 && ground.isComplete();
    }

    /**
     * What is shown: the truth after each layout, move and frame of a flight. Its size is 0 x 0 until the first layout.
     */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** The value of {@link #viewportProperty()}. */
    public Viewport viewport() {
        return viewport.get();
    }

    /** True from the beginning of a gesture to its end; changes of the view while it is false come from the program. */
    public ReadOnlyBooleanProperty userMovingProperty() {
        return userMoving.getReadOnlyProperty();
    }

    /** Whether the camera flies. */
    public ReadOnlyBooleanProperty flyingProperty() {
        return flying.getReadOnlyProperty();
    }

    /** What lies above the tiles; always as large as the map. */
    public Pane getOverlay() {
        return overlay;
    }

    /** Shows another base map. What is shown changes as soon as it is painted; then the one before may be closed. */
    public void setBaseMap(BaseMap other) {
        ground.setMap(other);
        settle();
    }

    /** Sets how the base map looks. What is shown changes as soon as it is painted. */
    public void setMapStyle(MapStyle other) {
        ground.setStyle(other);
        settle();
    }

    /** Sets where the Home key leads; without it, to the whole world. */
    public void setHome(Viewport newHome) {
        home = newHome;
    }

    /** Whether flights become jumps. */
    public void setReducedMotion(boolean reduced) {
        reducedMotion = reduced;
    }

    /** Shows a view at once; only its middle and zoom count, within what the map can show. */
    public void show(Viewport view) {
        stop();
        move(view.resized(getWidth(), getHeight()));
        settle();
    }

    /** Shows a box at once, with {@code padding} pixels to spare on each side; later when there is no size yet. */
    public void show(Extent box, double padding) {
        stop();
        if (hasSize()) {
            move(Viewport.fit(box, getWidth(), getHeight(), padding).clamped());
            settle();
        } else {
            waiting = box;
            requestLayout();
        }
    }

    /** Shows a box at once, without any padding. */
    public void fit(GeoBounds bounds) {
        show(Extent.of(bounds), 0);
    }

    /**
     * Flies to a view, or jumps there when the duration is zero, motion is reduced or there is no map to be seen. Any
     * gesture and any other move ends the flight.
     */
    public void flyTo(Viewport view, Duration duration) {
        fly(view.resized(getWidth(), getHeight()), duration);
    }

    /** Flies home, see {@link #setHome}. */
    public void goHome(Duration duration) {
        flyTo(home != null ? home : new Viewport(0.5, 0.5, 0, getWidth(), getHeight()), duration);
    }

    /** Where the camera is, or flies to. */
    Viewport aim() {
        return target != null ? target : viewport();
    }

    Ground ground() {
        return ground;
    }

    void setUserMoving(boolean moving) {
        tile();
        userMoving.set(moving);
    }

    void fly(Viewport view, Duration duration) {
        stop();
        if (reducedMotion || duration.lessThanOrEqualTo(Duration.ZERO) || !hasSize()) {
            move(view);
            settle();
            return;
        }
        tile();
        Flight flight = new Flight(viewport(), view);
        target = view;
        ground.flyTo(view);
        timer = new AnimationTimer() {
            private long start = -1;

            @Override
            public void handle(long now) {
                start = start < 0 ? now : start;
                double share = (now - start) / 1e6 / duration.toMillis();
                if (share >= 1) {
                    GluonMap.this.stop();
                    move(view);
                    settle();
                } else {
                    move(flight.at(share));
                }
            }
        };
        flying.set(true);
        timer.start();
    }

    /** Ends a flight where it is. */
    void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
            ground.land();
        }
        target = null;
        flying.set(false);
    }

    /** Shows a view of the map's own size. */
    void move(Viewport view) {
        if (!hasSize()) {
            waiting = null;
            viewport.set(view);
            return;
        }
        viewport.set(ground.show(view, flying.get()));
    }

    private boolean hasSize() {
        return getScene() != null && getWidth() > 0 && getHeight() > 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        takeScreenScale();
        frame.setWidth(width);
        frame.setHeight(height);
        ground.resizeRelocate(0, 0, width, height);
        overlay.resizeRelocate(0, 0, width, height);
        if (!hasSize()) {
            return;
        }
        Viewport wanted = waiting != null
                ? Viewport.fit(waiting, width, height, 0).clamped()
                : viewport().resized(width, height);
        waiting = null;
        boolean resized = !wanted.equals(viewport());
        move(wanted);
        if (resized) {
            stop();
            settle();
        }
    }

    /** Tiles are painted for the screen that the window is on. */
    private void takeScreenScale() {
        Scene scene = getScene();
        if (scene != null && scene.getWindow() != null) {
            ground.setScale(scene.getWindow().getRenderScaleX());
        }
    }

    /** After a move has ended. */
    private void settle() {
        if (userMoving.get() || flying.get() || !hasSize()) {
            return;
        }
        ground.paint(viewport());
        viewport.set(ground.viewport());
    }

    private void stillCame() {
        if (!ground.isTiled()) {
            tilesLater.playFromStart();
        }
    }

    /** Makes the tiles that moving needs. */
    private void tile() {
        if (!ground.isTiled() && hasSize()) {
            viewport.set(ground.tile(viewport()));
        }
    }
}
