package org.chronocarte.picture.handout;

/** Sizes of paper by ISO 216. */
public enum HandoutPaper {
    A4(210, 297, 1, 1),
    A3(297, 420, 1.15, 2);

    private static final double POINTS = 72 / 25.4;

    private final double shorter;
    private final double longer;
    private final double type;
    private final int columns;

    HandoutPaper(double shorter, double longer, double type, int columns) {
        this.shorter = shorter;
        this.longer = longer;
        this.type = type;
        this.columns = columns;
    }

    /** In points of a 72nd of an inch. */
    public double width(boolean landscape) {
        return (landscape ? longer : shorter) * POINTS;
    }

    /** In points. */
    public double height(boolean landscape) {
        return (landscape ? shorter : longer) * POINTS;
    }

    /** By how much type is larger than on A4. */
    double type() {
        return type;
    }

    /** How many columns of running text lie side by side: a line is to hold some sixty to ninety letters. */
    int columns(boolean landscape) {
        return landscape ? columns + 1 : columns;
    }
}
