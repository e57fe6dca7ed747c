package org.chronocarte.picture.scene;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.Delay;
import org.chronocarte.model.time.WhenWords;

/** What the timeline says in one language. Immutable. */
final class TimelineWords {

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
    String tick(TimeAxisUnit unit, long instant) {
        LocalDateTime at = at(instant);
        String minutes = String.format(Locale.ROOT, "%02d", at.getMinute());
        return switch (unit) {
            case MINUTE -> minutes.equals("00") ? hour(at) : messages.get("axis.minute", hourNumber(at), minutes);
            case HOUR -> hour(at);
            case WEEKDAY -> messages.get("axis.day", weekday(at), day(at));
            case DAY, WEEK -> day(at);
            case MONTH -> month(at);
            case YEAR -> dates.year(at.getYear());
        };
    }

    /** The label of a tick where a larger unit begins. */
    String major(TimeAxisUnit unit, long instant) {
        LocalDateTime at = at(instant);
        return switch (unit) {
            case MINUTE, HOUR, WEEKDAY, DAY, WEEK -> messages.get("axis.dayMonth", weekday(at), day(at), month(at));
            case MONTH -> messages.get("axis.month", month(at), dates.year(at.getYear()));
            case YEAR -> dates.year(at.getYear());
        };
    }

    /** Where an axis is when it begins inside a larger unit. */
    String context(TimeAxisUnit unit, long instant) {
        LocalDateTime at = at(instant);
        return unit == TimeAxisUnit.MONTH || unit == TimeAxisUnit.YEAR
                ? major(unit, instant)
                : messages.get("axis.dayMonthYear", weekday(at), day(at), month(at), dates.year(at.getYear()));
    }

    private String hour(LocalDateTime at) {
        return messages.get("axis.hour", hourNumber(at));
    }

    private String hourNumber(LocalDateTime at) {
        return locale.equals(Locale.FRENCH)
                ? Integer.toString(at.getHour())
                : String.format(Locale.ROOT, "%02d", at.getHour());
    }

    private String weekday(LocalDateTime at) {
        return at.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    private String day(LocalDateTime at) {
        return at.getDayOfMonth() == 1 ? messages.get("first") : Integer.toString(at.getDayOfMonth());
    }

    private String month(LocalDateTime at) {
        return at.getMonth().getDisplayName(TextStyle.SHORT, locale);
    }

    private static LocalDateTime at(long instant) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(instant), ZoneOffset.UTC);
    }
}
