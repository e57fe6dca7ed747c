package org.chronocarte.io.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** Tells places of one name apart from those that stand twice in the gazetteer. */
final class Namesakes {

    private static final int MOST = 100;
    /** Two places nearer than this, of one country and with one name, are one that stands twice in the gazetteer. */
    private static final double SAME_KM = 10;

    private static final double SAME_ROUGHLY_KM = 25;
    private static final double SAME_ROUGHLY_DEGREES = 0.3;

    private Namesakes() {}

    /** @param sorted the likeliest first: what is the same as one before it is left out */
    static List<Match> distinct(List<Match> sorted) {
        List<Match> kept = new ArrayList<>();
        for (Match match : sorted) {
            if (kept.size() < MOST && !holds(kept, match.place())) {
                kept.add(match);
            }
        }
        return kept;
    }

    private static boolean holds(List<Match> kept, KnownPlace place) {
        for (Match each : kept) {
            if (same(each.place(), place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(KnownPlace one, KnownPlace other) {
        if (one.country().equals(other.country()) && one.kind() == PlaceKind.COUNTRY && other.kind() == one.kind()) {
            // Clipperton has France's name and code.
            return true;
        }
        double north = Math.abs(one.position().lat() - other.position().lat());
        if (north == 0 && one.equals(other)) {
            return true;
        }
        if (!one.country().equals(other.country())
                || one.kind().isTerritory()
                || other.kind().isTerritory()) {
            return false;
        }
        if (north > SAME_ROUGHLY_DEGREES) {
            return false;
        }
        boolean rough = one.kind() == PlaceKind.COMMUNE_NEAR_HERE || other.kind() == PlaceKind.COMMUNE_NEAR_HERE;
        boolean together = one.division() == other.division();
        return Distances.km(one.position(), other.position()) < (rough && together ? SAME_ROUGHLY_KM : SAME_KM);
    }
}
