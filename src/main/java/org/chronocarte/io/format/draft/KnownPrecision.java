package org.chronocarte.io.format.draft;

import java.util.Locale;
import org.chronocarte.model.dossier.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** How well a position is known, as our own exports write it. */
public final class KnownPrecision {

    private KnownPrecision() {}

    /** The precision of a word such as {@code "approximate"}; null when it is none of ours. */
    public static @Nullable PlacePrecision of(String written) {
        for (PlacePrecision each : PlacePrecision.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(written.strip().toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        return null;
    }
}
