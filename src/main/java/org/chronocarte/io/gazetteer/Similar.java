package org.chronocarte.io.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.PlaceRelation;
import org.jspecify.annotations.Nullable;

/**
 * What may be meant by a name that no place has: places that are called so elsewhere than is said, or nearly so.
 * Communes of France, larger towns and territories are looked through, by their own, French and English names; most of
 * the time that this takes is spent once, when it is first asked.
 */
final class Similar {

    private static final int MOST = 4;
    /** Shorter names are like too many others. */
    private static final int SHORTEST = 4;
    /** Names this long may differ by two letters. */
    private static final int LONG = 9;

    private static final int SMALLEST_TOWN = 5_000;
    /** By what power of ten a letter that differs makes a place less likely. */
    private static final double PER_LETTER = 1.5;
    /** Whoever misspells a name means no hamlet: what is less likely is not offered. */
    private static final double LEAST = 1.3;

    private final Gazetteer gazetteer;
    private final Candidates candidates;
    private volatile @Nullable List<Entry> entries;

    private record Entry(String key, long letters, int place) {}

    Similar(Gazetteer gazetteer, Candidates candidates) {
        this.gazetteer = gazetteer;
        this.candidates = candidates;
    }

    /** The likeliest first, a few at most. */
    List<Match> to(PlaceQuery query) {
        if (VagueNames.isGroup(query.name())) {
            return candidates.literally(query).stream().limit(MOST).toList();
        }
        if (query.country() != null || query.region() != null) {
            List<Match> elsewhere = candidates.of(new PlaceQuery(query.name(), null, null));
            if (!elsewhere.isEmpty()) {
                return elsewhere.stream().limit(MOST).toList();
            }
        }
        for (Reading reading : Reading.of(query.name())) {
            List<Match> elsewhere = candidates.of(new PlaceQuery(reading.name(), null, null));
            if (!elsewhere.isEmpty()) {
                return elsewhere.stream().limit(MOST).toList();
            }
        }
        List<Match> spelt = Reading.parts(query.name()).stream()
                .map(this::spelt)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
        return spelt.isEmpty() ? inIt(query.name()) : spelt;
    }

    /** The last name in a text that a large place has: "Gare de Dijon", "Besançon-Planoise". */
    private List<Match> inIt(String text) {
        List<String> words = List.of(text.split("[\\s-]+|(?<=[dDlL]['’])"));
        for (int at = words.size() - 1; at >= 0; at--) {
            String word = words.get(at);
            boolean name = word.length() >= SHORTEST
                    && Character.isUpperCase(word.codePointAt(0))
                    && !word.equals(word.toUpperCase(Locale.ROOT));
            List<Match> named = !name
                    ? List.of()
                    : candidates.of(new PlaceQuery(word, null, null)).stream()
                            .filter(each -> each.score() >= PlaceResolver.LARGE)
                            .map(each -> each.as(PlaceRelation.WITHIN))
                            .limit(MOST)
                            .toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    private List<Match> spelt(String name) {
        String key = NameKey.of(name).bare();
        if (key.length() < SHORTEST || key.length() > 60) {
            return List.of();
        }
        int allowed = key.length() < LONG ? 1 : 2;
        long letters = letters(key);
        List<Match> near = new ArrayList<>();
        for (Entry each : entries()) {
            if (each.key.charAt(0) == key.charAt(0)
                    && Math.abs(each.key.length() - key.length()) <= allowed
                    && Long.bitCount(each.letters ^ letters) <= 2 * allowed) {
                int distance = Spelling.distance(key, each.key, allowed);
                Match match = new Match(gazetteer.place(each.place), distance * PER_LETTER);
                if (distance <= allowed && match.score() >= LEAST) {
                    near.add(match);
                }
            }
        }
        near.sort(Comparator.comparingDouble(Match::score).reversed());
        return Namesakes.distinct(near).stream().limit(MOST).toList();
    }

    /** Which letters a key has: keys that differ in few letters differ in few of these bits. */
    private static long letters(String key) {
        long letters = 0;
        for (int i = 0; i < key.length(); i++) {
            letters |= 1L << (key.charAt(i) & 63);
        }
        return letters;
    }

    private List<Entry> entries() {
        List<Entry> known = entries;
        return known == null ? collected() : known;
    }

    private synchronized List<Entry> collected() {
        List<Entry> known = entries;
        if (known == null) {
            known = new ArrayList<>();
            for (int place = 0; place < gazetteer.size(); place++) {
                if (gazetteer.isWellKnown(place, SMALLEST_TOWN)) {
                    for (String name : gazetteer.mainNames(place)) {
                        String key = NameKey.of(name).bare();
                        if (!key.isEmpty()) {
                            known.add(new Entry(key, letters(key), place));
                        }
                    }
                }
            }
            entries = known;
        }
        return known;
    }
}
