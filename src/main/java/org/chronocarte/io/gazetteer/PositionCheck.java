package org.chronocarte.io.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.io.format.Misplaced;
import org.chronocarte.io.format.Misplaced.Likelier;
import org.chronocarte.io.format.Misplaced.Slip;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Doubts positions that lie far from the country or place that a row names. The gazetteer has no borders: a position is
 * in a country when a place of it is near. So it is doubted only when nothing of the country is within 100 km and
 * either a usual slip explains it, or it lies plainly in another country or far out at sea; and where a place is named
 * alone, only when a slip explains it or the place is a city.
 */
final class PositionCheck {

    /** Coasts, borders and empty land: nearer than this is in the country. */
    private static final double NEAR_KM = 100;
    /** A slip explains a position when it leads this near to a place of the country. */
    private static final double FITS_KM = 25;
    /** Within this round a town, or the approximate point of a commune, a position is at that place. */
    private static final double AT_PLACE_KM = 60;
    /** The exclusive zone at sea: 200 nautical miles. */
    private static final double AT_SEA_KM = 370;
    /** In another country, when that is so many times nearer than the one that is named. */
    private static final double TIMES_NEARER = 4;
    /** Even in the emptiest countries. */
    private static final double FAR_KM = 700;
    /** Inhabitants of a city whose name nobody gives to something far from it without saying where that is. */
    private static final int CITY = 100_000;

    private final Gazetteer gazetteer;
    private final Candidates candidates;
    private volatile @Nullable Near near;

    PositionCheck(Gazetteer gazetteer, Candidates candidates) {
        this.gazetteer = gazetteer;
        this.candidates = candidates;
    }

    /** The code of the country in which a position lies; empty far from any. */
    Optional<String> country(Position position) {
        return near().country(position);
    }

    Optional<Misplaced> check(PlaceQuery query, Position position) {
        boolean named = query.country() != null && !query.country().isBlank();
        String land = named ? String.valueOf(query.country()) : query.name();
        Optional<String> code = gazetteer.countries().code(land);
        if (code.isPresent()) {
            Optional<Misplaced> off = outside(query, Countries.around(code.get()), land, position);
            if (off.isPresent()) {
                return off;
            }
        }
        return query.name().isBlank() ? Optional.empty() : elsewhere(query, position);
    }

    /** Whether it lies outside a country. */
    private Optional<Misplaced> outside(PlaceQuery query, Set<String> country, String land, Position position) {
        double away = near().kmTo(position, country, NEAR_KM);
        if (away <= NEAR_KM || Double.isInfinite(away)) {
            return Optional.empty();
        }
        List<Likelier> likelier = new ArrayList<>();
        for (Likelier each : slips(position)) {
            if (near().kmTo(each.position(), country, FITS_KM) <= FITS_KM) {
                likelier.add(each);
            }
        }
        double others = near().kmToOthers(position, country);
        boolean abroad = others * TIMES_NEARER < away;
        boolean atSea = away > AT_SEA_KM && others < away;
        if (likelier.isEmpty() && !abroad && !atSea && away <= FAR_KM) {
            return Optional.empty();
        }
        gazetteers(query).ifPresent(likelier::add);
        return Optional.of(new Misplaced(land, Math.round(away), likelier));
    }

    /** Whether it lies where a slip puts the place that the row names, or very far from a city that everyone knows. */
    private Optional<Misplaced> elsewhere(PlaceQuery query, Position position) {
        List<Match> meant = candidates.called(query).stream()
                .filter(each -> !each.place().kind().isTerritory())
                .toList();
        double away = away(meant, position);
        if (meant.isEmpty() || away <= NEAR_KM) {
            return Optional.empty();
        }
        List<Likelier> likelier = new ArrayList<>();
        for (Likelier each : slips(position)) {
            if (away(meant, each.position()) <= AT_PLACE_KM) {
                likelier.add(each);
            }
        }
        Optional<Match> sure = PlaceResolver.meant(meant);
        boolean city = sure.filter(each -> each.place().population() >= CITY).isPresent();
        if (likelier.isEmpty() && !(city && away > FAR_KM)) {
            return Optional.empty();
        }
        sure.map(PositionCheck::there).ifPresent(likelier::add);
        return Optional.of(new Misplaced(query.name(), Math.round(away), likelier));
    }

    private static double away(List<Match> places, Position from) {
        return places.stream()
                .mapToDouble(each -> Distances.km(each.place().position(), from))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The place that the gazetteer has under the row's name, unless it may be one of several. */
    private Optional<Likelier> gazetteers(PlaceQuery query) {
        List<Match> named = query.name().isBlank() ? List.of() : candidates.called(query);
        return PlaceResolver.meant(named).map(PositionCheck::there);
    }

    private static Likelier there(Match match) {
        return new Likelier(Slip.OTHER_PLACE, match.place().position(), match.found());
    }

    private static List<Likelier> slips(Position at) {
        List<Likelier> slips = new ArrayList<>();
        if (Math.abs(at.lon()) <= 90) {
            slips.add(new Likelier(Slip.SWAPPED, new Position(at.lon(), at.lat()), null));
        }
        slips.add(new Likelier(Slip.LONGITUDE_SIGN, new Position(at.lat(), -at.lon()), null));
        slips.add(new Likelier(Slip.LATITUDE_SIGN, new Position(-at.lat(), at.lon()), null));
        slips.add(new Likelier(Slip.BOTH_SIGNS, new Position(-at.lat(), -at.lon()), null));
        return slips;
    }

    private Near near() {
        Near known = near;
        return known == null ? sorted() : known;
    }

    private synchronized Near sorted() {
        Near known = near == null ? new Near(gazetteer) : near;
        near = known;
        return known;
    }
}
