package org.chronocarte.ui.map.gluon;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The base map at rest, painted off the FX thread at the exact zoom and laid over the tiles, which are always a little
 * too large or too small. It reaches somewhat beyond the view, so that it covers that still while the camera moves and it
 * goes along; the next one is ordered before it ends within the view, or when it is magnified too far: tiles, each scaled
 * by the toolkit, cost its software renderer many times as much. Only for the FX thread.
 */
final class StillFrame {

    private static final System.Logger LOG = System.getLogger(StillFrame.class.getName());

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

    private final StillPicture picture;
    private BaseMapPainter painter;
    private final ThreadPoolExecutor worker;
    private final Runnable done;
    private MapStyle style;
    private @Nullable Viewport camera;
    /** What is being painted; null when nothing is. */
    private @Nullable Viewport ordered;
    /** Whether the picture that is up is of another map or style than is wanted now. */
    private boolean stale;

    private double scale = 1;
    private volatile long wanted;
    private long up = -1;

    /** @param done run when the picture that was ordered last is up, or cannot be painted */
    StillFrame(BaseMap map, MapStyle style, Runnable done) {
        picture = new StillPicture(!Platform.isSupported(ConditionalFeature.SCENE3D));
        this.style = style;
        this.done = done;
        painter = new BaseMapPainter(map);
        worker = new ThreadPoolExecutor(
                0,
                1,
                5,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                job -> {
                    Thread thread = new Thread(job, "still-map");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    ImageView node() {
        return picture.node();
    }

    /** How the map looks from now on. The picture that is up stays until a new one is ordered and painted, or the camera moves. */
    void setStyle(MapStyle newStyle) {
        style = newStyle;
        stale = true;
    }

    /** What is painted from now on; what is being painted is given up. */
    void setMap(BaseMap map) {
        painter = new BaseMapPainter(map);
        stale = true;
        ordered = null;
        wanted = wanted + 1;
    }

    /** Paints no more. */
    void stopPainting() {
        worker.shutdownNow();
    }

    /** Whether the picture that is up is the one that was ordered last, and just what the camera sees. */
    boolean isShown() {
        return up == wanted && camera != null && camera.equals(picture.view());
    }

    /**
     * Takes the picture along with the camera, and gives up what is being painted when the camera leaves it.
     *
     * @param ordering whether to order the next picture on the way
     */
    void follow(Viewport now, boolean ordering) {
        Viewport before = camera == null ? now : camera;
        camera = now;
        if (ordered != null && !isNear(ordered, now)) {
            ordered = null;
            wanted = wanted + 1;
        }
        Viewport pictured = picture.view();
        if (pictured != null && (stale && !pictured.equals(now) || !isNear(pictured, now))) {
            picture.remove();
        } else {
            picture.follow(now);
        }
        if (ordering && !before.equals(now) && ordered == null) {
            Point2D pan = before.zoom() == now.zoom() ? pan(before, now) : Point2D.ZERO;
            if (isSpent(now, pan)) {
                order(ahead(now, pan));
            }
        }
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

    /** Whether a picture is close to the camera's zoom, and some of it is in view. */
    private static boolean isNear(Viewport picture, Viewport now) {
        double scale = now.worldSize() / picture.worldSize();
        return Math.abs(picture.zoom() - now.zoom()) <= FARTHEST
                && picture.width() == now.width()
                && picture.height() == now.height()
                && Math.abs(now.screenX(picture.centerX()) - now.width() / 2)
                        < now.width() * (1 + scale) / 2 + MARGIN * scale
                && Math.abs(now.screenY(picture.centerY()) - now.height() / 2)
                        < now.height() * (1 + scale) / 2 + MARGIN * scale;
    }

    /** Paints a view and shows it, unless the camera has left it by then. */
    void paint(Viewport at, double density) {
        scale = density;
        camera = at;
        order(at);
    }

    private void order(Viewport at) {
        double density = scale;
        long order = wanted + 1;
        wanted = order;
        ordered = at;
        // The first picture is of the view alone: the window waits for it.
        double margin = up < 0 ? 0 : Math.rint(MARGIN * density) / density;
        Viewport roomy =
                new Viewport(at.centerX(), at.centerY(), at.zoom(), at.width() + 2 * margin, at.height() + 2 * margin);
        MapStyle as = style;
        BaseMapPainter by = painter;
        worker.getQueue().clear();
        worker.execute(() -> {
            try {
                by.paint(as, roomy, density, () -> order == wanted)
                        .ifPresent(image -> Platform.runLater(() -> show(order, image, at, margin, density)));
            } catch (IOException | RuntimeException e) {
                if (worker.isShutdown()) {
                    return;
                }
                LOG.log(System.Logger.Level.WARNING, "the map cannot be painted: {0}", e.getMessage());
                Platform.runLater(() -> failed(order));
            }
        });
    }

    private void failed(long order) {
        if (order == wanted) {
            ordered = null;
        }
        done.run();
    }

    private void show(long order, BufferedImage image, Viewport at, double margin, double density) {
        if (order != wanted) {
            return;
        }
        ordered = null;
        picture.put(image, at, margin, density, camera == null ? at : camera);
        stale = false;
        up = order;
        done.run();
    }
}
