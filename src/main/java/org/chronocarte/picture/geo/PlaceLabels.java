package org.chronocarte.picture.geo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * The names that the base map has to offer for a view, the most important first. Safe for several threads; cheap to ask
 * for each frame, since tiles once read are kept.
 */
public final class PlaceLabels {

    private static final System.Logger LOG = System.getLogger(PlaceLabels.class.getName());
    /** The first zoom that has labels. */
    private static final int MIN_TILE_ZOOM = 1;
    /** First-level divisions are larger than the view beyond this zoom, and their names in the way. */
    private static final double MAX_ADMIN1_ZOOM = 9.5;

    private static final long LABELS_KEPT = 200_000;

    private final BaseMap map;
    private final LruCache<Key, List<PlaceLabel>> tiles = new LruCache<>(LABELS_KEPT, labels -> labels.size() + 8L);
    private final Set<Key> loading = new HashSet<>();

    private record Key(TileId tile, String language) {}

    public PlaceLabels(BaseMap map) {
        this.map = map;
    }

    /**
     * All labels for a view; reads what is missing and so blocks.
     *
     * @param language such as {@code fr}; names without a form in it keep their local one
     * @throws IOException when the base map cannot be read
     */
    public List<PlaceLabel> in(Viewport view, String language) throws IOException {
        List<List<PlaceLabel>> found = new ArrayList<>();
        for (TileId tile : tiles(view)) {
            found.add(read(new Key(tile, language)));
        }
        return chosen(found, view);
    }

    /**
     * The labels for a view that are in memory; never blocks. What is missing is read on the executor, and then {@code
     * more} is called there, once for each call of this method that found something missing and not yet on its way.
     */
    public List<PlaceLabel> loaded(Viewport view, String language, Executor executor, Runnable more) {
        List<List<PlaceLabel>> found = new ArrayList<>();
        List<Key> missing = new ArrayList<>();
        for (TileId tile : tiles(view)) {
            Key key = new Key(tile, language);
            Optional<List<PlaceLabel>> kept = tiles.get(key);
            kept.ifPresentOrElse(found::add, () -> missing.add(key));
        }
        List<Key> claimed = claim(missing);
        if (!claimed.isEmpty()) {
            executor.execute(() -> load(claimed, more));
        }
        return chosen(found, view);
    }

    private List<Key> claim(List<Key> missing) {
        synchronized (loading) {
            return missing.stream().filter(loading::add).toList();
        }
    }

    private void load(List<Key> keys, Runnable more) {
        for (Key key : keys) {
            try {
                read(key);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "no labels for {0}: {1}", key.tile(), e.getMessage());
                tiles.put(key, List.of());
            } finally {
                synchronized (loading) {
                    loading.remove(key);
                }
            }
        }
        more.run();
    }

    private List<PlaceLabel> read(Key key) throws IOException {
        Optional<List<PlaceLabel>> kept = tiles.get(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        List<PlaceLabel> labels = map.places(key.tile(), key.language());
        tiles.put(key, labels);
        return labels;
    }

    private List<TileId> tiles(Viewport view) {
        int zoom = Math.max(MIN_TILE_ZOOM, Math.min(map.maxZoom(), (int) Math.floor(view.zoom())));
        int across = 1 << zoom;
        int firstRow = (int) Math.max(0, Math.floor(view.unitY(0) * across));
        int lastRow = (int) Math.min(across - 1, Math.floor(view.unitY(view.height()) * across));
        int firstColumn = (int) Math.floor(view.unitX(0) * across);
        int lastColumn = (int) Math.min(firstColumn + across - 1, Math.floor(view.unitX(view.width()) * across));
        List<TileId> ids = new ArrayList<>();
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                ids.add(new TileId(zoom, Math.floorMod(column, across), row));
            }
        }
        return ids;
    }

    private static List<PlaceLabel> chosen(List<List<PlaceLabel>> found, Viewport view) {
        List<PlaceLabel> labels = new ArrayList<>();
        for (List<PlaceLabel> tile : found) {
            for (PlaceLabel label : tile) {
                if (shows(label, view)) {
                    labels.add(label);
                }
            }
        }
        labels.sort(Comparator.comparingDouble(PlaceLabel::priority).thenComparing(PlaceLabel::text));
        return labels;
    }

    private static boolean shows(PlaceLabel label, Viewport view) {
        if (label.minZoom() > view.zoom() || (label.kind() == PlaceKind.ADMIN1 && view.zoom() > MAX_ADMIN1_ZOOM)) {
            return false;
        }
        double x = view.screenX(label.unitX());
        double y = view.screenY(label.unitY());
        return x >= 0 && x <= view.width() && y >= 0 && y <= view.height();
    }
}
