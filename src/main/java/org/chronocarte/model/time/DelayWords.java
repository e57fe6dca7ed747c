package org.chronocarte.model.time;

import java.util.Locale;
import org.chronocarte.model.text.Messages;

/** Delays in words, in one language. Immutable. */
final class DelayWords {

    private static final double DAYS_A_YEAR = 365.2425;

    /** A thousand years. */
    private static final long DAYS_TO_READ = 365_243;

    private final Messages words;
    private final Locale locale;
    private final YearWords years;

    DelayWords(Messages words, Locale locale, YearWords years) {
        this.words = words;
        this.locale = locale;
        this.years = years;
    }

    /** A delay in words: "190 days later", "le même jour"; one of a thousand years or more in years: "1,200 years later". */
    String delay(Delay delay) {
        if (isLong(delay)) {
            String least = length(Math.min(Math.abs(delay.minDays()), Math.abs(delay.maxDays())));
            String most = length(Math.max(Math.abs(delay.minDays()), Math.abs(delay.maxDays())));
            String length = least.equals(most) ? least : words.get("range", least, most);
            return words.get(delay.maxDays() < 0 ? "delay.years.earlier" : "delay.years.later", length);
        }
        if (delay.minDays() == 0 && delay.maxDays() == 0) {
            return words.get("delay.same");
        }
        if (delay.maxDays() <= 0) {
            return words.get("delay.earlier", range(-delay.maxDays(), -delay.minDays()), -delay.minDays());
        }
        if (delay.minDays() < 0) {
            return words.get("delay.around", number(delay.minDays()), number(delay.maxDays()));
        }
        return words.get("delay.later", range(delay.minDays(), delay.maxDays()), delay.maxDays());
    }

    /** Whether its days are too many for anyone to read, however uncertain it is. */
    private static boolean isLong(Delay delay) {
        return delay.minDays() > DAYS_TO_READ || delay.maxDays() < -DAYS_TO_READ;
    }

    /** Days in years: to the year, or as round as distant years are. */
    private String length(double days) {
        return years.rounded(Math.round(days / DAYS_A_YEAR));
    }

    /** A delay for a narrow pill: "+190 d", "+36–68 j", "−3 … +2 d", "+1,200 years"; of long ones, the middle. */
    String shortDelay(Delay delay) {
        if (isLong(delay)) {
            double middle = delay.minDays() / 2.0 + delay.maxDays() / 2.0;
            return (middle < 0 ? "−" : "+") + length(Math.abs(middle));
        }
        if (delay.isExact()) {
            return words.get("delay.short", signed(delay.minDays()));
        }
        return delay.minDays() >= 0
                ? words.get("delay.short", signed(delay.minDays()) + "–" + number(delay.maxDays()))
                : words.get("delay.short", signed(delay.minDays()) + " … " + signed(delay.maxDays()));
    }

    private String signed(long days) {
        return days < 0 ? number(days) : "+" + number(days);
    }

    private String range(long least, long most) {
        return least == most ? number(least) : words.get("range", number(least), number(most));
    }

    private String number(long value) {
        return String.format(locale, "%,d", value).replace('-', '−');
    }
}
