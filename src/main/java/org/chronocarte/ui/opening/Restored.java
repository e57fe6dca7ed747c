package org.chronocarte.ui.opening;

import java.util.List;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.recovery.LeftRecovery;
import org.chronocarte.io.recovery.RecoveryHead;
import org.chronocarte.io.settings.ImportMemory;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Work that was left behind, made ready.
 *
 * @param matcher null when it cannot be read
 * @param parts the files of which it was made
 * @param result what there is to say of it
 */
record Restored(@Nullable Matcher matcher, OpenParts parts, ReadResult result) {

    /** Reads it; what cannot be read is kept for later. Blocks: not for the FX thread. */
    static Restored read(LeftRecovery left, ImportMemory memory) {
        ReadResult result = left.read();
        if (!(result instanceof ReadResult.Read read)) {
            left.keepForLater();
            return new Restored(null, OpenParts.OWN, result);
        }
        OpenParts parts = OpenParts.of(left.head().map(RecoveryHead::files).orElse(List.of()), memory::choices);
        return new Restored(Matcher.searchedLater(new EntryIndex(read.dossier())), parts, result);
    }
}
