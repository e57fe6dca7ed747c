package org.chronocarte.io.format.draft;

import java.util.List;
import org.chronocarte.model.column.HashedNumbers;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/** Finds places that are only points by their positions: a large table may have a million, and a map of them is slow. */
final class PointPlaces {

    private final List<Place> places;
    private final HashedNumbers numbers = new HashedNumbers();

    /** @param places among which those found here stand; only grows */
    PointPlaces(List<Place> places) {
        this.places = places;
    }

    /** The place at a position; null when there is none. */
    @Nullable
    Place at(Position position) {
        int place = numbers.find(
                hash(position), number -> position.equals(places.get(number).position()));
        return place < 0 ? null : places.get(place);
    }

    /** The last of all places is one at a position where there was none. */
    void addLast(Position position) {
        numbers.add(hash(position), places.size() - 1);
    }

    private static int hash(Position position) {
        long both =
                Double.doubleToLongBits(position.lat()) * 0x9E3779B97F4A7C15L + Double.doubleToLongBits(position.lon());
        return (int) (both * 0x9E3779B97F4A7C15L >>> 32);
    }
}
