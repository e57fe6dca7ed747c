package org.chronocarte.ui.opening;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.chronocarte.model.explore.EntryIndex;

/** Extracts of a base map what a dossier is shown on, so that it can go along with it. */
@FunctionalInterface
public interface GroundExtract {

    /**
     * Extracts it. Blocks.
     *
     * @param wanted asked now and then; what is not wanted any more is not finished
     * @return a PMTiles archive; empty where the map need not go along
     * @throws IOException when the map cannot be read
     */
    Optional<byte[]> of(EntryIndex index, BooleanSupplier wanted) throws IOException;
}
