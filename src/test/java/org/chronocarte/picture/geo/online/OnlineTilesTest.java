package org.chronocarte.picture.geo.online;

import static org.chronocarte.picture.geo.online.TileServer.sends;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.chronocarte.picture.geo.TestTiles;
import org.chronocarte.picture.geo.tiles.LaterException;
import org.chronocarte.picture.geo.tiles.RemoteTiles;
import org.chronocarte.picture.geo.tiles.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiles from a server on this computer: sound, slow, busy, lying and gone. */
@SuppressWarnings("NullAway.Init")
class OnlineTilesTest {

    private static final Duration PATIENCE = Duration.ofMillis(900);
    private static final Duration PAUSE = Duration.ofMillis(150);

    @TempDir
    Path folder;

    private final Hands clock = new Hands();
    private byte[] png;
    private TileServer server;
    private OnlineMaps maps;
    private RemoteTiles tiles;

    /** A clock that runs, and can be put forward. */
    private static final class Hands extends Clock {
        private volatile Duration ahead = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }

    @BeforeEach
    void open() throws IOException {
        png = TestTiles.picture("png", Color.RED);
        server = new TileServer(sends(200, png, "Content-Type", "image/png", "Cache-Control", "max-age=3600"));
        maps = maps(200 << 20);
        tiles = tiles();
    }

    @AfterEach
    void close() throws IOException {
        tiles.close();
        maps.close();
        server.close();
    }

    private OnlineMaps maps(long disk) {
        return new OnlineMaps(folder.resolve("tiles"), new OnlineMaps.Limits(disk, PATIENCE, PAUSE), clock);
    }

    private RemoteTiles tiles() {
        return maps.open(server.template(), "© Somebody").orElseThrow();
    }

    /** As after a restart: only what is on the disk is left. */
    private void restart() {
        maps.close();
        maps = maps(200 << 20);
        tiles = tiles();
    }

    private long kept() throws IOException {
        Path where = folder.resolve("tiles");
        if (!Files.exists(where)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.count();
        }
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(10);
        while (!holds.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "it never came to hold");
            Thread.sleep(10);
        }
    }

    private void assertLater(Trouble trouble) {
        assertThrows(LaterException.class, () -> tiles.tile(1, 0, 0));
        assertEquals(Optional.of(trouble), tiles.trouble());
    }

    @Test
    void openingAsksNobody() throws IOException {
        assertEquals("127.0.0.1", tiles.metadata().name());
        assertEquals("© Somebody", tiles.metadata().attribution());
        assertTrue(tiles.kept(1, 0, 0).isEmpty());
        assertEquals(List.of(), server.asked());
        assertEquals(0, kept());
    }

    @Test
    void aTileIsAskedForOnceByOurName() throws IOException {
        assertArrayEquals(png, tiles.tile(3, 1, 2).orElseThrow());
        tiles.tile(3, 1, 2);
        restart();
        assertArrayEquals(png, tiles.tile(3, 1, 2).orElseThrow());
        assertEquals(1, server.asked().size());
        assertEquals("/3/1/2.png", server.asked().get(0).path());
        assertTrue(server.asked().get(0).header("User-Agent").orElseThrow().startsWith("Chronocarte/"));
    }

    @Test
    void whatIsOldIsAskedWhetherItHolds() throws IOException {
        server.answer(sends(
                200,
                png,
                "Cache-Control",
                "max-age=60",
                "ETag",
                "\"one\"",
                "Last-Modified",
                "Wed, 21 Oct 2015 07:28:00 GMT"));
        tiles.tile(0, 0, 0);
        clock.ahead = Duration.ofSeconds(61);
        restart();
        server.answer(sends(304, new byte[0], "Cache-Control", "max-age=60"));
        assertArrayEquals(png, tiles.tile(0, 0, 0).orElseThrow());
        tiles.tile(0, 0, 0);
        assertEquals(2, server.asked().size());
        assertEquals(Optional.of("\"one\""), server.asked().get(1).header("If-None-Match"));
        assertEquals(
                Optional.of("Wed, 21 Oct 2015 07:28:00 GMT"),
                server.asked().get(1).header("If-Modified-Since"));
        clock.ahead = Duration.ofSeconds(122);
        byte[] blue = TestTiles.picture("png", Color.BLUE);
        server.answer(sends(200, blue));
        assertArrayEquals(blue, tiles.tile(0, 0, 0).orElseThrow());
    }

    @Test
    void whatMayNotBeKeptIsNotOnTheDisk() throws IOException {
        server.answer(sends(200, png, "Cache-Control", "private, no-store"));
        tiles.tile(0, 0, 0);
        tiles.tile(0, 0, 0);
        assertEquals(1, server.asked().size());
        assertEquals(0, kept());
        clock.ahead = Duration.ofMinutes(2);
        tiles.tile(0, 0, 0);
        assertEquals(2, server.asked().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 204})
    void whereTheServerHasNoTileThereIsNone(int status) throws IOException {
        server.answer(sends(status, new byte[0]));
        assertTrue(tiles.tile(1, 0, 0).isEmpty());
        assertEquals(Optional.empty(), tiles.trouble());
    }

    @Test
    void aServerThatWantsRestIsLeftAlone() throws Exception {
        server.answer(sends(429, new byte[0], "Retry-After", "1"));
        AtomicInteger told = new AtomicInteger();
        tiles.onTrouble(told::incrementAndGet);
        assertLater(Trouble.BUSY);
        server.answer(sends(200, png));
        Thread.sleep(3 * PAUSE.toMillis());
        assertLater(Trouble.BUSY);
        assertEquals(1, server.asked().size());
        until(() -> tiles.trouble().isEmpty());
        assertEquals(2, server.asked().size());
        until(() -> told.get() == 2);
        assertArrayEquals(png, tiles.tile(1, 0, 0).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"408, BUSY", "429, BUSY", "503, BUSY", "500, BROKEN", "502, BROKEN", "504, BROKEN"})
    void aServerInTroubleIsToldFromOneThatHasTooMuchToDo(int status, Trouble trouble) {
        server.answer(sends(status, new byte[0]));
        assertLater(trouble);
    }

    @Test
    void pausesGrow() throws Exception {
        server.answer(sends(503, new byte[0]));
        assertLater(Trouble.BUSY);
        Thread.sleep(PAUSE.toMillis() * 8);
        // After 1, 3 and 7 pauses, not every time.
        int asked = server.asked().size();
        assertTrue(asked >= 2 && asked <= 4, "asked " + asked);
    }

    @Test
    void aSlowServerCountsAsNone() throws Exception {
        server.answer(exchange -> {
            sleep(2000);
            sends(200, png).answer(exchange);
        });
        long before = System.nanoTime();
        assertLater(Trouble.NO_NETWORK);
        assertTrue(System.nanoTime() - before < 2 * PATIENCE.toNanos());
    }

    @Test
    void aServerThatDripsCountsAsNone() {
        server.answer(exchange -> {
            exchange.sendResponseHeaders(200, png.length);
            exchange.getResponseBody().write(png, 0, 20);
            exchange.getResponseBody().flush();
            sleep(3000);
        });
        assertLater(Trouble.NO_NETWORK);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatWasSeenIsShownWithoutNetwork() throws IOException {
        tiles.tile(1, 1, 1);
        clock.ahead = Duration.ofDays(2);
        server.close();
        assertArrayEquals(png, tiles.tile(1, 1, 1).orElseThrow());
        assertLater(Trouble.NO_NETWORK);
        assertArrayEquals(png, tiles.kept(1, 1, 1).orElseThrow());
    }

    @Test
    void aPictureThatIsCutIsRefused() throws IOException {
        byte[] cut = Arrays.copyOf(png, png.length / 2);
        server.answer(sends(200, cut, "Content-Type", "image/png"));
        assertThrows(IOException.class, () -> tiles.tile(1, 0, 0));
        server.answer(exchange -> {
            exchange.sendResponseHeaders(200, png.length);
            exchange.getResponseBody().write(cut);
        });
        assertThrows(IOException.class, () -> tiles.tile(1, 1, 0));
        assertEquals(0, kept());
    }

    @Test
    void aPageInPlaceOfAPictureIsRefused() throws IOException {
        byte[] page = "<html>Sign in, please</html>".getBytes(StandardCharsets.UTF_8);
        server.answer(sends(200, page, "Content-Type", "text/html"));
        assertLater(Trouble.UNUSABLE);
        assertEquals(0, kept());
    }

    @Test
    void aPageThatCallsItselfAPictureIsRefused() throws IOException {
        byte[] page = "<html>Sign in, please</html>".getBytes(StandardCharsets.UTF_8);
        server.answer(sends(200, page, "Content-Type", "image/png"));
        assertLater(Trouble.UNUSABLE);
        assertEquals(0, kept());
    }

    @Test
    void whatIsTooLargeIsRefused() throws IOException {
        byte[] large = Arrays.copyOf(png, 5 << 20);
        server.answer(sends(200, large, "Content-Type", "image/png"));
        assertLater(Trouble.UNUSABLE);
        assertEquals(0, kept());
    }

    @Test
    void aServerMayRefuse() {
        server.answer(sends(403, new byte[0]));
        assertLater(Trouble.REFUSED);
    }

    @Test
    void redirectsAreFollowedOnlyWhereTheyAreSafe() throws Exception {
        server.answer(exchange -> {
            boolean first = exchange.getRequestURI().getPath().startsWith("/1/");
            (first ? sends(302, new byte[0], "Location", "/moved.png") : sends(200, png)).answer(exchange);
        });
        assertArrayEquals(png, tiles.tile(1, 0, 0).orElseThrow());
        server.answer(sends(302, new byte[0], "Location", "http://example.invalid/a.png"));
        assertThrows(LaterException.class, () -> tiles.tile(2, 0, 0));
        assertEquals(Optional.of(Trouble.UNUSABLE), tiles.trouble());
    }

    @Test
    void redirectsEnd() {
        server.answer(sends(302, new byte[0], "Location", "/again"));
        assertLater(Trouble.UNUSABLE);
        assertTrue(server.asked().size() <= 4);
    }

    @Test
    void neverMoreThanTwoAtOnceAndNoneTwice() throws Exception {
        server.answer(exchange -> {
            sleep(20);
            sends(200, png).answer(exchange);
        });
        RemoteTiles preview = tiles();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Optional<byte[]>>> all = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            int x = i / 3;
            RemoteTiles from = i % 3 == 2 ? preview : tiles;
            all.add(threads.submit(() -> from.tile(5, x, from == preview ? 1 : 0)));
        }
        for (Future<Optional<byte[]>> each : all) {
            assertArrayEquals(png, each.get().orElseThrow());
        }
        threads.shutdown();
        assertEquals(2, server.most());
        assertEquals(32, server.asked().size());
    }

    @Test
    void theFolderStaysWithinItsBounds() throws IOException {
        long one = png.length + 300L;
        maps.close();
        maps = maps(5 * one);
        tiles = tiles();
        for (int x = 0; x < 8; x++) {
            tiles.tile(3, x, 0);
        }
        assertTrue(kept() <= 6, "kept " + kept());
        restart();
        assertTrue(tiles.kept(3, 7, 0).isPresent());
        assertFalse(tiles.kept(3, 0, 0).isPresent());
    }

    @Test
    void aSpoiltFileIsAskedForAgain() throws IOException {
        tiles.tile(0, 0, 0);
        try (Stream<Path> files = Files.list(folder.resolve("tiles"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        restart();
        assertArrayEquals(png, tiles.tile(0, 0, 0).orElseThrow());
        assertEquals(2, server.asked().size());
    }

    @Test
    void aClosedMapAsksNobody() throws IOException {
        tiles.close();
        assertThrows(LaterException.class, () -> tiles.tile(0, 0, 0));
        assertEquals(List.of(), server.asked());
    }
}
