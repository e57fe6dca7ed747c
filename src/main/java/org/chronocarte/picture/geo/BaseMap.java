package org.chronocarte.picture.geo;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.picture.geo.mvt.VectorTile;
import org.chronocarte.picture.geo.pmtiles.ByteSource;
import org.chronocarte.picture.geo.pmtiles.PmTiles;
import org.chronocarte.picture.geo.tiles.LaterException;
import org.chronocarte.picture.geo.tiles.LruCache;
import org.chronocarte.picture.geo.tiles.RemoteTiles;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;
import org.chronocarte.picture.geo.tiles.TileSource;
import org.chronocarte.picture.geo.tiles.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * A base map: a source of tiles, and those of them that were used last in memory. Safe for several threads. A tile that
 * the application's own map does not have is sea; a map of the reader's own shows that map where it has no tile. A
 * broken tile is blank. While a server gives none, a tile is part of a larger one that it gave before, or of the
 * application's own map.
 */
public final class BaseMap implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(BaseMap.class.getName());
    private static final String BUNDLED = "/assets/basemap/world.pmtiles";
    /** About 48 MB of paths: a point takes eight bytes and a little. */
    private static final long POINTS_KEPT = 3_000_000;

    private static final int DEEPEST = 22;
    /** Beyond, what is enlarged is no more than a blur. */
    private static final int MOST_ENLARGED = 5;

    private final TileSource source;
    private final @Nullable RemoteTiles remote;
    private final @Nullable BaseMap under;
    private final String file;
    /** Null for pictures, and where each tile has to tell by its layers. */
    private final @Nullable MapSchema schema;

    private final LruCache<TileId, GeometryTile> geometry = new LruCache<>(POINTS_KEPT, tile -> tile.points() + 64L);
    private final BrokenTiles broken = new BrokenTiles();
    private volatile boolean closed;

    /**
     * Takes a source, and closes it in the end.
     *
     * @param under shown where the source has no tile, or null; not closed with this
     * @param file its name; "" for the application's own
     * @throws TileFileException when the source has vector tiles of no known schema; it is then closed
     */
    BaseMap(TileSource source, @Nullable BaseMap under, String file) throws TileFileException {
        this.source = source;
        this.remote = source instanceof RemoteTiles server ? server : null;
        this.under = under;
        this.file = file;
        Set<String> layers = source.metadata().layers();
        schema = source.isVector() ? MapSchema.of(layers).orElse(null) : null;
        if (source.isVector() && schema == null && !layers.isEmpty()) {
            close();
            throw new TileFileException(Fault.LAYERS, "no known layer among " + layers);
        }
    }

    /**
     * The base map that comes with the application.
     *
     * @throws IOException when it is missing or broken
     */
    public static BaseMap bundled() throws IOException {
        URL resource = BaseMap.class.getResource(BUNDLED);
        if (resource == null) {
            throw new IOException("missing base map " + BUNDLED);
        }
        return new BaseMap(new PmTiles(ByteSource.of(resource)), null, "");
    }

    /**
     * Opens a PMTiles or MBTiles file of the reader's own. Blocks for as long as that takes.
     *
     * @param under shown where the file has no tile; must be closed after this
     * @throws TileFileException saying what is wrong with the file
     */
    public static BaseMap open(Path file, BaseMap under) throws TileFileException {
        return new BaseMap(TileFiles.open(file), under, String.valueOf(file.getFileName()));
    }

    /**
     * Opens the extract of a map that came along with a dossier, a PMTiles archive in memory.
     *
     * @param under shown where the extract has no tile; must be closed after this
     * @throws TileFileException saying what is wrong with it
     */
    public static BaseMap enclosed(byte[] archive, BaseMap under) throws TileFileException {
        return new BaseMap(TileFiles.open(archive), under, "");
    }

    /** The tiles of a file that is no part of the application; empty for its own map and for a server's. */
    Optional<TileSource> ownFile() {
        return under == null || remote != null ? Optional.empty() : Optional.of(source);
    }

    /**
     * A map that a server has. Asks it for nothing yet.
     *
     * @param server closed with this
     * @param under shown where the server has no tile; must be closed after this
     */
    public static BaseMap online(RemoteTiles server, BaseMap under) {
        try {
            return new BaseMap(server, under, "");
        } catch (TileFileException e) {
            throw new IllegalArgumentException("a server's tiles are pictures", e);
        }
    }

    /** Why a server gives no tiles now; empty when it does, and for maps that need no server. */
    public Optional<Trouble> trouble() {
        return remote == null ? Optional.empty() : remote.trouble();
    }

    /**
     * Whether a server has given a tile of what a view shows; true for maps that need no server. Asks it for nothing,
     * but may read what is kept.
     *
     * @throws IOException when that cannot be read
     */
    public boolean hasReceived(Viewport view) throws IOException {
        if (remote == null) {
            return true;
        }
        for (ViewTile shown : ViewTile.of(view, BaseMapPainter.tileZoom(this, view))) {
            TileId tile = shown.tile();
            if (remote.kept(tile.z(), tile.x(), tile.y()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whom to tell, on a thread of its own, that trouble came or went: all that is shown is then to be painted again. */
    public void onTrouble(Runnable listener) {
        if (remote != null) {
            remote.onTrouble(listener);
        }
    }

    /** What the map calls itself, or else its file's name. */
    public String name() {
        return source.metadata().name().isEmpty() ? file : source.metadata().name();
    }

    /** The part of the world that the file says it covers; empty where it does not say. */
    public Optional<GeoBounds> bounds() {
        return source.metadata().bounds();
    }

    /** Whom the file wants named on the map, as plain text; "" where it does not say. */
    public String attribution() {
        return source.metadata().attribution();
    }

    /** What is to stand on the map beside the application's own credit; empty when that is all that is shown. */
    public Optional<String> credit() {
        return under == null ? Optional.empty() : Optional.of(attribution().isEmpty() ? name() : attribution());
    }

    /** The application's own map, which is what shows where this one has no tile; this one itself, if it is that. */
    public BaseMap own() {
        return under == null ? this : under.own();
    }

    /** The first zoom that has tiles. */
    public int minZoom() {
        return source.minZoom();
    }

    /** The deepest zoom that has tiles; beyond it theirs are enlarged. */
    public int maxZoom() {
        return Math.min(DEEPEST, source.maxZoom());
    }

    /** How many different tiles turned out to be broken so far. */
    public int brokenTiles() {
        return broken.count();
    }

    /** The raw tile, unpacked; empty for the sea. For layers that the painter does not draw, such as {@code areas}. */
    Optional<byte[]> bytes(TileId tile) throws IOException {
        return source.tile(tile.z(), tile.x(), tile.y());
    }

    /** What is to be drawn of a tile. Blocks while it is read. */
    GeometryTile geometry(TileId tile) {
        Optional<GeometryTile> kept = geometry.get(tile);
        if (kept.isPresent()) {
            return kept.get();
        }
        GeometryTile decoded;
        try {
            decoded = decoded(tile);
        } catch (LaterException e) {
            return meanwhile(tile);
        } catch (IOException e) {
            spoilt(tile, e);
            decoded = remote == null ? GeometryTile.EMPTY : meanwhile(tile);
        }
        geometry.put(tile, decoded);
        return decoded;
    }

    private GeometryTile decoded(TileId tile) throws IOException {
        Optional<byte[]> bytes = bytes(tile);
        if (bytes.isPresent() && !source.isVector()) {
            return RasterTile.decode(bytes.get());
        }
        Optional<MapSchema> known = bytes.isEmpty() ? Optional.empty() : schemaOf(bytes.get());
        if (known.isEmpty()) {
            return under == null ? GeometryTile.EMPTY : under.enlarged(tile);
        }
        return GeometryDecoder.decode(bytes.orElseThrow(), known.get());
    }

    /** What is shown of a tile that may come later; it is not to be kept. */
    private GeometryTile meanwhile(TileId tile) {
        for (int up = 1; up <= Math.min(MOST_ENLARGED, tile.z()); up++) {
            TileId larger = tile.ancestor(tile.z() - up);
            GeometryTile known = geometry.get(larger).orElseGet(() -> received(larger));
            if (known.picture() != null) {
                int share = 1 << up;
                return known.part(share, tile.x() - larger.x() * share, tile.y() - larger.y() * share);
            }
        }
        return under == null ? GeometryTile.EMPTY : under.enlarged(tile);
    }

    private GeometryTile received(TileId tile) {
        try {
            Optional<byte[]> bytes = remote == null ? Optional.empty() : remote.kept(tile.z(), tile.x(), tile.y());
            return bytes.isEmpty() ? GeometryTile.EMPTY : RasterTile.decode(bytes.get());
        } catch (IOException e) {
            spoilt(tile, e);
            return GeometryTile.EMPTY;
        }
    }

    private GeometryTile enlarged(TileId tile) {
        TileId mine = tile.ancestor(maxZoom());
        int share = 1 << (tile.z() - mine.z());
        return geometry(mine).part(share, tile.x() - mine.x() * share, tile.y() - mine.y() * share);
    }

    /** The schema of the file, or of the tile where the file does not say its layers; empty when it is none of ours. */
    private Optional<MapSchema> schemaOf(byte[] bytes) throws IOException {
        return schema != null ? Optional.of(schema) : MapSchema.of(VectorTile.names(bytes));
    }

    /** The names in a tile; none on pictures, which have theirs painted. Blocks while it is read. */
    List<PlaceLabel> places(TileId tile, String language) {
        if (remote != null) {
            // A server is not asked for tiles just to learn that their names are painted.
            boolean ownShows = trouble().isPresent() && meanwhile(tile).picture() == null;
            return ownShows && under != null ? under.placesIn(tile, language) : List.of();
        }
        try {
            Optional<byte[]> bytes = bytes(tile);
            if (bytes.isPresent() && !source.isVector()) {
                return List.of();
            }
            Optional<MapSchema> known = bytes.isEmpty() ? Optional.empty() : schemaOf(bytes.get());
            if (known.isEmpty()) {
                return under == null ? List.of() : under.placesIn(tile, language);
            }
            return PlaceTile.read(tile, bytes.orElseThrow(), known.get(), language);
        } catch (IOException e) {
            spoilt(tile, e);
            return List.of();
        }
    }

    private List<PlaceLabel> placesIn(TileId tile, String language) {
        double across = 1 << tile.z();
        return places(tile.ancestor(maxZoom()), language).stream()
                .filter(label -> Math.floor(label.unitX() * across) == tile.x()
                        && Math.floor(label.unitY() * across) == tile.y())
                .toList();
    }

    private void spoilt(TileId tile, IOException why) {
        // A reader that was still at work when another map came: nothing is wrong with the file.
        if (!closed) {
            broken.add(tile, why);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            source.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a map cannot be closed", e);
        }
    }
}
