package org.chronocarte.picture.paint;

/** How much room a text takes; the same for screen and paper, so that one layout serves both. Thread-safe. */
public interface TextMeasure {

    /** What stands for the rest of a text. */
    String ELLIPSIS = "…";

    /** The advance width in pixels, its spacing included. */
    double width(String text, TextStyle style);

    /** The text itself where it fits, else its longest beginning that does, ended by an ellipsis; "" for no room. */
    default String fitted(String text, TextStyle style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(cut(text, middle), style) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        String beginning = cut(text, low);
        return low == 0 || beginning.equals(ELLIPSIS) ? "" : beginning;
    }

    private static String cut(String text, int length) {
        int end = length > 0 && length < text.length() && Character.isHighSurrogate(text.charAt(length - 1))
                ? length - 1
                : length;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
