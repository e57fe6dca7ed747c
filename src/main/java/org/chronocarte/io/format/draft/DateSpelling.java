package org.chronocarte.io.format.draft;

import java.util.List;
import java.util.Locale;
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
    /** R puts an X before what begins with a digit, to make a name of it. */
    private static final Pattern NAMED = Pattern.compile("X([0-9]{4})");

    /** The marks of notes that stay behind a date when a table of Wikipedia is copied; "192[4]" is none of these. */
    private static final Pattern NOTED =
            Pattern.compile("(.*(?:[0-9]{4}|\\p{L}))(?: ?\\[(?:[0-9]{1,3}|[a-z]|note [0-9]{1,2})\\])+");

    /** As Twitter wrote when something was posted. */
    private static final Pattern POSTED = Pattern.compile("(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) ([0-9]{2}) "
            + "([0-9]{2}:[0-9]{2}:[0-9]{2}) ([+-][0-9]{2})([0-9]{2}) ([0-9]{4})");

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]+)\\](.*)");
    private static final Pattern DECADE = Pattern.compile("([0-9]{3})[-.?_]\\??");
    private static final Pattern CENTURY = Pattern.compile("([0-9]{2})(?:--|\\.\\.|\\?\\?|__)\\??");

    /** @param written without blanks at its ends; no EDTF */
    static DateSpelling of(String written) {
        Matcher noted = NOTED.matcher(written);
        String plain = noted.matches() ? noted.group(1) : written;
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

    /** Without the signs and zeros of data bases. */
    private static String known(String plain) {
        String text = UnknownParts.without(SIGNED.matcher(plain).replaceFirst(""));
        Matcher m = NAMED.matcher(text);
        if (m.matches()) {
            return m.group(1);
        }
        m = POSTED.matcher(text);
        if (m.matches() && MONTHS.contains(m.group(1))) {
            return String.format(
                    Locale.ROOT,
                    "%s-%02d-%sT%s%s:%s",
                    m.group(6),
                    MONTHS.indexOf(m.group(1)) + 1,
                    m.group(2),
                    m.group(3),
                    m.group(4),
                    m.group(5));
        }
        m = CENTURY.matcher(text);
        return m.matches() ? m.group(1) + "XX" : text;
    }
}
