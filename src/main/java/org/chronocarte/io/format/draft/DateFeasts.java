package org.chronocarte.io.format.draft;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days that folded words call by a feast: those of a fixed date, and those that move with the Easter of the
 * churches of the West. The words are kept beside the day, since the churches of the East count another one.
 */
final class DateFeasts {

    /** The first whole year of the Gregorian calendar, by which Easter is reckoned here. */
    private static final int FIRST_YEAR = 1583;

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("l'an", "-01-01"),
            Map.entry("nouvel an", "-01-01"),
            Map.entry("new year's day", "-01-01"),
            Map.entry("assomption", "-08-15"),
            Map.entry("toussaint", "-11-01"),
            Map.entry("christmas eve", "-12-24"),
            Map.entry("noel", "-12-25"),
            Map.entry("christmas", "-12-25"),
            Map.entry("christmas day", "-12-25"),
            Map.entry("saint-sylvestre", "-12-31"),
            Map.entry("new year's eve", "-12-31"));

    /** Days after Easter Sunday. */
    private static final Map<String, Integer> MOVING = Map.ofEntries(
            Map.entry("mardi gras", -47),
            Map.entry("shrove tuesday", -47),
            Map.entry("mercredi des cendres", -46),
            Map.entry("ash wednesday", -46),
            Map.entry("dimanche des rameaux", -7),
            Map.entry("rameaux", -7),
            Map.entry("palm sunday", -7),
            Map.entry("jeudi saint", -3),
            Map.entry("maundy thursday", -3),
            Map.entry("vendredi saint", -2),
            Map.entry("good friday", -2),
            Map.entry("samedi saint", -1),
            Map.entry("paques", 0),
            Map.entry("dimanche de paques", 0),
            Map.entry("easter", 0),
            Map.entry("easter sunday", 0),
            Map.entry("lundi de paques", 1),
            Map.entry("easter monday", 1),
            Map.entry("ascension", 39),
            Map.entry("jeudi de l'ascension", 39),
            Map.entry("ascension day", 39),
            Map.entry("pentecote", 49),
            Map.entry("dimanche de pentecote", 49),
            Map.entry("pentecost", 49),
            Map.entry("whit sunday", 49),
            Map.entry("lundi de pentecote", 50),
            Map.entry("whit monday", 50));

    private static final Pattern FEAST =
            Pattern.compile("(?:les |le |la |jour de |jour de la )?(" + String.join("|", FIXED.keySet()) + "|"
                    + String.join("|", MOVING.keySet()) + ")(?: de| of|,)? ([0-9]{4})");

    private DateFeasts() {}

    /** Whether the words call a day by a feast. */
    static boolean isNamed(String text) {
        return FEAST.matcher(text).matches();
    }

    /** The day of a feast; none when the words name no feast, or one of before the calendar by which it moves. */
    static SingleDate read(String text) {
        Matcher m = FEAST.matcher(text);
        if (!m.matches()) {
            return SingleDate.NONE;
        }
        String fixed = FIXED.get(m.group(1));
        if (fixed != null) {
            return SingleDate.of(m.group(2) + fixed).asPartial();
        }
        int year = Integer.parseInt(m.group(2));
        int after = MOVING.getOrDefault(m.group(1), 0);
        return year < FIRST_YEAR
                ? SingleDate.NONE
                : SingleDate.of(easter(year).plusDays(after).toString()).asPartial();
    }

    /** Easter Sunday of the Gregorian calendar, after the rule of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - moon - inCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int day = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
