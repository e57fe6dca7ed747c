package org.chronocarte.model.explore;

import java.util.HashMap;
import java.util.Map;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Places that one asks for together: a table with a town and a position in each row has the same name at a thousand
 * addresses. Towns of one name that lie far apart stay apart. Immutable.
 */
final class SharedNames {

    /** Half a degree of latitude, some fifty kilometres: the outskirts of a large city. */
    private static final double NEAR = 0.45;

    /** Of a name that is all over the world, as "farm" may be, no more than this many are looked through for a place. */
    private static final int MOST = 32;

    private final int[] first;
    private boolean shared;

    SharedNames(PlaceColumns places) {
        first = new int[places.size()];
        Map<LocalText, Integer> last = new HashMap<>();
        int[] before = new int[places.size()];
        for (int number = 0; number < first.length; number++) {
            first[number] = number;
            Place place = places.place(number);
            if (place == null || place.position() == null || !place.isNamed()) {
                continue;
            }
            Integer chain = last.get(place.label());
            int found = chain == null ? -1 : near(place.position(), chain, before, places);
            if (found >= 0) {
                first[number] = found;
                shared = true;
            } else {
                before[number] = chain == null ? -1 : chain;
                last.put(place.label(), number);
            }
        }
    }

    private static int near(Position position, int chain, int[] before, PlaceColumns places) {
        int looked = 0;
        for (int number = chain; number >= 0 && looked < MOST; number = before[number], looked++) {
            if (isNear(position, positionOf(number, places))) {
                return number;
            }
        }
        return -1;
    }

    private static @Nullable Position positionOf(int number, PlaceColumns places) {
        Place place = places.place(number);
        return place == null ? null : place.position();
    }

    private static boolean isNear(Position one, @Nullable Position other) {
        if (other == null || Math.abs(one.lat() - other.lat()) > NEAR) {
            return false;
        }
        double east = Math.abs(one.lon() - other.lon());
        double shrunk = Math.min(east, 360 - east) * Math.cos(Math.toRadians(one.lat()));
        return Math.hypot(one.lat() - other.lat(), shrunk) <= NEAR;
    }

    /** Whether two places share a name. */
    boolean areAny() {
        return shared;
    }

    /** The first place of a place's name near it; the place itself when it has no other. */
    int of(int number) {
        return first[number];
    }
}
