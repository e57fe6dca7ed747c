package org.chronocarte.picture.geo.pmtiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PmTilesTest {

    private static final Path WORLD = Path.of("assets/basemap/world.pmtiles");

    /** An archive of zoom 0 and 1: tile 0 is “ab”, tiles 1 to 2 are “cde”, tile 3 lies in a leaf and is “f”. */
    private static byte[] small() {
        byte[] root = {3, 0, 1, 2, 1, 2, 0, 2, 3, 5, 1, 0, 1};
        byte[] leaf = {1, 3, 1, 1, 6};
        byte[] metadata = "{}".getBytes(StandardCharsets.UTF_8);
        byte[] data = "abcdef".getBytes(StandardCharsets.UTF_8);
        ByteBuffer all = ByteBuffer.allocate(127 + root.length + metadata.length + leaf.length + data.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        all.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) 3);
        int at = 127;
        for (byte[] part : new byte[][] {root, metadata, leaf, data}) {
            all.putLong(at).putLong(part.length);
            at += part.length;
        }
        all.putLong(4).putLong(3).putLong(3);
        all.put(new byte[] {1, 1, 1, 1, 0, 1});
        all.position(127);
        all.put(root).put(metadata).put(leaf).put(data);
        return all.array();
    }

    private static PmTiles open(byte[] bytes) throws IOException {
        return new PmTiles(ByteSource.of(bytes));
    }

    private static String text(Optional<byte[]> tile) {
        return new String(tile.orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void tilesAreFoundInRootRunsAndLeaves() throws IOException {
        try (PmTiles archive = open(small())) {
            assertEquals("ab", text(archive.tile(0, 0, 0)));
            assertEquals("cde", text(archive.tile(1, 0, 0)));
            assertEquals("cde", text(archive.tile(1, 0, 1)));
            assertEquals("f", text(archive.tile(1, 1, 1)));
            assertTrue(archive.tile(1, 1, 0).isEmpty());
            assertEquals("", archive.metadata().attribution());
            assertEquals(1, archive.maxZoom());
            assertTrue(archive.isVector());
        }
    }

    @Test
    void theBundledMapOpensAndHasItsTiles() throws IOException {
        try (PmTiles archive = new PmTiles(ByteSource.of(WORLD))) {
            assertEquals(0, archive.minZoom());
            assertEquals(8, archive.maxZoom());
            assertTrue(archive.metadata().attribution().contains("GeoNames"));
            assertTrue(archive.tile(8, 129, 88).isPresent());
            assertTrue(archive.tile(8, 100, 100).isEmpty());
        }
    }

    @Test
    void aCancelledReaderDoesNotCloseTheArchiveForOthers() throws IOException {
        try (PmTiles archive = new PmTiles(ByteSource.of(WORLD))) {
            Thread.currentThread().interrupt();
            archive.tile(8, 129, 88);
            assertTrue(Thread.interrupted());
            assertTrue(archive.tile(8, 129, 88).isPresent());
        }
    }

    @Test
    void tileNumbersFollowTheSpecification() {
        assertEquals(0, TileIds.of(0, 0, 0));
        assertEquals(1, TileIds.of(1, 0, 0));
        assertEquals(2, TileIds.of(1, 0, 1));
        assertEquals(3, TileIds.of(1, 1, 1));
        assertEquals(4, TileIds.of(1, 1, 0));
        assertEquals(5, TileIds.of(2, 0, 0));
        assertEquals(19078479, TileIds.of(12, 3423, 1763));
        assertThrows(IllegalArgumentException.class, () -> TileIds.of(1, 2, 0));
    }

    @Test
    void whatIsNoArchiveIsSaidSo() {
        byte[] zeros = new byte[4096];
        byte[] version = small();
        version[7] = 2;
        byte[] brotli = small();
        brotli[98] = 3;
        assertMessage("only 0 bytes", new byte[0]);
        assertMessage("does not begin with", zeros);
        assertMessage("version 2", version);
        assertMessage("only gzip", brotli);
        assertMessage("only 126 bytes", Arrays.copyOf(small(), 126));
        assertMessage("outside", Arrays.copyOf(small(), 140));
    }

    private static void assertMessage(String part, byte[] bytes) {
        IOException thrown = assertThrows(IOException.class, () -> open(bytes));
        assertTrue(String.valueOf(thrown.getMessage()).contains(part), thrown.getMessage());
    }

    @Test
    void offsetsThatOverflowAreRefused() {
        for (int field = 8; field < 72; field += 8) {
            for (long value : new long[] {-1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 40}) {
                byte[] bytes = small();
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(field, value);
                assertThrows(IOException.class, () -> open(bytes), field + " " + value);
            }
        }
    }

    @Test
    void aDirectoryCannotAskForMoreThanItsBytes() {
        byte[] bytes = small();
        Arrays.fill(bytes, 127, 131, (byte) 0xFF);
        assertThrows(IOException.class, () -> open(bytes));
    }

    @Test
    void aLeafThatLeadsToItselfEnds() {
        byte[] bytes = small();
        int leaf = 127 + 13 + 2;
        bytes[leaf + 2] = 0;
        bytes[leaf + 3] = 5;
        bytes[leaf + 4] = 1;
        assertThrows(IOException.class, () -> open(bytes).tile(1, 1, 1));
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(new byte[100_000]);
        }
        assertThrows(IOException.class, () -> Compression.GZIP.unpack(packed.toByteArray(), 99_999, "tile"));
        assertArrayEquals(new byte[100_000], Compression.GZIP.unpack(packed.toByteArray(), 100_000, "tile"));
    }

    @Test
    void randomDamageIsAnErrorOrATileButNeverACrash() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = small();
            for (int j = random.nextInt(4); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try (PmTiles archive =
                    open(random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes)) {
                for (int x = 0; x < 4; x++) {
                    archive.tile(1, x & 1, x >> 1);
                }
                archive.metadata();
            } catch (IOException expected) {
                assertTrue(expected.getMessage() != null);
            }
        }
    }
}
