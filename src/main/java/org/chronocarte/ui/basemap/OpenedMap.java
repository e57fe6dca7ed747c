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
 * @param online the server's map, or null; without either it is nobody's choice
 * @param enclosed whether it came along with the dossier; without any of these it is the application's own
 */
record OpenedMap(@Nullable Path file, @Nullable OnlineChoice online, BaseMap map, boolean enclosed) {

    /** A file of the reader's own. */
    static OpenedMap of(Path file, BaseMap map) {
        return new OpenedMap(file, null, map, false);
    }

    /** A server's map. */
    static OpenedMap of(OnlineChoice online, BaseMap map) {
        return new OpenedMap(null, online, map, false);
    }

    /** The application's own map. */
    static OpenedMap embedded(BaseMap map) {
        return new OpenedMap(null, null, map, false);
    }

    /** An extract that came along with the dossier. */
    static OpenedMap enclosed(BaseMap map) {
        return new OpenedMap(null, null, map, true);
    }

    /** Whether it is what is shown where nothing was chosen. */
    boolean isStandard() {
        return file == null && online == null;
    }

    /** Whether it is what was chosen before; null stands for the application's own. */
    boolean is(@Nullable BaseMapChoice choice) {
        if (choice == null || isStandard()) {
            return choice == null && isStandard() && !enclosed;
        }
        return online != null
                ? online.equals(choice.online())
                : file != null && file.toAbsolutePath().toString().equals(choice.file());
    }

    /** Closes it; but the application's own map stays open as long as the window. */
    void release() {
        if (!isStandard() || enclosed) {
            map.close();
        }
    }
}
