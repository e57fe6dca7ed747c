package org.chronocarte.picture.handout;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A laid out handout.
 *
 * @param title of the document
 * @param language ISO 639 code
 * @param width of each page, in points
 * @param height of each page, in points
 * @param pages each with what stands on it, in the order in which it is drawn; at least one
 * @param bookmarks in reading order
 * @param anchors where links inside the handout lead, by name
 * @param keptSecret rows of the entries that the timeline leaves out, since it would answer questions; not to be
 *     written to
 */
public record Handout(
        String title,
        String language,
        double width,
        double height,
        List<List<HandoutItem>> pages,
        List<Bookmark> bookmarks,
        Map<String, Spot> anchors,
        BitSet keptSecret) {

    public Handout {
        pages = pages.stream().map(List::copyOf).toList();
        bookmarks = List.copyOf(bookmarks);
        anchors = Map.copyOf(anchors);
    }

    /**
     * A place on a page.
     *
     * @param page counted from 0
     * @param y points from the page's top
     */
    public record Spot(int page, double y) {}

    /** A line of the table of contents. */
    public record Bookmark(String title, Spot spot) {}
}
