package org.chronocarte.picture.handout;

import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.paint.Typeface;

/**
 * The type of a handout.
 *
 * @param scale by how much it is larger than on A4
 * @param theme its colours
 */
record HandoutType(double scale, Theme theme) {

    private static final double LINES = 1.4;
    private static final double HEADLINES = 1.24;

    TextStyle title() {
        return style(Typeface.SERIF_BOLD, 21);
    }

    TextStyle heading() {
        return style(Typeface.SERIF_BOLD, 14);
    }

    TextStyle subheading() {
        return style(Typeface.SANS_SEMIBOLD, 10);
    }

    TextStyle body() {
        return style(Typeface.SANS, 9.8);
    }

    TextStyle bold() {
        return style(Typeface.SANS_SEMIBOLD, 9.8);
    }

    TextStyle italic() {
        return style(Typeface.SANS_ITALIC, 9.8);
    }

    TextStyle small() {
        return style(Typeface.SANS, 8);
    }

    TextStyle source() {
        return style(Typeface.SANS, 7.4);
    }

    TextStyle sourceTitle() {
        return style(Typeface.SANS_MEDIUM, 7.4);
    }

    TextStyle sourceNote() {
        return style(Typeface.SANS_ITALIC, 7.4);
    }

    TextStyle footer() {
        return style(Typeface.SANS, 7.5);
    }

    /** From one baseline to the next. */
    static double leading(TextStyle style) {
        return style.size() * (style.face() == Typeface.SERIF_BOLD ? HEADLINES : LINES);
    }

    /** A length that grows with the type. */
    double length(double onA4) {
        return onA4 * scale;
    }

    private TextStyle style(Typeface face, double size) {
        return new TextStyle(face, size * scale);
    }
}
