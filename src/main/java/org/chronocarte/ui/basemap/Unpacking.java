package org.chronocarte.ui.basemap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.concurrent.Task;
import org.chronocarte.io.format.archive.EnclosedGround;
import org.chronocarte.picture.geo.BaseMap;

/** Opens the map that came along with a dossier, off the FX thread; empty where none did. */
final class Unpacking extends Task<Optional<OpenedMap>> {

    private final Path dossier;
    private final BaseMap embedded;

    Unpacking(Path dossier, BaseMap embedded) {
        this.dossier = dossier;
        this.embedded = embedded;
    }

    @Override
    protected Optional<OpenedMap> call() throws IOException {
        byte[] archive = EnclosedGround.read(dossier).orElse(null);
        return archive == null
                ? Optional.empty()
                : Optional.of(OpenedMap.enclosed(BaseMap.enclosed(archive, embedded)));
    }
}
