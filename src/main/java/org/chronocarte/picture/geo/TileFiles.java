package org.chronocarte.picture.geo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.chronocarte.picture.geo.mbtiles.MbTiles;
import org.chronocarte.picture.geo.pmtiles.ByteSource;
import org.chronocarte.picture.geo.pmtiles.PmTiles;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;
import org.chronocarte.picture.geo.tiles.TileSource;

/** Opens files of tiles by what they are, whatever their names end in. */
final class TileFiles {

    private static final byte[] PMTILES = "PMTiles".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private TileFiles() {}

    /** @throws TileFileException saying what is wrong with the file */
    static TileSource open(Path file) throws TileFileException {
        if (!Files.exists(file)) {
            throw new TileFileException(Fault.MISSING, "there is no " + file);
        }
        byte[] first = beginning(file);
        if (begins(first, PMTILES)) {
            return pmTiles(file);
        }
        if (begins(first, SQLITE)) {
            MbTiles tiles = new MbTiles(file);
            return readable(tiles, tiles.format());
        }
        throw new TileFileException(Fault.FOREIGN, "neither PMTiles nor MBTiles: " + file);
    }

    /** @throws TileFileException saying what is wrong with a PMTiles archive in memory */
    static TileSource open(byte[] archive) throws TileFileException {
        return pmTiles(() -> ByteSource.of(archive), "what came along");
    }

    private static TileSource pmTiles(Path file) throws TileFileException {
        return pmTiles(() -> ByteSource.of(file), file.toString());
    }

    /** Where bytes are from. */
    private interface Origin {
        ByteSource open() throws IOException;
    }

    private static TileSource pmTiles(Origin origin, String name) throws TileFileException {
        try {
            PmTiles tiles = new PmTiles(origin.open());
            return readable(tiles, tiles.format());
        } catch (TileFileException e) {
            throw e;
        } catch (IOException e) {
            throw new TileFileException(Fault.UNREADABLE, "cannot read " + name, e);
        }
    }

    private static TileSource readable(TileSource source, String format) throws TileFileException {
        boolean picture =
                !format.isEmpty() && ImageIO.getImageReadersBySuffix(format).hasNext();
        if (source.isVector() || picture) {
            return source;
        }
        try {
            source.close();
        } catch (IOException e) {
            throw new TileFileException(Fault.UNREADABLE, "cannot close the file", e);
        }
        throw new TileFileException(Fault.FORMAT, "tiles of the format “" + format + "” cannot be read");
    }

    private static byte[] beginning(Path file) throws TileFileException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(SQLITE.length);
        } catch (IOException e) {
            throw new TileFileException(Fault.UNREADABLE, "cannot read " + file, e);
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
