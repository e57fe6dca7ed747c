package org.chronocarte.io.format.draft;

import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Who a row says says so. Rows that name the same source share it.
 *
 * @param title its title; its address where the file gives no other
 * @param publisher or null
 * @param date when it was published, or null
 * @param url its address as written, or null
 * @param note or null
 */
public record DraftSource(
        String title,
        @Nullable String publisher,
        @Nullable When date,
        @Nullable String url,
        @Nullable String note) {

    /** A source known by its address alone. */
    public static DraftSource of(String url) {
        return new DraftSource(url, null, null, url, null);
    }
}
