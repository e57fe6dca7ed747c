package org.chronocarte.picture.geo.mvt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chronocarte.picture.geo.pmtiles.ByteSource;
import org.chronocarte.picture.geo.pmtiles.PmTiles;
import org.junit.jupiter.api.Test;

class VectorTileTest {

    /** Layer “a” with one polygon (3,6) (8,12) (20,34), the specification's own example, and kind = “b”. */
    private static final byte[] EXAMPLE = {
        0x1A, 36, 0x0A, 1, 'a', 0x12, 17, 0x12, 2, 0, 0, 0x18, 3, 0x22, 9, 9, 6, 12, 18, 10, 12, 24, 44, 15, 0x1A, 4,
        'k', 'i', 'n', 'd', 0x22, 3, 0x0A, 1, 'b', 0x78, 2, 0
    };

    private static final class Trace implements VectorFeature.Pen {
        private final StringBuilder said = new StringBuilder();

        @Override
        public void moveTo(int x, int y) {
            said.append("M").append(x).append(',').append(y);
        }

        @Override
        public void lineTo(int x, int y) {
            said.append("L").append(x).append(',').append(y);
        }

        @Override
        public void close() {
            said.append("Z");
        }
    }

    private static byte[] example() {
        byte[] bytes = Arrays.copyOf(EXAMPLE, EXAMPLE.length - 1);
        bytes[1] = (byte) (bytes.length - 2);
        return bytes;
    }

    private static byte[] paris() throws IOException {
        try (PmTiles archive = new PmTiles(ByteSource.of(Path.of("assets/basemap/world.pmtiles")))) {
            return archive.tile(8, 129, 88).orElseThrow();
        }
    }

    @Test
    void geometryAndValuesAreRead() throws IOException {
        List<VectorLayer> layers = VectorTile.read(example(), "a"::equals);
        VectorFeature feature = layers.get(0).features().get(0);
        Trace trace = new Trace();
        feature.walk(trace);
        assertEquals("M3,6L8,12L20,34Z", trace.said.toString());
        assertEquals("b", feature.text("kind").orElseThrow());
        assertEquals(-1, feature.number("kind", -1));
        assertEquals(4096, layers.get(0).extent());
    }

    @Test
    void onlyWantedLayersAreRead() throws IOException {
        List<VectorLayer> layers = VectorTile.read(paris(), "places"::equals);
        assertEquals(1, layers.size());
        assertTrue(layers.get(0).features().stream()
                .anyMatch(feature ->
                        feature.text("name").orElse("").equals("Paris") && feature.number("population", 0) > 2e6));
    }

    @Test
    void aTileCutOffAnywhereIsAnErrorOrShorter() throws IOException {
        byte[] whole = example();
        for (int length = 1; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> VectorTile.read(part, name -> true), "cut at " + length);
        }
    }

    @Test
    void randomDamageIsAnErrorOrATileButNeverACrash() throws IOException {
        Random random = new Random(8);
        byte[] whole = paris();
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = whole.clone();
            for (int j = random.nextInt(6); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                for (VectorLayer layer : VectorTile.read(bytes, name -> true)) {
                    for (VectorFeature feature : layer.features()) {
                        feature.walk(new Trace());
                    }
                }
            } catch (IOException expected) {
                assertTrue(expected.getMessage() != null);
            }
        }
    }
}
