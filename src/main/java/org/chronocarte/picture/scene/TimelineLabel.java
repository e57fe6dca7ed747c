package org.chronocarte.picture.scene;

import org.chronocarte.picture.paint.TextStyle;

/**
 * A title beside its glyph.
 *
 * @param text what is set, shortened to its room
 * @param style how
 * @param box the room that it takes
 * @param baseline y of the letters' feet
 */
public record TimelineLabel(String text, TextStyle style, TimelineBox box, double baseline) {}
