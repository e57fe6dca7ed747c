package org.chronocarte.io.format.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;

/**
 * What tools of statistics write where there is no value, such as NA. It is no value in a table in which it stands in
 * several columns; in a column of codes of two letters it may be Namibia. Immutable once made.
 */
final class MissingCells {

    private static final Set<String> MARKS = Set.of("NA", "N/A", "#N/A", "NULL", "null", "NaN", "nan", "None");

    /** In one column alone a mark may be a word. */
    private static final int SEVERAL = 2;

    private static final int LONGEST = 4;
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    private final Set<String> marks = new TreeSet<>();
    private final boolean[] ofCodes;

    /**
     * Looks at a table.
     *
     * @param width how many columns it has
     * @param sample its first rows
     */
    MissingCells(int width, List<String[]> sample) {
        ofCodes = new boolean[width];
        for (int i = 0; i < width; i++) {
            ofCodes[i] = areCodes(i, sample);
        }
        for (String mark : MARKS) {
            int columns = 0;
            for (int i = 0; i < width; i++) {
                columns += !ofCodes[i] && stands(mark, i, sample) ? 1 : 0;
            }
            if (columns >= SEVERAL) {
                marks.add(mark);
            }
        }
    }

    private static boolean stands(String mark, int column, List<String[]> sample) {
        return sample.stream().anyMatch(row -> column < row.length && row[column].equals(mark));
    }

    /** Whether a column holds codes of two letters, several different ones. */
    private static boolean areCodes(int column, List<String[]> sample) {
        Set<String> seen = new HashSet<>();
        for (String[] row : sample) {
            if (column < row.length && !row[column].isBlank()) {
                if (!CODE.matcher(row[column]).matches()) {
                    return false;
                }
                seen.add(row[column]);
            }
        }
        return seen.size() >= SEVERAL;
    }

    /** Empties the cells of a row that only say that there is no value. */
    void empty(String[] row) {
        if (marks.isEmpty()) {
            return;
        }
        for (int i = 0; i < Math.min(row.length, ofCodes.length); i++) {
            if (!ofCodes[i] && row[i].length() <= LONGEST && marks.contains(row[i])) {
                row[i] = "";
            }
        }
    }

    /** What there is to say: which marks are read as empty. */
    Optional<Problem> problem() {
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.warning("cells-missing", new Where.File(), String.join(", ", marks)));
    }
}
