package org.chronocarte.io.format.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a date was written down, put into the spelling that the rest reads: what programs write for a day or a month that
 * they do not know, and the brackets in which catalogues put what stands nowhere in the book.
 *
 * @param text what to read
 * @param supplied whether it stood in such brackets, so that the words should be kept beside it
 */
record DateSpelling(String text, boolean supplied) {

    private static final Pattern SIGNED = Pattern.compile("[+](?=[0-9]{4}-)");
    /** What spreadsheets show for an empty cell, 1900-01-00, is none of these. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?!1900-01-00)(-?(?!0000)[0-9]{4})-([0-9]{2})-00(?:[T ]00:00(?::00(?:\\.0{1,9})?)?Z?)?");

    private static final Pattern YEAR_LAST = Pattern.compile("(?!00.01.1900)00([/.-])([0-9]{2})\\1((?!0000)[0-9]{4})");
    /** R puts an X before what begins with a digit, to make a name of it. */
    private static final Pattern NAMED = Pattern.compile("X([0-9]{4})");

    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]+)\\](.*)");
    private static final Pattern DECADE = Pattern.compile("([0-9]{3})[-.?_]\\??");
    private static final Pattern CENTURY = Pattern.compile("([0-9]{2})(?:--|\\.\\.|\\?\\?|__)\\??");

    /** @param plain without blanks at its ends; no EDTF */
    static DateSpelling of(String plain) {
        Matcher bracketed = BRACKETED.matcher(plain);
        boolean supplied = bracketed.matches();
        if (!supplied) {
            return new DateSpelling(known(plain), false);
        }
        String inner = bracketed.group(1).strip();
        Matcher decade = DECADE.matcher(inner);
        // Outside brackets "192?" may be a year of antiquity.
        return decade.matches() && bracketed.group(2).isEmpty()
                ? new DateSpelling(decade.group(1) + "X", true)
                : new DateSpelling(known(inner + bracketed.group(2)), true);
    }

    /** Without the zeros that stand for what is not known. */
    private static String known(String plain) {
        String text = SIGNED.matcher(plain).replaceFirst("");
        Matcher m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return m.group(2).equals("00") ? m.group(1) : m.group(1) + "-" + m.group(2);
        }
        m = YEAR_LAST.matcher(text);
        if (m.matches()) {
            return m.group(2).equals("00") ? m.group(3) : m.group(3) + "-" + m.group(2);
        }
        m = NAMED.matcher(text);
        if (m.matches()) {
            return m.group(1);
        }
        m = CENTURY.matcher(text);
        return m.matches() ? m.group(1) + "XX" : text;
    }
}
