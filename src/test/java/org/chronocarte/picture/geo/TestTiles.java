package org.chronocarte.picture.geo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.chronocarte.picture.geo.mvt.MvtWriter;

/** Tiles for maps that tests write. */
public final class TestTiles {

    private TestTiles() {}

    /** A picture of one colour, 256 pixels wide and high. */
    public static byte[] picture(String format, Color color) throws IOException {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, 256, 256);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** All tiles of zoom 0 and 1, the same picture. */
    public static Map<TileId, byte[]> world(byte[] tile) {
        Map<TileId, byte[]> tiles = new HashMap<>();
        tiles.put(new TileId(0, 0, 0), tile);
        for (int i = 0; i < 4; i++) {
            tiles.put(new TileId(1, i & 1, i >> 1), tile);
        }
        return tiles;
    }

    /** A tile after OpenMapTiles: ocean on the left, a lake, a motorway in the middle, a capital. */
    public static byte[] openMapTiles() {
        return new MvtWriter()
                .box("water", Map.of("class", "ocean"), -64, -64, 1024, 4160)
                .box("water", Map.of("class", "lake"), 3072, 3072, 3584, 3584)
                .line("transportation", Map.of("class", "motorway"), 2048, 0, 2048, 4096)
                .line("boundary", Map.of("admin_level", 2, "disputed", 1), 0, 2048, 4096, 2048)
                .point(
                        "place",
                        Map.of("class", "city", "capital", 2, "rank", 1, "name", "Wien", "name:fr", "Vienne"),
                        2048,
                        1024)
                .bytes();
    }

    /** A tile after Protomaps: earth on the right, a lake, a minor road, a town. */
    public static byte[] protomaps(String kindKey) {
        return new MvtWriter()
                .box("earth", Map.of(kindKey, "earth"), 1024, -64, 4160, 4160)
                .box("water", Map.of(kindKey, "lake"), 3072, 3072, 3584, 3584)
                .box("water", Map.of(kindKey, "ocean"), -64, -64, 1024, 4160)
                .line("roads", Map.of(kindKey, "highway"), 2048, 0, 2048, 4096)
                .line("boundaries", Map.of(kindKey, "country"), 0, 2048, 4096, 2048)
                .point("places", Map.of(kindKey, "locality", "name", "Lyon", "name:en", "Lyons"), 2048, 1024)
                .bytes();
    }

    /** A tile after Mapbox Streets 7: water on the left, a lake, a motorway in the middle, a capital. */
    public static byte[] mapboxStreets() {
        return new MvtWriter()
                .box("water", Map.of(), -64, -64, 1024, 4160)
                .box("water", Map.of(), 3072, 3072, 3584, 3584)
                .line("road", Map.of("class", "motorway"), 2048, 0, 2048, 4096)
                .line("admin", Map.of("admin_level", 2, "disputed", 1), 0, 2048, 4096, 2048)
                .line("admin", Map.of("admin_level", 2, "maritime", 1), 0, 3000, 4096, 3000)
                .point(
                        "place_label",
                        Map.of("type", "city", "capital", 2, "scalerank", 1, "name", "Wien", "name_fr", "Vienne"),
                        2048,
                        1024)
                .bytes();
    }

    /** Boundaries after Mapbox Streets 8, which numbers levels from 0: of a country, disputed, and of a state. */
    public static byte[] mapboxStreets8() {
        return new MvtWriter()
                .line(
                        "admin",
                        Map.of("admin_level", 0, "iso_3166_1", "FR", "disputed", "true", "maritime", "false"),
                        0,
                        2048,
                        4096,
                        2048)
                .line("admin", Map.of("admin_level", 1, "iso_3166_1", "FR"), 0, 1024, 4096, 1024)
                .line("road", Map.of("class", "street"), 2048, 0, 2048, 4096)
                .point("place_label", Map.of("class", "country", "symbolrank", 2, "name", "France"), 100, 100)
                .bytes();
    }

    /** A tile of layers that no schema knows. */
    public static byte[] strangers() {
        return new MvtWriter()
                .box("hospitales", Map.of("name", "Central"), 0, 0, 4096, 4096)
                .bytes();
    }

    /** Packed as MBTiles files have vector tiles. */
    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(out)) {
            stream.write(bytes);
        }
        return out.toByteArray();
    }
}
