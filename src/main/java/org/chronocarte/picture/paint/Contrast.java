package org.chronocarte.picture.paint;

/**
 * How well a colour is seen on another, by <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2</a>:
 * from 1 for none to 21 for black on white. Alpha is not looked at.
 */
public final class Contrast {

    /** What WCAG asks of text at level AA. */
    public static final double FOR_TEXT = 4.5;

    /** What WCAG asks of text at level AAA: what is read from the last row. */
    public static final double FROM_AFAR = 7;

    private static final int STEPS = 20;

    private Contrast() {}

    /** The contrast ratio of two colours, in either order. */
    public static double ratio(int rgb, int otherRgb) {
        double a = luminance(rgb);
        double b = luminance(otherRgb);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** A colour as it is, or mixed with no more ink than it takes to be read on a ground; opaque. */
    public static int readable(int rgb, int ground, int ink) {
        return readable(rgb, ground, ink, FOR_TEXT);
    }

    /** @param least contrast with the ground; ink itself where even that has less */
    public static int readable(int rgb, int ground, int ink, double least) {
        for (int step = 0; step < STEPS; step++) {
            int mixed = mixed(rgb, ink, (double) step / STEPS);
            if (ratio(mixed, ground) >= least) {
                return mixed;
            }
        }
        return 0xFF000000 | ink;
    }

    /** An opaque ground seen through a colour with alpha; opaque. */
    static int over(int argb, int ground) {
        return mixed(ground, argb, (argb >>> 24) / 255.0);
    }

    private static int mixed(int from, int to, double share) {
        int argb = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (from >> shift & 0xFF) * (1 - share) + (to >> shift & 0xFF) * share;
            argb = argb << 8 | (int) Math.round(channel);
        }
        return argb;
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
