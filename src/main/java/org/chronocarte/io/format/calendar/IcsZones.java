package org.chronocarte.io.format.calendar;

import java.time.DateTimeException;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chronocarte.io.format.calendar.IcsLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * The time zones that a calendar explains (VTIMEZONE). Exchange names them as it likes; then a zone of the usual names
 * is taken whose clocks do the same.
 */
final class IcsZones {

    private static final Pattern MONTH = Pattern.compile("(?i)(?:.*;)?BYMONTH=(\\d{1,2})(?:;.*)?");
    private static final String PARAMETER = "TZID";

    /** Of which years the clocks are compared: summer times of today were in force, or those that ended of late. */
    private static final List<Integer> YEARS = List.of(2020, 2015);

    /**
     * What one part of a zone says.
     *
     * @param offset of its clocks; null when it does not say
     * @param month in which it begins each year; null without a rule
     */
    private record Clocks(
            @Nullable ZoneOffset offset, @Nullable Month month) {

        static final Clocks NONE = new Clocks(null, null);

        Clocks with(Line line) {
            if (line.name().equals("TZOFFSETTO")) {
                return new Clocks(offset(line.value().strip()), month);
            }
            Matcher rule = MONTH.matcher(line.value().strip());
            boolean fits = line.name().equals("RRULE") && rule.matches();
            int number = fits ? Integer.parseInt(rule.group(1)) : 0;
            return number >= 1 && number <= 12 ? new Clocks(offset, Month.of(number)) : this;
        }

        private static @Nullable ZoneOffset offset(String written) {
            try {
                return ZoneOffset.of(written);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    private final Map<String, String> usual = new HashMap<>();
    private String name = "";
    private String location = "";
    private Clocks standard = Clocks.NONE;
    private Clocks summer = Clocks.NONE;

    /** A line of a zone. */
    void take(Line line, boolean inSummer) {
        switch (line.name()) {
            case PARAMETER -> name = IcsLines.plain(line.value());
            case "X-LIC-LOCATION" -> location = IcsLines.plain(line.value());
            default -> {
                if (inSummer) {
                    summer = summer.with(line);
                } else {
                    standard = standard.with(line);
                }
            }
        }
    }

    /** A zone ends. */
    void end() {
        String found = IcsTime.zone(location) == null ? alike() : location;
        if (found != null && IcsTime.zone(name) == null) {
            usual.put(name, found);
        }
        name = "";
        location = "";
        standard = Clocks.NONE;
        summer = Clocks.NONE;
    }

    private @Nullable String alike() {
        if (standard.offset() == null || summer.offset() == null) {
            return standard.offset() == null ? null : standard.offset().getId();
        }
        // Paris before all others whose clocks do the same, for those at home there.
        List<String> zones = Stream.concat(
                        Stream.of("Europe/Paris"), WindowsZones.all().stream().sorted())
                .toList();
        return YEARS.stream()
                .flatMap(year -> zones.stream().filter(zone -> isLike(zone, year)))
                .findFirst()
                .orElse(null);
    }

    private boolean isLike(String zone, int number) {
        ZoneRules rules = ZoneId.of(zone).getRules();
        ZonedDateTime year = ZonedDateTime.of(number, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        ZoneOffsetTransition first = rules.nextTransition(year.toInstant());
        ZoneOffsetTransition second = first == null ? null : rules.nextTransition(first.getInstant());
        return first != null
                && second != null
                && second.getDateTimeBefore().getYear() == number
                && Stream.of(List.of(first, second), List.of(second, first))
                        .anyMatch(pair -> begins(standard, pair.get(0)) && begins(summer, pair.get(1)));
    }

    private static boolean begins(Clocks clocks, ZoneOffsetTransition transition) {
        boolean sameMonth = clocks.month() == null
                || clocks.month() == transition.getDateTimeBefore().getMonth();
        return sameMonth && Objects.equals(clocks.offset(), transition.getOffsetAfter());
    }

    /** An event whose times are in zones of the usual names, where its file explains those that it has. */
    IcsEvent known(IcsEvent event) {
        return usual.isEmpty() ? event : event.with(this::known);
    }

    private Line known(Line line) {
        String zone = usual.get(line.parameters().getOrDefault(PARAMETER, ""));
        if (zone == null) {
            return line;
        }
        Map<String, String> parameters = new HashMap<>(line.parameters());
        parameters.put(PARAMETER, zone);
        return new Line(line.name(), parameters, line.value(), line.number());
    }
}
