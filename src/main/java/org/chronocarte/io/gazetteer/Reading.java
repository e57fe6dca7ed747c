package org.chronocarte.io.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to read what is written in the place of a name.
 *
 * @param name what to look up
 * @param hints what else is written with it: a country, a division, a number of a département
 */
record Reading(String name, List<String> hints) {

    private static final Pattern APART = Pattern.compile("[,;()/]");
    private static final Pattern POSTCODE = Pattern.compile("(?:(\\d{5})\\s+(\\D.*))|(?:(.*\\D)\\s+(\\d{5}))");
    private static final Pattern WARD = Pattern.compile(
            "(.+?)\\s+(?:\\d{1,2}|[XVI]{1,5})\\s*(?:er|e|è|ème|eme|nd|nde)?(?:\\s+arr(?:t|ondissement)?\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile(".+\\(\\s*(?:\\d{2,5}|2[AB])\\s*\\)");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("\\(?(\\d{2,3}|2[AB])\\)?\\s*[-–—:]\\s*(\\D.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CEDEX = Pattern.compile("\\s+cedex(?:\\s+\\d{1,2})?$", Pattern.CASE_INSENSITIVE);

    /** Whether a number of a département, or a postcode, stands in brackets behind the name. */
    boolean isNumbered() {
        return NUMBERED.matcher(name).matches();
    }

    /** All ways to read it, the most literal first: the first that any place answers holds. */
    static List<Reading> of(String written) {
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(written, List.of()));
        List<String> parts = new ArrayList<>();
        for (String part : APART.split(written)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        if (parts.isEmpty()) {
            return readings;
        }
        Matcher number = NUMBER_FIRST.matcher(written);
        if (number.matches()) {
            readings.add(new Reading(number.group(2), List.of(number.group(1))));
        }
        String first = CEDEX.matcher(parts.get(0)).replaceAll("");
        List<String> hints = new ArrayList<>(parts.subList(1, parts.size()));
        Matcher post = POSTCODE.matcher(first);
        if (post.matches()) {
            String code = post.group(1) == null ? post.group(4) : post.group(1);
            first = post.group(1) == null ? post.group(3) : post.group(2);
            first = CEDEX.matcher(first.strip()).replaceAll("");
            hints.add(code.substring(0, code.startsWith("97") ? 3 : 2));
        }
        readings.add(new Reading(first, List.copyOf(hints)));
        Matcher ward = WARD.matcher(first);
        if (ward.matches()) {
            readings.add(new Reading(ward.group(1), List.copyOf(hints)));
        }
        return readings;
    }
}
