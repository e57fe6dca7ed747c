package org.chronocarte.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.chronocarte.io.format.archive.EnclosedGround;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The base map that a command draws a dossier on. */
final class GroundOption {

    @Option(names = "--basemap", paramLabel = "MAP")
    private @Nullable Path file;

    /**
     * Opens the map that is asked for, or the one that came along with the dossier, or else the application's own.
     *
     * @param dossier its file, or null for the dossier that comes with the application
     * @param bundled the application's own map; must be closed after the one that is returned, which may be the same
     * @throws TileFileException saying what is wrong with the map that is asked for
     */
    BaseMap open(@Nullable Path dossier, BaseMap bundled) throws TileFileException {
        return file == null ? enclosed(dossier, bundled).orElse(bundled) : BaseMap.open(file, bundled);
    }

    /** The file that is asked for, where one is. */
    Path file() {
        return Objects.requireNonNull(file);
    }

    /** As in the window, one that cannot be shown is passed over: nobody asked for it. */
    private static Optional<BaseMap> enclosed(@Nullable Path dossier, BaseMap bundled) {
        try {
            byte[] archive =
                    dossier == null ? null : EnclosedGround.read(dossier).orElse(null);
            return archive == null ? Optional.empty() : Optional.of(BaseMap.enclosed(archive, bundled));
        } catch (IOException e) {
            System.getLogger(GroundOption.class.getName())
                    .log(System.Logger.Level.DEBUG, "a map that came along cannot be drawn", e);
            return Optional.empty();
        }
    }
}
