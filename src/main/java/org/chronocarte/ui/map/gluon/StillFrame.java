package org.chronocarte.ui.map.gluon;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The base map at rest, painted off the FX thread at the exact zoom and laid over the tiles, which are always a little
 * too large or too small. While the camera moves it goes along, and the next one is ordered as soon as it covers too
 * little or is magnified too far: tiles, each scaled by the toolkit, cost its software renderer many times as much. Only
 * for the FX thread.
 */
final class StillFrame {

    private static final System.Logger LOG = System.getLogger(StillFrame.class.getName());

    /** Which part of the view a picture must still cover while the camera pans, or the next one is ordered. */
    private static final double ENOUGH = 0.6;

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
        boolean moves = camera != null && !camera.equals(now);
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
        if (ordering && moves && ordered == null && isSpent(now)) {
            paint(now, scale);
        }
    }

    private boolean isSpent(Viewport now) {
        Viewport pictured = picture.view();
        Rectangle2D left = covered();
        return pictured == null
                || now.zoom() - pictured.zoom() > SHARP
                || left.getWidth() * left.getHeight() < ENOUGH * now.width() * now.height();
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
                && Math.abs(now.screenX(picture.centerX()) - now.width() / 2) < now.width() * (1 + scale) / 2
                && Math.abs(now.screenY(picture.centerY()) - now.height() / 2) < now.height() * (1 + scale) / 2;
    }

    /** Paints a view and shows it, unless the camera has left it by then. */
    void paint(Viewport at, double density) {
        long order = wanted + 1;
        wanted = order;
        ordered = at;
        camera = at;
        scale = density;
        MapStyle as = style;
        BaseMapPainter by = painter;
        worker.getQueue().clear();
        worker.execute(() -> {
            try {
                by.paint(as, at, density, () -> order == wanted)
                        .ifPresent(image -> Platform.runLater(() -> show(order, image, at, density)));
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

    private void show(long order, BufferedImage image, Viewport at, double density) {
        if (order != wanted) {
            return;
        }
        ordered = null;
        picture.put(image, at, density, camera == null ? at : camera);
        stale = false;
        up = order;
        done.run();
    }
}
