package org.chronocarte.picture.paint;

/**
 * How a text is set.
 *
 * @param face its typeface
 * @param size in pixels, positive
 * @param spacing extra pixels after each character, 0 for none
 */
public record TextStyle(Typeface face, double size, double spacing) {

    public TextStyle(Typeface face, double size) {
        this(face, size, 0);
    }

    public TextStyle withSize(double pixels) {
        return new TextStyle(face, pixels, spacing);
    }
}
