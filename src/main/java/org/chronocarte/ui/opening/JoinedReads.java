package org.chronocarte.ui.opening;

import java.nio.file.Path;
import java.util.List;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.pictures.PicturePaths;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.merging.Merged;
import org.chronocarte.model.merging.Merging;
import org.chronocarte.ui.kit.Origin.Safety;
import org.jspecify.annotations.Nullable;

/** Puts files that were read together. */
final class JoinedReads {

    private JoinedReads() {}

    /**
     * One dossier of all. Blocks: not for the FX thread.
     *
     * @param base what they are added to, or null for nothing
     * @param reads files that were read
     * @param home the first file of what will be open, or null for the application's own dossier
     */
    static Merged merged(@Nullable Dossier base, List<FileRead> reads, @Nullable Path home) {
        Merged merged = base == null ? null : Merged.of(base);
        for (FileRead each : reads) {
            Dossier dossier = PicturePaths.joined(((ReadResult.Read) each.result()).dossier(), each.path(), home);
            merged = merged == null ? Merged.of(dossier) : Merging.append(merged, dossier);
        }
        if (merged == null) {
            throw new IllegalArgumentException("nothing to open");
        }
        return merged;
    }

    /**
     * Whether it can be had again from disk.
     *
     * @param reads at least one
     * @param parts what will be open with them
     */
    static Safety safety(List<FileRead> reads, OpenParts parts) {
        if (parts.parts().size() > 1) {
            return Safety.UNSAVED;
        }
        return reads.get(0).isForeign() ? Safety.IMPORTED : Safety.SAVED;
    }
}
