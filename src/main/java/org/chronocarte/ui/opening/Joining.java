package org.chronocarte.ui.opening;

import java.nio.file.Path;
import org.chronocarte.io.pictures.PicturePaths;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.merging.Merged;
import org.chronocarte.model.merging.Merging;
import org.jspecify.annotations.Nullable;

/** Puts dossiers together, one after the other. Blocks: not for the FX thread. */
final class Joining {

    private final @Nullable Path home;
    private @Nullable Merged merged;

    /**
     * Begins with nothing.
     *
     * @param home the first file of what will be open, from where its pictures are told; null for the application's own
     *     dossier
     */
    Joining(@Nullable Path home) {
        this.home = home;
    }

    /** Begins with a dossier that is told from there already. */
    Joining(Dossier base, @Nullable Path home) {
        this.home = home;
        this.merged = Merged.of(base);
    }

    /** @param file from which it was read; null for the application's own */
    void add(Dossier dossier, @Nullable Path file) {
        Dossier told = PicturePaths.joined(dossier, file, home);
        Merged before = merged;
        merged = before == null ? Merged.of(told) : Merging.append(before, told);
    }

    /** All of them; null when there was none. */
    @Nullable
    Merged merged() {
        return merged;
    }
}
