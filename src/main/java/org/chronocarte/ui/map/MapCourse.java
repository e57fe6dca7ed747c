package org.chronocarte.ui.map;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the camera and the state's extent in step, without a loop. What the reader moves becomes the extent, and a step
 * of the history once the map rests; an extent that comes from elsewhere (a chapter, Back) is flown to, and then made
 * true: the map shows at least what was asked, mostly a little more.
 */
final class MapCourse {

    private static final Duration REST = Duration.millis(400);
    private static final Duration FLIGHT = Duration.millis(700);
    private static final Duration STEP = Duration.millis(200);

    private final Exploration exploration;
    private final MapCamera camera;
    private final PauseTransition rest = new PauseTransition(REST);
    /** The extent that this class itself put into the state, or that it is flying to. */
    private Extent known;
    /** What was asked for from elsewhere, until the reader moves the map: a resized window shows it again. */
    private @Nullable Extent asked;

    /** Where the reader's flight leads, while it lasts. */
    private @Nullable Viewport aim;

    private boolean shown;
    private boolean flying;
    private boolean moved;

    MapCourse(Exploration exploration, MapCamera camera) {
        this.exploration = exploration;
        this.camera = camera;
        known = exploration.state().extent();
        asked = known;
        rest.setOnFinished(event -> rests());
        camera.viewportProperty().addListener((property, before, now) -> viewportChanged(before, now));
        if (isSized(camera.viewportProperty().get())) {
            viewportChanged(
                    camera.viewportProperty().get(), camera.viewportProperty().get());
        }
    }

    private static boolean isSized(Viewport viewport) {
        return viewport.width() > 0 && viewport.height() > 0;
    }

    /** The state may ask for another extent. */
    void stateChanged() {
        Extent wanted = exploration.state().extent();
        if (wanted.equals(known)) {
            return;
        }
        known = wanted;
        asked = wanted;
        if (shown) {
            flying = true;
            moved = false;
            camera.flyTo(fitted(wanted), FLIGHT);
            rest.playFromStart();
        }
    }

    private Viewport fitted(Extent extent) {
        Viewport now = camera.viewportProperty().get();
        return Viewport.fit(extent, now.width(), now.height(), 0);
    }

    private void viewportChanged(Viewport before, Viewport now) {
        if (!isSized(now)) {
            return;
        }
        boolean resized = before.width() != now.width() || before.height() != now.height();
        Extent again = asked;
        if (again != null && (!shown || resized)) {
            shown = true;
            flying = true;
            camera.show(fitted(again));
            rest.playFromStart();
            return;
        }
        shown = true;
        rest.playFromStart();
        if (!flying) {
            push();
        }
    }

    private void push() {
        Extent extent = camera.viewportProperty().get().extent();
        if (!extent.equals(known)) {
            known = extent;
            exploration.update(state -> state.withExtent(extent));
        }
    }

    private void rests() {
        flying = false;
        aim = null;
        push();
        if (moved) {
            moved = false;
            exploration.settle();
        }
    }

    /** The reader takes the map in hand. */
    void taken() {
        flying = false;
        aim = null;
        moved = true;
        asked = null;
    }

    /** Goes somewhere because the reader wants it: a step of the history. */
    void go(Viewport target) {
        fly(target, FLIGHT);
    }

    private void fly(Viewport target, Duration duration) {
        taken();
        aim = target;
        camera.flyTo(target, duration);
        rest.playFromStart();
    }

    /** Comes closer by some zoom levels, counted from where a flight that still lasts will end. */
    void zoom(double by) {
        Viewport now = camera.viewportProperty().get();
        Viewport from = aim == null ? now : aim;
        fly(from.zoomedAround(now.width() / 2, now.height() / 2, from.zoom() + by), STEP);
    }

    /** Like {@link #go(Viewport)}, without a flight. */
    void jump(Viewport target) {
        taken();
        camera.show(target);
        rest.playFromStart();
    }
}
