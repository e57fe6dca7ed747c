package org.chronocarte.ui.map.gluon;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Scales opaque pictures, bilinearly, in whole pixels of the screen. The toolkit's software renderer does that too, but
 * takes ten times as long: a frame in which the map zooms would be nearly all that. Its rows are shared out among the
 * processors there are. Not thread-safe.
 */
final class Magnifier {

    private static final int OPAQUE = 0xFF000000;
    private static final int RED_BLUE = 0xFF00FF;
    private static final int GREEN = 0x00FF00;

    /** Shares of a pixel are told in so many steps: eight bits are left beside a colour's own. */
    private static final int STEPS = 256;

    /** Fewer rows are sooner drawn than shared out. */
    private static final int ROWS_WORTH_SHARING = 64;

    private int[] columns = {};
    private int[] shares = {};
    private final Hand[] hands = Stream.generate(Hand::new)
            .limit(Math.min(4, Runtime.getRuntime().availableProcessors()))
            .toArray(Hand[]::new);

    /**
     * Pixels row by row.
     *
     * @param argb at least {@code width} x {@code height} of them
     */
    record Pixels(int[] argb, int width, int height) {}

    /**
     * A rectangle of whole pixels.
     *
     * @param left its first column
     * @param top its first row
     * @param right the column after its last
     * @param bottom the row after its last
     */
    record Part(int left, int top, int right, int bottom) {

        boolean isEmpty() {
            return right <= left || bottom <= top;
        }

        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }
    }

    /** The pixels of a target that lie wholly in a picture, scaled and moved. */
    static Part covered(Pixels source, double scale, double x, double y, Pixels target) {
        return new Part(
                (int) Math.max(0, Math.ceil(x)),
                (int) Math.max(0, Math.ceil(y)),
                (int) Math.min(target.width(), Math.floor(x + source.width() * scale)),
                (int) Math.min(target.height(), Math.floor(y + source.height() * scale)));
    }

    /**
     * Draws a picture into another.
     *
     * @param scale how many pixels of the target there are to one of the source, above 0
     * @param x where the source's left edge comes to lie, in pixels of the target
     * @param y where its upper edge comes to lie
     * @param part of the target that is painted, which the source must cover
     */
    void draw(Pixels source, double scale, double x, double y, Pixels target, Part part) {
        if (part.isEmpty()) {
            return;
        }
        place(part, scale, x, source.width());
        int sharing = part.height() < ROWS_WORTH_SHARING ? 1 : hands.length;
        IntStream.range(0, sharing).parallel().forEach(hand -> {
            int top = part.top() + part.height() * hand / sharing;
            int bottom = part.top() + part.height() * (hand + 1) / sharing;
            hands[hand].draw(source, scale, y, target, new Part(part.left(), top, part.right(), bottom));
        });
    }

    /** Finds out between which columns of the source each column of a part lies. */
    private void place(Part part, double scale, double x, int sourceWidth) {
        int width = part.width();
        if (columns.length < width) {
            columns = new int[width];
            shares = new int[width];
        }
        for (int i = 0; i < width; i++) {
            long at = position(part.left() + i, scale, x, sourceWidth);
            columns[i] = (int) (at / STEPS);
            shares[i] = (int) (at % STEPS);
        }
    }

    /** Where the middle of a pixel lies among the middles of the source's, in steps, from the first to the last. */
    private static long position(int pixel, double scale, double edge, int size) {
        double at = (pixel + 0.5 - edge) / scale - 0.5;
        return Math.round(Math.max(0, Math.min(size - 1, at)) * STEPS);
    }

    private static void blend(int[] above, int[] below, int share, int[] into, int start, int width) {
        for (int i = 0; i < width; i++) {
            into[start + i] = between(above[i], below[i], share);
        }
    }

    /**
     * Two colour bands at a time: each has the eight bits above it to itself. What a difference below zero borrows from
     * the band above is given back when it is added.
     */
    private static int between(int first, int second, int share) {
        int redBlue = first & RED_BLUE;
        int green = first & GREEN;
        return OPAQUE
                | (redBlue << 8) + ((second & RED_BLUE) - redBlue) * share >>> 8 & RED_BLUE
                | (green << 8) + ((second & GREEN) - green) * share >>> 8 & GREEN;
    }

    /** Draws rows one below the other: two rows of the source at a time, stretched to the width of the target. */
    private final class Hand {

        private int[] upper = {};
        private int[] lower = {};
        private int upperRow;
        private int lowerRow;

        void draw(Pixels source, double scale, double y, Pixels target, Part part) {
            int width = part.width();
            if (upper.length < width) {
                upper = new int[width];
                lower = new int[width];
            }
            upperRow = -1;
            lowerRow = -1;
            for (int row = part.top(); row < part.bottom(); row++) {
                long at = position(row, scale, y, source.height());
                int above = (int) (at / STEPS);
                across(source, above, Math.min(above + 1, source.height() - 1), width);
                blend(upper, lower, (int) (at % STEPS), target.argb(), row * target.width() + part.left(), width);
            }
        }

        /** Sets the two rows between which a row of the target lies; in a picture that is enlarged they often stay. */
        private void across(Pixels source, int above, int below, int width) {
            if (above == lowerRow) {
                int[] free = upper;
                upper = lower;
                lower = free;
                upperRow = lowerRow;
                lowerRow = -1;
            }
            if (above != upperRow) {
                stretch(source, above, upper, width);
                upperRow = above;
            }
            if (below != lowerRow) {
                stretch(source, below, lower, width);
                lowerRow = below;
            }
        }

        private void stretch(Pixels source, int row, int[] into, int width) {
            int[] from = source.argb();
            int start = row * source.width();
            int last = source.width() - 1;
            for (int i = 0; i < width; i++) {
                int column = columns[i];
                into[i] = between(from[start + column], from[start + Math.min(column + 1, last)], shares[i]);
            }
        }
    }
}
