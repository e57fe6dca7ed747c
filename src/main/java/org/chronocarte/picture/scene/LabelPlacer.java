package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps labels apart: each takes the first of its candidate boxes that is wholly in view and lies on nothing. */
final class LabelPlacer {

    private static final double CELL = 72;

    private final MapBox view;
    private final Map<Long, List<MapBox>> taken = new HashMap<>();

    /** @param view outside which no label may reach */
    LabelPlacer(MapBox view) {
        this.view = view;
    }

    /** Takes room, asked for or not. */
    void take(MapBox box) {
        for (long key : cells(box)) {
            taken.computeIfAbsent(key, cell -> new ArrayList<>(4)).add(box);
        }
    }

    /** Whether nothing lies in a box, in view or not. */
    boolean isFree(MapBox box) {
        for (long key : cells(box)) {
            List<MapBox> there = taken.get(key);
            if (there != null) {
                for (MapBox each : there) {
                    if (each.overlaps(box)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Takes the first candidate that fits; empty when none does. */
    Optional<MapBox> place(List<MapBox> candidates) {
        for (MapBox candidate : candidates) {
            if (candidate.isInside(view) && isFree(candidate)) {
                take(candidate);
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Takes all of several boxes, or none when one does not fit. */
    boolean placeAll(List<MapBox> boxes) {
        for (MapBox box : boxes) {
            if (!box.isInside(view) || !isFree(box)) {
                return false;
            }
        }
        boxes.forEach(this::take);
        return true;
    }

    private static long[] cells(MapBox box) {
        long left = (long) Math.floor(box.x() / CELL);
        long right = (long) Math.floor(box.right() / CELL);
        long top = (long) Math.floor(box.y() / CELL);
        long bottom = (long) Math.floor(box.bottom() / CELL);
        long[] keys = new long[(int) ((right - left + 1) * (bottom - top + 1))];
        int at = 0;
        for (long row = top; row <= bottom; row++) {
            for (long column = left; column <= right; column++) {
                keys[at++] = (row << 32) ^ (column & 0xFFFFFFFFL);
            }
        }
        return keys;
    }
}
