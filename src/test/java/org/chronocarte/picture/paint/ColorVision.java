package org.chronocarte.picture.paint;

import java.util.Map;

/**
 * Colours as colour-blind eyes see them. The simulation is the one of Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer
 * Graphics 15 (2009), with its matrices for severity 1.0, applied to linear sRGB.
 */
public final class ColorVision {

    /**
     * In CIELAB a difference of about 2.3 can just be noticed (Mahy, Van Eycken and Oosterlinck, 1994); small glyphs
     * apart from each other need several times as much.
     */
    public static final double CLEAR = 10;

    static final Map<String, double[][]> EYES = Map.of(
            "usual", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protan",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
            "deutan",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                    },
            "tritan",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
            product[row] = Math.max(0, Math.min(1, product[row]));
        }
        return product;
    }

    private static double[] linear(int rgb) {
        double[] channels = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = (rgb >> (16 - 8 * i) & 0xFF) / 255.0;
            channels[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return channels;
    }

    /** CIELAB of linear sRGB under daylight D65. */
    private static double[] lab(double[] rgb) {
        double x = curve((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = curve(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = curve((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double curve(double value) {
        return value > 216.0 / 24389 ? Math.cbrt(value) : (value * 24389 / 27 + 16) / 116;
    }

    static double difference(int rgb, int otherRgb, double[][] eyes) {
        double[] a = lab(times(eyes, linear(rgb)));
        double[] b = lab(times(eyes, linear(otherRgb)));
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    /** How far apart the eyes see two colours, 0xRRGGBB, that confuse them most. */
    public static double leastDifference(int rgb, int otherRgb) {
        return EYES.values().stream()
                .mapToDouble(eyes -> difference(rgb, otherRgb, eyes))
                .min()
                .orElseThrow();
    }

    private ColorVision() {}
}
