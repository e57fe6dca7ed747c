package org.chronocarte.ui.map.gluon;

import com.gluonhq.maps.tile.TileRetriever;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.TileCache;
import org.chronocarte.picture.geo.TileId;
import org.chronocarte.picture.geo.TileImage;
import org.chronocarte.picture.geo.TilePainter;
import org.chronocarte.picture.geo.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Gives Gluon Maps its tiles from the base map, which alone may ask a server, and only one that the reader has chosen.
 * Found through {@link java.util.ServiceLoader}: there is one in a process, and {@link GluonMap} sets it up. A tile is
 * answered at once with what is at hand, and shows its picture as soon as that is painted. All methods are for the FX
 * thread.
 */
public final class VectorTileRetriever implements TileRetriever {

    /** Gluon shows the tiles of zoom floor(zoom + this). */
    static final double TIPPING = 0.2;

    private static final System.Logger LOG = System.getLogger(VectorTileRetriever.class.getName());
    /**
     * What share of a tile its picture lies under or over its neighbours, in whole pixels: at fractions of pixels gaps
     * show. One in so many, which is more than a pixel of the screen even where tiles are shown at their smallest.
     */
    private static final int OVERLAP = 160;

    private static final int PAINTERS = 2;
    private static final long CACHE_BYTES = 48L << 20;

    private volatile TileCache cache = new TileCache(CACHE_BYTES);
    private final TileQueue queue = new TileQueue();
    private final Map<TileId, List<WeakReference<PaintedTile>>> live = new HashMap<>();
    private final Object lock = new Object();
    private final Map<TileId, TileImage> ready = new HashMap<>();
    private volatile @Nullable TilePainter painter;
    private volatile MapStyle style = MapStyle.of(Look.LIGHT);
    private volatile int pixels = 320;
    private boolean started;
    private boolean delivering;
    private boolean holding;
    private int handedOut;

    /** For the service loader. */
    public VectorTileRetriever() {}

    /** Sets what the tiles are painted by, and starts painting. Another may take its place: then all are repainted. */
    void paintWith(TilePainter newPainter) {
        // In this order no thread can put a tile of the map before into the cache of the new one.
        painter = null;
        cache = new TileCache(CACHE_BYTES);
        painter = newPainter;
        if (started) {
            repaint();
        } else {
            started = true;
            for (int i = 0; i < PAINTERS; i++) {
                Thread thread = new Thread(this::paintForever, "tiles-" + i);
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    /** Paints no more; the base map may be closed. */
    void stopPainting() {
        painter = null;
    }

    /** Repaints all tiles in another style; those in view change in one go. */
    void setStyle(MapStyle newStyle) {
        if (newStyle.equals(style)) {
            return;
        }
        style = newStyle;
        repaint();
    }

    private void repaint() {
        synchronized (lock) {
            ready.clear();
            holding = true;
        }
        forgetTheLost();
        live.keySet().forEach(queue::add);
    }

    private void forgetTheLost() {
        live.values().removeIf(tiles -> {
            tiles.removeIf(tile -> tile.get() == null);
            return tiles.isEmpty();
        });
    }

    /** Sets how many pixels there are to a logical pixel, for tiles asked for from now on. */
    void setScale(double scale) {
        // A quarter more than needed at 1:1: sharp enough while the map moves, since a picture of the very zoom lies
        // above at rest. Any more would in time take much memory: from half a megabyte on, the collector gives a
        // picture whole regions of its own, of a megabyte each.
        pixels = Math.max(5, (int) Math.round(4 * scale)) * 64;
    }

    private static int margin(int pixels) {
        return pixels / OVERLAP;
    }

    /** Says what is in view, so that it is painted first. */
    void look(Viewport view) {
        queue.look(view);
    }

    /** Whether every tile that was asked for stands in its place. */
    boolean isComplete() {
        synchronized (lock) {
            return queue.isIdle() && ready.isEmpty() && !delivering;
        }
    }

    /** How many tiles were answered since the last call of {@link #forgetHandedOut}; Gluon keeps them all. */
    int handedOut() {
        return handedOut;
    }

    void forgetHandedOut() {
        handedOut = 0;
        forgetTheLost();
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long x, long y) {
        int inner = pixels;
        int size = inner + margin(inner);
        double side = (double) TilePainter.TILE * size / inner;
        int across = 1 << zoom;
        if (y < 0 || y >= across) {
            TileImage water = TileImage.plain(1, style.water());
            return CompletableFuture.completedFuture(new PaintedTile(new TileId(zoom, 0, 0), water, side));
        }
        TileId tile = new TileId(zoom, (int) Math.floorMod(x, (long) across), (int) y);
        Optional<TileImage> known = cache.get(style, tile, size);
        TileImage shown = known.orElseGet(() -> Stopgap.of(cache, style, tile, inner, size - inner));
        PaintedTile image = new PaintedTile(tile, shown, side);
        live.computeIfAbsent(tile, id -> new ArrayList<>(1)).add(new WeakReference<>(image));
        handedOut++;
        if (known.isEmpty()) {
            queue.add(tile);
        }
        return CompletableFuture.completedFuture(image);
    }

    private void paintForever() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                TileId tile = queue.take();
                try {
                    paint(tile);
                } finally {
                    queue.done();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void paint(TileId tile) {
        MapStyle as = style;
        int inner = pixels;
        int size = inner + margin(inner);
        TilePainter by = painter;
        TileCache into = cache;
        if (by == null || by != painter) {
            // Another base map has come: the tile is in the queue again.
            return;
        }
        TileImage image;
        try {
            TileImage known = into.get(as, tile, size).orElse(null);
            image = known != null ? known : by.paint(as, tile, inner, size - inner);
            if (by != painter) {
                return;
            }
            into.put(as, tile, image);
        } catch (IOException | RuntimeException e) {
            if (by != painter) {
                return;
            }
            LOG.log(System.Logger.Level.WARNING, "tile {0} cannot be painted: {1}", tile, e);
            image = TileImage.plain(size, as.water());
        }
        boolean waits = queue.seenWaits();
        synchronized (lock) {
            if (!as.equals(style) || by != painter) {
                return;
            }
            ready.put(tile, image);
            holding &= waits;
            if (!holding && !delivering) {
                delivering = true;
                Platform.runLater(this::deliver);
            }
        }
    }

    private void deliver() {
        Map<TileId, TileImage> images;
        synchronized (lock) {
            delivering = false;
            images = new HashMap<>(ready);
            ready.clear();
        }
        images.forEach((tile, image) -> {
            // A tile that nobody shows any more may have been forgotten while it was painted.
            live.getOrDefault(tile, new ArrayList<>(0)).replaceAll(reference -> {
                PaintedTile before = reference.get();
                return before == null ? reference : new WeakReference<>(before.replacedBy(image));
            });
        });
    }
}
