package org.chronocarte.io.format.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.CoordinateReading.Flaw;

/**
 * Reads coordinates as people write them: decimal with a point or a French comma, degrees with minutes and seconds, WKT
 * points and GeoJSON points. Numbers that are no degrees are said to be none.
 */
public final class CoordinateWords {

    private static final int LONGEST = 300;

    private static final String DECIMAL = "[0-9]{1,12}(?:[.,][0-9]{1,20})?";
    private static final Pattern ANGLE =
            Pattern.compile("([nsewo])?\\s*([+-]?" + DECIMAL + ")\\s*(?:(?:[°º]|d(?:eg)?)\\s*)?(?:(?<=[°º \\sdg])("
                    + DECIMAL + ")\\s*['′’m]?\\s*" + "(?:(" + DECIMAL + ")\\s*(?:\"|″|”|''|s)?\\s*)?)?([nsewo])?");
    private static final Pattern WKT = Pattern.compile(
            "(?:srid=4326;)?\\s*point\\s*z?\\s*\\(\\s*([-+0-9.e]{1,25})[ ,]+([-+0-9.e]{1,25})(?: +[-+0-9.e]{1,25})?\\s*\\)");
    private static final Pattern GEOJSON = Pattern.compile(
            "\\{.{0,100}\"coordinates\"\\s*:\\s*\\[\\s*([-+0-9.e]{1,25})\\s*,\\s*([-+0-9.e]{1,25})\\s*(?:,[^\\]]{0,25})?\\].{0,100}\\}");
    private static final Pattern POINTS = Pattern.compile("([+-]?[0-9.]+)\\s*,\\s*([+-]?[0-9.]+)");
    private static final Pattern COMMAS = Pattern.compile("([+-]?[0-9]+,[0-9]+)\\s*[, ]\\s*([+-]?[0-9]+,[0-9]+)");
    private static final Pattern BLANK = Pattern.compile("([+-]?[0-9.]+)\\s+([+-]?[0-9.]+)");
    private static final Pattern LETTERS_LAST = Pattern.compile("([^nsewo]+[nsewo])[\\s,;/]*([^nsewo]+[nsewo])");
    private static final Pattern LETTERS_FIRST = Pattern.compile("([nsewo][^nsewo]+?)[\\s,;/]*([nsewo][^nsewo]+)");

    private CoordinateWords() {}

    /** Reads latitude and longitude from a cell each; two blank cells are a missing pair, and NaN both. */
    public static CoordinateReading of(String lat, String lon) {
        boolean noLat = lat.isBlank();
        boolean noLon = lon.isBlank();
        if (noLat || noLon) {
            return CoordinateReading.of(noLat && noLon ? Flaw.NOT_COORDINATES : Flaw.HALF);
        }
        return CoordinateReading.of(angle(lat), angle(lon));
    }

    /** Reads both from one cell, latitude first except in WKT and GeoJSON, or where letters say otherwise. */
    public static CoordinateReading pair(String text) {
        if (text.length() > LONGEST) {
            return CoordinateReading.NONE;
        }
        String plain = plain(text);
        Matcher m = WKT.matcher(plain);
        if (!m.matches()) {
            m = GEOJSON.matcher(plain);
        }
        if (m.matches()) {
            boolean isPoint = !plain.startsWith("{") || plain.replace(" ", "").contains("\"type\":\"point\"");
            return isPoint ? CoordinateReading.of(decimal(m.group(2)), decimal(m.group(1))) : CoordinateReading.NONE;
        }
        if (plain.startsWith("(") && plain.endsWith(")") || plain.startsWith("[") && plain.endsWith("]")) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        int middle = Math.max(plain.indexOf(';'), plain.indexOf('|'));
        if (middle > 0) {
            return ordered(plain.substring(0, middle), plain.substring(middle + 1));
        }
        for (Pattern each : new Pattern[] {POINTS, COMMAS, BLANK, LETTERS_LAST, LETTERS_FIRST}) {
            m = each.matcher(plain);
            // Two whole numbers are more likely one with a mark before its thousands: "12,345", "12 345".
            boolean whole = plain.indexOf('.') < 0;
            boolean vague = whole && (each == BLANK || each == POINTS && plain.indexOf(' ') < 0);
            if (m.matches() && !vague) {
                return ordered(m.group(1), m.group(2));
            }
        }
        return CoordinateReading.NONE;
    }

    private static CoordinateReading ordered(String first, String second) {
        double a = angle(first);
        double b = angle(second);
        String letters = first.toLowerCase(Locale.ROOT).replaceAll("[^ewons]", "");
        boolean lonFirst = letters.matches("[ewo]");
        return lonFirst ? CoordinateReading.of(b, a) : CoordinateReading.of(a, b);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('\u2212', '-').replace('\u2013', '-');
    }

    /** Degrees, south and west negative; NaN when the text is no angle. */
    public static double angle(String text) {
        if (text.length() > LONGEST) {
            return Double.NaN;
        }
        double plain = PlainDecimal.of(text);
        if (!Double.isNaN(plain)) {
            return plain;
        }
        int length = text.length();
        boolean bare = length > 0 && length <= 24;
        for (int i = 0; i < length && bare; i++) {
            char each = text.charAt(i);
            bare = each >= '0' && each <= '9' || each == '.' || each == '-' && i == 0;
        }
        return bare ? decimal(text) : written(plain(text));
    }

    private static double written(String text) {
        Matcher m = ANGLE.matcher(text);
        if (!m.matches() || m.group(1) != null && m.group(5) != null) {
            return Double.NaN;
        }
        double degrees = decimal(m.group(2));
        double minutes = m.group(3) == null ? 0 : decimal(m.group(3));
        double seconds = m.group(4) == null ? 0 : decimal(m.group(4));
        if (minutes >= 60 || seconds >= 60 || m.group(3) != null && degrees != Math.rint(degrees)) {
            return Double.NaN;
        }
        boolean negative = m.group(2).startsWith("-");
        double size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
        String letter = m.group(1) == null ? m.group(5) : m.group(1);
        if (letter != null && negative) {
            return Double.NaN;
        }
        boolean southOrWest = letter != null && "swo".contains(letter);
        return negative || southOrWest ? -size : size;
    }

    private static double decimal(String digits) {
        try {
            return Double.parseDouble(digits.replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
