package org.chronocarte.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.TileId;
import org.chronocarte.picture.geo.TilePainter;
import org.chronocarte.picture.geo.Viewport;

/**
 * Measures the base map on one thread: tiles of 512 pixels at every zoom, each read and painted for the first time, and
 * whole views, from nothing and with their shapes in memory.
 */
final class MapBench {

    private static final int PIXELS = 512;
    private static final int DEEPEST = 11;
    private static final int WARM = 150;
    private static final int BLOCK = 5;
    private static final int VIEWS = 15;

    private static final List<Region> REGIONS = List.of(
            new Region("france", 46.6, 2.4), new Region("antilles", 15.4, -61.3), new Region("norway", 62, 6.5));

    private final BenchRounds rounds;
    private final MapStyle style = MapStyle.of(Look.LIGHT);

    private record Region(String name, double lat, double lon) {

        /** A tile of the block round the region's middle; the block is cut off where the world ends. */
        TileId tile(int zoom, int number) {
            int across = 1 << zoom;
            int x = (int) (Mercator.x(lon) * across) + number % BLOCK - BLOCK / 2;
            int y = (int) (Mercator.y(lat) * across) + number / BLOCK % BLOCK - BLOCK / 2;
            return new TileId(zoom, Math.floorMod(x, across), Math.max(0, Math.min(across - 1, y)));
        }

        Viewport view(double zoom) {
            return new Viewport(Mercator.x(lon), Mercator.y(lat), zoom, 1600, 900).clamped();
        }
    }

    MapBench(PrintWriter out) {
        rounds = new BenchRounds(out, 0);
    }

    void run() throws IOException {
        for (Region region : REGIONS) {
            for (int zoom = 0; zoom <= DEEPEST; zoom++) {
                tiles(region, zoom);
            }
            view(region, 5.4);
            view(region, 8.4);
        }
    }

    private void tiles(Region region, int zoom) throws IOException {
        try (BaseMap warm = BaseMap.bundled();
                BaseMap map = BaseMap.bundled()) {
            TilePainter warming = new TilePainter(warm);
            for (int i = 0; i < WARM; i++) {
                warming.paint(style, region.tile(zoom, i), PIXELS, 0);
            }
            TilePainter painter = new TilePainter(map);
            rounds.measure(
                    "tile-" + region.name + "-z" + zoom,
                    0,
                    BLOCK * BLOCK,
                    round -> painter.paint(style, region.tile(zoom, round), PIXELS, 0));
        }
    }

    private void view(Region region, double zoom) throws IOException {
        String name = "view-" + region.name + "-z" + zoom;
        rounds.measure(name + "-from-nothing", 3, VIEWS, round -> {
            try (BaseMap map = BaseMap.bundled()) {
                new BaseMapPainter(map).paint(style, region.view(zoom), 1);
            }
        });
        try (BaseMap map = BaseMap.bundled()) {
            BaseMapPainter painter = new BaseMapPainter(map);
            rounds.measure(name + "-again", 3, VIEWS, round -> painter.paint(style, region.view(zoom), 1));
        }
    }
}
