package org.chronocarte.io.format;

import java.util.regex.Pattern;

/** Looks for what no text of a dossier should hold. */
final class TextCheck {

    /** A text longer than this, some forty pages, was not meant to be one. */
    static final int LONGEST = 100_000;

    private static final Pattern TAG = Pattern.compile("<[/!]?[A-Za-z][^<>]{0,500}>");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private final ProblemLog log;

    TextCheck(ProblemLog log) {
        this.log = log;
    }

    void text(String text, String pointer) {
        if (text.length() > LONGEST) {
            log.error("text-long", pointer, Integer.toString(text.length()), Integer.toString(LONGEST));
            return;
        }
        if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
            log.warning("text-html", pointer);
        }
        if (CONTROL.matcher(text).find()) {
            log.warning("text-control", pointer);
        }
        if (HALF.matcher(text).find()) {
            log.warning("text-half", pointer);
        }
    }
}
