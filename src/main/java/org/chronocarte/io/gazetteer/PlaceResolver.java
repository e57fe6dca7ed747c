package org.chronocarte.io.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.Misplaced;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Says which place each name means. A place far larger than all its namesakes is meant, unless the other names of the
 * file lie elsewhere; where neither size nor the others decide, nothing is decided.
 */
final class PlaceResolver implements PlaceFinder {

    /** How much likelier than the next one a place must be, as a power of ten: about thirteen times. */
    private static final double FAR = 1.1;
    /** And how large, with what speaks for it: as likely as a town of 30,000. */
    static final double LARGE = 4.5;

    private static final int OFFERED = 20;

    private final Candidates candidates;
    private final Similar similar;
    private final PositionCheck positions;

    private record Weighed(Match match, double score) {}

    PlaceResolver(Gazetteer gazetteer) {
        candidates = new Candidates(gazetteer);
        similar = new Similar(gazetteer, candidates);
        positions = new PositionCheck(gazetteer, candidates);
    }

    @Override
    public Optional<Misplaced> misplaced(PlaceQuery query, Position position) {
        return positions.check(query, position);
    }

    @Override
    public List<PlaceQuery> listed(PlaceQuery query) {
        return candidates.listed(query);
    }

    @Override
    public List<FoundPlace> similar(PlaceQuery query) {
        return similar.to(query).stream().map(Match::found).toList();
    }

    @Override
    public Map<PlaceQuery, List<FoundPlace>> find(Collection<PlaceQuery> queries) {
        return find(queries, List.of());
    }

    @Override
    public Map<PlaceQuery, List<FoundPlace>> find(Collection<PlaceQuery> queries, Collection<Position> given) {
        Map<PlaceQuery, List<Match>> possible = new LinkedHashMap<>();
        Map<PlaceQuery, Match> settled = new LinkedHashMap<>();
        for (PlaceQuery query : queries) {
            if (possible.containsKey(query)) {
                continue;
            }
            List<Match> matches = candidates.of(query);
            possible.put(query, matches);
            meant(matches).ifPresent(match -> settled.put(query, match));
        }
        Surroundings others =
                new Surroundings(settled.values().stream().map(Match::place).toList(), countries(given));
        Map<PlaceQuery, List<FoundPlace>> found = new LinkedHashMap<>();
        possible.forEach((query, matches) -> {
            if (!matches.isEmpty()) {
                found.put(query, answer(matches, settled.get(query), others));
            }
        });
        return found;
    }

    /** Positions with the country in which each lies; those far from any country are left out. */
    private Map<Position, String> countries(Collection<Position> given) {
        Map<Position, String> countries = new LinkedHashMap<>();
        for (Position position : given) {
            positions.country(position).ifPresent(country -> countries.put(position, country));
        }
        return countries;
    }

    /** The one that is meant whatever the other rows say; empty when that is in doubt. */
    static Optional<Match> meant(List<Match> matches) {
        return decided(matches.stream()
                .map(match -> new Weighed(match, match.score()))
                .sorted(Comparator.comparingDouble(Weighed::score).reversed())
                .toList());
    }

    private static List<FoundPlace> answer(List<Match> matches, @Nullable Match settled, Surroundings others) {
        List<Weighed> weighed = new ArrayList<>();
        for (Match match : matches) {
            boolean itself = settled != null && match.place().equals(settled.place());
            weighed.add(new Weighed(match, match.score() + others.bonus(match.place(), itself)));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::score).reversed());
        Optional<Match> meant = decided(weighed);
        if (meant.isPresent()) {
            return List.of(meant.get().found());
        }
        return weighed.stream().limit(OFFERED).map(each -> each.match.found()).toList();
    }

    /** @param sorted the likeliest first */
    private static Optional<Match> decided(List<Weighed> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        Weighed first = sorted.get(0);
        boolean alone = sorted.size() == 1;
        boolean far = alone || first.score >= LARGE && first.score - sorted.get(1).score >= FAR;
        return far ? Optional.of(first.match) : Optional.empty();
    }
}
