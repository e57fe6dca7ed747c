package org.chronocarte.model.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the guided tour: a stored view with words.
 *
 * @param id unique among the dossier's chapters
 * @param title its headline
 * @param text CommonMark for the audience
 * @param question to put to the audience, or null
 * @param notes for the speaker only, or null
 * @param minutes planned duration, or null
 * @param stress ids of the entries to stress
 * @param view what to show
 * @param extras unknown fields
 */
public record Chapter(
        String id,
        LocalText title,
        LocalText text,
        @Nullable LocalText question,
        @Nullable LocalText notes,
        @Nullable Double minutes,
        List<String> stress,
        StoredView view,
        Extras extras) {

    public Chapter {
        stress = List.copyOf(stress);
    }
}
