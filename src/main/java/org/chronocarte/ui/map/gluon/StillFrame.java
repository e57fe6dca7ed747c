package org.chronocarte.ui.map.gluon;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The base map at rest, painted off the FX thread at the exact zoom and laid over the tiles, which are always a little
 * too large or too small. It reaches somewhat beyond the view, so that it covers that still while the camera moves and
 * it goes along; the next one is ordered before it ends within the view, or when it is magnified too far: tiles, each
 * scaled by the toolkit, cost its software renderer many times as much. A flight knows where it ends: that is painted
 * at once, and takes over on the way. Only for the FX thread.
 */
final class StillFrame {

    /** How far a picture reaches round the view, in logical pixels: further costs more to paint than it saves. */
    private static final double MARGIN = 160;

    /** How far it must reach beyond the view where the camera moves to, or the next one is ordered. */
    private static final double EARLY = 80;

    /** How far ahead of a camera that pans the next one lies. */
    private static final double AHEAD = 120;

    /** How far a picture is magnified before the next one is ordered, in zoom levels: at twice its size a map is blurred. */
    private static final double SHARP = 0.4;

    /** How far it is scaled at most, in zoom levels, until there are tiles in its place. */
    private static final double FARTHEST = 1.2;

    /** The same in a flight, too short for anyone to look closely: tiles would have to be painted on the way. */
    private static final double FARTHEST_FLYING = 2;

    private final StillPicture picture;
    private final StillPainter painter;
    private final Runnable done;
    private MapStyle style;
    private @Nullable Viewport camera;
    /** What is being painted; null when nothing is. */
    private @Nullable Viewport ordered;
    /** Where the camera flies to; null when it does not fly. */
    private @Nullable Viewport destination;
    /** What the destination looks like, until that is up. */
    private StillPainter.@Nullable Picture coming;
    /** The picture that was up before: the toolkit may still be painting the frame that shows it. */
    private StillPainter.@Nullable Picture before;
    /** Whether the picture that is up is of another map or style than is wanted now. */
    private boolean stale;

    private boolean first = true;
    private double scale = 1;

    /** @param done run when the picture that was ordered last is up, or cannot be painted */
    StillFrame(BaseMap map, MapStyle style, Runnable done) {
        picture = new StillPicture(!Platform.isSupported(ConditionalFeature.SCENE3D));
        painter = new StillPainter(map);
        this.style = style;
        this.done = done;
    }

    ImageView node() {
        return picture.node();
    }

    /** The picture that is up; null when none is. */
    StillPainter.@Nullable Picture picture() {
        return picture.taken();
    }

    /** How the map looks from now on. The picture that is up stays until a new one is ordered and painted, or the camera moves. */
    void setStyle(MapStyle newStyle) {
        style = newStyle;
        outdate();
    }

    /** What is painted from now on; what is being painted is given up. */
    void setMap(BaseMap map) {
        painter.setMap(map);
        outdate();
    }

    /** What is up, comes or is being painted is no longer what is wanted. */
    private void outdate() {
        stale = true;
        dropComing();
        ordered = null;
        painter.giveUp();
    }

    /** Paints no more. */
    void stopPainting() {
        painter.stop();
    }

    /** Whether the picture that is up is the one that was ordered last, and just what the camera sees. */
    boolean isShown() {
        return ordered == null && !stale && camera != null && camera.equals(picture.view());
    }

    /**
     * Takes the picture along with the camera, and gives up what is being painted when the camera leaves it.
     *
     * @param ordering whether to order the next picture on the way
     */
    void follow(Viewport now, boolean ordering) {
        Viewport left = camera == null ? now : camera;
        camera = now;
        if (ordered != null && destination == null && !isNear(ordered, now)) {
            ordered = null;
            painter.giveUp();
        }
        Viewport pictured = picture.view();
        if (coming != null && isBetter(coming, now)) {
            putUp(coming);
        } else if (pictured != null && (stale && !pictured.equals(now) || !isNear(pictured, now))) {
            takeDown();
            picture.remove();
        } else {
            picture.follow(now);
        }
        if (ordering && !left.equals(now) && ordered == null) {
            Point2D pan = left.zoom() == now.zoom() ? pan(left, now) : Point2D.ZERO;
            if (isSpent(now, pan)) {
                order(ahead(now, pan));
            }
        }
    }

    /** Paints where a flight ends, while it is on its way. */
    void flyTo(Viewport at, double density) {
        scale = density;
        destination = at;
        if (!at.equals(picture.view()) || stale) {
            order(at);
        }
    }

    /** The flight is over, at its end or before. */
    void land() {
        destination = null;
    }

    /** Where the camera moves to, in pixels. */
    private static Point2D pan(Viewport before, Viewport now) {
        return new Point2D(
                before.screenX(now.centerX()) - now.width() / 2, before.screenY(now.centerY()) - now.height() / 2);
    }

    /** @param pan where to; zero when it zooms, which needs room on all sides */
    private boolean isSpent(Viewport now, Point2D pan) {
        Viewport pictured = picture.view();
        if (pictured == null || now.zoom() - pictured.zoom() > SHARP) {
            return true;
        }
        Insets spare = picture.spare(now);
        boolean zooms = pan.equals(Point2D.ZERO);
        return (zooms || pan.getX() < 0) && spare.getLeft() < EARLY
                || (zooms || pan.getX() > 0) && spare.getRight() < EARLY
                || (zooms || pan.getY() < 0) && spare.getTop() < EARLY
                || (zooms || pan.getY() > 0) && spare.getBottom() < EARLY;
    }

    private static Viewport ahead(Viewport now, Point2D pan) {
        double longest = Math.max(Math.abs(pan.getX()), Math.abs(pan.getY()));
        return longest == 0 ? now : now.panned(-pan.getX() / longest * AHEAD, -pan.getY() / longest * AHEAD);
    }

    /** What part of the view the picture covers, in pixels; empty when it is not up. */
    Rectangle2D covered() {
        return picture.covered();
    }

    /** Whether a picture shows more of what the camera sees than the one that is up, or as much at a closer zoom. */
    private boolean isBetter(StillPainter.Picture other, Viewport now) {
        StillPainter.Picture pictured = picture.taken();
        if (!isNear(other.view(), now)) {
            return false;
        }
        if (pictured == null || stale || !isNear(pictured.view(), now)) {
            return true;
        }
        double more = area(other.covered(now)) - area(pictured.covered(now));
        return more > 0 || more == 0 && distance(other, now) <= distance(pictured, now);
    }

    private static double distance(StillPainter.Picture painted, Viewport now) {
        return Math.abs(painted.view().zoom() - now.zoom());
    }

    private static double area(Rectangle2D part) {
        return part.getWidth() * part.getHeight();
    }

    /** Whether a picture is close to the camera's zoom, and some of it is in view. */
    private boolean isNear(Viewport picture, Viewport now) {
        double scale = now.worldSize() / picture.worldSize();
        return Math.abs(picture.zoom() - now.zoom()) <= (destination == null ? FARTHEST : FARTHEST_FLYING)
                && picture.width() == now.width()
                && picture.height() == now.height()
                && Math.abs(now.screenX(picture.centerX()) - now.width() / 2)
                        < now.width() * (1 + scale) / 2 + MARGIN * scale
                && Math.abs(now.screenY(picture.centerY()) - now.height() / 2)
                        < now.height() * (1 + scale) / 2 + MARGIN * scale;
    }

    /** Paints a view and shows it, unless the camera has left it by then, or it is up already or being painted. */
    void paint(Viewport at, double density) {
        boolean same = density == scale && !stale;
        scale = density;
        camera = at;
        if (same && isShown()) {
            done.run();
        } else if (!same || !at.equals(ordered)) {
            order(at);
        }
    }

    private void order(Viewport at) {
        ordered = at;
        dropComing();
        // The first picture is of the view alone: the window waits for it.
        double margin = first ? 0 : Math.rint(MARGIN * scale) / scale;
        painter.order(style, at, margin, scale, this::painted, this::failed);
    }

    private void dropComing() {
        if (coming != null) {
            painter.giveBack(coming);
            coming = null;
        }
    }

    private void failed() {
        ordered = null;
        done.run();
    }

    private void painted(StillPainter.Picture painted) {
        ordered = null;
        if (destination != null && camera != null && !isBetter(painted, camera)) {
            coming = painted;
            return;
        }
        putUp(painted);
        done.run();
    }

    private void putUp(StillPainter.Picture painted) {
        coming = null;
        stale = false;
        first = false;
        takeDown();
        picture.put(painted, camera == null ? painted.view() : camera);
    }

    /** What is up is about to go, and what went before it is to be painted over. */
    private void takeDown() {
        StillPainter.Picture up = picture.taken();
        if (up != null) {
            if (before != null) {
                painter.giveBack(before);
            }
            before = up;
        }
    }
}
