package org.chronocarte.io.format.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which an event comes again (RRULE of RFC 5545): by day, week, month or year, on days of the week or the
 * month. Rules by the hour, the week of the year or the day of the year are not known here.
 */
final class Recurrence {

    /** More days than this no rule is followed. */
    private static final int MOST = 20_000;

    private static final Set<String> KNOWN =
            Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST");
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** A day of the week: each one when the number is 0, else that one of the month, from its end when negative. */
    private record Weekday(int number, DayOfWeek day) {}

    private final String frequency;
    private final int interval;
    private final int count;
    private final @Nullable IcsTime until;
    private final List<Weekday> byDay;
    private final List<Integer> byMonthDay;
    private final List<Integer> byMonth;
    private final List<Integer> bySetPosition;
    private final DayOfWeek weekStart;

    private Recurrence(Map<String, String> parts) {
        frequency = parts.getOrDefault("FREQ", "");
        interval = Math.max(1, Integer.parseInt(parts.getOrDefault("INTERVAL", "1")));
        count = Integer.parseInt(parts.getOrDefault("COUNT", "0"));
        String end = parts.get("UNTIL");
        until = end == null ? null : IcsTime.of(end, null);
        byDay = list(parts.get("BYDAY"), Recurrence::weekday);
        byMonthDay = list(parts.get("BYMONTHDAY"), Integer::valueOf);
        byMonth = list(parts.get("BYMONTH"), Integer::valueOf);
        bySetPosition = list(parts.get("BYSETPOS"), Integer::valueOf);
        weekStart = weekday(parts.getOrDefault("WKST", "MO")).day();
        boolean wrong = end != null && until == null || !KNOWN.containsAll(parts.keySet());
        // Without a month these would be numbered through the year.
        boolean numbered = frequency.equals("YEARLY") && !byDay.isEmpty() && byMonth.isEmpty();
        if (wrong || numbered || !Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").contains(frequency)) {
            throw new IllegalArgumentException("rule " + parts);
        }
    }

    /** Reads a rule; null when it is none, or of a sort that is not known here. */
    static @Nullable Recurrence of(String rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.strip().toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        try {
            return new Recurrence(parts);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static <T> List<T> list(@Nullable String text, Function<String, T> each) {
        List<T> list = new ArrayList<>();
        if (text != null) {
            for (String part : text.split(",")) {
                list.add(each.apply(part.strip()));
            }
        }
        return list;
    }

    private static Weekday weekday(String text) {
        Matcher parts = WEEKDAY.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("weekday " + text);
        }
        int number = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        return new Weekday(number, DayOfWeek.of(WEEKDAYS.indexOf(parts.group(2)) + 1));
    }

    /** Whether it never says when it stops. */
    boolean isEndless() {
        return count <= 0 && until == null;
    }

    /** The last moment that the rule allows, or null when it counts, or never stops. */
    @Nullable
    IcsTime until() {
        return until;
    }

    /**
     * When the event comes, the start included, in order.
     *
     * @param start the first time
     * @param most how many are wanted at most
     */
    List<LocalDateTime> from(IcsTime start, int most) {
        List<LocalDateTime> times = new ArrayList<>();
        times.add(start.local());
        LocalDateTime last = last(start);
        IntFunction<Set<LocalDate>> periods = periods(start.local().toLocalDate());
        int wanted = count > 0 ? Math.min(count, most) : most;
        try {
            for (int i = 0; i < MOST && times.size() < wanted; i++) {
                List<LocalDate> days = chosen(periods.apply(i));
                for (LocalDate day : days) {
                    LocalDateTime time = day.atTime(start.local().toLocalTime());
                    if (last != null && time.isAfter(last)) {
                        return times;
                    }
                    if (time.isAfter(start.local()) && times.size() < wanted) {
                        times.add(time);
                    }
                }
                if (last != null
                        && days.isEmpty()
                        && beyond(start.local().toLocalDate(), i).isAfter(last.toLocalDate())) {
                    return times;
                }
            }
        } catch (DateTimeException e) {
            // Beyond the last year that the clocks know there is nothing more.
            return times;
        }
        return times;
    }

    private @Nullable LocalDateTime last(IcsTime start) {
        if (until == null) {
            return null;
        }
        return until.day()
                ? until.local().plusDays(1).minusSeconds(1)
                : until.in(start.zone()).local();
    }

    /** A day that no period before the one with this number reaches. */
    private LocalDate beyond(LocalDate start, int number) {
        long step = (long) number * interval;
        return switch (frequency) {
            case "DAILY" -> start.plusDays(step);
            case "WEEKLY" -> start.plusWeeks(step - 1);
            case "MONTHLY" -> start.plusMonths(step - 1);
            default -> start.plusYears(step - 1);
        };
    }

    private List<LocalDate> chosen(Set<LocalDate> days) {
        List<LocalDate> all = new ArrayList<>(days);
        if (bySetPosition.isEmpty()) {
            return all;
        }
        Set<LocalDate> chosen = new TreeSet<>();
        for (int position : bySetPosition) {
            int index = position < 0 ? all.size() + position : position - 1;
            if (index >= 0 && index < all.size()) {
                chosen.add(all.get(index));
            }
        }
        return new ArrayList<>(chosen);
    }

    /** The days of each period, sorted. */
    private IntFunction<Set<LocalDate>> periods(LocalDate start) {
        return switch (frequency) {
            case "DAILY" ->
                number -> {
                    LocalDate day = start.plusDays((long) number * interval);
                    return fits(day) ? new TreeSet<>(Set.of(day)) : new TreeSet<>();
                };
            case "WEEKLY" -> number -> week(start, number);
            case "MONTHLY" ->
                number -> month(YearMonth.from(start).plusMonths((long) number * interval), start.getDayOfMonth());
            default -> number -> year(start, number);
        };
    }

    private boolean fits(LocalDate day) {
        boolean week = byDay.isEmpty() || byDay.stream().anyMatch(each -> each.day() == day.getDayOfWeek());
        int fromEnd = day.getDayOfMonth() - day.lengthOfMonth() - 1;
        boolean date = byMonthDay.isEmpty() || byMonthDay.contains(day.getDayOfMonth()) || byMonthDay.contains(fromEnd);
        return week && date && (byMonth.isEmpty() || byMonth.contains(day.getMonthValue()));
    }

    private Set<LocalDate> week(LocalDate start, int number) {
        LocalDate first =
                start.with(TemporalAdjusters.previousOrSame(weekStart)).plusWeeks((long) number * interval);
        Set<LocalDate> days = new TreeSet<>();
        for (int i = 0; i < 7; i++) {
            LocalDate day = first.plusDays(i);
            boolean same = !byDay.isEmpty() || day.getDayOfWeek() == start.getDayOfWeek();
            if (same && fits(day)) {
                days.add(day);
            }
        }
        return days;
    }

    private Set<LocalDate> year(LocalDate start, int number) {
        int year = start.getYear() + number * interval;
        Set<LocalDate> days = new TreeSet<>();
        for (int month = 1; month <= 12; month++) {
            boolean any = !byMonth.isEmpty() || !byMonthDay.isEmpty() || month == start.getMonthValue();
            if (any) {
                days.addAll(month(YearMonth.of(year, month), start.getDayOfMonth()));
            }
        }
        return days;
    }

    private Set<LocalDate> month(YearMonth month, int usual) {
        Set<LocalDate> days = new TreeSet<>();
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            LocalDate day = month.atDay(i);
            boolean same = !byDay.isEmpty() || !byMonthDay.isEmpty() || i == usual;
            if (same && fits(day) && (byDay.isEmpty() || byDay.stream().anyMatch(each -> isNumbered(day, each)))) {
                days.add(day);
            }
        }
        return days;
    }

    private static boolean isNumbered(LocalDate day, Weekday weekday) {
        if (weekday.day() != day.getDayOfWeek()) {
            return false;
        }
        int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
        int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
        return weekday.number() == 0 || weekday.number() == fromStart || weekday.number() == fromEnd;
    }
}
