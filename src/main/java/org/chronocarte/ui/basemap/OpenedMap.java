package org.chronocarte.ui.basemap;

import java.nio.file.Path;
import org.chronocarte.picture.geo.BaseMap;
import org.jspecify.annotations.Nullable;

/**
 * A base map and where it is from.
 *
 * @param file of the reader's own, or null for the application's map
 */
record OpenedMap(@Nullable Path file, BaseMap map) {

    /** Closes a map of the reader's own; the application's own stays open as long as the window. */
    void release() {
        if (file != null) {
            map.close();
        }
    }
}
