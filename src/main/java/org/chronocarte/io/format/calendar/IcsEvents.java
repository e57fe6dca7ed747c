package org.chronocarte.io.format.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chronocarte.io.format.calendar.IcsLines.Line;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.Moments;
import org.chronocarte.io.format.draft.Moments.LoneStart;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** Turns events into drafts: one for each time that an event comes, as long as these can be counted. */
final class IcsEvents {

    /** More times than this are one entry that lasts. */
    private static final int MOST_TIMES = 400;

    /** What Apple writes for a year that is not known: a leap year, so that 29 February fits. */
    private static final int OMITTED_YEAR = 1604;

    private final DraftDossier dossier;
    private final Moments moments;
    private final IcsDrafts drafts;
    private final Set<String> zonesSaid = new HashSet<>();
    private final Set<String> replaced = new HashSet<>();

    IcsEvents(DraftDossier dossier) {
        this.dossier = dossier;
        this.moments = new Moments(dossier);
        this.drafts = new IcsDrafts(dossier);
    }

    void addAll(List<IcsEvent> events) {
        for (IcsEvent event : events) {
            Line instead = event.first("RECURRENCE-ID");
            IcsTime time = instead == null ? null : IcsTime.of(instead);
            if (time != null) {
                replaced.add(time.day() ? dayKey(event, time) : key(event, time));
            }
        }
        events.forEach(this::add);
    }

    /** One time of an event, by which another event may take its place. */
    private static String key(IcsEvent event, IcsTime time) {
        IcsTime common = time.zone() == null ? time : time.in(ZoneOffset.UTC);
        return event.text("UID") + " " + common.local();
    }

    /** The day of one time, for those who name no more than that. */
    private static String dayKey(IcsEvent event, IcsTime time) {
        return event.text("UID") + " " + time.local().toLocalDate();
    }

    private boolean isReplaced(IcsEvent event, IcsTime time) {
        return replaced.contains(key(event, time)) || replaced.contains(dayKey(event, time));
    }

    private void add(IcsEvent event) {
        Line written = event.first("DTSTART");
        IcsTime read = written == null ? null : IcsTime.of(written);
        IcsTime start = read != null && event.isWrittenDay() ? read.asDay() : read;
        sayZone(event, written, start);
        Line rule = event.first("RRULE");
        if (start != null && written != null && isWithoutYear(start, written, rule)) {
            incomplete(event, start);
            return;
        }
        if (start == null || rule == null && event.all("RDATE").isEmpty()) {
            once(event, written, start);
            return;
        }
        Recurrence recurrence = rule == null ? null : Recurrence.of(rule.value());
        if (rule != null && recurrence == null) {
            lasting(event, start, "", rule.value());
            dossier.warn("ics-rule", event.where(), rule.value());
        } else if (rule != null && recurrence != null && recurrence.isEndless()) {
            lasting(event, start, "..", rule.value());
            dossier.warn("ics-endless", event.where(), rule.value());
        } else {
            again(event, start, rule, recurrence);
        }
    }

    /** Apple writes birthdays of people whose age nobody knows so. */
    private static boolean isWithoutYear(IcsTime start, Line written, @Nullable Line rule) {
        boolean yearly = rule != null && rule.value().toUpperCase(Locale.ROOT).contains("FREQ=YEARLY");
        return start.local().getYear() == OMITTED_YEAR
                && (yearly || written.parameters().containsKey("X-APPLE-OMIT-YEAR"));
    }

    /** A day of no year: it is kept in words. */
    private void incomplete(IcsEvent event, IcsTime start) {
        Draft draft = drafts.draft(event, 1);
        if (draft != null) {
            String day = "--" + start.edtf().substring(5);
            draft.whenNote(day);
            dossier.warn("date-incomplete", event.where(), day);
            dossier.add(draft);
        }
    }

    private void again(IcsEvent event, IcsTime start, @Nullable Line rule, @Nullable Recurrence recurrence) {
        Set<LocalDateTime> times = new TreeSet<>();
        times.add(start.local());
        if (recurrence != null) {
            times.addAll(recurrence.from(start, MOST_TIMES + 1));
        }
        for (IcsTime each : times(event, "RDATE")) {
            times.add(each.in(start.zone()).local());
        }
        if (times.size() > MOST_TIMES && rule != null && recurrence != null) {
            IcsTime until = recurrence.until();
            List<LocalDateTime> all = recurrence.from(start, 100_000);
            IcsTime last = start.at(all.get(all.size() - 1));
            lasting(
                    event,
                    start,
                    until == null ? last.edtf() : until.in(start.zone()).edtf(),
                    rule.value());
            dossier.warn("ics-many", event.where(), Integer.toString(all.size()), Integer.toString(MOST_TIMES));
            return;
        }
        for (IcsTime out : times(event, "EXDATE")) {
            LocalDateTime local = out.in(start.zone()).local();
            times.removeIf(each -> out.day() ? each.toLocalDate().equals(local.toLocalDate()) : each.equals(local));
        }
        times.removeIf(each -> isReplaced(event, start.at(each)));
        int number = 0;
        for (LocalDateTime each : times) {
            number++;
            Draft draft = drafts.draft(event, number);
            if (draft != null) {
                date(draft, event, start, start.at(each));
                dossier.add(draft);
            }
        }
    }

    private static List<IcsTime> times(IcsEvent event, String name) {
        List<IcsTime> times = new ArrayList<>();
        for (Line line : event.all(name)) {
            for (String value : line.value().split(",")) {
                // Of a period the start counts.
                String begin = value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
                IcsTime time = IcsTime.of(begin, IcsTime.zone(line.parameters().get("TZID")));
                if (time != null) {
                    times.add(time);
                }
            }
        }
        return times;
    }

    private void once(IcsEvent event, @Nullable Line written, @Nullable IcsTime start) {
        Draft draft = drafts.draft(event, 1);
        if (draft == null) {
            return;
        }
        Line due = event.first("DUE") == null ? event.first("COMPLETED") : event.first("DUE");
        IcsTime end = due == null ? null : IcsTime.of(due);
        if (start != null) {
            date(draft, event, start, start);
        } else if (written != null) {
            moments.date(draft, written.value());
        } else if (end != null) {
            moments.date(draft, end.edtf());
        }
        dossier.add(draft);
    }

    /** One entry for all times: from the first to the last, with the rule beside it. */
    private void lasting(IcsEvent event, IcsTime start, String end, String rule) {
        Draft draft = drafts.draft(event, 1);
        if (draft != null) {
            draft.when(When.parse(start.edtf() + "/" + end));
            draft.whenNote("RRULE " + rule);
            dossier.add(draft);
        }
    }

    /** A time whose zone nobody knows is read as one that is the same everywhere. */
    private void sayZone(IcsEvent event, @Nullable Line written, @Nullable IcsTime start) {
        String zone = written == null ? null : written.parameters().get("TZID");
        if (zone != null && start != null && !start.day() && start.zone() == null && zonesSaid.add(zone)) {
            dossier.warn("ics-zone", event.where(), zone);
        }
    }

    /** @param time when this one of the event's times begins */
    private void date(Draft draft, IcsEvent event, IcsTime start, IcsTime time) {
        LocalDateTime end = end(event, start);
        if (end == null) {
            moments.date(draft, time.edtf());
            return;
        }
        LocalDateTime moved = end.plus(Duration.between(start.local(), time.local()));
        if (start.day() && moved.isAfter(time.local())) {
            // The day on which it ends is the first on which it is not.
            moved = moved.minusDays(1);
        }
        moments.span(draft, time.edtf(), time.at(moved).edtf(), LoneStart.THEN);
    }

    /** On the clocks of its start, or null when it says none. */
    private static @Nullable LocalDateTime end(IcsEvent event, IcsTime start) {
        Line line = event.first("DTEND") == null ? event.first("DUE") : event.first("DTEND");
        if (line != null) {
            IcsTime end = IcsTime.of(line);
            return end == null ? null : end.in(start.zone()).local();
        }
        String duration = event.text("DURATION");
        try {
            if (duration.matches("P\\d+[WD]")) {
                return start.local().plus(Period.parse(duration));
            }
            return duration.isEmpty() ? null : start.local().plus(Duration.parse(duration));
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}
