package org.chronocarte.io.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.PlaceRelation;
import org.chronocarte.model.geo.Position;

/**
 * Finds the places that one query may mean, without regard to other rows: those of the name as it stands, else those of
 * the names in it, else the town in which something lies.
 */
final class Candidates {

    /** Names are shorter; what is longer is a text. */
    private static final int LONGEST = 200;
    /** Phrases within phrases: "près du port du Havre". */
    private static final int DEEPEST = 2;
    /** Towns that are nearer than this and joined by a hyphen are no way from one to the other. */
    private static final double APART_KM = 40;

    private final Gazetteer gazetteer;
    private final Territories territories;
    private final KnownNames known;
    private final Hints hints;

    Candidates(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        territories = new Territories(gazetteer);
        known = new KnownNames(gazetteer, territories);
        hints = new Hints(gazetteer);
    }

    /** What may be meant, the likeliest first; empty when nothing is called so where the query says. */
    List<Match> of(PlaceQuery query) {
        return VagueNames.isGroup(query.name()) ? List.of() : literally(query);
    }

    /** The same, be the name one that mostly stands for several territories together. */
    List<Match> literally(PlaceQuery query) {
        if (query.name().length() > LONGEST) {
            return List.of();
        }
        if (query.name().equals(query.region())) {
            List<Match> divisions = territories.of(query.name().strip(), hints.country(query));
            if (!divisions.isEmpty()) {
                return Namesakes.distinct(divisions);
            }
        }
        if (query.name().equals(query.country())) {
            // Its code, perhaps in small letters: "ch".
            Optional<Match> country = hints.country(query).flatMap(known::country);
            if (country.isPresent()) {
                return List.of(country.get());
            }
        }
        return Namesakes.distinct(read(query.name().strip(), query, 0));
    }

    /** Those that are called so, without regard to words around a name. */
    List<Match> called(PlaceQuery query) {
        return query.name().length() > LONGEST
                ? List.of()
                : Namesakes.distinct(read(query.name().strip(), query, DEEPEST));
    }

    private List<Match> read(String written, PlaceQuery query, int depth) {
        if (Codes.isOne(written)) {
            return sorted(hints.filtered(known.coded(written), query, List.of()));
        }
        List<Match> whole = hints.filtered(asWritten(written), query, List.of());
        if (!whole.isEmpty()) {
            return sorted(whole);
        }
        if (depth == 0 && Listing.isJoined(written) && isKnownList(written, query)) {
            return List.of();
        }
        for (Reading reading : Reading.of(written)) {
            List<Match> named = reading.isNumbered() ? List.of() : gazetteer.named(reading.name());
            Optional<List<Match>> left = hints.kept(named, query, reading.hints());
            if (!named.isEmpty() && left.isPresent()) {
                return sorted(left.get());
            }
        }
        List<String> parts = Reading.parts(written);
        if (depth < DEEPEST && parts.size() > 1) {
            // "Port du Havre, France": the rest is said of that phrase.
            List<Match> phrased = phrased(parts.get(0), query, depth + 1);
            Optional<List<Match>> left = hints.kept(phrased, query, parts.subList(1, parts.size()));
            if (left.isPresent() && !left.get().isEmpty()) {
                return sorted(left.get());
            }
        }
        List<Match> said = depth < DEEPEST ? phrased(written, query, depth) : List.of();
        return said.isEmpty() && depth == 0 ? around(parts, query) : said;
    }

    /** All that is called as the whole is written. */
    private List<Match> asWritten(String written) {
        Reading whole = new Reading(written, List.of());
        if (whole.isNumbered()) {
            // A number in brackets is said of the place: "Marseille (13)" is no thirteenth ward.
            return List.of();
        }
        List<Match> matches = new ArrayList<>(known.asWritten(written));
        Reading.numberLast(written)
                .filter(last -> !matches.isEmpty())
                .ifPresent(last -> matches.addAll(hints.filtered(
                        gazetteer.named(last.name()), new PlaceQuery(last.name(), null, null), last.hints())));
        return matches;
    }

    private boolean isKnownList(String written, PlaceQuery query) {
        return Listing.of(written).stream()
                .allMatch(each -> !read(each, query, DEEPEST).isEmpty());
    }

    private List<Match> phrased(String written, PlaceQuery query, int depth) {
        List<String> ends = Phrase.between(written);
        if (!ends.isEmpty()) {
            return between(ends, query, depth);
        }
        for (Phrase phrase : Phrase.of(written)) {
            List<Match> found = switch (phrase.scope()) {
                case AIRPORT -> hints.filtered(gazetteer.named("Aéroport " + phrase.name()), query, List.of());
                case DEPARTMENT -> territories.of(phrase.name(), Optional.of("FR"));
                case DIVISION -> divisions(phrase.name(), query, depth);
                case TOWN ->
                    read(phrase.name(), query, depth + 1).stream()
                            .filter(each -> !each.place().kind().isTerritory())
                            .toList();
                case ANY -> read(phrase.name(), query, depth + 1);
            };
            if (!found.isEmpty()) {
                return sorted(found.stream()
                        .map(each -> phrase.relation() == PlaceRelation.ITSELF ? each : each.as(phrase.relation()))
                        .toList());
            }
        }
        return List.of();
    }

    /** Divisions of a name; else the surroundings of the town that they are called after. */
    private List<Match> divisions(String name, PlaceQuery query, int depth) {
        List<Match> found = new ArrayList<>(territories.of(name, hints.country(query)));
        hints.filtered(gazetteer.named(name), query, List.of()).stream()
                .filter(each -> each.place().kind() == PlaceKind.DIVISION)
                .forEach(found::add);
        if (!found.isEmpty()) {
            return found;
        }
        return read(name, query, depth + 1).stream()
                .map(each -> each.as(PlaceRelation.NEAR))
                .toList();
    }

    /** The middle of the way between two places, if neither is in doubt. */
    private List<Match> between(List<String> ends, PlaceQuery query, int depth) {
        Optional<Match> from = PlaceResolver.meant(read(ends.get(0), query, depth + 1));
        Optional<Match> to = PlaceResolver.meant(read(ends.get(1), query, depth + 1));
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        KnownPlace one = from.get().place();
        KnownPlace other = to.get().place();
        Position middle = new Position(
                (one.position().lat() + other.position().lat()) / 2,
                (one.position().lon() + other.position().lon()) / 2);
        if (Math.abs(one.position().lon() - other.position().lon()) > 180) {
            return List.of();
        }
        String name = one.name() + " – " + other.name();
        String country = one.country().equals(other.country()) ? one.country() : "";
        KnownPlace way = new KnownPlace(name, country, one.division(), null, 0, middle, PlaceKind.COMMUNE_NEAR_HERE);
        return List.of(new Match(way, 0, PlaceRelation.BETWEEN));
    }

    /** The town in which something lies whose own name is not known: "Cité Planoise, Besançon". */
    private List<Match> around(List<String> parts, PlaceQuery query) {
        for (int i = 1; i < parts.size(); i++) {
            String rest = String.join(", ", parts.subList(i, parts.size()));
            List<Match> towns = rest.length() < 2
                    ? List.of()
                    : read(rest, query, 1).stream()
                            .filter(each -> !each.place().kind().isTerritory())
                            .toList();
            if (!towns.isEmpty()) {
                boolean ofItsOwn = PlaceResolver.meant(read(parts.get(0), query, 1))
                        .filter(each -> each.score() >= PlaceResolver.LARGE)
                        .isPresent();
                return ofItsOwn
                        ? List.of()
                        : towns.stream()
                                .map(each ->
                                        each.relation() == PlaceRelation.NEAR ? each : each.as(PlaceRelation.WITHIN))
                                .toList();
            }
        }
        return List.of();
    }

    /** The places that one name lists: those of its parts that stand for themselves, if all are known. */
    List<PlaceQuery> listed(PlaceQuery query) {
        List<String> parts = Listing.of(query.name());
        if (parts.size() < 2 || query.name().length() > LONGEST || !of(query).isEmpty()) {
            return List.of();
        }
        if (Listing.isHyphenated(query.name()) && isOnePlace(parts, query)) {
            return List.of();
        }
        List<PlaceQuery> queries = new ArrayList<>();
        for (String part : parts) {
            PlaceQuery each = new PlaceQuery(part, query.country(), query.region());
            List<Match> matches = of(each);
            boolean isDivision = gazetteer.countries().code(part).isPresent() && !Listing.isJoined(query.name());
            if (matches.isEmpty() || isDivision) {
                return List.of();
            }
            queries.add(each);
        }
        return List.copyOf(queries);
    }

    /** Whether a hyphen joins neighbours, as in the name of a commune that was made of two: "Évry-Courcouronnes". */
    private boolean isOnePlace(List<String> parts, PlaceQuery query) {
        List<Match> ends = parts.stream()
                .flatMap(each -> PlaceResolver.meant(read(each, query, DEEPEST)).stream())
                .toList();
        return ends.size() < 2
                || Distances.km(
                                ends.get(0).place().position(),
                                ends.get(1).place().position())
                        < APART_KM;
    }

    private static List<Match> sorted(List<Match> matches) {
        return matches.stream()
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .toList();
    }
}
