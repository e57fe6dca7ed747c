package org.chronocarte.picture.geo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.picture.geo.pmtiles.TileArchive;
import org.chronocarte.picture.geo.tiles.TileSource;

/**
 * The part of a reader's own base map on which a dossier is shown, to go along with it. The application's own map is
 * nowhere lacking, and a server's is not ours to hand on: of these there is no extract.
 */
public final class MapExtract {

    /** How many bytes of tiles go along; zooms that would take more are left out. */
    private static final long MOST_BYTES = 48_000_000;

    /**
     * A kind of picture.
     *
     * @param beginning the first bytes of each
     */
    private record Format(String name, byte... beginning) {}

    private static final List<Format> FORMATS = List.of(
            new Format("png", (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G'),
            new Format("jpg", (byte) 0xFF, (byte) 0xD8),
            new Format("webp", (byte) 'R', (byte) 'I', (byte) 'F', (byte) 'F'));

    private MapExtract() {}

    /**
     * Extracts what a dossier needs. Blocks.
     *
     * @param map may be closed meanwhile: what could not be read then is left out
     * @param wanted asked before each zoom; what is not wanted any more is not finished
     * @return a PMTiles archive; empty where there is nothing to extract
     */
    public static Optional<byte[]> of(BaseMap map, EntryIndex index, BooleanSupplier wanted) throws IOException {
        TileSource source = map.ownFile().orElse(null);
        if (source == null) {
            return Optional.empty();
        }
        TileArchive archive = null;
        for (Set<TileId> zoom : new ExtractPlan(index).tiles(source.minZoom(), map.maxZoom())) {
            if (!wanted.getAsBoolean() || archive != null && archive.bytes() > MOST_BYTES) {
                break;
            }
            for (TileId each : zoom) {
                byte[] tile = tile(source, each);
                if (tile.length > 0) {
                    archive = archive == null ? new TileArchive(format(source, tile), source.metadata()) : archive;
                    archive.add(each.z(), each.x(), each.y(), tile);
                }
            }
        }
        return archive == null ? Optional.empty() : Optional.of(archive.write());
    }

    /** Nothing where the file has none, or a broken one. */
    private static byte[] tile(TileSource source, TileId id) {
        try {
            return source.tile(id.z(), id.x(), id.y()).orElse(new byte[0]);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static String format(TileSource source, byte[] tile) throws IOException {
        if (source.isVector()) {
            return "pbf";
        }
        for (Format format : FORMATS) {
            if (begins(tile, format.beginning())) {
                return format.name();
            }
        }
        throw new IOException("tiles of an unknown format");
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
