package org.chronocarte.io.format.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chronocarte.io.format.DecidedColumns;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.DateNumbers;

/** What the columns of a table hold, by the reader's choice, their headers and their first values. Immutable once made. */
public final class TableColumns {

    private static final HeaderWords WORDS = new HeaderWords();

    /** As the World Bank, too, writes them: "1960", "1960 [YR1960]", "X1960". */
    private static final Pattern YEAR =
            Pattern.compile("X?(?:1[0-9]|20)[0-9]{2}(?: \\[YR[0-9]{4}]|[-/]?(?:0[1-9]|1[0-2]|[TQS][1-4]))?");

    /** So many headers that are years are a table with a column a year. */
    private static final int YEARS = 3;

    private final List<String> headers;
    private final DecidedColumns decided;
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
        decided = new DecidedColumns(choices.all(Fix.Column.class), headers);
        guessing = new ColumnGuessing(WORDS, this.headers, values, decided.fitting());
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
     * A column of starts beside one of dates, which says no more where the dates are EDTF and these are their first
     * days; -1 when there is none.
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

    /** Whether the column of titles is only the first one of words. */
    boolean isTitledByPosition() {
        int title = first(ColumnRole.TITLE);
        return title >= 0 && guessing.reason(title) == ColumnReason.POSITION;
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

    /** Whether a column holds the days until which something is to be done. */
    boolean isDeadline(int column) {
        return column >= 0 && WORDS.isDeadline(headers.get(column));
    }

    /** What bare numbers of a column count. */
    DateNumbers numbers(int column, boolean is1904) {
        return column < 0 ? DateNumbers.YEARS : values.get(column).numbers(headers.get(column), is1904);
    }

    /** What there is to say of the headers: that some of those decided about are not among them, that years stand among them. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        List<String> lacking = decided.lacking();
        if (!lacking.isEmpty()) {
            String code = decided.fitting().isEmpty() ? "mapping-foreign" : "mapping-partly";
            problems.add(Problem.warning(code, new Where.File(), String.join(", ", lacking)));
        }
        List<String> years = new ArrayList<>();
        for (int column : all(ColumnRole.EXTRA)) {
            if (isYear(headers.get(column))) {
                years.add(headers.get(column));
            }
        }
        boolean dated = first(ColumnRole.START) >= 0 || first(ColumnRole.YEAR) >= 0;
        if (years.size() >= YEARS && !dated) {
            problems.add(Problem.warning(
                    "years-across",
                    new Where.File(),
                    years.get(0),
                    years.get(years.size() - 1),
                    Integer.toString(years.size())));
        }
        return problems;
    }

    private static boolean isYear(String header) {
        return YEAR.matcher(header.strip()).matches();
    }

    /** How many cells of a row are names of columns that are known; several years count as one. */
    static int headerWords(String[] row) {
        int words = 0;
        int years = 0;
        for (String cell : row) {
            words += WORDS.whole(cell).isPresent() ? 1 : 0;
            years += isYear(cell) ? 1 : 0;
        }
        return years >= YEARS ? words + 1 : words;
    }

    /** Whether some columns are named as those of what happened are: with a title or a text, and a date. */
    static boolean areOfEvents(Collection<String> headers) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        headers.forEach(each -> WORDS.whole(each).ifPresent(roles::add));
        return (roles.contains(ColumnRole.TITLE) || roles.contains(ColumnRole.TEXT))
                && (roles.contains(ColumnRole.START)
                        || roles.contains(ColumnRole.END)
                        || roles.contains(ColumnRole.YEAR));
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
