package org.chronocarte.picture.handout;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a handout is wanted.
 *
 * @param paper its size
 * @param landscape whether the paper's longer side lies at the bottom
 * @param blackAndWhite whether it is printed in greys
 * @param parts what it holds
 */
public record HandoutSettings(HandoutPaper paper, boolean landscape, boolean blackAndWhite, Set<HandoutPart> parts) {

    /** Everything, in colour on upright A4. */
    public static final HandoutSettings USUAL =
            new HandoutSettings(HandoutPaper.A4, false, false, EnumSet.allOf(HandoutPart.class));

    public HandoutSettings {
        EnumSet<HandoutPart> kept = EnumSet.noneOf(HandoutPart.class);
        kept.addAll(parts);
        parts = Collections.unmodifiableSet(kept);
    }

    public boolean has(HandoutPart part) {
        return parts.contains(part);
    }

    double width() {
        return paper.width(landscape);
    }

    double height() {
        return paper.height(landscape);
    }
}
