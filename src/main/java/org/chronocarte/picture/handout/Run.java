package org.chronocarte.picture.handout;

import org.chronocarte.picture.paint.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * Words of one form within a paragraph.
 *
 * @param text may hold line feeds
 * @param style how it is set
 * @param argb its colour
 * @param link where it leads, as in {@link HandoutItem.Link}; null for nowhere
 */
record Run(String text, TextStyle style, int argb, @Nullable String link) {

    Run(String text, TextStyle style, int argb) {
        this(text, style, argb, null);
    }
}
