package org.chronocarte.io.format.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;

/**
 * Rows that people put beside their data: units or tags below the headers, sums and notes below the last row. Such a
 * first row is no entry; a sum or note is kept, since it could be one, and said. For one thread.
 */
final class AsideRows {

    private static final int LONGEST_TOLD = 100;
    private static final int LONGEST_SUM = 30;

    /** A unit in brackets, a tag of the Humanitarian Exchange Language, or how to write a date: "jj/mm/aaaa". */
    private static final Pattern EXPLAINING = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]"
            + "|#[a-z][a-z0-9_]*+(?:\\s*+[+][a-z0-9_]++)*+|(?i:[jdmyahs]{1,4}(?:[/.: -]{1,3}[jdmyahs]{1,4}){1,5})");

    /** A unit that could hardly be anything else, and one that could. */
    private static final Pattern UNIT =
            Pattern.compile("°(?: ?[CNEF])?|[%€$£‰]|(?:[km]|M)[€$]|µg|[a-zµ]{1,3}[23²³]?/[a-zµ]{1,3}[23²³]?"
                    + "|[kcm]?m[23²³]|(?:degr[ée]s?|degrees)(?: d[ée]cimaux| decimal)?|decimal degrees|WGS ?84");

    private static final Pattern PERHAPS_UNIT = Pattern.compile(
            "[kcm]?m|ha|kg|mg|[gtlhsN]|ml|min|hPa|nombre|nb|texte|text|date|string|integer|number|float");

    private static final Pattern SUM = Pattern.compile(
            "(?:sous-|grand )?(?:total|totaux)(?: g[ée]n[ée]ra(?:l|ux))?\\s*:?|ensemble|somme|moyenne|sum|average",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NOTE = Pattern.compile(
            "(?:sources?|notes?|nota(?: bene)?|n\\.? ?b\\.?|champ|lecture|remarques?|avertissement|données|data source)\\s*:.*"
                    + "|[*†].*|\\([*0-9]\\).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final int columns;
    // One of each for all rows: a large table has a million.
    private final Matcher sum = SUM.matcher("");
    private final Matcher note = NOTE.matcher("");

    /** @param columns how many the table has */
    AsideRows(int columns) {
        this.columns = columns;
    }

    /** Whether the row right below the headers says what they mean: all its cells are units or tags. */
    static boolean explains(String[] row) {
        List<String> filled = filled(row);
        return filled.stream().anyMatch(AsideRows::explains)
                && filled.stream()
                        .allMatch(each ->
                                explains(each) || PERHAPS_UNIT.matcher(each).matches());
    }

    private static boolean explains(String cell) {
        return EXPLAINING.matcher(cell).matches() || UNIT.matcher(cell).matches();
    }

    /** What the cells of a row say, one after the other. */
    static String told(String[] row) {
        String all = String.join(" · ", filled(row));
        return all.length() <= LONGEST_TOLD ? all : all.substring(0, LONGEST_TOLD) + "…";
    }

    /**
     * What there is to say of a row that looks like a sum, or of one that is nothing but a note.
     *
     * @param row may end before the table does
     */
    Optional<Problem> problem(Where.Row where, String[] row) {
        int first = 0;
        while (first < row.length && row[first].isBlank()) {
            first++;
        }
        if (columns < 2 || first == row.length) {
            return Optional.empty();
        }
        // Nearly every row has another cell, and a longer or a shorter one here.
        String begins = row[first].strip();
        boolean sums = begins.length() <= LONGEST_SUM && sum.reset(begins).matches();
        boolean notes = isAlone(row, first) && note.reset(begins).matches();
        return sums || notes
                ? Optional.of(Problem.warning("row-aside", where, told(row)).with(new Fix.LeaveOut(where)))
                : Optional.empty();
    }

    private static boolean isAlone(String[] row, int filled) {
        for (int i = filled + 1; i < row.length; i++) {
            if (!row[i].isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> filled(String[] row) {
        List<String> filled = new ArrayList<>();
        Arrays.stream(row).map(String::strip).filter(each -> !each.isEmpty()).forEach(filled::add);
        return filled;
    }
}
