package org.chronocarte.ui.map.gluon;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.picture.geo.Viewport;

/**
 * Gluon's map view, moved as a whole and asked where it really is. Gluon's own gestures are off: they know no limits,
 * and its getters tell what was asked for and not what is shown.
 */
final class TileView {

    /** In pixels: what Gluon's way over degrees may lose. */
    private static final double TOLERANCE = 1e-3;

    private static final double NUDGE = 1e-7;

    private final MapView map = new MapView();
    private final Probe probe = new Probe();
    private final Group ground;
    private Rectangle2D covered = Rectangle2D.EMPTY;

    /** A layer with nothing in it, since only layers may ask where a place is shown. */
    private static final class Probe extends MapLayer {
        Point2D northWest() {
            return getMapPoint(Mercator.MAX_LATITUDE, -180);
        }

        Point2D northEast() {
            return getMapPoint(Mercator.MAX_LATITUDE, 180);
        }
    }

    TileView() {
        map.addLayer(probe);
        map.setMouseTransparent(true);
        map.setOnScroll(null);
        map.setOnZoom(null);
        map.setOnZoomStarted(null);
        map.setOnZoomFinished(null);
        map.setOnMousePressed(null);
        map.setOnMouseDragged(null);
        map.setOnMouseReleased(null);
        map.setFocusTraversable(false);
        ground = (Group) map.getChildrenUnmodifiable().get(0);
        ground.getChildren().addListener(this::widen);
    }

    /** Gluon fits each picture to its tile; ours are a little larger, see {@link PaintedTile#side}. */
    private void widen(ListChangeListener.Change<? extends Node> change) {
        while (change.next()) {
            for (Node added : change.getAddedSubList()) {
                imageOf(added).ifPresent(image -> {
                    if (image.getImage() instanceof PaintedTile painted) {
                        image.setFitWidth(painted.side());
                        image.setFitHeight(painted.side());
                        painted.heldBy(image);
                    }
                    hideUnder(added);
                });
            }
        }
    }

    private static Optional<ImageView> imageOf(Node tile) {
        return tile instanceof Parent parent
                        && !parent.getChildrenUnmodifiable().isEmpty()
                        && parent.getChildrenUnmodifiable().get(0) instanceof ImageView image
                ? Optional.of(image)
                : Optional.empty();
    }

    /**
     * Takes away the larger tiles that Gluon puts under those which it takes to be loading: it would keep them, level
     * upon level.
     */
    private void prune(Viewport view) {
        double zoom = Math.floor(view.zoom() + VectorTileRetriever.TIPPING);
        ground.getChildren()
                .removeIf(tile -> imageOf(tile)
                        .filter(image -> image.getImage() instanceof PaintedTile painted
                                && painted.tile().z() < zoom)
                        .isPresent());
    }

    /**
     * Leaves out what of the tiles lies under something else: a tile is scaled, and to paint a scaled picture costs as
     * much as all else that is painted.
     *
     * @param newlyCovered in pixels of this view; empty for nothing
     */
    void hideUnder(Rectangle2D newlyCovered) {
        covered = newlyCovered;
        ground.getChildren().forEach(this::hideUnder);
    }

    private void hideUnder(Node tile) {
        imageOf(tile).ifPresent(image -> {
            // Not the tile's own bounds: they have no size while its picture is left out.
            Bounds whole = new BoundingBox(0, 0, image.getFitWidth(), image.getFitHeight());
            Bounds inView = ground.localToParent(tile.localToParent(whole));
            Span across = new Span(Math.max(0, inView.getMinX()), Math.min(map.getWidth(), inView.getMaxX()));
            Span down = new Span(Math.max(0, inView.getMinY()), Math.min(map.getHeight(), inView.getMaxY()));
            Span coveredAcross = new Span(covered.getMinX(), covered.getMaxX());
            Span coveredDown = new Span(covered.getMinY(), covered.getMaxY());
            if (across.isWithin(coveredAcross)) {
                down = down.without(coveredDown);
            } else if (down.isWithin(coveredDown)) {
                across = across.without(coveredAcross);
            }
            image.setVisible(across.length() > 0 && down.length() > 0);
            if (image.isVisible()) {
                clip(
                        image,
                        tile.parentToLocal(ground.parentToLocal(
                                new BoundingBox(across.from(), down.from(), across.length(), down.length()))));
            }
        });
    }

    private static void clip(ImageView image, Bounds part) {
        if (!(image.getClip() instanceof Rectangle)) {
            image.setClip(new Rectangle());
        }
        Rectangle clip = (Rectangle) image.getClip();
        clip.setX(part.getMinX());
        clip.setY(part.getMinY());
        clip.setWidth(part.getWidth());
        clip.setHeight(part.getHeight());
    }

    /** A stretch of pixels along one axis. */
    private record Span(double from, double to) {

        double length() {
            return to - from;
        }

        boolean isWithin(Span other) {
            return other.from <= from && other.to >= to;
        }

        /** The shortest span that holds what another leaves of this one; without length when that is nothing. */
        Span without(Span other) {
            if (isWithin(other)) {
                return new Span(from, from);
            }
            double begin = other.from <= from ? Math.max(from, other.to) : from;
            double end = other.to >= to ? Math.min(to, other.from) : to;
            return new Span(begin, end);
        }
    }

    Region node() {
        return map;
    }

    /**
     * Moves the map, which must be in a scene and have the view's size. The centre goes first: a new zoom takes up the
     * last centre that was set. The zoom is set twice, since an unchanged one is not heard.
     */
    void show(Viewport view) {
        prune(view);
        map.setCenter(Mercator.lat(view.centerY()), Mercator.lon(view.centerX()));
        map.setZoom(view.zoom());
        if (!isAt(view)) {
            map.setZoom(view.zoom() + NUDGE);
            map.setZoom(view.zoom());
        }
    }

    /** What is really shown; the view itself where that is so. */
    Viewport truth(Viewport wanted) {
        if (isAt(wanted)) {
            return wanted;
        }
        Point2D corner = probe.northWest();
        double world = probe.northEast().getX() - corner.getX();
        return new Viewport(
                (wanted.width() / 2 - corner.getX()) / world,
                (wanted.height() / 2 - corner.getY()) / world,
                Math.log(world / 256) / Math.log(2),
                wanted.width(),
                wanted.height());
    }

    private boolean isAt(Viewport view) {
        Point2D corner = probe.northWest();
        return Math.abs(corner.getX() - view.unwrappedScreenX(0)) < TOLERANCE
                && Math.abs(corner.getY() - view.screenY(0)) < TOLERANCE
                && Math.abs(probe.northEast().getX() - corner.getX() - view.worldSize()) < TOLERANCE;
    }
}
