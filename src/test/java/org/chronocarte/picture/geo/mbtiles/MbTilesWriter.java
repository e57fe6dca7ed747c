package org.chronocarte.picture.geo.mbtiles;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.chronocarte.picture.geo.TileId;

/** Writes small MBTiles files. */
public final class MbTilesWriter {

    private MbTilesWriter() {}

    /** Writes a file with rows counted from the south, as the format asks for. */
    public static Path write(Path file, Map<String, String> metadata, Map<TileId, byte[]> tiles) throws SQLException {
        sql(
                file,
                "CREATE TABLE metadata (name text, value text)",
                "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)",
                "CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement said = connection.prepareStatement("INSERT INTO metadata VALUES (?, ?)");
                PreparedStatement tile = connection.prepareStatement("INSERT INTO tiles VALUES (?, ?, ?, ?)")) {
            for (Map.Entry<String, String> each : metadata.entrySet()) {
                said.setString(1, each.getKey());
                said.setString(2, each.getValue());
                said.execute();
            }
            for (Map.Entry<TileId, byte[]> each : tiles.entrySet()) {
                TileId id = each.getKey();
                tile.setInt(1, id.z());
                tile.setInt(2, id.x());
                tile.setInt(3, (1 << id.z()) - 1 - id.y());
                tile.setBytes(4, each.getValue());
                tile.execute();
            }
        }
        return file;
    }

    /** Makes a database by whatever statements. */
    public static Path sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
        return file;
    }
}
