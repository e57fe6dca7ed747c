package org.chronocarte.picture.geo.mbtiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;
import org.chronocarte.picture.geo.tiles.TileMetadata;
import org.chronocarte.picture.geo.tiles.TileSource;
import org.chronocarte.picture.geo.tiles.Unpacking;
import org.jspecify.annotations.Nullable;

/**
 * An MBTiles 1.3 file (github.com/mapbox/mbtiles-spec). Its rows count from the south, which is turned round here. The
 * file is never written to. Safe for several threads, which wait for one another.
 */
public final class MbTiles implements TileSource {

    private static final int MAX_ZOOM = 22;

    private final Database database;
    private final TileMetadata metadata;
    private final boolean vector;
    private final String format;
    private final int minZoom;
    private final int maxZoom;

    /**
     * Opens a file.
     *
     * @throws TileFileException saying what is wrong with it
     */
    public MbTiles(Path file) throws TileFileException {
        database = new Database(file);
        boolean sound = false;
        try {
            if (!database.has("tiles")) {
                throw empty(file, "the database has no table of tiles");
            }
            Map<String, String> said = database.has("metadata") ? said() : Map.of();
            byte[] sample = sample(file);
            format = said.getOrDefault("format", guessed(sample)).toLowerCase(Locale.ROOT);
            vector = format.equals("pbf") || format.equals("mvt");
            int[] zooms = zooms(said);
            minZoom = zooms[0];
            maxZoom = zooms[1];
            metadata = new TileMetadata(
                    said.getOrDefault("name", ""),
                    said.getOrDefault("attribution", ""),
                    vector ? TileMetadata.layersOf(said.getOrDefault("json", "{}")) : Set.of(),
                    TileMetadata.bounds(said.getOrDefault("bounds", "")));
            sound = true;
        } catch (SQLException e) {
            throw Database.refused(e);
        } finally {
            if (!sound) {
                database.close();
            }
        }
    }

    /** What SQLite was given last may still lie beside the file, in a log that is not looked at here. */
    private static TileFileException empty(Path file, String why) {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        try {
            if (Files.size(log) > 0) {
                return new TileFileException(Fault.UNFINISHED, why + ", but there is a log beside it");
            }
        } catch (IOException e) {
            // There is no log, or none that can be looked at.
        }
        return new TileFileException(Fault.EMPTY, why);
    }

    private Map<String, String> said() throws SQLException {
        Map<String, String> said = new HashMap<>();
        database.query("SELECT name, value FROM metadata", row -> {
            String name = row.getString(1);
            String value = row.getString(2);
            if (name != null && value != null) {
                said.put(name, value);
            }
        });
        return said;
    }

    private byte[] sample(Path file) throws SQLException, TileFileException {
        byte[][] found = {null};
        database.query("SELECT tile_data FROM tiles LIMIT 1", row -> found[0] = row.getBytes(1));
        byte[] first = found[0];
        if (first == null) {
            throw empty(file, "the table of tiles is empty");
        }
        return first;
    }

    /** What the first tile is, where the file does not say: pictures tell by their first bytes. */
    private static String guessed(byte[] tile) {
        if (tile.length > 12 && tile[0] == (byte) 0x89 && tile[1] == 'P') {
            return "png";
        }
        if (tile.length > 12 && tile[0] == (byte) 0xFF && tile[1] == (byte) 0xD8) {
            return "jpg";
        }
        return tile.length > 12 && tile[0] == 'R' && tile[8] == 'W' ? "webp" : "pbf";
    }

    private int[] zooms(Map<String, String> said) throws SQLException, TileFileException {
        int first = zoom(said.get("minzoom"));
        int last = zoom(said.get("maxzoom"));
        if (first < 0 || last < first) {
            int[] found = {-1, -1};
            database.query("SELECT min(zoom_level), max(zoom_level) FROM tiles", row -> {
                found[0] = row.getInt(1);
                found[1] = row.getInt(2);
            });
            first = found[0];
            last = found[1];
        }
        if (first < 0 || last < first || last > MAX_ZOOM) {
            throw new TileFileException(Fault.DAMAGED, "zoom " + first + " to " + last);
        }
        return new int[] {first, last};
    }

    private static int zoom(@Nullable String text) {
        try {
            return text == null ? -1 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** What the tiles are, in the file's own word: pbf, png, jpg, webp or another. */
    public String format() {
        return format;
    }

    @Override
    public boolean isVector() {
        return vector;
    }

    @Override
    public int minZoom() {
        return minZoom;
    }

    @Override
    public int maxZoom() {
        return maxZoom;
    }

    @Override
    public TileMetadata metadata() {
        return metadata;
    }

    @Override
    public Optional<byte[]> tile(int z, int x, int y) throws IOException {
        if (z < 0 || z > MAX_ZOOM || x < 0 || y < 0 || x >= 1 << z || y >= 1 << z) {
            throw new IllegalArgumentException("tile " + z + "/" + x + "/" + y);
        }
        Optional<byte[]> packed;
        try {
            packed = database.tile(z, x, (1 << z) - 1 - y);
        } catch (SQLException e) {
            throw new IOException("a tile cannot be read: " + e.getMessage(), e);
        }
        if (packed.isEmpty() || !Unpacking.isGzip(packed.get())) {
            return packed;
        }
        return Optional.of(Unpacking.gzip(packed.get(), Unpacking.MAX_TILE));
    }

    @Override
    public void close() {
        database.close();
    }
}
