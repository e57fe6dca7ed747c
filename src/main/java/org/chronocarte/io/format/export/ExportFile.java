package org.chronocarte.io.format.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.FileSaving;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.pictures.PicturePaths;
import org.chronocarte.model.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What came of writing a dossier into a file.
 *
 * @param hindrance why it was not written, the old file then being as it was; empty when it was
 * @param losses what the format could not hold; empty when it was not written
 */
public record ExportFile(Optional<Problem> hindrance, List<Problem> losses) {

    public ExportFile {
        losses = List.copyOf(losses);
    }

    /**
     * Writes a file, whole or not at all. Blocks: not for the FX thread.
     *
     * @param from the file that the dossier is from, by which its pictures are found; null for the application's own
     */
    public static ExportFile write(
            DossierExport export, Dossier dossier, @Nullable Path from, String language, Path file) {
        Dossier told = PicturePaths.rebased(dossier, from, export.packsPictures() ? null : file);
        List<Problem> losses = new ArrayList<>();
        Optional<Problem> hindrance = FileSaving.save(file, out -> losses.addAll(export.write(told, language, out)));
        return new ExportFile(hindrance, hindrance.isPresent() ? List.of() : losses);
    }
}
