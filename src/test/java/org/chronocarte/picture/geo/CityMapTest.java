package org.chronocarte.picture.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.geo.mvt.VectorTile;
import org.chronocarte.picture.geo.pmtiles.PmTilesWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The extract of a city, as a reader brings one, shows its streets whatever kind of map it is. */
@SuppressWarnings("NullAway.Init")
class CityMapTest {

    private static final MapStyle STYLE = MapStyle.of(Look.LIGHT);
    private static final TileId FAR = new TileId(12, 2100, 1400);
    private static final TileId NEAR = new TileId(15, 16_800, 11_200);

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

    private BaseMap map(CityTiles city) throws IOException {
        byte[] tile = city.bytes();
        Map<TileId, byte[]> tiles = new HashMap<>();
        tiles.put(FAR, tile);
        tiles.put(NEAR, tile);
        String said = CityTiles.metadata(VectorTile.names(tile));
        return BaseMap.open(PmTilesWriter.write(folder.resolve("city.pmtiles"), 1, said, tiles), embedded);
    }

    private static int[] painted(BaseMap map, TileId tile) throws IOException {
        return new TilePainter(map).paint(STYLE, tile, 256, 0).argb();
    }

    @ParameterizedTest
    @EnumSource
    void streetsLieBetweenBuildingsAndParks(CityTiles city) throws IOException {
        try (BaseMap map = map(city)) {
            int[] near = painted(map, NEAR);
            RoadStyle motorway = STYLE.road(GeometryTile.RoadKind.MOTORWAY);
            RoadStyle street = STYLE.road(GeometryTile.RoadKind.MINOR);
            assertEquals(motorway.ground(), near[30 * 256 + 128], "the motorway");
            assertEquals(street.ground(), near[64 * 256 + 200], "the street");
            int[] sharp = new TilePainter(map).paint(STYLE, NEAR, 1024, 0).argb();
            assertTrue(IntStream.range(448, 512).anyMatch(x -> sharp[120 * 1024 + x] == motorway.casing()), "a casing");
            assertEquals(street.ground(), near[64 * 256 + 128], "the street opens into the motorway");
            assertEquals(STYLE.building().at(15.3), near[175 * 256 + 37], "the building");
            assertEquals(STYLE.park().at(15.3), near[180 * 256 + 210], "the park");
            assertNotEquals(STYLE.landColor(), near[237 * 256 + 180], "rails");
            assertEquals(STYLE.landColor(), near[112 * 256 + 60], "rails in a tunnel");
        }
    }

    @ParameterizedTest
    @EnumSource
    void fromAfarOnlyLargeRoadsShow(CityTiles city) throws IOException {
        try (BaseMap map = map(city)) {
            int[] far = painted(map, FAR);
            assertNotEquals(STYLE.landColor(), far[30 * 256 + 128], "the motorway");
            assertFalse(
                    IntStream.range(0, far.length)
                            .anyMatch(i -> far[i] == STYLE.building().at(12.3) && far[i] != STYLE.landColor()),
                    "no building");
            assertTrue(IntStream.range(0, 256).allMatch(y -> far[y * 256 + 200] != 0xFFFFFFFF), "no street's ground");
        }
    }

    @ParameterizedTest
    @EnumSource
    void streetsAreNamedAlongTheirLineAfterTheQuarters(CityTiles city) throws IOException {
        try (BaseMap map = map(city)) {
            List<PlaceLabel> names = map.places(NEAR, "fr");
            assertEquals(
                    List.of(CityTiles.QUARTER, "Rue de l’Île Haute"),
                    names.stream().map(PlaceLabel::text).sorted().toList());
            PlaceLabel quarter = names.stream()
                    .filter(each -> each.kind() == PlaceKind.CITY)
                    .findFirst()
                    .orElseThrow();
            PlaceLabel street = names.stream()
                    .filter(each -> each.kind() == PlaceKind.STREET)
                    .findFirst()
                    .orElseThrow();
            assertTrue(street.priority() > quarter.priority());
            PlaceLabel.Run run = street.run();
            assertTrue(run != null && Math.abs(run.degrees()) < 1);
            assertEquals(1.03, run.unitLength() * (1 << NEAR.z()), 0.01);
            assertEquals((NEAR.y() + 0.25) / (1 << NEAR.z()), street.unitY(), 1e-7);
        }
    }
}
