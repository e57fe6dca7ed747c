package org.chronocarte.picture.geo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.chronocarte.picture.geo.tiles.LruCache;

/**
 * The names that the base map has to offer for a view, the most important first. Safe for several threads; cheap to ask
 * for each frame, since tiles once read are kept.
 */
public final class PlaceLabels {

    /** The first zoom that has labels. */
    private static final int MIN_TILE_ZOOM = 1;
    /** First-level divisions are larger than the view beyond this zoom, and their names in the way. */
    private static final double MAX_ADMIN1_ZOOM = 9.5;

    /**
     * Names of countries and seas come this many zooms before their time, or with the first tile that has them: a map of
     * the world without them looks empty.
     */
    private static final double LARGE_AHEAD = 0.6;
    /** By so many zooms a country's name goes before those of its towns. */
    private static final double COUNTRY_FIRST = 1;
    /** By so many zooms a sea's name goes before those of towns and small countries on its shores. */
    private static final double SEA_FIRST = 0.5;

    /**
     * From this zoom on, countries are large enough for their names to make room for the capital: by so many zooms it
     * goes first.
     */
    private static final double CAPITALS_ZOOM = 4.8;

    private static final double CAPITAL_FIRST = 3;

    private static final long LABELS_KEPT = 200_000;
    private static final int VIEWS_KEPT = 12;

    private final BaseMap map;
    private final OnDemand<Key, List<PlaceLabel>> labels;

    /** Those of the views asked for last: insets, which keep theirs, are asked for with each frame. */
    private final LruCache<Asked, List<PlaceLabel>> latest = new LruCache<>(VIEWS_KEPT, chosen -> 1);

    private record Key(TileId tile, String language) {}

    private record Asked(Viewport view, String language) {}

    public PlaceLabels(BaseMap map) {
        this.map = map;
        this.labels = new OnDemand<>(LABELS_KEPT, read -> read.size() + 8L, this::read, List.of());
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
            found.add(labels.read(new Key(tile, language)));
        }
        return chosen(found, view);
    }

    /**
     * The labels for a view that are in memory; never blocks. What is missing is read on the executor, and then {@code
     * more} is called there, once for each call of this method that found something missing and not yet on its way.
     */
    public List<PlaceLabel> loaded(Viewport view, String language, Executor executor, Runnable more) {
        Asked asked = new Asked(view, language);
        Optional<List<PlaceLabel>> known = latest.get(asked);
        if (known.isPresent()) {
            return known.get();
        }
        List<List<PlaceLabel>> found = new ArrayList<>();
        List<Key> missing = new ArrayList<>();
        for (TileId tile : tiles(view)) {
            Key key = new Key(tile, language);
            labels.kept(key).ifPresentOrElse(found::add, () -> missing.add(key));
        }
        labels.fetch(missing, executor, more);
        List<PlaceLabel> chosen = chosen(found, view);
        if (missing.isEmpty()) {
            latest.put(asked, chosen);
        }
        return chosen;
    }

    private List<PlaceLabel> read(Key key) throws IOException {
        return map.places(key.tile(), key.language());
    }

    private List<TileId> tiles(Viewport view) {
        int zoom = Math.max(MIN_TILE_ZOOM, Math.min(map.maxZoom(), (int) Math.floor(view.zoom())));
        return ViewTile.of(view, zoom).stream().map(ViewTile::tile).distinct().toList();
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
        labels.sort(Comparator.<PlaceLabel>comparingDouble(label -> order(label, view.zoom()))
                .thenComparing(PlaceLabel::text));
        return List.copyOf(labels);
    }

    /** A town stands aside for the country that it lies in, not the other way round, unless it is the capital close by. */
    private static double order(PlaceLabel label, double zoom) {
        return label.priority()
                - switch (label.kind()) {
                    case COUNTRY -> COUNTRY_FIRST;
                    case SEA, OCEAN -> SEA_FIRST;
                    case CAPITAL -> zoom < CAPITALS_ZOOM ? 0 : CAPITAL_FIRST;
                    case REGION, ADMIN1, CITY, LAKE, STREET -> 0;
                };
    }

    private static double ahead(PlaceKind kind) {
        return kind == PlaceKind.COUNTRY || kind == PlaceKind.SEA || kind == PlaceKind.OCEAN ? LARGE_AHEAD : 0;
    }

    private static boolean shows(PlaceLabel label, Viewport view) {
        if (label.minZoom() > view.zoom() + ahead(label.kind())
                || (label.kind() == PlaceKind.ADMIN1 && view.zoom() > MAX_ADMIN1_ZOOM)) {
            return false;
        }
        double x = view.screenX(label.unitX());
        double y = view.screenY(label.unitY());
        return x >= 0 && x <= view.width() && y >= 0 && y <= view.height();
    }
}
