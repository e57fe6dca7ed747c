package org.chronocarte.model.text;

import java.util.regex.Pattern;

/** The words of a piece of HTML that stands in a text, for people who paste some: no HTML reader, which would do more. */
final class HtmlWords {

    /** What is for programs, words and all: scripts, styles, comments, declarations. One without an end reaches to the end. */
    private static final Pattern UNSPOKEN = Pattern.compile(
            "(?is)<(script|style)\\b.*?(</\\1\\s*>|\\z)|<!--.*?(-->|\\z)|<!\\[CDATA\\[|\\]\\]>|<\\?.*?(\\?>|\\z)");

    /** Tags within a line. Any other begins or ends a paragraph. */
    private static final Pattern WITHIN_A_LINE = Pattern.compile(
            "(?is)</?(a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup"
                    + "|time|tt|u|var|wbr|img)(\\s[^<>]*)?/?>");

    private static final Pattern TAG = Pattern.compile("(?s)<[!/]?[a-zA-Z][^>]*(>|\\z)");

    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

    private HtmlWords() {}

    /** As CommonMark: a paragraph for each element that is one, entities as they are. No longer than the HTML, but for empty lines. */
    static String of(String html) {
        String spoken =
                WITHIN_A_LINE.matcher(UNSPOKEN.matcher(html).replaceAll("")).replaceAll("");
        return INDENT.matcher(TAG.matcher(spoken).replaceAll("\n\n")).replaceAll("");
    }
}
