package org.chronocarte.ui.basemap;

import java.nio.file.Path;
import javafx.concurrent.Task;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.chronocarte.picture.geo.tiles.TileFileException.Fault;

/** Opens a file of map tiles off the FX thread. One that is cancelled closes what it has opened. */
final class Opening extends Task<OpenedMap> {

    private final Path file;
    private final BaseMap embedded;

    Opening(Path file, BaseMap embedded) {
        this.file = file;
        this.embedded = embedded;
    }

    @Override
    protected OpenedMap call() throws TileFileException {
        OpenedMap opened = OpenedMap.of(file, BaseMap.open(file, embedded));
        if (isCancelled()) {
            opened.release();
        }
        return opened;
    }

    /** What was wrong with the file, once this has failed. */
    Fault fault() {
        if (getException() instanceof TileFileException known) {
            return known.fault();
        }
        System.getLogger(Opening.class.getName())
                .log(System.Logger.Level.ERROR, "a base map could not be opened", getException());
        return Fault.DAMAGED;
    }
}
