package org.chronocarte.io.format.draft;

import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/** Places that are only points, found by their positions: a large table may have a million, and a map of them is slow. */
final class PointPlaces {

    private @Nullable Place[] slots = new @Nullable Place[64];
    private int size;

    /** The place at a position; null when there is none. */
    @Nullable
    Place at(Position position) {
        return slots[slot(position)];
    }

    /** Adds a place where there is none. */
    void add(Place place, Position position) {
        if (++size * 2 > slots.length) {
            grow();
        }
        slots[slot(position)] = place;
    }

    private void grow() {
        @Nullable Place[] before = slots;
        slots = new @Nullable Place[before.length * 2];
        for (Place each : before) {
            if (each != null && each.position() != null) {
                slots[slot(each.position())] = each;
            }
        }
    }

    /** Where a position's place stands, or would. */
    private int slot(Position position) {
        long both =
                Double.doubleToLongBits(position.lat()) * 0x9E3779B97F4A7C15L + Double.doubleToLongBits(position.lon());
        int slot = (int) (both * 0x9E3779B97F4A7C15L >>> 32) & slots.length - 1;
        for (Place each = slots[slot]; each != null && !position.equals(each.position()); each = slots[slot]) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
