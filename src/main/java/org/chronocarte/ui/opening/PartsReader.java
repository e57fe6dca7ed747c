package org.chronocarte.ui.opening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.pictures.PicturePaths;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.merging.Merged;
import org.chronocarte.model.merging.Merging;
import org.chronocarte.ui.kit.Origin.Safety;
import org.jspecify.annotations.Nullable;

/** Makes a dossier of its parts again, once. Blocks: not for the FX thread. */
final class PartsReader {

    private final DossierFiles files;
    private final BundledDossiers bundled;
    private Safety one = Safety.SAVED;

    PartsReader(DossierFiles files, BundledDossiers bundled) {
        this.files = files;
        this.bundled = bundled;
    }

    /**
     * A dossier made ready.
     *
     * @param matcher null when a part was refused
     * @param safety whether it can be had again from disk
     * @param reports of the parts that were refused
     */
    record Again(@Nullable Matcher matcher, Safety safety, List<ImportReport> reports) {}

    Again read(OpenParts parts) throws IOException {
        Merged merged = null;
        List<ImportReport> refused = new ArrayList<>();
        for (OpenParts.Part part : parts.parts()) {
            Dossier read = read(part, refused);
            if (read != null) {
                Dossier dossier = PicturePaths.joined(
                        read, part.path(), parts.parts().get(0).path());
                merged = merged == null ? Merged.of(dossier) : Merging.append(merged, dossier);
            }
        }
        if (merged == null || !refused.isEmpty()) {
            return new Again(null, Safety.UNSAVED, List.copyOf(refused));
        }
        Matcher matcher = Matcher.searchedLater(new EntryIndex(merged.without(parts.unwanted())));
        return new Again(matcher, parts.isOne() ? one : Safety.UNSAVED, List.of());
    }

    private @Nullable Dossier read(OpenParts.Part part, List<ImportReport> refused) throws IOException {
        if (part.path() == null) {
            return bundled.read(BundledDossiers.DEFAULT);
        }
        ReadResult result = files.read(part.path(), part.choices());
        if (result instanceof ReadResult.Read read) {
            one = new FileRead(part.path(), part.choices(), result).isForeign() ? Safety.IMPORTED : Safety.SAVED;
            return read.dossier();
        }
        refused.add(result.report());
        return null;
    }
}
