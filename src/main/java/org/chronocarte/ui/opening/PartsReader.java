package org.chronocarte.ui.opening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.merging.Merged;
import org.chronocarte.ui.kit.Origin.Safety;
import org.jspecify.annotations.Nullable;

/** Makes a dossier of its parts again, once. Blocks: not for the FX thread. */
final class PartsReader {

    private final DossierFiles files;
    private final BundledDossiers bundled;
    private Safety safety = Safety.SAVED;

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
        Joining joining = new Joining(parts.home());
        List<ImportReport> refused = new ArrayList<>();
        for (OpenParts.Part part : parts.parts()) {
            Dossier read = read(part, parts, refused);
            if (read != null) {
                joining.add(read, part.path());
            }
        }
        Merged merged = joining.merged();
        if (merged == null || !refused.isEmpty()) {
            return new Again(null, Safety.UNSAVED, List.copyOf(refused));
        }
        Matcher matcher = Matcher.searchedLater(new EntryIndex(merged.without(parts.unwanted())));
        return new Again(matcher, safety, List.of());
    }

    private @Nullable Dossier read(OpenParts.Part part, OpenParts parts, List<ImportReport> refused)
            throws IOException {
        if (part.path() == null) {
            return bundled.read(BundledDossiers.DEFAULT);
        }
        ReadResult result = files.read(part.path(), part.choices());
        if (result instanceof ReadResult.Read read) {
            safety = parts.safety(new FileRead(part.path(), part.choices(), result));
            return read.dossier();
        }
        refused.add(result.report());
        return null;
    }
}
