package org.chronocarte.io.format.table;

import java.util.regex.Pattern;

/**
 * The terms of RDF in a table of results of SPARQL, as <a href="https://www.w3.org/TR/sparql11-results-csv-tsv/">its
 * TSV</a> writes them and Wikidata offers it: {@code ?date} above {@code "1066-10-14"^^<…#dateTime>}. The quotation
 * marks are those of the table.
 */
final class SparqlCells {

    private static final Pattern VARIABLE = Pattern.compile("\\?[\\p{L}_][\\p{L}\\p{N}_]*");

    /** The type or the language of a literal. */
    private static final Pattern BEHIND =
            Pattern.compile("(?:\\^\\^<[^<>]*>|(?<=.)@[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3})$");

    private SparqlCells() {}

    /** Whether all cells of a header are variables. */
    static boolean areVariables(String[] header) {
        for (String cell : header) {
            if (!VARIABLE.matcher(cell.strip()).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The names of variables, and what terms say. */
    static String[] plain(String[] cells) {
        String[] plain = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            plain[i] = plain(cells[i].strip());
        }
        return plain;
    }

    private static String plain(String term) {
        if (VARIABLE.matcher(term).matches()) {
            return term.substring(1);
        }
        boolean address = term.startsWith("<") && term.endsWith(">");
        return address
                ? term.substring(1, term.length() - 1)
                : BEHIND.matcher(term).replaceFirst("");
    }
}
