package org.chronocarte.io.format;

import java.util.Locale;
import java.util.ResourceBundle;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.model.text.Messages;

/** Says what is wrong with a file, where, and what to do, in one language. Immutable. */
public final class ProblemWords {

    private static final int LONGEST = 120;

    private final Messages words;

    /** @param locale French, or any other for English */
    public ProblemWords(Locale locale) {
        Locale spoken = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        words = new Messages(ResourceBundle.getBundle("org.chronocarte.io.format.problems", spoken));
    }

    /** What is wrong, as a sentence. */
    public String message(Problem problem) {
        return words.get(problem.code(), arguments(problem));
    }

    /** What to do about it, as a sentence. */
    public String fix(Problem problem) {
        return words.get(problem.code() + ".fix", arguments(problem));
    }

    /** Where it is: a line and column, a row, a column of a table, a JSON pointer, or "" for the whole file. */
    public String where(Problem problem) {
        if (problem.where() instanceof Where.Text text) {
            return words.get("where.text", Integer.toString(text.line()), Integer.toString(text.column()));
        }
        if (problem.where() instanceof Where.Row row) {
            return row.column().isEmpty()
                    ? words.get("where.row", Long.toString(row.row()))
                    : words.get("where.cell", Long.toString(row.row()), row.column());
        }
        if (problem.where() instanceof Where.Column column) {
            return words.get("where.column", column.header());
        }
        return problem.where() instanceof Where.Pointer pointer ? pointer.pointer() : "";
    }

    /** Where it is, for a person: what it belongs to, so that nobody need count, then as {@link #where}. */
    public String place(Problem problem) {
        String where = where(problem);
        return problem.where() instanceof Where.Pointer pointer
                        && !pointer.owner().isEmpty()
                ? words.get("where.owned", where, named(pointer.owner()), Integer.toString(pointer.line()))
                : where;
    }

    /** The whole problem in a line: where, what, what to do. */
    public String line(Problem problem) {
        String where = where(problem);
        String said = words.get("said", message(problem), fix(problem));
        return where.isEmpty() ? said : words.get("said.where", where, said);
    }

    /** A value is named as it stands, but not at any length, and never with characters that would upset a terminal. */
    private static Object[] arguments(Problem problem) {
        return problem.arguments().stream().map(ProblemWords::named).toArray();
    }

    private static String named(String value) {
        String plain = value.replaceAll("\\p{C}", "\uFFFD");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
