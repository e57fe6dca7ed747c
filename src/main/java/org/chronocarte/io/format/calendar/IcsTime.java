package org.chronocarte.io.format.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.calendar.IcsLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * A date or a time of iCalendar.
 *
 * @param local on the clocks of its zone; midnight for a day
 * @param day whether it is a whole day
 * @param zone null for a day, for a time that is the same everywhere, and where the zone is not known
 */
record IcsTime(LocalDateTime local, boolean day, @Nullable ZoneId zone) {

    private static final Pattern VALUE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z?))?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** Reads a property; null when it is no date. */
    static @Nullable IcsTime of(Line line) {
        return of(line.value(), zone(line.parameters().get("TZID")));
    }

    /** Reads a value; null when it is no date. */
    static @Nullable IcsTime of(String value, @Nullable ZoneId zone) {
        Matcher parts = VALUE.matcher(value.strip());
        if (!parts.matches()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            if (parts.group(4) == null) {
                return new IcsTime(date.atStartOfDay(), true, null);
            }
            LocalDateTime time = date.atTime(number(parts, 4), number(parts, 5), Math.min(59, number(parts, 6)));
            return new IcsTime(time, false, parts.group(7).isEmpty() ? zone : ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    /** A zone by its name, of which some programs put an address before; null when it is not known. */
    static @Nullable ZoneId zone(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String[] steps = name.split("/");
        int last = steps.length - 1;
        String plain = last >= 1 && name.startsWith("/") ? steps[last - 1] + "/" + steps[last] : name;
        String usual = WindowsZones.usual(name);
        try {
            return ZoneId.of(usual == null ? plain : usual);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The same kind of time at another moment of the same clocks. */
    IcsTime at(LocalDateTime moment) {
        return new IcsTime(moment, day, zone);
    }

    /** The day, where it is written as its midnight; else the same. */
    IcsTime asDay() {
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? new IcsTime(local, true, null) : this;
    }

    /** On the clocks of another zone, where both zones are known. */
    IcsTime in(@Nullable ZoneId other) {
        boolean same = zone == null || other == null || zone.equals(other);
        return same
                ? this
                : new IcsTime(local.atZone(zone).withZoneSameInstant(other).toLocalDateTime(), day, other);
    }

    /** EDTF. */
    String edtf() {
        if (day) {
            return DAY.format(local);
        }
        String offset = zone == null ? "" : local.atZone(zone).getOffset().getId();
        // Offsets of long ago had seconds, which EDTF has not.
        return TIME.format(local) + (offset.length() > 6 ? offset.substring(0, 6) : offset);
    }
}
