package org.chronocarte.ui.present.tools;

import java.util.ArrayList;
import java.util.List;

/**
 * What the pen has drawn on the picture of a chapter. Immutable.
 *
 * @param strokes the oldest first
 */
public record Drawing(List<Stroke> strokes) {

    /** Nothing drawn. */
    public static final Drawing EMPTY = new Drawing(List.of());

    public Drawing {
        strokes = List.copyOf(strokes);
    }

    public boolean isEmpty() {
        return strokes.isEmpty();
    }

    /** With a stroke more. */
    Drawing begun(Stroke stroke) {
        List<Stroke> more = new ArrayList<>(strokes);
        more.add(stroke);
        return new Drawing(more);
    }

    /** With the last stroke drawn on; without any, the same. */
    Drawing extended(Spot next) {
        if (isEmpty()) {
            return this;
        }
        List<Stroke> longer = new ArrayList<>(strokes);
        longer.set(longer.size() - 1, longer.get(longer.size() - 1).to(next));
        return new Drawing(longer);
    }

    /** Without the last stroke; without any, the same. */
    Drawing undone() {
        return isEmpty() ? this : new Drawing(strokes.subList(0, strokes.size() - 1));
    }
}
