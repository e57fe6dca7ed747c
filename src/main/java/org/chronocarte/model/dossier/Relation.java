package org.chronocarte.model.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A link between two entries.
 *
 * @param type what links them; {@link #RESPONDS_TO} is the one that the timeline draws with its delay
 * @param from id of the entry that answers
 * @param to id of the entry that is answered
 * @param note a caution, or null
 * @param extras unknown fields
 */
public record Relation(
        String type, String from, String to, @Nullable LocalText note, Extras extras) {

    /** {@code from} is an answer to {@code to}. */
    public static final String RESPONDS_TO = "respondsTo";
}
