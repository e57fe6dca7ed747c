package org.chronocarte.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chronocarte.io.format.export.ExportFile;
import org.chronocarte.io.format.export.Exports;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.picture.geo.TestTiles;
import org.chronocarte.picture.geo.pmtiles.PmTilesWriter;

/** An archive of a dossier that brings its own base map. */
final class ArchiveWithGround {

    private static final int PNG = 2;

    private ArchiveWithGround() {}

    /** A map of one colour, as PMTiles. */
    static byte[] map(Path folder, Color color, String attribution) throws IOException {
        Path file = PmTilesWriter.write(
                folder.resolve("ground.pmtiles"),
                PNG,
                "{\"attribution\": \"" + attribution + "\"}",
                TestTiles.world(TestTiles.picture("png", color)));
        return Files.readAllBytes(file);
    }

    /** A dossier called “Own one”, taken along with a map. */
    static Path write(Path folder, byte[] ground) {
        Path file = folder.resolve("own.chronocarte");
        Dossier dossier = Dossier.empty(LocalText.of("Own one", "Own one"));
        ExportFile written = ExportFile.write(Exports.archive(ground), dossier, null, "en", file);
        assertEquals(Optional.empty(), written.hindrance());
        return file;
    }
}
