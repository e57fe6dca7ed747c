package org.chronocarte.picture.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.picture.geo.pmtiles.ByteSource;
import org.chronocarte.picture.geo.pmtiles.PmTiles;
import org.chronocarte.picture.geo.pmtiles.PmTilesWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapExtractTest {

    private static final double LAT = 43.3;
    private static final double LON = 5.37;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @TempDir
    Path folder;

    private static EntryIndex harbour() {
        SampleDossier sample = SampleDossier.withFourKinds().place("harbour", LAT, LON);
        sample.entry("e", "event", "2024-05-01").at("harbour");
        return new EntryIndex(sample.made());
    }

    private static TileId over(int zoom, double lat, double lon) {
        int across = 1 << zoom;
        return new TileId(zoom, (int) (Mercator.x(lon) * across), (int) (Mercator.y(lat) * across));
    }

    private static byte[] picture(TileId id) {
        byte[] name = id.toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[PNG.length + name.length];
        System.arraycopy(PNG, 0, all, 0, PNG.length);
        System.arraycopy(name, 0, all, PNG.length, name.length);
        return all;
    }

    /** All of the world to zoom 5, then all round the harbour to zoom 14, and a town far off. */
    private Path map() throws IOException {
        Map<TileId, byte[]> tiles = new HashMap<>();
        for (int z = 0; z <= 5; z++) {
            for (int x = 0; x < 1 << z; x++) {
                for (int y = 0; y < 1 << z; y++) {
                    tiles.put(new TileId(z, x, y), picture(new TileId(z, x, y)));
                }
            }
        }
        for (int z = 6; z <= 14; z++) {
            for (double[] at : new double[][] {{LAT, LON}, {-33.9, 151.2}}) {
                TileId middle = over(z, at[0], at[1]);
                for (int dx = -3; dx <= 3; dx++) {
                    for (int dy = -3; dy <= 3; dy++) {
                        TileId id = new TileId(z, middle.x() + dx, middle.y() + dy);
                        tiles.put(id, picture(id));
                    }
                }
            }
        }
        return PmTilesWriter.write(
                folder.resolve("own.pmtiles"), 2, "{\"name\":\"Own\",\"attribution\":\"© Someone\"}", tiles);
    }

    @Test
    void whatADossierIsShownOnGoesAlongAndNothingFarOff() throws IOException {
        try (BaseMap embedded = BaseMap.bundled();
                BaseMap own = BaseMap.open(map(), embedded)) {
            byte[] extract = MapExtract.of(own, harbour(), () -> true).orElseThrow();
            try (PmTiles tiles = new PmTiles(ByteSource.of(extract))) {
                assertEquals("© Someone", tiles.metadata().attribution());
                for (int z = 0; z <= 12; z++) {
                    TileId id = over(z, LAT, LON);
                    assertArrayEquals(picture(id), tiles.tile(z, id.x(), id.y()).orElseThrow(), id::toString);
                }
                TileId far = over(12, -33.9, 151.2);
                assertFalse(tiles.tile(12, far.x(), far.y()).isPresent());
            }
            try (BaseMap again = BaseMap.enclosed(extract, embedded)) {
                assertEquals("© Someone", again.credit().orElseThrow());
                assertTrue(MapExtract.of(again, harbour(), () -> true).isPresent(), "it can be taken along once more");
            }
        }
    }

    @Test
    void theApplicationsOwnMapNeedNotGoAlong() throws IOException {
        try (BaseMap embedded = BaseMap.bundled()) {
            assertTrue(MapExtract.of(embedded, harbour(), () -> true).isEmpty());
        }
    }

    @Test
    void whatIsNotWantedAnyMoreIsNotExtracted() throws IOException {
        try (BaseMap embedded = BaseMap.bundled();
                BaseMap own = BaseMap.open(map(), embedded)) {
            assertTrue(MapExtract.of(own, harbour(), () -> false).isEmpty());
        }
    }

    @Test
    void aChaptersViewIsCoveredAsDeepAsItIsShown() {
        GeoBounds box = new GeoBounds(2.25, 48.80, 2.42, 48.90);
        StoredView view = new StoredView(
                null,
                box,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                StoredView.EVERYTHING.extras());
        Dossier dossier = harbour()
                .dossier()
                .withChapters(List.of(Chapter.of("c", LocalText.neutral("C"), LocalText.neutral(""))
                        .withView(view)));
        List<Set<TileId>> zooms = new ExtractPlan(new EntryIndex(dossier)).tiles(0, 22);
        double shown = Viewport.fit(box, 1920, 1080, 0).zoom();
        int deepest = (int) Math.ceil(shown);
        assertTrue(zooms.size() > deepest, zooms.size() + " zooms, shown at " + shown);
        for (double lat : new double[] {48.81, 48.85, 48.89}) {
            for (double lon : new double[] {2.26, 2.35, 2.41}) {
                assertTrue(zooms.get(deepest).contains(over(deepest, lat, lon)));
            }
        }
        assertTrue(zooms.stream().mapToInt(Set::size).sum() <= ExtractPlan.MOST);
    }
}
