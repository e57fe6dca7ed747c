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

    private static final int REHEARSED_WIDTH = 1024;
    private static final int REHEARSED_HEIGHT = 32;
    private static final int REHEARSALS = 150;
    /** One that makes a picture smaller, and one that makes it larger: they are drawn by other code. */
    private static final double[] REHEARSED_SCALES = {0.8, 1.25};

    private int[] columns = {};
    private int[] shares = {};
    /** How far it is to the next column: nowhere in a picture of only one. */
    private int next;

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

    /**
     * Draws small pictures again and again, until the virtual machine has compiled what draws them: the first frames of
     * the first zoom, interpreted, would take 30 ms each. On any thread but that on which this one draws otherwise.
     */
    void rehearse() {
        Pixels picture = new Pixels(new int[REHEARSED_WIDTH * REHEARSED_HEIGHT], REHEARSED_WIDTH, REHEARSED_HEIGHT);
        Pixels drawn = new Pixels(new int[REHEARSED_WIDTH * REHEARSED_HEIGHT], REHEARSED_WIDTH, REHEARSED_HEIGHT);
        for (int i = 0; i < REHEARSALS; i++) {
            for (double scale : REHEARSED_SCALES) {
                draw(picture, scale, 0, 0, drawn, covered(picture, scale, 0, 0, drawn));
            }
        }
    }

    /** Finds out between which columns of the source each column of a part lies: the one told, and the next. */
    private void place(Part part, double scale, double x, int sourceWidth) {
        int width = part.width();
        if (columns.length < width) {
            columns = new int[width];
            shares = new int[width];
        }
        next = sourceWidth > 1 ? 1 : 0;
        int lastPair = Math.max(0, sourceWidth - 2);
        for (int i = 0; i < width; i++) {
            long at = position(part.left() + i, scale, x, sourceWidth);
            columns[i] = (int) Math.min(at / STEPS, lastPair);
            shares[i] = (int) (at - (long) columns[i] * STEPS);
        }
    }

    /** Where the middle of a pixel lies among the middles of the source's, in steps, from the first to the last. */
    private static long position(int pixel, double scale, double edge, int size) {
        double at = (pixel + 0.5 - edge) / scale - 0.5;
        return Math.round(Math.max(0, Math.min(size - 1, at)) * STEPS);
    }

    private static void gather(int[] from, int start, int[] at, int[] into, int width) {
        for (int i = 0; i < width; i++) {
            into[i] = from[start + at[i]];
        }
    }

    private static void blend(int[] above, int[] below, int share, int[] into, int width) {
        for (int i = 0; i < width; i++) {
            into[i] = between(above[i], below[i], share);
        }
    }

    private static void blend(int[] left, int[] right, int[] shares, int[] into, int width) {
        for (int i = 0; i < width; i++) {
            into[i] = between(left[i], right[i], shares[i]);
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

    /**
     * Draws rows one below the other. Where the picture is enlarged, each row of the source is stretched to the width of
     * the target once; where it is made smaller, two rows of the source are first put together. The virtual machine makes
     * a loop over rows work on many pixels at a time, fifteen times as fast, if all its arrays are read and written at the
     * same index: so each step has a row of its own.
     */
    private final class Hand {

        private int[] upper = {};
        private int[] lower = {};
        private int[] left = {};
        private int[] right = {};
        private int[] mixed = {};
        private int upperRow;
        private int lowerRow;

        void draw(Pixels source, double scale, double y, Pixels target, Part part) {
            int width = part.width();
            makeRoom(Math.max(width, source.width()));
            upperRow = -1;
            lowerRow = -1;
            for (int row = part.top(); row < part.bottom(); row++) {
                long at = position(row, scale, y, source.height());
                int above = (int) (at / STEPS);
                int below = Math.min(above + 1, source.height() - 1);
                int share = (int) (at % STEPS);
                if (scale < 1) {
                    reduce(source, above, below, share, width);
                } else {
                    enlarge(source, above, below, share, width);
                }
                System.arraycopy(mixed, 0, target.argb(), row * target.width() + part.left(), width);
            }
        }

        private void makeRoom(int pixels) {
            if (mixed.length < pixels) {
                upper = new int[pixels];
                lower = new int[pixels];
                left = new int[pixels];
                right = new int[pixels];
                mixed = new int[pixels];
            }
        }

        private void reduce(Pixels source, int above, int below, int share, int width) {
            int first = columns[0];
            int count = columns[width - 1] + next + 1 - first;
            System.arraycopy(source.argb(), above * source.width() + first, upper, 0, count);
            System.arraycopy(source.argb(), below * source.width() + first, lower, 0, count);
            blend(upper, lower, share, mixed, count);
            int[] both = upper;
            upper = mixed;
            mixed = both;
            stretch(upper, -first, mixed, width);
        }

        /** In an enlarged picture the two rows between which a row of the target lies often stay. */
        private void enlarge(Pixels source, int above, int below, int share, int width) {
            if (above == lowerRow) {
                int[] free = upper;
                upper = lower;
                lower = free;
                upperRow = lowerRow;
                lowerRow = -1;
            }
            if (above != upperRow) {
                stretch(source.argb(), above * source.width(), upper, width);
                upperRow = above;
            }
            if (below != lowerRow) {
                stretch(source.argb(), below * source.width(), lower, width);
                lowerRow = below;
            }
            blend(upper, lower, share, mixed, width);
        }

        /** Stretches a row to the width of a part. The source's first column is, or would be, at {@code start}. */
        private void stretch(int[] from, int start, int[] into, int width) {
            gather(from, start, columns, left, width);
            gather(from, start + next, columns, right, width);
            blend(left, right, shares, into, width);
        }
    }
}
