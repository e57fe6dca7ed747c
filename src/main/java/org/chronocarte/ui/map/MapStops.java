package org.chronocarte.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chronocarte.picture.scene.HubMark;
import org.chronocarte.picture.scene.InsetMark;
import org.chronocarte.picture.scene.MapHit;
import org.chronocarte.picture.scene.MapScene;

/** Where the keyboard can stop on a map. */
final class MapStops {

    private MapStops() {}

    /** The ids of the hubs that can be seen, the busiest first, then of the insets. */
    static List<String> of(MapScene scene) {
        List<String> stops = new ArrayList<>();
        scene.hubs().stream()
                .filter(hub -> isSeen(hub, scene))
                .sorted(Comparator.comparingInt(HubMark::count)
                        .reversed()
                        .thenComparing(hub -> hub.place().id()))
                .forEach(hub -> stops.add(hub.place().id()));
        scene.insets().stream().map(InsetMark::key).forEach(stops::add);
        return stops;
    }

    private static boolean isSeen(HubMark hub, MapScene scene) {
        double x = hub.center().x();
        double y = hub.center().y();
        return x >= 0
                && y >= 0
                && x <= scene.viewport().width()
                && y <= scene.viewport().height()
                && scene.pick(x, y) instanceof MapHit.Hub;
    }
}
