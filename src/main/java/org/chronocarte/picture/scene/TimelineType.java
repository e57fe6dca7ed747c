package org.chronocarte.picture.scene;

import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.paint.Typeface;

/**
 * The timeline's type and sizes, in pixels.
 *
 * @param scale by which all is larger than on a desktop
 */
record TimelineType(double scale) {

    static TimelineType of(Theme theme) {
        return new TimelineType(theme.scale());
    }

    private TextStyle style(Typeface face, double size, double spacing) {
        return new TextStyle(face, size * scale, spacing * scale);
    }

    TextStyle label(boolean strong) {
        return style(strong ? Typeface.SANS_SEMIBOLD : Typeface.SANS, 12, 0);
    }

    TextStyle narrowLabel(boolean strong) {
        return style(strong ? Typeface.SANS_SEMIBOLD : Typeface.SANS, 11, 0);
    }

    TextStyle axis(boolean strong) {
        return style(strong ? Typeface.SANS_BOLD : Typeface.SANS, strong ? 12 : 11, 0);
    }

    TextStyle heading() {
        return style(Typeface.SANS_BOLD, 10, 0.5);
    }

    TextStyle subheading() {
        return style(Typeface.SANS_MEDIUM, 10, 0.4);
    }

    TextStyle era() {
        return style(Typeface.SANS_SEMIBOLD, 10.5, 0);
    }

    TextStyle pill() {
        return style(Typeface.SANS_SEMIBOLD, 10.5, 0);
    }

    double px(double desktop) {
        return desktop * scale;
    }

    /** From the middle of a line to the baseline on which capitals and small letters look centred. */
    static double baseline(TextStyle style) {
        return style.size() * 0.36;
    }
}
