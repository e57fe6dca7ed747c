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
    /** And how large, with what speaks for it: as likely as a town of 50,000. */
    private static final double LARGE = 4.7;

    private static final int OFFERED = 20;

    private final Candidates candidates;
    private final PositionCheck positions;

    private record Weighed(KnownPlace place, double score) {}

    PlaceResolver(Gazetteer gazetteer) {
        candidates = new Candidates(gazetteer);
        positions = new PositionCheck(gazetteer, candidates);
    }

    @Override
    public Optional<Misplaced> misplaced(PlaceQuery query, Position position) {
        return positions.check(query, position);
    }

    @Override
    public Map<PlaceQuery, List<FoundPlace>> find(Collection<PlaceQuery> queries) {
        Map<PlaceQuery, List<Match>> possible = new LinkedHashMap<>();
        Map<PlaceQuery, KnownPlace> settled = new LinkedHashMap<>();
        for (PlaceQuery query : queries) {
            if (possible.containsKey(query)) {
                continue;
            }
            List<Match> matches = candidates.of(query);
            possible.put(query, matches);
            meant(matches).ifPresent(place -> settled.put(query, place));
        }
        Surroundings others = new Surroundings(List.copyOf(settled.values()));
        Map<PlaceQuery, List<FoundPlace>> found = new LinkedHashMap<>();
        possible.forEach((query, matches) -> {
            if (!matches.isEmpty()) {
                found.put(query, answer(matches, settled.get(query), others));
            }
        });
        return found;
    }

    /** The one that is meant whatever the other rows say; empty when that is in doubt. */
    static Optional<KnownPlace> meant(List<Match> matches) {
        return decided(matches.stream()
                .map(match -> new Weighed(match.place(), match.score()))
                .toList());
    }

    private static List<FoundPlace> answer(List<Match> matches, @Nullable KnownPlace settled, Surroundings others) {
        List<Weighed> weighed = new ArrayList<>();
        for (Match match : matches) {
            double bonus = others.bonus(match.place(), match.place().equals(settled));
            weighed.add(new Weighed(match.place(), match.score() + bonus));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::score).reversed());
        Optional<KnownPlace> meant = decided(weighed);
        if (meant.isPresent()) {
            return List.of(meant.get().found());
        }
        return weighed.stream().limit(OFFERED).map(each -> each.place.found()).toList();
    }

    /** @param sorted the likeliest first */
    private static Optional<KnownPlace> decided(List<Weighed> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        Weighed first = sorted.get(0);
        boolean alone = sorted.size() == 1;
        boolean far = alone || first.score >= LARGE && first.score - sorted.get(1).score >= FAR;
        return far ? Optional.of(first.place) : Optional.empty();
    }
}
