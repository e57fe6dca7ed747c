package org.chronocarte.io.format;

import java.util.List;

/**
 * One thing that is not right in a file, or that is worth knowing of how it was read. It holds no words: {@link
 * ProblemWords} says it in the reader's language.
 *
 * @param severity whether the file could be read all the same
 * @param code what is wrong, such as {@code "date"}; the key of its words
 * @param where where in the file
 * @param arguments what the words name, such as the value that is wrong
 * @param fixes what could be done about it at once, the likeliest first; may be empty
 */
public record Problem(Severity severity, String code, Where where, List<String> arguments, List<Fix> fixes) {

    public Problem {
        arguments = List.copyOf(arguments);
        fixes = List.copyOf(fixes);
    }

    /** What a problem means for the file. */
    public enum Severity {
        /** The file was read; this tells how, for those who wonder. Nothing of it need be looked at. */
        NOTE,
        /** The file was read; this part of it should be looked at. */
        WARNING,
        /** The file was read; this row of it is not among the entries. */
        LEFT_OUT,
        /** The file was refused, since reading on would have meant to guess or to drop something. */
        ERROR
    }

    /** A place in a file. */
    public sealed interface Where {

        /** The file as a whole. */
        record File() implements Where {}

        /**
         * A place in its text.
         *
         * @param line counted from 1
         * @param column counted from 1
         */
        record Text(int line, int column) implements Where {}

        /**
         * A value in its structure.
         *
         * @param pointer a JSON pointer (RFC 6901), "" for the whole
         * @param owner the id or else the title of what it belongs to, such as an entry; "" where that is not known
         * @param line the line on which its owner begins, counted from 1; 0 where that is not known
         */
        record Pointer(String pointer, String owner, int line) implements Where {

            /** A value of which no owner is known. */
            public Pointer(String pointer) {
                this(pointer, "", 0);
            }
        }

        /**
         * A row of a table.
         *
         * @param row counted from 1 as a spreadsheet does, the header being a row too
         * @param column the header of the cell's column, or "" for the whole row
         */
        record Row(long row, String column) implements Where {}

        /** A whole column of a table: its header. */
        record Column(String header) implements Where {}
    }

    /** A problem for which a file is refused, or cannot be written. */
    public static Problem error(String code, Where where, String... arguments) {
        return new Problem(Severity.ERROR, code, where, List.of(arguments), List.of());
    }

    /** A problem with which the file can be read all the same. */
    public static Problem warning(String code, Where where, String... arguments) {
        return new Problem(Severity.WARNING, code, where, List.of(arguments), List.of());
    }

    /** No problem, but how something was understood that is certain. */
    public static Problem note(String code, Where where, String... arguments) {
        return new Problem(Severity.NOTE, code, where, List.of(arguments), List.of());
    }

    /** A problem for which one row is not among the entries. */
    public static Problem leftOut(String code, Where where, String... arguments) {
        return new Problem(Severity.LEFT_OUT, code, where, List.of(arguments), List.of());
    }

    /** The same problem with things that could be done about it. */
    public Problem with(Fix... offered) {
        return new Problem(severity, code, where, arguments, List.of(offered));
    }
}
