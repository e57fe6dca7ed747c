package org.chronocarte.io.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.PlaceQuery;

/** Finds the places that one query may mean, without regard to other rows. */
final class Candidates {

    /** Names are shorter; what is longer is a text. */
    private static final int LONGEST = 200;

    private static final int MOST = 100;
    /** Two places nearer than this, of one country and with one name, are one that stands twice in the gazetteer. */
    private static final double SAME_KM = 10;

    private static final double SAME_ROUGHLY_KM = 25;
    private static final double SAME_ROUGHLY_DEGREES = 0.3;

    private final Gazetteer gazetteer;
    private final Territories territories;

    Candidates(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.territories = new Territories(gazetteer);
    }

    /** What may be meant, the likeliest first; empty when nothing is called so where the query says. */
    List<Match> of(PlaceQuery query) {
        if (query.name().length() > LONGEST) {
            return List.of();
        }
        if (query.name().equals(query.region())) {
            List<Match> divisions = territories.of(query.name().strip(), country(query));
            if (!divisions.isEmpty()) {
                return distinct(divisions);
            }
        }
        for (Reading reading : Reading.of(query.name().strip())) {
            // A number in brackets is said of the place: "Marseille (13)" is no thirteenth ward.
            List<Match> named = reading.isNumbered() ? List.of() : gazetteer.named(reading.name());
            if (!named.isEmpty()) {
                return distinct(filtered(named, query, reading.hints()));
            }
        }
        return List.of();
    }

    private Optional<String> country(PlaceQuery query) {
        return Optional.ofNullable(query.country()).flatMap(gazetteer.countries()::code);
    }

    private List<Match> filtered(List<Match> named, PlaceQuery query, List<String> hints) {
        List<Match> left = new ArrayList<>(named);
        country(query)
                .ifPresent(code ->
                        left.removeIf(match -> !Countries.within(match.place().country(), code)));
        if (query.region() != null && !query.region().equals(query.name())) {
            keepWithin(left, gazetteer.divisions().named(query.region()), Optional.empty());
        }
        for (String hint : hints) {
            keepWithin(
                    left,
                    gazetteer.divisions().named(hint),
                    gazetteer.countries().code(hint));
        }
        left.sort(Comparator.comparingDouble(Match::score).reversed());
        return left;
    }

    /** A hint that names nothing says nothing. */
    private void keepWithin(List<Match> matches, BitSet divisions, Optional<String> country) {
        if (divisions.isEmpty() && country.isEmpty()) {
            return;
        }
        matches.removeIf(match -> !divisions.get(match.place().division())
                && !isOneOf(match.place(), divisions)
                && country.filter(code -> Countries.within(match.place().country(), code))
                        .isEmpty());
    }

    /** Whether a place is itself such a division, as in "Loire-Atlantique (44)". */
    private boolean isOneOf(KnownPlace place, BitSet divisions) {
        return place.kind().isTerritory()
                && divisions.stream()
                        .mapToObj(gazetteer.divisions()::get)
                        .anyMatch(each -> each.country().equals(place.country())
                                && place.name().equals(each.nameFor(place.name())));
    }

    private static List<Match> distinct(List<Match> sorted) {
        List<Match> kept = new ArrayList<>();
        for (Match match : sorted) {
            if (kept.size() < MOST && kept.stream().noneMatch(each -> same(each.place(), match.place()))) {
                kept.add(match);
            }
        }
        return kept;
    }

    private static boolean same(KnownPlace one, KnownPlace other) {
        if (one.country().equals(other.country()) && one.kind() == PlaceKind.COUNTRY && other.kind() == one.kind()) {
            // Clipperton has France's name and code.
            return true;
        }
        if (!one.country().equals(other.country())
                || one.kind().isTerritory()
                || other.kind().isTerritory()) {
            return false;
        }
        if (Math.abs(one.position().lat() - other.position().lat()) > SAME_ROUGHLY_DEGREES) {
            return false;
        }
        boolean rough = one.kind() == PlaceKind.COMMUNE_NEAR_HERE || other.kind() == PlaceKind.COMMUNE_NEAR_HERE;
        boolean together = one.division() == other.division();
        return Distances.km(one.position(), other.position()) < (rough && together ? SAME_ROUGHLY_KM : SAME_KM);
    }
}
