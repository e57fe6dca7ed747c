package org.chronocarte.ui.map.gluon;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.ui.paint.ScreenImage;
import org.jspecify.annotations.Nullable;

/**
 * The base map at rest, painted off the FX thread at the exact zoom and laid over the tiles, which are always a little
 * too large or too small. It is gone as soon as the camera moves. Only for the FX thread.
 */
final class StillFrame {

    private static final System.Logger LOG = System.getLogger(StillFrame.class.getName());

    private final ImageView view = new ImageView();
    private BaseMapPainter painter;
    private final ThreadPoolExecutor worker;
    private final Runnable done;
    private MapStyle style;
    private @Nullable Viewport shown;
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

    void setStyle(MapStyle newStyle) {
        style = newStyle;
    }

    /** What is painted from now on; what is being painted is given up. */
    void setMap(BaseMap map) {
        painter = new BaseMapPainter(map);
        wanted = wanted + 1;
    }

    /** Paints no more. */
    void stopPainting() {
        worker.shutdownNow();
    }

    /** Whether the picture that was ordered last is up. */
    boolean isShown() {
        return up == wanted;
    }

    /** Hides the picture when the camera is somewhere else. */
    void follow(Viewport now) {
        if (shown != null && !shown.equals(now)) {
            shown = null;
            wanted = wanted + 1;
            view.setVisible(false);
        }
    }

    /** Paints a view and shows it, unless the camera has moved on by then. */
    void paint(Viewport at, double scale) {
        long order = wanted + 1;
        wanted = order;
        shown = at;
        MapStyle as = style;
        BaseMapPainter by = painter;
        worker.getQueue().clear();
        worker.execute(() -> {
            try {
                by.paint(as, at, scale, () -> order == wanted)
                        .ifPresent(image -> Platform.runLater(() -> show(order, image, at)));
            } catch (IOException | RuntimeException e) {
                if (worker.isShutdown()) {
                    return;
                }
                LOG.log(System.Logger.Level.WARNING, "the map cannot be painted: {0}", e.getMessage());
                Platform.runLater(done);
            }
        });
    }

    private void show(long order, BufferedImage image, Viewport at) {
        if (order != wanted) {
            return;
        }
        view.setImage(ScreenImage.of(image));
        view.setFitWidth(at.width());
        view.setFitHeight(at.height());
        view.setVisible(true);
        up = order;
        done.run();
    }
}
