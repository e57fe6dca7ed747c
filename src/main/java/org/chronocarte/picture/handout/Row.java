package org.chronocarte.picture.handout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strip of a column that is not broken: a line of text, a rule, a figure.
 *
 * @param gap room above it, left out at the top of a column
 * @param height its own
 * @param keepNext whether it must not be the last of its column
 * @param items from the row's left top corner
 * @param bookmark what it is called in the table of contents, or null
 * @param anchor what links call it, or null
 */
record Row(
        double gap,
        double height,
        boolean keepNext,
        List<HandoutItem> items,
        @Nullable String bookmark,
        @Nullable String anchor) {

    Row {
        items = List.copyOf(items);
    }

    Row(double gap, double height, boolean keepNext, List<HandoutItem> items) {
        this(gap, height, keepNext, items, null, null);
    }

    Row withBookmark(String title) {
        return new Row(gap, height, keepNext, items, title, anchor);
    }

    Row withAnchor(String name) {
        return new Row(gap, height, keepNext, items, bookmark, name);
    }

    Row withGap(double room) {
        return new Row(room, height, keepNext, items, bookmark, anchor);
    }

    Row kept() {
        return new Row(gap, height, true, items, bookmark, anchor);
    }
}
