package org.chronocarte.ui.basemap;

import java.util.Optional;
import org.chronocarte.io.settings.Settings.OnlineChoice;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.online.OnlineMaps;

/**
 * Opens the maps that servers have.
 *
 * @param maps what opens them
 * @param under shown where a server has no tile
 */
record Servers(OnlineMaps maps, BaseMap under) {

    /** The map of a choice; empty when its address is none. Asks the server nothing yet. */
    Optional<OpenedMap> open(OnlineChoice choice) {
        return maps.open(choice.address(), choice.credit())
                .map(tiles -> OpenedMap.of(choice, BaseMap.online(tiles, under)));
    }
}
