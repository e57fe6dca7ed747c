package org.chronocarte.io.format.story;

import java.util.List;
import java.util.Set;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.DraftDossier;

/** A kind of sheet in which people keep a story: how it is known, and what its rows become. */
interface StorySheet {

    /** Id of the format. */
    String id();

    /** Whether some headers, as {@link StoryHeaders#key(String)} writes them, are those of the format. */
    boolean isOurs(Set<String> headers);

    /** The headers, from the cells of a sheet's first row; they need not be called as they should. */
    default StoryHeaders headers(List<String> cells) {
        return new StoryHeaders(cells);
    }

    /** What takes the rows of one sheet. */
    Rows rows(DraftDossier dossier);

    /** Takes the rows in the order of the sheet. */
    interface Rows {

        /** A row that is not blank; it must be added, left out or be something else than an entry. */
        void row(Where.Row where, StoryRow row);

        /** There are no more. */
        void finish();
    }
}
