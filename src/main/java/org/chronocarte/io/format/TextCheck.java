package org.chronocarte.io.format;

import java.util.regex.Pattern;

/** Looks for what no text of a dossier should hold. */
final class TextCheck {

    private static final int LONGEST = ChronocarteFormat.LONGEST_TEXT;

    private static final Pattern TAG = Pattern.compile("<[/!]?[A-Za-z][^<>]{0,500}>");
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
        boolean control = false;
        boolean half = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            control |= isControl(c);
            if (Character.isSurrogate(c)) {
                boolean whole = Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
                half |= !whole;
                i += whole ? 1 : 0;
            }
        }
        if (control) {
            log.warning("text-control", pointer);
        }
        if (half) {
            log.warning("text-half", pointer);
        }
    }

    /** Whether a character steers a device or turns the direction of writing, other than a line's end or a tabulator. */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t'
                || c >= 0x7F && c <= 0x9F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }
}
