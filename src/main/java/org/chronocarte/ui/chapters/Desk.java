package org.chronocarte.ui.chapters;

import java.util.Optional;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Chapters;
import org.chronocarte.model.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/** The dossier as it is being edited: what the parts of the panel read and change. For the FX thread. */
interface Desk {

    /** The dossier as edited so far, without what stands in fields that were not left yet. */
    Dossier now();

    /** The chapter that is chosen; empty for none. */
    Optional<Chapter> chapter();

    /** Takes over what stands in the fields. */
    void leave();

    /**
     * Makes an edit.
     *
     * @param select id of the chapter that is chosen then, or null for the first
     */
    void edit(Dossier next, @Nullable String select);

    /** Puts a chapter in the place of the one with its id, and chooses it. */
    default void replace(Chapter chapter) {
        edit(Chapters.replaced(now(), chapter), chapter.id());
    }
}
