package org.chronocarte.picture.geo;

import java.util.Arrays;

/** A number that changes with the zoom: straight between its stops, level before the first and after the last. */
final class Stops {

    private final double[] zooms;
    private final double[] values;

    private Stops(double[] zooms, double[] values) {
        this.zooms = zooms;
        this.values = values;
    }

    /**
     * Reads {@code zoom:value zoom:value …}, or one number for all zooms.
     *
     * @throws IllegalArgumentException when the text is neither
     */
    static Stops parse(String text) {
        String[] parts = text.strip().split("\\s+", -1);
        double[] zooms = new double[parts.length];
        double[] values = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            if ((colon < 0 && parts.length > 1)
                    || (i > 0 && zooms[i - 1] > Double.parseDouble(parts[i].substring(0, colon)))) {
                throw new IllegalArgumentException("stops: " + text);
            }
            zooms[i] = colon < 0 ? 0 : Double.parseDouble(parts[i].substring(0, colon));
            values[i] = Double.parseDouble(parts[i].substring(colon + 1));
        }
        return new Stops(zooms, values);
    }

    double at(double zoom) {
        int next = Arrays.binarySearch(zooms, zoom);
        if (next >= 0) {
            return values[next];
        }
        next = -next - 1;
        if (next == 0) {
            return values[0];
        }
        if (next == zooms.length) {
            return values[next - 1];
        }
        double share = (zoom - zooms[next - 1]) / (zooms[next] - zooms[next - 1]);
        return values[next - 1] + share * (values[next] - values[next - 1]);
    }

    /** The value of the last stop at or before a zoom, without any passage between; for ranks and limits. */
    double stepAt(double zoom) {
        int i = zooms.length - 1;
        while (i > 0 && zooms[i] > zoom) {
            i--;
        }
        return values[i];
    }
}
