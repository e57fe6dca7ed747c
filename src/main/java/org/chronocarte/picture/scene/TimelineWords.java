package org.chronocarte.picture.scene;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.CalendarDay;
import org.chronocarte.model.time.Delay;
import org.chronocarte.model.time.WhenWords;

/** What the timeline says in one language. Immutable. */
final class TimelineWords {

    /** Years from which on an axis counts the distance from now. */
    private static final long DISTANT_STEP = 100_000;

    private final Messages messages;
    private final WhenWords dates;
    private final Locale locale;
    private final String language;

    /** @param language "fr"; any other gets English */
    TimelineWords(String language) {
        this.locale = language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        this.language = language;
        this.messages = new Messages(ResourceBundle.getBundle("org.chronocarte.picture.scene.timelinewords", locale));
        this.dates = new WhenWords(locale);
    }

    /** The language asked for. */
    String language() {
        return language;
    }

    String today() {
        return messages.get("today");
    }

    /** A title with how many others share its mark. */
    String more(String title, int others) {
        return messages.get("more", title, Integer.toString(others));
    }

    String delay(Delay delay) {
        return dates.shortDelay(delay);
    }

    /** The question that a lane answers: "WHAT HAPPENED". */
    String question(Lane lane) {
        return messages.get(lane == Lane.BELOW ? "lane.below" : "lane.above").toUpperCase(locale);
    }

    /** Kinds by their plural names, in capitals. */
    String plurals(List<Kind> kinds) {
        String all = "";
        for (Kind kind : kinds) {
            String plural = kind.plural().in(language);
            all = all.isEmpty() ? plural : messages.get("lane.and", all, plural);
        }
        return all.toUpperCase(locale);
    }

    /** The label of a tick. */
    String tick(TimeAxisStep step, double instant) {
        CalendarDay at = CalendarDay.of(instant);
        int seconds = secondOfDay(step.unit(), at, instant);
        return switch (step.unit()) {
            case SECOND ->
                seconds % 60 == 0
                        ? minute(seconds)
                        : messages.get("axis.second", hourNumber(seconds), two(seconds / 60 % 60), two(seconds % 60));
            case MINUTE -> minute(seconds);
            case HOUR -> hour(seconds);
            case WEEKDAY -> messages.get("axis.day", weekday(at), day(at));
            case DAY, WEEK -> day(at);
            case MONTH -> month(at);
            case YEAR -> year(step, at);
        };
    }

    /** The label of a tick where a larger unit begins. */
    String major(TimeAxisStep step, double instant) {
        CalendarDay at = CalendarDay.of(instant);
        return switch (step.unit()) {
            case SECOND, MINUTE, HOUR, WEEKDAY, DAY, WEEK ->
                messages.get("axis.dayMonth", weekday(at), day(at), month(at));
            case MONTH -> messages.get("axis.month", month(at), dates.calendarYear(at.year()));
            case YEAR -> year(step, at);
        };
    }

    /** Where an axis is when it begins inside a larger unit. */
    String context(TimeAxisStep step, double instant) {
        CalendarDay at = CalendarDay.of(instant);
        return step.unit() == TimeAxisUnit.MONTH || step.unit() == TimeAxisUnit.YEAR
                ? major(step, instant)
                : messages.get("axis.dayMonthYear", weekday(at), day(at), month(at), dates.calendarYear(at.year()));
    }

    /** Only on an axis of very long steps are years told by their distance: within a shorter one, one counts. */
    private String year(TimeAxisStep step, CalendarDay at) {
        if (step.count() < DISTANT_STEP) {
            return dates.calendarYear(at.year());
        }
        // There the birth of Christ and today are one and the same place.
        return at.year() == 1 ? today() : dates.year(at.year());
    }

    /** As a multiple of the unit, which far from 1970 an instant is only nearly. */
    private static int secondOfDay(TimeAxisUnit unit, CalendarDay day, double instant) {
        return (int) (Math.rint((instant - day.start()) / unit.millis()) * unit.millis() / 1000);
    }

    private String minute(int seconds) {
        int minutes = seconds / 60 % 60;
        return minutes == 0 ? hour(seconds) : messages.get("axis.minute", hourNumber(seconds), two(minutes));
    }

    private String hour(int seconds) {
        return messages.get("axis.hour", hourNumber(seconds));
    }

    private String hourNumber(int seconds) {
        int hour = seconds / 3600;
        return locale.equals(Locale.FRENCH) ? Integer.toString(hour) : two(hour);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private String weekday(CalendarDay at) {
        // 1 January 1970 was a Thursday.
        return DayOfWeek.THURSDAY.plus(at.epochDay()).getDisplayName(TextStyle.SHORT, locale);
    }

    private String day(CalendarDay at) {
        return at.day() == 1 ? messages.get("first") : Integer.toString(at.day());
    }

    private String month(CalendarDay at) {
        return Month.of(at.month()).getDisplayName(TextStyle.SHORT, locale);
    }
}
