package org.chronocarte.io.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.PlaceRelation;

/** Narrows the places of a name by what is said beside it: a country, a division, a code, a town nearby. */
final class Hints {

    /** What is written before or behind a town's name lies no farther from it. */
    private static final double TOWN_KM = 30;

    private final Gazetteer gazetteer;

    Hints(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The code of the country that a query names, if it names one. */
    Optional<String> country(PlaceQuery query) {
        return Optional.ofNullable(query.country()).flatMap(gazetteer.countries()::code);
    }

    /** The places that are where the query and the hints say; may be none. */
    List<Match> filtered(List<Match> named, PlaceQuery query, List<String> hints) {
        return kept(named, query, hints).orElse(List.of());
    }

    /**
     * The places that are where the query and the hints say, which may be none; empty when a hint speaks for another
     * way to read the whole: it is no division of any country, and a town or a code of other places.
     */
    Optional<List<Match>> kept(List<Match> named, PlaceQuery query, List<String> hints) {
        List<Match> left = new ArrayList<>(named);
        country(query).ifPresent(code -> keepIn(left, code));
        String region = query.region();
        if (region != null && !region.equals(query.name())) {
            if (Codes.isOne(region.strip())) {
                Optional<List<Match>> coded = withCode(left, region.strip());
                if (coded.isPresent()) {
                    left.clear();
                    left.addAll(coded.get());
                } else {
                    keepWithin(left, gazetteer.divisions().named(Codes.department(region.strip())), Optional.empty());
                }
            } else {
                keepWithin(left, gazetteer.divisions().named(region), Optional.empty());
            }
        }
        for (String hint : hints) {
            BitSet divisions = gazetteer.divisions().named(hint);
            Optional<String> code = gazetteer.countries().code(hint);
            if (Codes.isOne(hint)) {
                Optional<List<Match>> coded = withCode(left, hint);
                if (coded.isEmpty()) {
                    return Optional.empty();
                }
                left.clear();
                left.addAll(coded.get());
            } else if (!divisions.isEmpty() || code.isPresent()) {
                List<Match> before = List.copyOf(left);
                keepWithin(left, divisions, code);
                if (left.isEmpty() && code.isEmpty() && Phrase.isPart(hint)) {
                    // "Toulouse (centre)": the region Centre is not meant.
                    left.addAll(before);
                } else if (left.isEmpty() && !before.isEmpty() && code.isEmpty()) {
                    Optional<List<Match>> near = nearTown(before, hint);
                    if (near.isPresent()) {
                        return near.get().isEmpty() ? Optional.empty() : near;
                    }
                }
            } else {
                Optional<List<Match>> near = nearTown(left, hint);
                if (near.isPresent() && near.get().isEmpty()) {
                    return Optional.empty();
                }
                if (near.isPresent()) {
                    left.clear();
                    left.addAll(near.get());
                }
            }
        }
        return Optional.of(left);
    }

    /** A country has what others count to it only when nothing lies in it more plainly. */
    private static void keepIn(List<Match> matches, String code) {
        List<Match> within = matches.stream()
                .filter(each -> Countries.within(each.place().country(), code))
                .toList();
        if (within.isEmpty()) {
            matches.removeIf(each -> !Countries.around(each.place().country(), code));
        } else {
            matches.retainAll(within);
        }
    }

    /** The communes of a postcode or INSEE code that are called so, else their arrondissements; empty when none is. */
    private Optional<List<Match>> withCode(List<Match> named, String code) {
        List<Integer> coded = new ArrayList<>(gazetteer.codes().ofPostcode(code));
        coded.addAll(gazetteer.codes().ofInsee(code));
        Set<KnownPlace> places = coded.stream().map(gazetteer::place).collect(Collectors.toSet());
        List<Match> own =
                named.stream().filter(each -> places.contains(each.place())).toList();
        if (!own.isEmpty()) {
            return Optional.of(own);
        }
        List<Match> parts = named.stream()
                .flatMap(town -> places.stream()
                        .filter(place -> place.name().startsWith(town.place().name() + " ")
                                && place.division() == town.place().division())
                        .map(place -> new Match(place, 0)))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    /**
     * The places within reach of a town, and the town itself where they are called otherwise than was written; empty
     * when the hint is no town that is beyond doubt.
     */
    private Optional<List<Match>> nearTown(List<Match> matches, String hint) {
        Optional<Match> town = PlaceResolver.meant(gazetteer.named(hint).stream()
                .filter(each -> !each.place().kind().isTerritory())
                .toList());
        if (town.isEmpty()) {
            return Optional.empty();
        }
        List<Match> near = new ArrayList<>();
        for (Match each : matches) {
            boolean reached = !each.place().kind().isTerritory()
                    && Distances.km(each.place().position(), town.get().place().position()) < TOWN_KM
                    && each.place().population() <= town.get().place().population();
            if (reached) {
                near.add(each);
            }
        }
        if (near.stream().anyMatch(each -> each.place().equals(town.get().place()))) {
            // "Kiev/Kyiv": two names of one town.
            return Optional.of(List.of(town.get()));
        }
        boolean doubtful =
                near.stream().allMatch(each -> each.loss() > 0 && each.place().kind() != PlaceKind.AIRPORT);
        if (!near.isEmpty() && doubtful) {
            near.add(town.get().as(PlaceRelation.WITHIN));
        }
        return Optional.of(near);
    }

    /** A hint that names nothing says nothing. */
    private void keepWithin(List<Match> matches, BitSet divisions, Optional<String> country) {
        if (divisions.isEmpty() && country.isEmpty()) {
            return;
        }
        List<Match> within = matches.stream()
                .filter(match -> divisions.get(match.place().division())
                        || isOneOf(match.place(), divisions)
                        || country.filter(code -> Countries.within(match.place().country(), code))
                                .isPresent())
                .toList();
        if (within.isEmpty() && country.isPresent()) {
            matches.removeIf(each -> !Countries.around(each.place().country(), country.get()));
        } else {
            matches.retainAll(within);
        }
    }

    /** Whether a place is itself such a division, as in "Loire-Atlantique (44)". */
    private boolean isOneOf(KnownPlace place, BitSet divisions) {
        return place.kind().isTerritory()
                && divisions.stream()
                        .mapToObj(gazetteer.divisions()::get)
                        .anyMatch(each -> each.country().equals(place.country())
                                && place.name().equals(each.nameFor(place.name())));
    }
}
