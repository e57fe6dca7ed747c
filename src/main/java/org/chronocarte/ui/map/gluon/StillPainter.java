package org.chronocarte.ui.map.gluon;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;

/** Paints pictures of the map at rest on a thread of its own: only ever the one that was ordered last. For the FX thread. */
final class StillPainter {

    private static final System.Logger LOG = System.getLogger(StillPainter.class.getName());

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
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
    private final SpareImages spare = new SpareImages();
    private BaseMapPainter painter;
    private volatile long wanted;

    /**
     * What was painted.
     *
     * @param image opaque, of type {@link BaseMapPainter#IMAGE_TYPE}; nobody draws on it until it is given back
     * @param view what it shows, without the margin
     * @param margin how far round the view it reaches, in logical pixels
     * @param density pixels of the picture to a logical one
     */
    record Picture(BufferedImage image, Viewport view, double margin, double density) {

        double width() {
            return view.width() + 2 * margin;
        }

        double height() {
            return view.height() + 2 * margin;
        }

        /** How large it is for a camera, against its own size. */
        double scale(Viewport camera) {
            return camera.worldSize() / view.worldSize();
        }

        /** Where its left edge lies for a camera, in logical pixels. */
        double left(Viewport camera) {
            return camera.screenX(view.centerX()) - width() / 2 * scale(camera);
        }

        double top(Viewport camera) {
            return camera.screenY(view.centerY()) - height() / 2 * scale(camera);
        }

        /** What part of a camera's view it covers, in logical pixels of that; without a size when it lies elsewhere. */
        Rectangle2D covered(Viewport camera) {
            return covered(camera, left(camera), top(camera));
        }

        /** The same when it lies somewhat beside its place, on whole pixels of the screen. */
        Rectangle2D covered(Viewport camera, double x, double y) {
            double left = Math.max(0, x);
            double top = Math.max(0, y);
            return new Rectangle2D(
                    left,
                    top,
                    Math.max(0, Math.min(camera.width(), x + width() * scale(camera)) - left),
                    Math.max(0, Math.min(camera.height(), y + height() * scale(camera)) - top));
        }
    }

    StillPainter(BaseMap map) {
        painter = new BaseMapPainter(map);
    }

    /** What is painted from now on. What is being painted is of the map before, and is to be given up. */
    void setMap(BaseMap map) {
        painter = new BaseMapPainter(map);
    }

    /** Takes back a picture that the window has surely done with: the next may be painted over it. */
    void giveBack(Picture picture) {
        spare.give(picture.image());
    }

    /** Nothing that was ordered comes any more. */
    void giveUp() {
        wanted = wanted + 1;
    }

    /** Paints no more. */
    void stop() {
        worker.shutdownNow();
    }

    /**
     * Paints a view; what was ordered before is given up.
     *
     * @param margin how far round the view, in logical pixels
     * @param density pixels of the picture to a logical one
     * @param painted gets the picture on the FX thread
     * @param failed told there when it cannot be painted
     */
    void order(
            MapStyle style, Viewport view, double margin, double density, Consumer<Picture> painted, Runnable failed) {
        giveUp();
        long order = wanted;
        Viewport roomy = new Viewport(
                view.centerX(), view.centerY(), view.zoom(), view.width() + 2 * margin, view.height() + 2 * margin);
        BaseMapPainter by = painter;
        worker.getQueue().clear();
        worker.execute(() -> {
            BufferedImage image = spare.take(
                    BaseMapPainter.pixels(roomy.width(), density), BaseMapPainter.pixels(roomy.height(), density));
            Picture picture = new Picture(image, view, margin, density);
            try {
                if (by.paint(style, roomy, density, image, () -> order == wanted)) {
                    answer(order, () -> painted.accept(picture), () -> giveBack(picture));
                } else {
                    giveBack(picture);
                }
            } catch (IOException | RuntimeException e) {
                if (!worker.isShutdown()) {
                    LOG.log(System.Logger.Level.WARNING, "the map cannot be painted: {0}", e.getMessage());
                    answer(order, failed, () -> {});
                }
            }
        });
    }

    private void answer(long order, Runnable answer, Runnable tooLate) {
        Platform.runLater(() -> {
            if (order == wanted) {
                answer.run();
            } else {
                tooLate.run();
            }
        });
    }
}
