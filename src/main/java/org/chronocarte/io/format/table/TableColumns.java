package org.chronocarte.io.format.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.draft.DateNumbers;

/** What the columns of a table hold, by the reader's choice, their headers and their first values. Immutable once made. */
public final class TableColumns {

    private static final HeaderWords WORDS = new HeaderWords();

    private final List<String> headers;
    private final List<ColumnValues> values = new ArrayList<>();
    private final ColumnRole[] roles;
    private final ColumnReason[] reasons;
    private final Map<ColumnRole, Integer> first = new EnumMap<>(ColumnRole.class);

    /**
     * Guesses.
     *
     * @param headers their names, unique
     * @param sample the first rows
     * @param choices what was decided
     */
    TableColumns(List<String> headers, List<String[]> sample, ImportChoices choices) {
        this.headers = List.copyOf(headers);
        this.roles = new ColumnRole[headers.size()];
        this.reasons = new ColumnReason[headers.size()];
        for (int i = 0; i < headers.size(); i++) {
            List<String> column = new ArrayList<>();
            for (String[] row : sample) {
                if (i < row.length && !row[i].isBlank()) {
                    column.add(row[i]);
                }
            }
            values.add(new ColumnValues(column));
        }
        chosen(choices);
        labelled();
        byHeader();
        byValues();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == null) {
                roles[i] = ColumnRole.EXTRA;
                reasons[i] = reasons[i] == null ? ColumnReason.NONE : reasons[i];
            }
        }
    }

    private void chosen(ImportChoices choices) {
        Map<String, String> byName = new HashMap<>();
        choices.all(Fix.Column.class).forEach(fix -> byName.put(fix.header(), fix.role()));
        for (int i = 0; i < roles.length; i++) {
            String id = byName.get(headers.get(i));
            Optional<ColumnRole> role = id == null ? Optional.empty() : ColumnRole.of(id);
            if (role.isPresent() && (role.get().isShared() || !first.containsKey(role.get()))) {
                give(i, role.get(), ColumnReason.CHOSEN);
            }
        }
    }

    /** Wikidata has the address of a thing in one column and its name in another, called the same with "Label" after it. */
    private void labelled() {
        for (int i = 0; i < roles.length; i++) {
            int label = headers.indexOf(headers.get(i) + "Label");
            Optional<ColumnRole> role = WORDS.whole(headers.get(i)).filter(each -> !each.isShared());
            if (label >= 0 && roles[i] == null && values.get(i).areAddresses()) {
                reasons[i] = ColumnReason.NONE;
                if (roles[label] == null && role.isPresent() && !first.containsKey(role.get())) {
                    give(label, role.get(), ColumnReason.HEADER);
                }
            }
        }
    }

    private void byHeader() {
        for (int i = 0; i < roles.length; i++) {
            if (reasons[i] == null) {
                WORDS.whole(headers.get(i)).ifPresent(offered(i));
            }
        }
        for (int i = 0; i < roles.length; i++) {
            if (reasons[i] == null) {
                WORDS.ending(headers.get(i)).ifPresent(offered(i));
            }
        }
        for (int i = 0; i < roles.length; i++) {
            if (reasons[i] == null && values.get(i).areMetres()) {
                WORDS.axis(headers.get(i)).ifPresent(offered(i));
            }
        }
        for (int i = 0; i < roles.length; i++) {
            if (reasons[i] == null) {
                WORDS.beginning(headers.get(i)).ifPresent(offered(i));
            }
        }
        // A day without a year beside it is a whole date.
        Integer day = first.get(ColumnRole.DAY);
        if (day != null && !first.containsKey(ColumnRole.YEAR) && !first.containsKey(ColumnRole.START)) {
            first.remove(ColumnRole.DAY);
            give(day, ColumnRole.START, ColumnReason.VALUES);
        }
    }

    private Consumer<ColumnRole> offered(int column) {
        return role -> {
            boolean axis = headers.get(column).length() == 1
                    && (role == ColumnRole.LAT || role == ColumnRole.LON)
                    && !values.get(column).areDegrees()
                    && !values.get(column).areMetres();
            if (roles[column] == null && !axis) {
                if (role.isShared() || !first.containsKey(role)) {
                    give(column, role, ColumnReason.HEADER);
                } else {
                    reasons[column] = ColumnReason.TWICE;
                }
            }
        };
    }

    private void byValues() {
        for (int i = 0; i < roles.length; i++) {
            ColumnValues column = values.get(i);
            if (roles[i] != null) {
                continue;
            }
            if (column.isEmpty()) {
                reasons[i] = ColumnReason.EMPTY;
            } else if (!isDated() && column.areDates()) {
                give(i, ColumnRole.START, ColumnReason.VALUES);
            } else if (!isPlaced() && column.arePairs()) {
                give(i, ColumnRole.COORDINATES, ColumnReason.VALUES);
            } else if (!first.containsKey(ColumnRole.SOURCE) && column.areAddresses()) {
                give(i, ColumnRole.SOURCE, ColumnReason.VALUES);
            }
        }
        for (int i = 0; i < roles.length && !first.containsKey(ColumnRole.TITLE); i++) {
            if (roles[i] == null && values.get(i).areTitles()) {
                give(i, ColumnRole.TITLE, ColumnReason.POSITION);
            }
        }
    }

    private boolean isDated() {
        return first.containsKey(ColumnRole.START) || first.containsKey(ColumnRole.YEAR);
    }

    private boolean isPlaced() {
        return first.containsKey(ColumnRole.LAT) || first.containsKey(ColumnRole.COORDINATES);
    }

    private void give(int column, ColumnRole role, ColumnReason reason) {
        roles[column] = role;
        reasons[column] = reason;
        first.putIfAbsent(role, column);
    }

    /** Each column's guess, in the order of the table. */
    public List<ColumnGuess> guesses() {
        List<ColumnGuess> guesses = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            guesses.add(new ColumnGuess(headers.get(i), roles[i], reasons[i]));
        }
        return guesses;
    }

    /**
     * A column of starts beside one of dates, which says no more where the dates are EDTF and these are their first days;
     * -1 when there is none.
     */
    int startAgain() {
        int date = first(ColumnRole.START);
        for (int i = 0; date >= 0 && i < roles.length; i++) {
            boolean again = reasons[i] == ColumnReason.TWICE
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
        return roles.length;
    }

    String header(int column) {
        return headers.get(column);
    }

    /** The first column of a role; -1 when there is none. */
    int first(ColumnRole role) {
        return first.getOrDefault(role, -1);
    }

    /** All columns of a role. */
    int[] all(ColumnRole role) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == role) {
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
