package org.chronocarte.picture.scene;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How densely entries lie: at the middle of each cell the number of entries close by, those farther away counting for
 * less, as under a bell that ends {@value #REACH} pixels away. A lone entry counts 1 where it lies.
 *
 * @param columns how many cells there are across
 * @param rows how many there are down
 * @param cell side of a cell in pixels
 * @param values row by row; not to be written to
 * @param most the value at which the ramp ends: 1, 2 or 5 times a power of ten
 * @param legend what the ramp means
 */
@SuppressWarnings("ArrayRecordComponent")
public record MapDensity(int columns, int rows, double cell, float[] values, double most, MapLegend legend) {

    private static final double REACH = 21;
    private static final double CELL = 3;
    private static final int RADIUS = (int) (REACH / CELL);
    private static final int SIDE = 2 * RADIUS + 1;
    private static final float[] BELL = bell();

    static MapDensity of(MapCrowd crowd, MapLegend.Maker legends) {
        double cell = CELL * crowd.theme().scale();
        int columns = (int) Math.ceil(crowd.viewport().width() / cell);
        int rows = (int) Math.ceil(crowd.viewport().height() / cell);
        // Beyond the edge too, for what lies there is close by.
        int wide = columns + 2 * RADIUS;
        int high = rows + 2 * RADIUS;
        int[] counts = new int[wide * high];
        crowd.counts(RADIUS * cell, cell, (x, y, count) -> {
            int column = (int) Math.floor(x / cell) + RADIUS;
            int row = (int) Math.floor(y / cell) + RADIUS;
            if (column >= 0 && column < wide && row >= 0 && row < high) {
                counts[row * wide + column] += count;
            }
        });
        float[] values = new float[columns * rows];
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] > 0) {
                spread(counts[at], at % wide - RADIUS, at / wide - RADIUS, values, columns, rows);
            }
        }
        float most = 1;
        for (float value : values) {
            most = Math.max(most, value);
        }
        double end = roundedUp(most);
        return new MapDensity(columns, rows, cell, values, end, legends.make(end));
    }

    /** Adds a bell of a cell's entries. */
    private static void spread(int count, int column, int row, float[] values, int columns, int rows) {
        for (int y = Math.max(0, row - RADIUS); y <= Math.min(rows - 1, row + RADIUS); y++) {
            for (int x = Math.max(0, column - RADIUS); x <= Math.min(columns - 1, column + RADIUS); x++) {
                values[y * columns + x] += count * BELL[(y - row + RADIUS) * SIDE + x - column + RADIUS];
            }
        }
    }

    /** The quartic kernel, 1 in the middle and 0 from the radius on: (1 - (d / r)²)². */
    private static float[] bell() {
        float[] bell = new float[SIDE * SIDE];
        for (int y = -RADIUS; y <= RADIUS; y++) {
            for (int x = -RADIUS; x <= RADIUS; x++) {
                double rest = Math.max(0, 1 - (x * x + y * y) / (RADIUS * RADIUS * 1.0));
                bell[(y + RADIUS) * SIDE + x + RADIUS] = (float) (rest * rest);
            }
        }
        return bell;
    }

    private static double roundedUp(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double lead = value / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    /** Where a value stands on the ramp, from 0 for none to 1: a logarithm, since densities differ by magnitudes. */
    static double place(double value, double most) {
        return Math.min(1, Math.log1p(Math.max(0, value)) / Math.log1p(most));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MapDensity density
                && columns == density.columns
                && Arrays.equals(values, density.values)
                && legend.equals(density.legend);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
