package org.chronocarte.io.format.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is told of an entry, in one language, without markup.
 *
 * @param heading what it is about, or "" for the entry's own summary
 * @param lines what it says; never empty
 */
record Passage(String heading, List<Line> lines) {

    Passage {
        lines = List.copyOf(lines);
    }

    /**
     * A line of it.
     *
     * @param text may hold line breaks
     * @param url a web address to which it leads, or null
     */
    record Line(String text, @Nullable String url) {}
}
