package org.chronocarte.io.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of several places in one text. */
final class Listing {

    private static final Pattern JOINED =
            Pattern.compile("\\s+(?:et|and|&|puis|ou|or)\\s+|\\s*[;→+]\\s*|\\s*->\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern APART =
            Pattern.compile(JOINED.pattern() + "|\\s*[,/]\\s*|\\s+[-–—]\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern HYPHEN = Pattern.compile("([^\\s,;/-]{3,})-([^\\s,;/-]{3,})");

    private Listing() {}

    /** The parts that may be names of places; one alone when it is no list. */
    static List<String> of(String written) {
        List<String> parts = new ArrayList<>();
        for (String each : APART.split(written)) {
            if (!each.isBlank()) {
                parts.add(each.strip());
            }
        }
        Matcher hyphen = HYPHEN.matcher(written);
        if (parts.size() == 1 && hyphen.matches()) {
            // "Paris-Lyon": a way from one to the other.
            return List.of(hyphen.group(1), hyphen.group(2));
        }
        return parts;
    }

    /** Whether it is one word with one hyphen. */
    static boolean isHyphenated(String written) {
        return HYPHEN.matcher(written).matches();
    }

    /** Whether words or signs say that it is a list: a comma may also stand before a country. */
    static boolean isJoined(String written) {
        return JOINED.matcher(written).find();
    }
}
