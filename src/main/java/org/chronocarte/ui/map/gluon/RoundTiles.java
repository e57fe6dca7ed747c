package org.chronocarte.ui.map.gluon;

import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Tiles all round the world. Gluon's world ends at the 180th meridian; where a view reaches over it, a second one, a
 * world away, shows the rest. Only for the FX thread.
 */
final class RoundTiles extends Pane {

    private final TileView near = new TileView();
    private @Nullable TileView far;

    RoundTiles() {
        setMouseTransparent(true);
        getChildren().add(near.node());
    }

    /** Moves the map, which must be in a scene and have the view's size. The view's middle lies on the unit square. */
    void show(Viewport view) {
        fit(near, view.width(), view.height());
        near.show(view);
        int beyond = view.unitX(0) < 0 ? 1 : view.unitX(view.width()) > 1 ? -1 : 0;
        if (beyond == 0) {
            if (far != null) {
                far.node().setVisible(false);
            }
            return;
        }
        TileView other = far;
        if (other == null) {
            other = new TileView();
            far = other;
            getChildren().add(other.node());
        }
        other.node().setVisible(true);
        fit(other, view.width(), view.height());
        other.show(new Viewport(view.centerX() + beyond, view.centerY(), view.zoom(), view.width(), view.height()));
    }

    /** Leaves out tiles that lie wholly under something else, given in pixels of the view; empty for nothing. */
    void hideUnder(Rectangle2D covered) {
        near.hideUnder(covered);
        if (far != null) {
            far.hideUnder(covered);
        }
    }

    /** What is really shown; the view itself where that is so. */
    Viewport truth(Viewport wanted) {
        return near.truth(wanted);
    }

    /** The tiles beyond the 180th meridian, or null as long as none were needed. */
    @Nullable
    TileView far() {
        return far;
    }

    private static void fit(TileView tiles, double width, double height) {
        tiles.node().resizeRelocate(0, 0, width, height);
    }

    @Override
    protected void layoutChildren() {
        fit(near, getWidth(), getHeight());
        if (far != null) {
            fit(far, getWidth(), getHeight());
        }
    }
}
