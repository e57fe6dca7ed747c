package org.chronocarte.io.format.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.DateReading.Flaw;
import org.jspecify.annotations.Nullable;

/** Reads millennia, centuries, their halves, thirds and quarters, and decades, from folded words. */
final class DateAges {

    private static final String NUMBER = "([0-9]{1,2}|[ivxlc]{1,6})";
    private static final String ORDINAL = "(?:er|e|eme|st|nd|rd|th)";
    private static final String AGE = NUMBER + "(?: ?" + ORDINAL + "? ?(?:siecles?|century|centuries|s\\.|cent\\.)| ?"
            + ORDINAL + " ?(?:s|c)\\.?)";
    /** A numeral alone must be well formed: "ville" is none, and "vie" is a word. */
    private static final Pattern NUMERAL = Pattern.compile("(?!vie)(x{0,2}(?:ix|iv|v?i{0,3}))(?:er|e|eme)");

    private static final Pattern CENTURY = Pattern.compile(AGE);
    private static final Pattern PART =
            Pattern.compile("(?:le |the )?(1re|1ere|1er|1st|premiere?|first|2e|2de|2nde?|2d|seconde?"
                    + "|second|deuxieme|3e|3rd|troisieme|third|4e|4th|quatrieme|fourth|derniere?|last)"
                    + " (moitie|half|tiers|third|quart|quarter) (?:du |de |of the |of )?(?:the )?(.+)");
    private static final Pattern MILLENNIUM =
            Pattern.compile(NUMBER + " ?" + ORDINAL + "? ?(?:millenaires?|mill\\.|millennium|millennia)");
    private static final Pattern DECADE = Pattern.compile("(?:annees |decennie )([0-9]{1,3}0)|([0-9]{1,3}0)'?s");

    /** The number of the century among the groups of {@link #PART}. */
    private static final int PART_CENTURY = 3;

    private static final int MOST = 100;
    private static final List<String> ORDINALS = List.of("1 p f", "2 s de", "3 t", "4 q fo");

    private final @Nullable LocalDate today;

    /** @param today the last day that a decade of two digits may begin; null when such a one is a flaw */
    DateAges(@Nullable LocalDate today) {
        this.today = today;
    }

    /** @param era -1 before our era, 1 of it, 0 where the words do not say */
    SingleDate read(String text, int era) {
        int century = century(text);
        if (century > 0) {
            return SingleDate.of(String.format(Locale.ROOT, "%s%02dXX", era < 0 ? "-" : "", century - 1));
        }
        Matcher m = PART.matcher(text);
        if (m.matches()) {
            int parts = m.group(2).matches("moitie|half") ? 2 : m.group(2).matches("tiers|third") ? 3 : 4;
            return part(century(m.group(PART_CENTURY)), which(m.group(1), parts), parts, era);
        }
        m = MILLENNIUM.matcher(text);
        if (m.matches()) {
            int number = DateNames.century(m.group(1));
            return number >= 1 && number <= 9
                    ? years(era < 0 ? 1 - 1000 * number : 1000 * (number - 1), 1000)
                    : SingleDate.NONE;
        }
        m = DECADE.matcher(text);
        return m.matches() && era >= 0
                ? decade(Integer.parseInt(m.group(1) == null ? m.group(2) : m.group(1)))
                : SingleDate.NONE;
    }

    /** The number of a century; 0 when the text names none. */
    private static int century(String text) {
        Matcher m = CENTURY.matcher(text);
        boolean named = m.matches();
        if (!named) {
            m = NUMERAL.matcher(text);
            named = m.matches() && !m.group(1).isEmpty();
        }
        int century = named ? DateNames.century(m.group(1)) : 0;
        return century <= MOST ? century : 0;
    }

    private static int which(String ordinal, int parts) {
        if (ordinal.startsWith("der") || ordinal.startsWith("la")) {
            return parts;
        }
        for (int i = 0; i < ORDINALS.size(); i++) {
            for (String start : ORDINALS.get(i).split(" ")) {
                boolean fourth = start.equals("f") && ordinal.startsWith("fo");
                if (ordinal.startsWith(start) && !fourth) {
                    return i + 1;
                }
            }
        }
        return parts;
    }

    private static SingleDate part(int century, int which, int parts, int era) {
        if (century == 0 || which > parts) {
            return SingleDate.NONE;
        }
        int start = era < 0 ? 1 - 100 * century : 100 * (century - 1);
        int first = start + 100 * (which - 1) / parts;
        return years(first, start + 100 * which / parts - first);
    }

    private static SingleDate years(int first, int count) {
        return SingleDate.of(
                "[" + Edtf.date(first, null, null) + ".." + Edtf.date(first + count - 1, null, null) + "]");
    }

    private SingleDate decade(int written) {
        int decade = written;
        if (decade < 100) {
            if (today == null) {
                return SingleDate.of(Flaw.SHORT_YEAR);
            }
            int year = today.getYear() / 100 * 100 + decade;
            decade = year > today.getYear() ? year - 100 : year;
        }
        return SingleDate.of(String.format(Locale.ROOT, "%03dX", decade / 10));
    }
}
