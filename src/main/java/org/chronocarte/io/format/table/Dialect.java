package org.chronocarte.io.format.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.chronocarte.io.format.text.TextEncoding;

/**
 * How a text writes a table.
 *
 * @param delimiter what stands between two cells
 * @param quote what may stand round a cell
 * @param wrapped whether each line stands in quotes as a whole, those inside doubled: so Excel saves what it took for
 *     one column
 * @param declared whether the first line only names the delimiter, as Excel's {@code sep=;}
 */
record Dialect(char delimiter, char quote, boolean wrapped, boolean declared) {

    /** Nine lines in ten have as many cells as the first. */
    private static final int WELL_SHAPED = 900 * 100;

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LINES = 100;

    /** Recognises it in the beginning of a text. */
    static Dialect of(String head) {
        String first = head.lines().findFirst().orElse("").strip();
        if (first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4)) {
            return new Dialect(first.charAt(4), '"', false, true);
        }
        Dialect best = best(head);
        if (best.score(head) > 0 || !isWrapped(first)) {
            return best;
        }
        String bare = bare(head);
        Dialect inside = best(bare);
        return inside.score(bare) >= WELL_SHAPED ? new Dialect(inside.delimiter, inside.quote, true, false) : best;
    }

    private static Dialect best(String head) {
        Dialect best = new Dialect(',', '"', false, false);
        int bestScore = 0;
        for (char quote : new char[] {'"', '\''}) {
            for (char delimiter : DELIMITERS) {
                Dialect each = new Dialect(delimiter, quote, false, false);
                int score = each.score(head);
                if (score > bestScore) {
                    best = each;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** Whether lines have as many cells each as those of a table. */
    boolean isWellShaped(String head) {
        return declared || wrapped || score(head) >= WELL_SHAPED;
    }

    private static boolean isWrapped(String line) {
        return line.length() > 2 && line.startsWith("\"") && line.endsWith("\"");
    }

    /** The lines without the quotes round each as a whole. */
    private static String bare(String head) {
        return head.lines()
                .map(String::strip)
                .map(line ->
                        isWrapped(line) ? line.substring(1, line.length() - 1).replace("\"\"", "\"") : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** How many rows have as many cells as the first one, or as most have where that is a title; 0 for one cell only. */
    int score(String head) {
        List<Integer> widths = widths(head);
        if (widths.isEmpty()) {
            return 0;
        }
        int usual = widths.get(0) > 1 ? widths.get(0) : usual(widths);
        int alike = Collections.frequency(widths, usual);
        if (usual < 2) {
            return 0;
        }
        // Single quotes are apostrophes unless every cell that begins with one ends with one.
        boolean quoted = quote == '"' || isQuoted(head);
        return quoted ? alike * 1000 / widths.size() * 100 + Math.min(99, usual) : 0;
    }

    /** The number of cells that more than half of the rows have; 0 when there is none. */
    private static int usual(List<Integer> widths) {
        for (int width : widths) {
            if (2 * Collections.frequency(widths, width) > widths.size()) {
                return width;
            }
        }
        return 0;
    }

    private boolean isQuoted(String head) {
        int opened = 0;
        int closed = 0;
        for (int i = 0; i < head.length(); i++) {
            if (head.charAt(i) == quote) {
                opened += i == 0 || isEdge(head.charAt(i - 1)) ? 1 : 0;
                closed += i + 1 == head.length() || isEdge(head.charAt(i + 1)) ? 1 : 0;
            }
        }
        return opened > 3 && opened == closed && head.indexOf('"') < 0;
    }

    private boolean isEdge(char each) {
        return each == delimiter || each == '\n' || each == '\r';
    }

    /** The number of cells of the first rows, blank ones and the last one, which may be cut, left out. */
    private List<Integer> widths(String head) {
        List<Integer> widths = new ArrayList<>();
        boolean inside = false;
        int cells = 1;
        int length = 0;
        for (int i = 0; i < head.length() && widths.size() < LINES; i++) {
            char each = head.charAt(i);
            if (each == quote && inside && i + 1 < head.length() && head.charAt(i + 1) == quote) {
                // Doubled, it is a character of the cell.
                i++;
            } else if (each == quote && (inside || i == 0 || isEdge(head.charAt(i - 1)))) {
                inside = !inside;
            } else if (each == delimiter && !inside) {
                cells++;
            } else if ((each == '\n' || each == '\r') && !inside) {
                if (length > 0) {
                    widths.add(cells);
                }
                cells = 1;
                length = -1;
            }
            length++;
        }
        if (widths.size() < LINES && length > 0 && (widths.isEmpty() || head.length() < TextEncoding.SAMPLE / 4)) {
            widths.add(cells);
        }
        return widths;
    }
}
