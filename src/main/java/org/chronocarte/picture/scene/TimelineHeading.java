package org.chronocarte.picture.scene;

import org.chronocarte.model.dossier.Lane;

/**
 * What a lane is about: a question, and the kinds that answer it.
 *
 * @param lane whose
 * @param main the question, or the kinds where none is asked
 * @param more the kinds behind the question; "" for none
 * @param moreX left end of {@code more}
 * @param argb colour of {@code main}
 * @param box the room of both
 * @param baseline of both
 */
public record TimelineHeading(
        Lane lane, String main, String more, double moreX, int argb, TimelineBox box, double baseline) {}
