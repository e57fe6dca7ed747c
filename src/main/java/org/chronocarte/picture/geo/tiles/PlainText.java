package org.chronocarte.picture.geo.tiles;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns the HTML that files of tiles carry into text for a map's edge. */
final class PlainText {

    /** More HTML than any attribution has; what comes after is not looked at. */
    private static final int LONGEST_SOURCE = 20_000;

    private static final Pattern HIDDEN = Pattern.compile(
            "<(script|style)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "“", "apos", "’", "nbsp", "\u00a0", "copy", "©", "reg", "®",
            "middot", "·", "mdash", "—");

    private PlainText() {}

    /** Without tags, entities, line ends and characters that are not to be seen; cut after {@code longest}. */
    static String of(String html, int longest) {
        String part = html.substring(0, Math.min(html.length(), LONGEST_SOURCE));
        String bare = TAG.matcher(HIDDEN.matcher(part).replaceAll(" ")).replaceAll("");
        String text = ENTITY.matcher(bare)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(entity(found)))
                .replaceAll("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("\\p{C}", "")
                .strip();
        return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
    }

    private static String entity(MatchResult found) {
        String name = found.group(1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, found.group());
        }
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
