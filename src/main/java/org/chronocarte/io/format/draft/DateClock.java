package org.chronocarte.io.format.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a time of day from folded words. */
final class DateClock {

    private static final Pattern CLOCK =
            Pattern.compile("([0-9]{1,2}) ?(?:[:h]|heures?) ?([0-9]{2})?(?:[:m]([0-9]{2}))?s?"
                    + "(?:[.,][0-9]{1,9})? ?([ap]\\.?m\\.?)? ?\\(?"
                    + "(z|utc|gmt|cest|cet)? ?([+-][0-9]{1,2}(?::?[0-9]{2})?)?\\)?");
    private static final Pattern HOUR = Pattern.compile("([0-9]{1,2}) ?([ap])\\.?m\\.?");

    private DateClock() {}

    /**
     * A time as EDTF writes it after a day. Midnight without a zone is what spreadsheets put where there is no time: "".
     * Null when it is no time.
     */
    static @Nullable String edtf(String text) {
        Matcher hour = HOUR.matcher(text);
        if (hour.matches()) {
            return written(half(Integer.parseInt(hour.group(1)), hour.group(2)), "00", "00", "");
        }
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return null;
        }
        String offset = clock.group(6);
        String zone = offset == null ? named(clock.group(5)) : zone(offset);
        int hours = half(Integer.parseInt(clock.group(1)), clock.group(4));
        return written(hours, orZero(clock.group(2)), orZero(clock.group(3)), zone);
    }

    /** Of the names of zones only those that mean one thing: an EST is that of two continents. */
    private static String named(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        return switch (zone) {
            case "cet" -> "+01:00";
            case "cest" -> "+02:00";
            default -> "Z";
        };
    }

    private static String zone(String offset) {
        String digits = offset.substring(1).replace(":", "");
        String hours = digits.length() % 2 == 0 ? digits : "0" + digits;
        return offset.charAt(0) + hours.substring(0, 2) + ":" + (hours.length() > 2 ? hours.substring(2) : "00");
    }

    private static String orZero(@Nullable String digits) {
        return digits == null ? "00" : digits;
    }

    private static int half(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        int clock = hour % 12;
        return half.startsWith("p") ? clock + 12 : clock;
    }

    private static String written(int hour, String minute, String second, String zone) {
        String time = String.format(Locale.ROOT, "T%02d:%s:%s", hour, minute, second);
        return zone.isEmpty() && time.equals("T00:00:00") ? "" : time + zone;
    }
}
