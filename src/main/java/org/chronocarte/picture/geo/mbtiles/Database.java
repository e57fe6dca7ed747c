package org.chronocarte.picture.geo.mbtiles;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;
import org.chronocarte.picture.geo.tiles.Unpacking;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;

/**
 * An SQLite file that somebody else made, opened so that nothing is written, neither into it nor beside it, and that no
 * query of it goes on for ever: a table may be a view with anything behind it. Safe for several threads.
 */
final class Database implements AutoCloseable {

    private static final long PATIENCE_NANOS = 5_000_000_000L;
    private static final int STEPS_BETWEEN_LOOKS = 10_000;
    private static final int MOST_ROWS = 1000;

    private final SQLiteConnection connection;
    /** When the query that runs is given up; {@link System#nanoTime}. */
    private volatile long deadline = System.nanoTime() + PATIENCE_NANOS;

    private @Nullable PreparedStatement tiles;

    /** Takes a row. */
    @FunctionalInterface
    interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** @throws TileFileException when it is no database that can be read */
    Database(Path file) throws TileFileException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try {
            // Immutable: SQLite makes no journal and no lock beside the file.
            connection = config.createConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro&immutable=1")
                    .unwrap(SQLiteConnection.class);
        } catch (SQLException e) {
            throw refused(e);
        }
        try {
            guard();
        } catch (SQLException e) {
            close();
            throw refused(e);
        }
    }

    private void guard() throws SQLException {
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, Unpacking.MAX_TILE);
        ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new ProgressHandler() {
            @Override
            protected int progress() {
                return System.nanoTime() - deadline > 0 ? 1 : 0;
            }
        });
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
        }
    }

    /** What a failure says of the file. */
    static TileFileException refused(SQLException why) {
        SQLiteErrorCode code =
                why instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        Fault fault = code == SQLiteErrorCode.SQLITE_CANTOPEN ? Fault.UNREADABLE : Fault.DAMAGED;
        return new TileFileException(fault, "SQLite: " + why.getMessage(), why);
    }

    /** Whether there is a table or a view of that name. */
    boolean has(String table) throws SQLException {
        boolean[] found = {false};
        query(
                "SELECT 1 FROM sqlite_master WHERE type IN ('table', 'view') AND name = '" + table + "'",
                row -> found[0] = true);
        return found[0];
    }

    /** Gives each row of an answer, up to a thousand. */
    synchronized void query(String sql, Row each) throws SQLException {
        deadline = System.nanoTime() + PATIENCE_NANOS;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            for (int i = 0; i < MOST_ROWS && rows.next(); i++) {
                each.take(rows);
            }
        }
    }

    /**
     * A tile's bytes as they are stored.
     *
     * @param row counted from the south
     */
    synchronized Optional<byte[]> tile(int zoom, int column, int row) throws SQLException {
        deadline = System.nanoTime() + PATIENCE_NANOS;
        if (tiles == null) {
            tiles = connection.prepareStatement(
                    "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?");
        }
        tiles.setInt(1, zoom);
        tiles.setInt(2, column);
        tiles.setInt(3, row);
        try (ResultSet found = tiles.executeQuery()) {
            return found.next() ? Optional.ofNullable(found.getBytes(1)) : Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.WARNING, "cannot close a map", e);
        }
    }
}
