package org.chronocarte.io.format.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one date from folded words with what is said about it: perhaps, about, before our era. */
final class SpokenDates {

    private static final Pattern LEADING = Pattern.compile(
            "(?:le |l'|les |la |en |in |the |on |a l'|au |a |an |l'an |annee |year |dans |during )+(?=.)");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday"
                    + "|sunday|mon|tue|wed|thu|fri|sat|sun|lun|mer|jeu|ven|sam|dim)\\.?,? ");
    static final Pattern CIRCA = Pattern.compile(
            "(?:vers|environ|env\\.|circa|ca\\.|ca|c\\.|c(?=[0-9]{4})|autour de|around|about|approximately|approx\\.|~|≈|±) ?");
    private static final Pattern OR_SO =
            Pattern.compile("(.+),? \\(?(?:environ|env\\.|approx\\.?|approximately|or so|ca\\.?|circa)\\)?");
    /** What a person or a book did then: flourished, was deposited, printed. */
    private static final Pattern AS_OF =
            Pattern.compile("(?:(fl\\.?|floruit)|d\\.?l\\.?|cop\\.|copyright|impr\\.|©|\\(c\\)|†) ?(?=[0-9])");

    private static final Pattern MAYBE =
            Pattern.compile("(?:peut-etre|probablement|sans doute|possibly|probably|maybe|perhaps) ");
    private static final Pattern DOUBT = Pattern.compile("(.+?) ?(?:\\(\\?\\)|\\?)");
    private static final Pattern BC = Pattern.compile("(.+?),? ?(?:av(?:ant|t)?\\.? ?j(?:esus|\\.)?[ -]?c(?:hrist|\\.)?"
            + "|av\\. ?n\\. ?e\\.|avant notre ere|b\\.? ?c\\.?(?: ?e\\.?)?)");
    private static final Pattern AD = Pattern.compile(
            "(.+?),? ?(?:ap(?:res|r)?\\.? ?j(?:esus|\\.)?[ -]?c(?:hrist|\\.)?|de notre ere|a\\.?d\\.?|c\\.?e\\.?)");

    private final DateStretches dates;

    SpokenDates(DateStretches dates) {
        this.dates = dates;
    }

    /** Whether the words say an era. */
    static boolean hasEra(String text) {
        return isBefore(text) || AD.matcher(text).matches();
    }

    /** Whether the words say that it was before our era. */
    static boolean isBefore(String text) {
        return BC.matcher(text).matches();
    }

    /** Without an article or the like before it. */
    static String bare(String text) {
        return without(LEADING, text);
    }

    /** One date with what is said about it. */
    SingleDate read(String text) {
        String rest = text.strip();
        Matcher asOf = AS_OF.matcher(rest);
        if (asOf.lookingAt()) {
            SingleDate then = read(rest.substring(asOf.end())).asPartial();
            return asOf.group(1) == null ? then : then.with("~");
        }
        String mark = "";
        Matcher m = DOUBT.matcher(rest);
        if (m.matches()) {
            mark = "?";
            rest = m.group(1);
        }
        m = MAYBE.matcher(rest);
        if (m.lookingAt()) {
            mark = "?";
            rest = rest.substring(m.end());
        }
        m = CIRCA.matcher(rest);
        if (m.lookingAt() && m.end() < rest.length()) {
            mark = mark.isEmpty() ? "~" : "%";
            rest = rest.substring(m.end());
        }
        m = OR_SO.matcher(rest);
        if (m.matches()) {
            mark = mark.isEmpty() ? "~" : "%";
            rest = m.group(1);
        }
        int era = 0;
        m = BC.matcher(rest);
        if (m.matches()) {
            era = -1;
            rest = m.group(1);
        } else {
            m = AD.matcher(rest);
            if (m.matches()) {
                era = 1;
                rest = m.group(1);
            }
        }
        rest = without(LEADING, rest);
        rest = DateFeasts.isNamed(rest) ? rest : without(WEEKDAY, rest);
        String edtf = rest.toUpperCase(Locale.ROOT);
        if (era == 0 && !rest.contains("/") && !rest.startsWith("[") && Edtf.parsed(edtf) != null) {
            return SingleDate.of(edtf).with(mark);
        }
        return dates.read(rest, era).with(mark);
    }

    private static String without(Pattern leading, String text) {
        Matcher m = leading.matcher(text);
        return m.lookingAt() ? text.substring(m.end()) : text;
    }
}
