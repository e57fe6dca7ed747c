package org.chronocarte.picture.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.picture.geo.mbtiles.MbTilesWriter;
import org.chronocarte.picture.geo.pmtiles.PmTilesWriter;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps of a reader's own: PMTiles and MBTiles, pictures and vectors, sound and broken. */
@SuppressWarnings("NullAway.Init")
class OwnMapTest {

    private static final TileId WORLD = new TileId(0, 0, 0);
    private static final MapStyle STYLE = MapStyle.of(Look.LIGHT);
    private static final String SAID =
            "{\"name\":\"Ville\",\"attribution\":\"<a href='https://x.org'>&copy; OSM</a> &amp; amis\"}";

    private static BaseMap embedded;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws IOException {
        embedded = BaseMap.bundled();
    }

    @AfterAll
    static void close() {
        embedded.close();
    }

    private static int pixel(BaseMap map, TileId tile, int x, int y) throws IOException {
        return new TilePainter(map).paint(STYLE, tile, 256, 0).argb()[y * 256 + x];
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void picturesInAnMbTilesFileAreShown(String format) throws Exception {
        Path file = MbTilesWriter.write(
                folder.resolve("carte été 100%.mbtiles"),
                Map.of("name", "Ville", "format", format, "attribution", "© Moi"),
                TestTiles.world(TestTiles.picture(format, Color.RED)));
        byte[] before = Files.readAllBytes(file);
        try (BaseMap map = BaseMap.open(file, embedded)) {
            assertEquals(1, map.maxZoom());
            assertEquals("Ville", map.name());
            assertEquals("© Moi", map.attribution());
            Color seen = new Color(pixel(map, WORLD, 10, 10));
            assertTrue(seen.getRed() > 250 && seen.getGreen() < 5, seen.toString());
            assertEquals(pixel(map, WORLD, 10, 10), pixel(map, new TileId(4, 9, 9), 200, 200));
            assertEquals(List.of(), map.places(WORLD, "fr"));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(1, beside.count());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.8,47.05,6.3,47.4 | 5.8 | 47.05 | 6.3 | 47.4",
                " -180.0001, -85.06 ,180.0001,85.06 | -180 | -85.06 | 180 | 85.06",
                "170,-20,-170,-10 | 170 | -20 | -170 | -10"
            })
    void aFileTellsWhatItCovers(String said, double west, double south, double east, double north) throws Exception {
        Path file = MbTilesWriter.write(
                folder.resolve("a.mbtiles"),
                Map.of("bounds", said),
                TestTiles.world(TestTiles.picture("png", Color.RED)));
        try (BaseMap map = BaseMap.open(file, embedded)) {
            assertEquals(Optional.of(new GeoBounds(west, south, east, north)), map.bounds());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "1,2,3,4,5", "a,b,c,d", "0,0,0,0", "1,5,2,4", "NaN,0,1,1", "200,0,300,1"})
    void whatCannotBeBoundsIsNoneSaid(String said) throws Exception {
        Path file = MbTilesWriter.write(
                folder.resolve("a.mbtiles"),
                Map.of("bounds", said),
                TestTiles.world(TestTiles.picture("png", Color.RED)));
        try (BaseMap map = BaseMap.open(file, embedded)) {
            assertEquals(Optional.empty(), map.bounds());
        }
    }

    @Test
    void rowsOfMbTilesCountFromTheSouth() throws Exception {
        Path file = MbTilesWriter.write(
                folder.resolve("a.mbtiles"),
                Map.of(),
                Map.of(
                        new TileId(1, 0, 0), TestTiles.picture("png", Color.GREEN),
                        new TileId(1, 0, 1), TestTiles.picture("png", Color.BLUE)));
        try (BaseMap map = BaseMap.open(file, embedded)) {
            assertEquals(Color.GREEN.getRGB(), pixel(map, new TileId(1, 0, 0), 9, 9));
            assertEquals(Color.BLUE.getRGB(), pixel(map, new TileId(1, 0, 1), 9, 9));
        }
    }

    @Test
    void picturesInAPmTilesFileAreShown() throws Exception {
        Path file = PmTilesWriter.write(
                folder.resolve("a.bin"), 2, SAID, TestTiles.world(TestTiles.picture("png", Color.RED)));
        try (BaseMap map = BaseMap.open(file, embedded)) {
            assertEquals(Color.RED.getRGB(), pixel(map, WORLD, 10, 10));
            assertEquals("© OSM & amis", map.attribution());
        }
    }

    private static byte[] webp(String name) throws IOException {
        try (InputStream stream = OwnMapTest.class.getResourceAsStream(name + ".webp")) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }

    /** The JDK reads none; the pictures are red on the left and blue on the right. */
    @ParameterizedTest
    @ValueSource(strings = {"lossy", "lossless", "alpha"})
    void webpPicturesAreShown(String kind) throws Exception {
        Path pmtiles = PmTilesWriter.write(folder.resolve("a.pmtiles"), 4, SAID, TestTiles.world(webp(kind)));
        Path mbtiles = MbTilesWriter.write(folder.resolve("a.mbtiles"), Map.of(), TestTiles.world(webp(kind)));
        for (Path file : List.of(pmtiles, mbtiles)) {
            try (BaseMap map = BaseMap.open(file, embedded)) {
                Color left = new Color(pixel(map, WORLD, 60, 60));
                Color right = new Color(pixel(map, WORLD, 200, 60));
                assertTrue(left.getRed() > 240 && left.getBlue() < 15, left.toString());
                assertTrue(right.getBlue() > 240 && right.getRed() < 15, right.toString());
                if (kind.equals("alpha")) {
                    assertEquals(STYLE.water(), pixel(map, WORLD, 60, 200));
                }
                assertEquals(0, map.brokenTiles());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy", "lossless", "alpha"})
    void spoiltWebpPicturesAreRefusedInTime(String kind) throws Exception {
        byte[] good = webp(kind);
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] spoilt = i % 3 == 0 ? Arrays.copyOf(good, 13 + random.nextInt(good.length - 13)) : good.clone();
            for (int j = 0; j < 4; j++) {
                spoilt[12 + random.nextInt(spoilt.length - 12)] = (byte) random.nextInt();
            }
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                try {
                    RasterTile.decode(spoilt);
                } catch (IOException expected) {
                    // One that can still be read is as good.
                }
            });
        }
    }

    @Test
    void openMapTilesAreDrawnFromTheirOwnLayers() throws Exception {
        Path file = MbTilesWriter.write(
                folder.resolve("omt.mbtiles"),
                Map.of(
                        "format",
                        "pbf",
                        "json",
                        "{\"vector_layers\":[{\"id\":\"water\"},{\"id\":\"transportation\"},{\"id\":\"place\"}]}"),
                Map.of(new TileId(8, 100, 100), TestTiles.gzip(TestTiles.openMapTiles())));
        try (BaseMap map = BaseMap.open(file, embedded)) {
            assertDrawn(map, new TileId(8, 100, 100));
            assertTrue(map.geometry(new TileId(8, 100, 100)).boundaries().get(0).disputed());
            assertEquals("Vienne", named(map, "fr").text());
            assertEquals("Wien", named(map, "en").text());
            assertEquals(PlaceKind.CAPITAL, named(map, "en").kind());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "pmap:kind"})
    void protomapsIsDrawnFromItsOwnLayers(String key) throws Exception {
        Path file = PmTilesWriter.write(
                folder.resolve("a.pmtiles"), 1, "{}", Map.of(new TileId(8, 100, 100), TestTiles.protomaps(key)));
        try (BaseMap map = BaseMap.open(file, embedded)) {
            assertDrawn(map, new TileId(8, 100, 100));
            assertEquals("Lyons", named(map, "en").text());
            assertEquals("Lyon", named(map, "fr").text());
        }
    }

    @Test
    void mapboxStreetsIsDrawnFromItsOwnLayers() throws Exception {
        TileId tile = new TileId(8, 100, 100);
        Path seven = MbTilesWriter.write(
                folder.resolve("seven.mbtiles"),
                Map.of("format", "pbf"),
                Map.of(tile, TestTiles.gzip(TestTiles.mapboxStreets())));
        try (BaseMap map = BaseMap.open(seven, embedded)) {
            assertDrawn(map, tile);
            assertEquals(1, map.geometry(tile).boundaries().size(), "borders at sea are not drawn");
            assertTrue(map.geometry(tile).boundaries().get(0).disputed());
            assertEquals("Vienne", named(map, "fr").text());
            assertEquals("Wien", named(map, "en").text());
            assertEquals(PlaceKind.CAPITAL, named(map, "en").kind());
        }
        Path eight = MbTilesWriter.write(
                folder.resolve("eight.mbtiles"),
                Map.of("format", "pbf"),
                Map.of(tile, TestTiles.gzip(TestTiles.mapboxStreets8())));
        try (BaseMap map = BaseMap.open(eight, embedded)) {
            List<GeometryTile.Boundary> boundaries = map.geometry(tile).boundaries();
            assertEquals(
                    List.of(GeometryTile.Level.ADMIN1, GeometryTile.Level.COUNTRY),
                    boundaries.stream().map(GeometryTile.Boundary::level).toList());
            assertTrue(boundaries.get(1).disputed());
            assertEquals(PlaceKind.COUNTRY, named(map, "fr").kind());
        }
    }

    @Test
    void whereATileHasNoLayerThatIsKnownTheApplicationsMapShows() throws Exception {
        TileId france = new TileId(5, 16, 11);
        Path file = MbTilesWriter.write(
                folder.resolve("strangers.mbtiles"),
                Map.of("format", "pbf"),
                Map.of(france, TestTiles.gzip(TestTiles.strangers())));
        try (BaseMap map = BaseMap.open(file, embedded)) {
            assertEquals(pixel(embedded, france, 100, 100), pixel(map, france, 100, 100));
            assertEquals(embedded.places(france, "fr"), map.places(france, "fr"));
            assertFalse(map.places(france, "fr").isEmpty());
        }
    }

    private static PlaceLabel named(BaseMap map, String language) {
        return map.places(new TileId(8, 100, 100), language).get(0);
    }

    private static void assertDrawn(BaseMap map, TileId tile) throws IOException {
        assertEquals(STYLE.water(), pixel(map, tile, 20, 100), "ocean");
        assertEquals(STYLE.landColor(), pixel(map, tile, 180, 100), "land");
        assertEquals(STYLE.lake().argb(), pixel(map, tile, 208, 208), "lake");
        assertNotEquals(STYLE.landColor(), pixel(map, tile, 128, 60), "road");
        int[] all = new TilePainter(map).paint(STYLE, tile, 256, 0).argb();
        boolean border = IntStream.range(140, 200).anyMatch(x -> all[128 * 256 + x] != STYLE.landColor());
        assertTrue(border, "border");
        assertEquals(0, map.brokenTiles());
    }

    @Test
    void whereTheFileHasNoTileTheApplicationsMapShows() throws Exception {
        Path file = MbTilesWriter.write(
                folder.resolve("a.mbtiles"),
                Map.of("minzoom", "10", "maxzoom", "12"),
                Map.of(new TileId(12, 2100, 1400), TestTiles.picture("png", Color.RED)));
        try (BaseMap map = BaseMap.open(file, embedded)) {
            TileId france = new TileId(5, 16, 11);
            assertEquals(pixel(embedded, france, 100, 100), pixel(map, france, 100, 100));
            assertArrayEquals(
                    new TilePainter(embedded)
                            .paint(STYLE, new TileId(12, 2072, 1408), 256, 0)
                            .argb(),
                    new TilePainter(map)
                            .paint(STYLE, new TileId(12, 2072, 1408), 256, 0)
                            .argb());
            Viewport paris = new Viewport(2072.5 / 4096, 1408.5 / 4096, 12, 800, 600);
            assertFalse(new PlaceLabels(map).in(paris, "fr").isEmpty());
        }
    }

    @Test
    void aBrokenTileIsBlankAndCountedOnce() throws Exception {
        byte[] giant = TestTiles.picture("png", Color.RED);
        ByteBuffer.wrap(giant).putInt(16, 60_000).putInt(20, 60_000);
        byte[] cut = Arrays.copyOf(TestTiles.picture("jpg", Color.RED), 300);
        Path file = MbTilesWriter.write(
                folder.resolve("a.mbtiles"),
                Map.of("format", "png"),
                Map.of(
                        new TileId(1, 0, 0),
                        giant,
                        new TileId(1, 1, 0),
                        TestTiles.picture("png", Color.RED),
                        new TileId(1, 0, 1),
                        "no picture".getBytes(StandardCharsets.UTF_8),
                        new TileId(1, 1, 1),
                        cut));
        try (BaseMap map = BaseMap.open(file, embedded)) {
            for (int i = 0; i < 3; i++) {
                assertEquals(STYLE.water(), pixel(map, new TileId(1, 0, 0), 9, 9));
                assertEquals(STYLE.water(), pixel(map, new TileId(1, 0, 1), 9, 9));
                assertEquals(Color.RED.getRGB(), pixel(map, new TileId(1, 1, 0), 9, 9));
            }
            assertEquals(2, map.brokenTiles());
        }
    }

    @Test
    void aTileThatUnpacksWithoutEndIsBlank() throws Exception {
        Path file = MbTilesWriter.write(
                folder.resolve("a.mbtiles"),
                Map.of("format", "pbf"),
                Map.of(new TileId(1, 0, 0), TestTiles.gzip(new byte[40 << 20]), new TileId(1, 1, 0), new byte[] {
                    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1
                }));
        try (BaseMap map = BaseMap.open(file, embedded)) {
            assertEquals(STYLE.water(), pixel(map, new TileId(1, 0, 0), 9, 9));
            assertEquals(STYLE.water(), pixel(map, new TileId(1, 1, 0), 9, 9));
            map.places(new TileId(1, 1, 0), "fr");
            assertEquals(2, map.brokenTiles());
        }
    }

    private void assertFault(Fault fault, Path file) {
        TileFileException thrown = assertThrows(TileFileException.class, () -> BaseMap.open(file, embedded));
        assertEquals(fault, thrown.fault(), thrown.getMessage());
    }

    @Test
    void whatIsNoMapIsRefusedByWhatIsWrongWithIt() throws Exception {
        byte[] png = TestTiles.picture("png", Color.RED);
        byte[] good =
                Files.readAllBytes(PmTilesWriter.write(folder.resolve("good.pmtiles"), 2, SAID, TestTiles.world(png)));
        byte[] version = good.clone();
        version[7] = 2;
        byte[] brotli = good.clone();
        brotli[98] = 3;
        byte[] outside = good.clone();
        ByteBuffer.wrap(outside).order(ByteOrder.LITTLE_ENDIAN).putLong(64, 10);
        byte[] varints = good.clone();
        Arrays.fill(varints, 127, 150, (byte) 0xFF);
        assertFault(Fault.MISSING, folder.resolve("none.pmtiles"));
        assertFault(Fault.UNREADABLE, Files.createDirectory(folder.resolve("folder.pmtiles")));
        assertFault(Fault.FOREIGN, write("empty.pmtiles", new byte[0]));
        assertFault(Fault.FOREIGN, write("text.mbtiles", "bonjour".getBytes(StandardCharsets.UTF_8)));
        assertFault(Fault.TRUNCATED, write("header.pmtiles", Arrays.copyOf(good, 100)));
        assertFault(Fault.TRUNCATED, write("half.pmtiles", Arrays.copyOf(good, good.length / 2)));
        assertFault(Fault.VERSION, write("version.pmtiles", version));
        assertFault(Fault.FORMAT, write("brotli.pmtiles", brotli));
        assertFault(Fault.TRUNCATED, write("outside.pmtiles", outside));
        assertFault(Fault.DAMAGED, write("varints.pmtiles", varints));
        assertFault(Fault.FORMAT, PmTilesWriter.write(folder.resolve("avif"), 5, SAID, TestTiles.world(png)));
        assertFault(
                Fault.LAYERS,
                PmTilesWriter.write(
                        folder.resolve("layers"),
                        1,
                        "{\"vector_layers\":[{\"id\":\"stars\"}]}",
                        TestTiles.world(TestTiles.openMapTiles())));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void databasesWithoutTilesAreRefused() throws Exception {
        assertFault(Fault.EMPTY, MbTilesWriter.sql(folder.resolve("other.db"), "CREATE TABLE people (name text)"));
        assertFault(Fault.EMPTY, MbTilesWriter.write(folder.resolve("none.mbtiles"), Map.of(), Map.of()));
        assertFault(
                Fault.DAMAGED, MbTilesWriter.sql(folder.resolve("columns.mbtiles"), "CREATE TABLE tiles (name text)"));
        assertFault(
                Fault.DAMAGED,
                write(
                        "beginning.mbtiles",
                        Arrays.copyOf("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII), 5000)));
    }

    /** Programs that make maps often share the pictures of equal tiles, by a view. */
    @Test
    void tilesMayBeAView() throws Exception {
        Path file = MbTilesWriter.write(
                folder.resolve("a.mbtiles"),
                Map.of("format", "png"),
                Map.of(WORLD, TestTiles.picture("png", Color.RED)));
        MbTilesWriter.sql(
                file,
                "ALTER TABLE tiles RENAME TO images",
                "CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data FROM images");
        try (BaseMap map = BaseMap.open(file, embedded)) {
            assertEquals(Color.RED.getRGB(), pixel(map, WORLD, 9, 9));
        }
    }

    @Test
    void whatAnotherProgramStillWritesIsNotSaidToBeEmpty() throws Exception {
        Path file = folder.resolve("writing.mbtiles");
        try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = writer.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute(
                    "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)");
            assertFault(Fault.UNFINISHED, file);
        }
        assertFault(Fault.EMPTY, file);
    }

    @Test
    void aViewThatNeverEndsIsGivenUp() throws Exception {
        assertFault(
                Fault.DAMAGED,
                MbTilesWriter.sql(
                        folder.resolve("endless.mbtiles"),
                        "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                + " SELECT i AS zoom_level, i AS tile_column, i AS tile_row, x'00' AS tile_data"
                                + " FROM n WHERE i < 0"));
    }

    @Test
    void damagedDatabasesAreRefusedOrHaveBlankTilesButNeverCrash() throws Exception {
        Path good = MbTilesWriter.write(
                folder.resolve("good.mbtiles"),
                Map.of("format", "png"),
                TestTiles.world(TestTiles.picture("png", Color.RED)));
        byte[] bytes = Files.readAllBytes(good);
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            byte[] spoilt = i % 3 == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1)) : bytes.clone();
            for (int j = 0; j < 400; j++) {
                int at = random.nextInt(spoilt.length);
                spoilt[at] = at < 16 ? spoilt[at] : (byte) random.nextInt();
            }
            Path file = write("spoilt" + i + ".mbtiles", spoilt);
            try (BaseMap map = BaseMap.open(file, embedded)) {
                map.geometry(WORLD);
                map.geometry(new TileId(1, 1, 1));
            } catch (TileFileException expected) {
                assertTrue(expected.getMessage() != null);
            }
        }
    }
}
