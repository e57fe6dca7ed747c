package org.chronocarte.picture.geo;

import static org.chronocarte.picture.geo.online.TileServer.sends;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.geo.online.OnlineMaps;
import org.chronocarte.picture.geo.online.TileServer;
import org.chronocarte.picture.geo.tiles.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server's map shows, with and without its server. */
@SuppressWarnings("NullAway.Init")
class OnlineMapTest {

    private static final MapStyle STYLE = MapStyle.of(Look.LIGHT);
    private static final TileId FRANCE = new TileId(5, 16, 11);
    private static final Viewport VIEW = new Viewport(16.5 / 32, 11.5 / 32, 5, 800, 600);

    @TempDir
    Path folder;

    private BaseMap embedded;
    private TileServer server;
    private OnlineMaps maps;
    private BaseMap map;

    @BeforeEach
    void open() throws IOException {
        embedded = BaseMap.bundled();
        server = new TileServer(sends(200, TestTiles.picture("png", Color.RED), "Cache-Control", "max-age=0"));
        maps = new OnlineMaps(
                folder,
                new OnlineMaps.Limits(1 << 20, Duration.ofSeconds(2), Duration.ofMillis(300)),
                Clock.systemUTC());
        map = BaseMap.online(maps.open(server.template(), "© Somebody").orElseThrow(), embedded);
    }

    @AfterEach
    void close() {
        map.close();
        maps.close();
        server.close();
        embedded.close();
    }

    private int pixel(BaseMap of, TileId tile) throws IOException {
        return new TilePainter(of).paint(STYLE, tile, 256, 0).argb()[100 * 256 + 100];
    }

    @Test
    void itIsShownAndItsMakersNamed() throws IOException {
        assertEquals(Color.RED.getRGB(), pixel(map, FRANCE));
        assertEquals(Optional.of("© Somebody"), map.credit());
        assertEquals(Optional.empty(), map.trouble());
        assertEquals(19, map.maxZoom());
    }

    @Test
    void namesAskNobody() throws IOException {
        assertEquals(List.of(), new PlaceLabels(map).in(VIEW, "fr"));
        assertEquals(List.of(), server.asked());
    }

    @Test
    void withoutServerTheApplicationsMapShowsWithItsNames() throws IOException {
        server.close();
        assertEquals(pixel(embedded, FRANCE), pixel(map, FRANCE));
        assertEquals(Optional.of(Trouble.NO_NETWORK), map.trouble());
        assertFalse(new PlaceLabels(map).in(VIEW, "fr").isEmpty());
        assertEquals(0, map.brokenTiles());
    }

    @Test
    void withoutServerALargerTileThatWasSeenShows() throws IOException {
        pixel(map, FRANCE.ancestor(3));
        server.close();
        assertEquals(Color.RED.getRGB(), pixel(map, FRANCE));
        assertEquals(Optional.of(Trouble.NO_NETWORK), map.trouble());
        assertEquals(List.of(), new PlaceLabels(map).in(new Viewport(16.5 / 32, 11.5 / 32, 5, 100, 100), "fr"));
    }

    @Test
    void whenTheServerComesBackSoDoesItsMap() throws Exception {
        server.answer(sends(503, new byte[0]));
        CountDownLatch told = new CountDownLatch(2);
        map.onTrouble(told::countDown);
        assertNotEquals(Color.RED.getRGB(), pixel(map, FRANCE));
        server.answer(sends(200, TestTiles.picture("png", Color.RED)));
        assertTrue(told.await(10, TimeUnit.SECONDS));
        assertEquals(Color.RED.getRGB(), pixel(map, FRANCE));
    }

    @Test
    void whatIsBrokenIsNotBlank() throws IOException {
        byte[] junk = new byte[400];
        server.answer(sends(200, junk, "Content-Type", "image/png"));
        assertEquals(pixel(embedded, FRANCE), pixel(map, FRANCE));
        assertEquals(1, map.brokenTiles());
    }

    @Test
    void whereTheServerHasNoneTheApplicationsMapShows() throws IOException {
        server.answer(sends(404, new byte[0]));
        assertEquals(pixel(embedded, FRANCE), pixel(map, FRANCE));
        pixel(map, FRANCE);
        assertEquals(1, server.asked().size());
    }
}
