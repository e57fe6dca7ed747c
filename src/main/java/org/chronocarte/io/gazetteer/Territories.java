package org.chronocarte.io.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds divisions as such: what stands in a column of regions, provinces or départements is none of the towns called so.
 * A number is that of a French département; other countries number theirs too, but nobody writes it.
 */
final class Territories {

    private static final String NUMBER = "0?[1-9]|[1-9][0-9]|2[ABab]|97[1-6]";
    private static final Pattern NUMBERED =
            Pattern.compile("\\W*(" + NUMBER + ")(?:\\W+\\D+)?" + "|\\D+\\W(" + NUMBER + ")\\W*");

    private static final Pattern BARE_NUMBER = Pattern.compile(NUMBER);

    private final Gazetteer gazetteer;

    Territories(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * What may be meant; empty when no division is called so.
     *
     * @param written its name, its number, or both
     * @param country the code of the country in which it must lie
     */
    List<Match> of(String written, Optional<String> country) {
        Matcher numbered = NUMBERED.matcher(written);
        boolean isFrench = numbered.matches();
        String name = isFrench ? number(numbered.group(1) == null ? numbered.group(2) : numbered.group(1)) : written;
        BitSet numbers = gazetteer.divisions().named(name);
        List<Match> matches = new ArrayList<>();
        numbers.stream().forEach(number -> {
            Division division = gazetteer.divisions().get(number);
            boolean within = country.filter(code -> !Countries.within(division.country(), code))
                    .isEmpty();
            if (within && (!isFrench || division.department() != null)) {
                add(matches, division, numbers, name);
            }
        });
        return matches;
    }

    /**
     * What may be meant in a column of places of all kinds: French divisions by their names, numbers and what they are
     * or were called otherwise, such as "PACA" or "Alsace".
     */
    List<Match> french(String written) {
        boolean mixed =
                !BARE_NUMBER.matcher(written).matches() && written.chars().anyMatch(Character::isDigit);
        return mixed ? List.of() : of(written, Optional.of("FR"));
    }

    private static String number(String written) {
        return written.length() == 1 ? "0" + written : written.toUpperCase(Locale.ROOT);
    }

    private void add(List<Match> matches, Division division, BitSet numbers, String written) {
        String name = division.nameFor(written);
        if (name == null) {
            return;
        }
        List<Match> named = gazetteer.named(name).stream()
                .filter(each -> each.place().country().equals(division.country()))
                .toList();
        List<Match> territories =
                named.stream().filter(each -> each.place().kind().isTerritory()).toList();
        // A division that is called like its own town is left to it in the gazetteer.
        List<Match> meant = territories.isEmpty()
                ? named.stream()
                        .filter(each -> numbers.get(each.place().division()))
                        .toList()
                : territories;
        for (Match match : meant) {
            if (matches.stream().noneMatch(each -> each.place().equals(match.place()))) {
                matches.add(match);
            }
        }
    }
}
