package org.chronocarte.ui.basemap;

import java.nio.file.Path;
import org.chronocarte.io.settings.Settings.BaseMapChoice;
import org.chronocarte.io.settings.Settings.OnlineChoice;
import org.chronocarte.picture.geo.BaseMap;
import org.jspecify.annotations.Nullable;

/**
 * A base map and where it is from.
 *
 * @param file of the reader's own, or null
 * @param online the server's map, or null; without either it is the application's own
 */
record OpenedMap(@Nullable Path file, @Nullable OnlineChoice online, BaseMap map) {

    /** Whether it is the application's own. */
    boolean isStandard() {
        return file == null && online == null;
    }

    /** Whether it is what was chosen before; null stands for the application's own. */
    boolean is(@Nullable BaseMapChoice choice) {
        if (choice == null || isStandard()) {
            return choice == null && isStandard();
        }
        return online != null
                ? online.equals(choice.online())
                : file != null && file.toAbsolutePath().toString().equals(choice.file());
    }

    /** Closes a map of the reader's choice; the application's own stays open as long as the window. */
    void release() {
        if (!isStandard()) {
            map.close();
        }
    }
}
