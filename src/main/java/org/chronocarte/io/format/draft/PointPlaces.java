package org.chronocarte.io.format.draft;

import java.util.List;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/** Finds places that are only points by their positions: a large table may have a million, and a map of them is slow. */
final class PointPlaces {

    private final List<Place> places;
    /** One more than the index of the place in each slot; 0 where it is free. */
    private int[] slots = new int[64];
    /** The hash of the position in each slot, so that places that differ need not be fetched to see that they do. */
    private int[] hashes = new int[64];

    private int size;

    /** @param places among which those found here stand; only grows */
    PointPlaces(List<Place> places) {
        this.places = places;
    }

    /** The place at a position; null when there is none. */
    @Nullable
    Place at(Position position) {
        int place = slots[slot(position, hash(position))];
        return place == 0 ? null : places.get(place - 1);
    }

    /** The last of all places is one at a position where there was none. */
    void addLast(Position position) {
        if (++size * 2 > slots.length) {
            grow();
        }
        int hash = hash(position);
        put(places.size(), hash, slot(position, hash));
    }

    private void put(int place, int hash, int slot) {
        slots[slot] = place;
        hashes[slot] = hash;
    }

    private void grow() {
        int[] before = slots;
        int[] hashesBefore = hashes;
        slots = new int[before.length * 2];
        hashes = new int[slots.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int slot = hashesBefore[i] & slots.length - 1;
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                put(before[i], hashesBefore[i], slot);
            }
        }
    }

    /** Where a position's place stands, or would. */
    private int slot(Position position, int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0
                && !(hashes[slot] == hash
                        && position.equals(places.get(slots[slot] - 1).position()))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private static int hash(Position position) {
        long both =
                Double.doubleToLongBits(position.lat()) * 0x9E3779B97F4A7C15L + Double.doubleToLongBits(position.lon());
        return (int) (both * 0x9E3779B97F4A7C15L >>> 32);
    }
}
