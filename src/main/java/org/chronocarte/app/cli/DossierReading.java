package org.chronocarte.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;

/** Reads the dossier that a command is given. */
final class DossierReading {

    private final Messages words;

    DossierReading(Messages words) {
        this.words = words;
    }

    /**
     * Reads a file of any known format, and says what is wrong with it.
     *
     * @param file null for the dossier that comes with the application
     * @return empty for a file that is refused
     * @throws IOException when the application's own dossier cannot be read
     */
    Optional<Dossier> read(@Nullable Path file, PrintWriter err) throws IOException {
        DossierFiles files = KnownFormats.files(new GazetteerFinder());
        if (file == null) {
            return Optional.of(new BundledDossiers(files).read(BundledDossiers.DEFAULT));
        }
        ReadResult result = files.read(file);
        ProblemLines.print(result.report().problems(), file.toString(), words, err);
        err.flush();
        return result instanceof ReadResult.Read read ? Optional.of(read.dossier()) : Optional.empty();
    }
}
