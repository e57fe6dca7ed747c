package org.chronocarte.ui.map.gluon;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.ui.paint.ScreenImage;
import org.jspecify.annotations.Nullable;

/**
 * The base map at rest, painted off the FX thread at the exact zoom and laid over the tiles, which are always a little
 * too large or too small. While the camera only pans it goes along, by whole pixels of the screen: a picture that is
 * neither scaled nor between pixels costs the toolkit's software renderer a fraction of what tiles cost. It is gone as
 * soon as the zoom changes. Only for the FX thread.
 */
final class StillFrame {

    private static final System.Logger LOG = System.getLogger(StillFrame.class.getName());

    /** Which part of the view a picture must still cover while the camera pans, or the next one is ordered. */
    private static final double ENOUGH = 0.6;

    private final ImageView view = new ImageView();
    private BaseMapPainter painter;
    private final ThreadPoolExecutor worker;
    private final Runnable done;
    private MapStyle style;
    private @Nullable Viewport camera;
    /** What is being painted; null when nothing is. */
    private @Nullable Viewport ordered;
    /** What the picture that is up shows; null when none is. */
    private @Nullable Viewport pictured;

    /** Whether the picture that is up is of another map or style than is wanted now. */
    private boolean stale;

    private double scale = 1;
    private volatile long wanted;
    private long up = -1;

    /** @param done run when the picture that was ordered last is up, or cannot be painted */
    StillFrame(BaseMap map, MapStyle style, Runnable done) {
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
        view.setMouseTransparent(true);
        view.setManaged(false);
        view.setVisible(false);
    }

    ImageView node() {
        return view;
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
        return up == wanted && pictured != null && pictured.equals(camera);
    }

    /** Takes the picture along when the camera pans; hides it, and gives up what is being painted, when it zooms. */
    void follow(Viewport now) {
        boolean pans = camera != null && camera.zoom() == now.zoom();
        camera = now;
        if (ordered != null && !isNear(ordered, now)) {
            ordered = null;
            wanted = wanted + 1;
        }
        if (pictured != null && !pictured.equals(now)) {
            if (stale || !isNear(pictured, now)) {
                hide();
            } else {
                place(pictured, now);
            }
        }
        if (pans && ordered == null && isSpent(now)) {
            paint(now, scale);
        }
    }

    private boolean isSpent(Viewport now) {
        Rectangle2D left = covered();
        return left.getWidth() * left.getHeight() < ENOUGH * now.width() * now.height();
    }

    /** What part of the view the picture covers, in pixels; empty when it is not up. */
    Rectangle2D covered() {
        if (pictured == null) {
            return Rectangle2D.EMPTY;
        }
        double dx = view.getTranslateX();
        double dy = view.getTranslateY();
        return new Rectangle2D(
                Math.max(0, dx), Math.max(0, dy), pictured.width() - Math.abs(dx), pictured.height() - Math.abs(dy));
    }

    /** Whether a picture is at the camera's zoom, and some of it is in view. */
    private static boolean isNear(Viewport picture, Viewport now) {
        return picture.zoom() == now.zoom()
                && picture.width() == now.width()
                && picture.height() == now.height()
                && Math.abs(across(picture, now)) < now.width()
                && Math.abs(down(picture, now)) < now.height();
    }

    private static double across(Viewport picture, Viewport now) {
        return now.screenX(picture.centerX()) - now.width() / 2;
    }

    private static double down(Viewport picture, Viewport now) {
        return now.screenY(picture.centerY()) - now.height() / 2;
    }

    private void place(Viewport picture, Viewport now) {
        view.setTranslateX(onPixels(across(picture, now)));
        view.setTranslateY(onPixels(down(picture, now)));
    }

    private double onPixels(double logical) {
        return Math.rint(logical * scale) / scale;
    }

    private void hide() {
        pictured = null;
        view.setVisible(false);
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
        view.setImage(ScreenImage.of(image));
        view.setFitWidth(at.width());
        view.setFitHeight(at.height());
        place(at, camera == null ? at : camera);
        view.setVisible(true);
        pictured = at;
        stale = false;
        up = order;
        done.run();
    }
}
