package org.chronocarte.io.format.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.draft.DateNumbers;

/** What the columns of a table hold, by the reader's choice, their headers and their first values. Immutable once made. */
public final class TableColumns {

    private static final HeaderWords WORDS = new HeaderWords();

    private final List<String> headers;
    private final List<ColumnValues> values = new ArrayList<>();
    private final ColumnGuessing guessing;

    /**
     * Guesses.
     *
     * @param headers their names, unique
     * @param sample the first rows
     * @param choices what was decided
     */
    TableColumns(List<String> headers, List<String[]> sample, ImportChoices choices) {
        this.headers = List.copyOf(headers);
        for (int i = 0; i < headers.size(); i++) {
            List<String> column = new ArrayList<>();
            for (String[] row : sample) {
                if (i < row.length && !row[i].isBlank()) {
                    column.add(row[i]);
                }
            }
            values.add(new ColumnValues(column));
        }
        guessing = new ColumnGuessing(WORDS, this.headers, values, choices);
    }

    /** Each column's guess, in the order of the table. */
    public List<ColumnGuess> guesses() {
        List<ColumnGuess> guesses = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            guesses.add(new ColumnGuess(headers.get(i), guessing.role(i), guessing.reason(i)));
        }
        return guesses;
    }

    /**
     * A column of starts beside one of dates, which says no more where the dates are EDTF and these are their first days;
     * -1 when there is none.
     */
    int startAgain() {
        int date = first(ColumnRole.START);
        for (int i = 0; date >= 0 && i < headers.size(); i++) {
            boolean again = guessing.reason(i) == ColumnReason.TWICE
                    && WORDS.whole(headers.get(i))
                            .filter(ColumnRole.START::equals)
                            .isPresent();
            if (again) {
                return i;
            }
        }
        return -1;
    }

    int size() {
        return headers.size();
    }

    String header(int column) {
        return headers.get(column);
    }

    /** The first column of a role; -1 when there is none. */
    int first(ColumnRole role) {
        return guessing.first(role);
    }

    /** All columns of a role. */
    int[] all(ColumnRole role) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (guessing.role(i) == role) {
                columns.add(i);
            }
        }
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether the dates of a column all have midnight after them, which then says nothing. */
    boolean areDays(int column) {
        return column >= 0 && values.get(column).areDays();
    }

    /** What bare numbers of a column count. */
    DateNumbers numbers(int column, boolean is1904) {
        return column < 0 ? DateNumbers.YEARS : values.get(column).numbers(headers.get(column), is1904);
    }

    /** How many cells of a row are names of columns that are known. */
    static int headerWords(String[] row) {
        int words = 0;
        for (String cell : row) {
            words += WORDS.whole(cell).isPresent() ? 1 : 0;
        }
        return words;
    }

    /** Whether a cell of a row is a date, a position or an address, as no header is. */
    static boolean holdsValues(String[] row) {
        for (String cell : row) {
            ColumnValues one = new ColumnValues(cell.isBlank() ? List.of() : List.of(cell));
            if (one.areDates() || one.arePairs() || one.areAddresses()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a first row is made of names of columns rather than of values. */
    static boolean isHeader(String[] row) {
        if (headerWords(row) > 0) {
            return true;
        }
        Set<String> seen = new HashSet<>();
        for (String cell : row) {
            if (!cell.isBlank() && !seen.add(cell)) {
                return false;
            }
        }
        return !holdsValues(row);
    }
}
