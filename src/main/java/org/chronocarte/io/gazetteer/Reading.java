package org.chronocarte.io.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to read what is written in the place of a name.
 *
 * @param name what to look up
 * @param hints what else is written with it: a country, a division, a number of a département, a postcode, a town
 */
record Reading(String name, List<String> hints) {

    /** What stands between a name and what is said of it; a hyphen only with blanks around it. */
    private static final Pattern APART = Pattern.compile("[,;()/]|\\s[-–—→>]+\\s");

    private static final Pattern POSTCODE = Pattern.compile(
            "(?:(?:F|FR|CH|B|BE|D|DE|L|I|E)[- ]?(?=\\d))?(?:(\\d{4,5})\\s+(\\D.*)|(.*\\D)\\s+(\\d{5}))");
    private static final String ORDINAL = "(\\d{1,2}|[XVI]{1,6})\\s*(?:er|ère|e|è|ème|eme|nd|nde)?";
    private static final Pattern WARD = Pattern.compile(
            "(\\D+?)\\s+" + ORDINAL + "(?:\\s+arr(?:t|dt|ondissement)?\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WARD_ALONE = Pattern.compile(
            "(?:(?:\\d{1,2}|[XVI]{1,6})\\s*(?:er|ère|e|è|ème|eme)|\\d{1,2}(?=\\s+arr))(?:\\s+arr(?:t|dt|ondissement)?\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WARD_OF = Pattern.compile(
            ORDINAL + "\\s*arr(?:t|dt|ondissement)?\\.?\\s+(?:de |d['’]|of )(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile(".+\\(\\s*(?:\\d{2,5}|2[AB])\\s*\\)");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("\\(?(\\d{2,3}|2[AB])\\)?\\s*[-–—:]\\s*(\\D.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_LAST = Pattern.compile("(\\D+?)\\s+(\\d{2,3}|2[AB])");
    /** "Chalon/Saône" */
    private static final Pattern ON = Pattern.compile("[^\\s/]+/[^\\s/]+");

    private static final Pattern CEDEX = Pattern.compile("\\s+cedex(?:\\s+\\d{1,2})?$", Pattern.CASE_INSENSITIVE);

    /** The town and the number behind it, of a ward or a département: "Marseille 13"; empty when there is none. */
    static Optional<Reading> numberLast(String written) {
        Matcher last = NUMBER_LAST.matcher(written);
        return last.matches() ? Optional.of(new Reading(last.group(1), List.of(last.group(2)))) : Optional.empty();
    }

    /** Whether a number of a département, or a postcode, stands in brackets behind the name. */
    boolean isNumbered() {
        return NUMBERED.matcher(name).matches();
    }

    /** What is written, cut where its parts stand apart; none of them is blank. */
    static List<String> parts(String written) {
        List<String> parts = new ArrayList<>();
        for (String part : APART.split(written)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** All ways to read it, the most literal first: the first that any place answers holds. */
    static List<Reading> of(String written) {
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(written, List.of()));
        if (ON.matcher(written).matches()) {
            readings.add(new Reading(written.replace("/", " sur "), List.of()));
        }
        List<String> parts = parts(written);
        if (parts.isEmpty()) {
            return readings;
        }
        Matcher number = NUMBER_FIRST.matcher(written);
        if (number.matches()) {
            readings.add(new Reading(number.group(2), List.of(number.group(1))));
        }
        String first = CEDEX.matcher(parts.get(0)).replaceAll("");
        List<String> hints = new ArrayList<>(parts.subList(1, parts.size()));
        Matcher of = WARD_OF.matcher(first);
        if (of.matches()) {
            first = of.group(2) + " " + of.group(1);
        }
        Matcher post = POSTCODE.matcher(first);
        if (post.matches()) {
            String code = post.group(1) == null ? post.group(4) : post.group(1);
            first = post.group(1) == null ? post.group(3) : post.group(2);
            first = CEDEX.matcher(first.strip()).replaceAll("");
            if (code.length() == 5) {
                List<String> more = new ArrayList<>(hints);
                more.add(code);
                readings.add(new Reading(first, List.copyOf(more)));
                hints.add(Codes.department(code));
            }
        }
        if (!hints.isEmpty() && WARD_ALONE.matcher(hints.get(0)).matches()) {
            first = first + " " + hints.remove(0);
        }
        readings.add(new Reading(first, List.copyOf(hints)));
        numberLast(first).ifPresent(last -> {
            List<String> more = new ArrayList<>(hints);
            more.addAll(last.hints());
            readings.add(new Reading(last.name(), List.copyOf(more)));
        });
        Matcher ward = WARD.matcher(first);
        if (ward.matches()) {
            readings.add(new Reading(ward.group(1) + " " + arabic(ward.group(2)), List.copyOf(hints)));
            readings.add(new Reading(ward.group(1), List.copyOf(hints)));
        }
        return readings;
    }

    /** The number of a Roman numeral below forty, or of digits; a leading zero is left out. */
    private static int arabic(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int sum = 0;
        int before = 0;
        for (int i = written.length() - 1; i >= 0; i--) {
            int value = switch (Character.toUpperCase(written.charAt(i))) {
                case 'X' -> 10;
                case 'V' -> 5;
                default -> 1;
            };
            sum += value < before ? -value : value;
            before = value;
        }
        return sum;
    }
}
