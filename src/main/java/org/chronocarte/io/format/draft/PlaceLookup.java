package org.chronocarte.io.format.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.PlaceRelation;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.VaguePlace;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the places that a file only names, all together, and says what is not found, what may mean several, and what
 * was understood otherwise than by its name.
 */
final class PlaceLookup {

    /** What a message can hold of a list of places. */
    private static final int LONGEST_LIST = 110;
    /** How many of several possible places are offered. */
    private static final int OFFERED = 5;
    /** For how many unknown names something similar is looked for: in a column of no places all are unknown. */
    private static final int MOST_SIMILAR = 200;

    private static final int MOST_NEAR = 300;

    private final PlaceFinder finder;
    private final List<Problem> problems;
    private final Map<PlaceQuery, FoundPlace> decided = new LinkedHashMap<>();
    private final Map<PlaceQuery, Problem.Where> asked = new LinkedHashMap<>();
    private final Map<PlaceQuery, List<PlaceQuery>> lists = new HashMap<>();
    private final Set<Position> near = new LinkedHashSet<>();
    private int unknown;

    /** @param problems added to */
    PlaceLookup(ImportChoices choices, PlaceFinder finder, List<Problem> problems) {
        this.finder = finder;
        this.problems = problems;
        choices.all(Fix.PlaceIs.class).forEach(fix -> decided.put(fix.query(), fix.place()));
    }

    /**
     * Places with those that list several, such as "Marseille, Toulon et Nice", as one each.
     *
     * @param isKnown whether a place need not be looked up
     */
    List<DraftPlace> apart(Problem.Where where, List<DraftPlace> places, Predicate<DraftPlace> isKnown) {
        List<DraftPlace> apart = new ArrayList<>();
        for (DraftPlace place : places) {
            PlaceQuery query = place.query();
            List<PlaceQuery> parts = query == null || decided.containsKey(query) || isKnown.test(place)
                    ? List.of()
                    : listed(query, where);
            if (parts.isEmpty()) {
                apart.add(place);
            }
            parts.forEach(part -> apart.add(new DraftPlace(
                    part.name(), part.country(), part.region(), null, place.precision(), List.of(), place.note())));
        }
        return apart;
    }

    private List<PlaceQuery> listed(PlaceQuery query, Problem.Where where) {
        List<PlaceQuery> known = lists.get(query);
        if (known != null) {
            return known;
        }
        List<PlaceQuery> parts = finder.listed(query);
        lists.put(query, parts);
        if (!parts.isEmpty()) {
            String names = parts.stream().map(PlaceQuery::name).collect(Collectors.joining(" · "));
            problems.add(Problem.warning("places-listed", where, query.name(), names));
        }
        return parts;
    }

    /** Takes note of a place to look up; a problem with it is said of the first row that asks. */
    void ask(PlaceQuery query, Problem.Where where) {
        asked.putIfAbsent(query, where);
    }

    /**
     * Takes note of where the file has something: some hundred such places say what the others would say again.
     *
     * @param position null for a place that has none; 0, 0 is none, either
     */
    void near(@Nullable Position position) {
        if (near.size() < MOST_NEAR && position != null && (position.lat() != 0 || position.lon() != 0)) {
            near.add(position);
        }
    }

    /** The places that were found beyond doubt, or decided by the reader. */
    Map<PlaceQuery, FoundPlace> found() {
        Map<PlaceQuery, List<FoundPlace>> answers = asked.isEmpty() ? Map.of() : finder.find(asked.keySet(), near);
        Map<PlaceQuery, FoundPlace> found = new LinkedHashMap<>(decided);
        asked.forEach((query, where) -> {
            if (found.containsKey(query)) {
                return;
            }
            List<FoundPlace> answer = answers.getOrDefault(query, List.of());
            if (answer.size() == 1) {
                found.put(query, answer.get(0));
                understood(query, where, answer.get(0));
            } else if (answer.isEmpty()) {
                unknown(query, where);
            } else {
                problems.add(Problem.warning("place-ambiguous", where, query.name(), listed(answer))
                        .with(fixes(query, answer)));
            }
        });
        return found;
    }

    /** Says for what a place stands that is not called as is written. */
    private void understood(PlaceQuery query, Problem.Where where, FoundPlace place) {
        PlaceRelation relation = place.relation();
        // Under a header that says so, a code is no reading of ours.
        boolean told = relation == PlaceRelation.CODE && query.name().equals(query.region());
        if (relation != null && relation != PlaceRelation.ITSELF && !told) {
            String code = switch (relation) {
                case ITSELF, WITHIN -> "place-within";
                case CODE -> "place-code";
                case NEAR -> "place-near";
                case BETWEEN -> "place-between";
            };
            // In which town something lies is as sure as that town's name alone, about which nothing is said.
            problems.add(
                    relation == PlaceRelation.WITHIN
                            ? Problem.note(code, where, query.name(), named(place))
                            : Problem.warning(code, where, query.name(), named(place)));
        }
    }

    private void unknown(PlaceQuery query, Problem.Where where) {
        unknown++;
        List<FoundPlace> similar = unknown > MOST_SIMILAR ? List.of() : finder.similar(query);
        Optional<VaguePlace> vague = finder.vague(query);
        if (vague.isPresent()) {
            String code = vague.get() == VaguePlace.GROUP ? "place-group" : "place-border";
            problems.add(Problem.warning(code, where, query.name()).with(fixes(query, similar)));
            return;
        }
        problems.add(
                similar.isEmpty()
                        ? Problem.warning("place-unknown", where, query.name())
                        : Problem.warning("place-similar", where, query.name(), listed(similar))
                                .with(fixes(query, similar)));
    }

    private static Fix[] fixes(PlaceQuery query, List<FoundPlace> places) {
        return places.stream()
                .limit(OFFERED)
                .map(each -> new Fix.PlaceIs(query, each))
                .toArray(Fix[]::new);
    }

    private static String listed(List<FoundPlace> places) {
        StringBuilder all = new StringBuilder();
        for (FoundPlace place : places) {
            String next = (all.isEmpty() ? "" : " · ") + named(place);
            if (all.length() + next.length() > LONGEST_LIST) {
                return all + " …";
            }
            all.append(next);
        }
        return all.toString();
    }

    private static String named(FoundPlace place) {
        String where = Stream.of(place.region(), place.country())
                .filter(each -> each != null && !each.isEmpty())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? place.name() : place.name() + " (" + where + ")";
    }
}
