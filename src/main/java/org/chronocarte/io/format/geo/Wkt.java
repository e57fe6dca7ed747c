package org.chronocarte.io.format.geo;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.geo.Spot.Sort;
import org.jspecify.annotations.Nullable;

/** Reads well-known text, such as {@code POINT (5.37 43.29)}. */
final class Wkt {

    private static final Pattern HEAD = Pattern.compile(
            "\\s*(?:SRID=\\d+;)?\\s*(POINT|MULTIPOINT|LINESTRING|MULTILINESTRING|POLYGON|MULTIPOLYGON)\\s*[ZM]{0,2}\\s*\\(",
            Pattern.CASE_INSENSITIVE);

    private Wkt() {}

    /** Where it is, or null when the text is none, is empty, or is a collection. */
    static @Nullable Spot spot(String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            return null;
        }
        Outline outline = new Outline();
        int from = head.end();
        for (int i = from; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == ',' || each == '(' || each == ')') {
                position(text.substring(from, i), outline);
                from = i + 1;
            }
            if (each == ')') {
                outline.endPart();
            }
        }
        Sort sort = switch (head.group(1).toUpperCase(Locale.ROOT)) {
            case "POINT" -> Sort.POINT;
            case "MULTIPOINT" -> Sort.POINTS;
            case "LINESTRING", "MULTILINESTRING" -> Sort.LINE;
            default -> Sort.AREA;
        };
        return outline.isBroken() ? null : outline.spot(sort);
    }

    private static void position(String words, Outline outline) {
        if (words.isBlank()) {
            return;
        }
        String[] numbers = words.strip().split("\\s+");
        try {
            outline.add(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            outline.markBroken();
        }
    }
}
