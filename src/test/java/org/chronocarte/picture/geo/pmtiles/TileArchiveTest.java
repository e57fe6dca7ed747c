package org.chronocarte.picture.geo.pmtiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.picture.geo.TileId;
import org.chronocarte.picture.geo.tiles.TileMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileArchiveTest {

    private static final TileMetadata SAID = new TileMetadata(
            "Harbours", "© Someone", Set.of("water", "roads"), Optional.of(new GeoBounds(-5.25, 43, 5.5, 49.75)));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PmTiles read(TileArchive archive) throws IOException {
        return new PmTiles(ByteSource.of(archive.write()));
    }

    /** From one tile to more than fit into the first directory; many of them the same, as the sea is. */
    @ParameterizedTest
    @CsvSource({"pbf, 1", "pbf, 300", "png, 300", "webp, 30", "pbf, 30000"})
    void whatIsAddedIsFoundAndNothingElse(String format, int count) throws IOException {
        Random random = new Random(count);
        TileArchive archive = new TileArchive(format, SAID);
        Map<TileId, byte[]> added = new HashMap<>();
        while (added.size() < count) {
            int z = 3 + random.nextInt(10);
            TileId id = new TileId(z, random.nextInt(1 << z), random.nextInt(1 << z));
            byte[] tile = bytes(random.nextInt(4) == 0 ? "sea" : "tile " + random.nextInt());
            added.put(id, tile);
            archive.add(id.z(), id.x(), id.y(), tile);
        }
        assertEquals(count, archive.size());
        try (PmTiles tiles = read(archive)) {
            assertEquals(format, tiles.format());
            for (Map.Entry<TileId, byte[]> each : added.entrySet()) {
                TileId id = each.getKey();
                assertArrayEquals(
                        each.getValue(), tiles.tile(id.z(), id.x(), id.y()).orElseThrow(), id::toString);
            }
            for (int i = 0; i < 500; i++) {
                int z = random.nextInt(14);
                TileId id = new TileId(z, random.nextInt(1 << z), random.nextInt(1 << z));
                if (!added.containsKey(id)) {
                    assertEquals(Optional.empty(), tiles.tile(id.z(), id.x(), id.y()), id::toString);
                }
            }
        }
    }

    @Test
    void itSaysOfItselfWhatItWasTold() throws IOException {
        TileArchive archive = new TileArchive("pbf", SAID);
        archive.add(2, 1, 1, bytes("a"));
        archive.add(5, 1, 1, bytes("b"));
        try (PmTiles tiles = read(archive)) {
            assertEquals(SAID, tiles.metadata());
            assertEquals(2, tiles.minZoom());
            assertEquals(5, tiles.maxZoom());
            assertTrue(tiles.isVector());
        }
    }

    @Test
    void tilesThatAreTheSameAreHeldOnceAndARowOfThemIsOneEntry() throws IOException {
        TileArchive archive = new TileArchive("png", SAID);
        for (int x = 0; x < 16; x++) {
            for (int y = 0; y < 16; y++) {
                archive.add(4, x, y, bytes("sea"));
            }
        }
        assertEquals(3, archive.bytes());
        ByteBuffer header = ByteBuffer.wrap(archive.write()).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(256, header.getLong(72), "addressed tiles");
        assertEquals(1, header.getLong(80), "entries");
        assertEquals(1, header.getLong(88), "contents");
    }

    @Test
    void headerAndRootFitIntoAReadersFirstRead() throws IOException {
        TileArchive archive = new TileArchive("png", SAID);
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            archive.add(12, random.nextInt(1 << 12), random.nextInt(1 << 12), bytes("t" + i));
        }
        ByteBuffer header = ByteBuffer.wrap(archive.write()).order(ByteOrder.LITTLE_ENDIAN);
        assertTrue(header.getLong(8) + header.getLong(16) <= 16_384, "root ends at " + header.getLong(16));
        assertTrue(header.getLong(48) > 0, "there are leaf directories");
    }

    @Test
    void noTilesAreNoArchive() {
        assertThrows(IllegalStateException.class, () -> new TileArchive("png", SAID).write());
        assertThrows(IllegalArgumentException.class, () -> new TileArchive("avif", SAID));
    }
}
