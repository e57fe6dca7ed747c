package org.chronocarte.io.gazetteer;

/** How differently two words are spelt. */
final class Spelling {

    private Spelling() {}

    /**
     * The letters to put in, leave out, replace or swap with their neighbour to get from one word to the other: the
     * optimal string alignment distance.
     *
     * @param most what is farther than this need not be counted
     * @return the distance, or any number above the most
     */
    static int distance(String one, String other, int most) {
        int columns = other.length() + 1;
        int[] before = new int[columns];
        int[] last = new int[columns];
        int[] row = new int[columns];
        for (int j = 0; j < columns; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j < columns; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int best = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                row[j] = swapped ? Math.min(best, before[j - 2] + 1) : best;
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}
