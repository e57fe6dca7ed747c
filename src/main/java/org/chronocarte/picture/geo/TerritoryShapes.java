package org.chronocarte.picture.geo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * The shapes of countries and of French régions and départements, by their ISO 3166 codes, as fine as a view's zoom
 * needs. Safe for several threads; cheap to ask for each frame, since tiles once read are kept.
 */
public final class TerritoryShapes {

    /** About 16 MB. */
    private static final long POINTS_KEPT = 1_000_000;
    /** The first zoom whose tiles have divisions of countries. */
    private static final int DIVISIONS_FROM = 4;
    /** Farther away than this a division is a speck, and too many tiles would have to be read for it. */
    private static final double DIVISIONS_SEEN = 2.5;
    /** How many levels up one looks for shapes to show while those of the view's own are read. */
    private static final int LEVELS_UP = 3;

    private final BaseMap map;
    private final OnDemand<Key, AreaShape> tiles;

    private record Key(TileId tile, Set<String> codes) {}

    public TerritoryShapes(BaseMap map) {
        this.map = map;
        this.tiles = new OnDemand<>(POINTS_KEPT, shape -> shape.points() + 8L, this::read, new AreaShape(0, List.of()));
    }

    /**
     * The shapes in a view; reads what is missing and so blocks.
     *
     * @param codes of ISO 3166-1 (two letters) or 3166-2; others have no shape
     * @throws IOException when the base map cannot be read
     */
    public List<AreaShape> in(Viewport view, Set<String> codes) throws IOException {
        List<AreaShape> found = new ArrayList<>();
        for (ViewTile each : ViewTile.of(view, level(view, codes))) {
            found.add(tiles.read(new Key(each.tile(), codes)).turned(each.turn()));
        }
        return found;
    }

    /**
     * The shapes that are in memory, coarser ones where those of the view's zoom are not; never blocks. What is missing
     * is read on the executor, and then {@code more} is called there.
     */
    public List<AreaShape> loaded(Viewport view, Set<String> codes, Executor executor, Runnable more) {
        int level = level(view, codes);
        List<Key> missing = new ArrayList<>();
        List<AreaShape> found = kept(view, codes, level, missing);
        if (missing.isEmpty()) {
            return found;
        }
        tiles.fetch(missing, executor, more);
        for (int coarser = level - 1; coarser >= Math.max(0, level - LEVELS_UP); coarser--) {
            List<Key> missingThere = new ArrayList<>();
            List<AreaShape> instead = kept(view, codes, coarser, missingThere);
            if (missingThere.isEmpty()) {
                return instead;
            }
        }
        return found;
    }

    private List<AreaShape> kept(Viewport view, Set<String> codes, int level, List<Key> missing) {
        List<AreaShape> found = new ArrayList<>();
        for (ViewTile each : ViewTile.of(view, level)) {
            Key key = new Key(each.tile(), codes);
            tiles.kept(key).ifPresentOrElse(there -> found.add(there.turned(each.turn())), () -> missing.add(key));
        }
        return found;
    }

    private AreaShape read(Key key) throws IOException {
        Optional<byte[]> bytes = map.bytes(key.tile());
        return bytes.isPresent()
                ? AreaTile.read(key.tile(), bytes.get(), key.codes(), key.tile().z() >= map.maxZoom())
                : new AreaShape(0, List.of());
    }

    private int level(Viewport view, Set<String> codes) {
        boolean divisions = codes.stream().anyMatch(code -> code.length() > 2) && view.zoom() >= DIVISIONS_SEEN;
        int level = Math.max(divisions ? DIVISIONS_FROM : 0, (int) Math.floor(view.zoom()));
        return Math.min(map.maxZoom(), level);
    }
}
