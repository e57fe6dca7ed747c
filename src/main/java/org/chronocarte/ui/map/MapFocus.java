package org.chronocarte.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chronocarte.picture.scene.HubMark;
import org.chronocarte.picture.scene.InsetMark;
import org.chronocarte.picture.scene.MapHit;
import org.chronocarte.picture.scene.MapScene;
import org.jspecify.annotations.Nullable;

/** Where the keyboard is on the map: at the hub, or the inset, of some place. */
final class MapFocus {

    private @Nullable String placeId;

    /** The id of the place that names the hub or inset, or null. */
    @Nullable
    String placeId() {
        return placeId;
    }

    void clear() {
        placeId = null;
    }

    /** Goes on by some stops, round and round. */
    void step(MapScene scene, int by) {
        List<String> stops = stops(scene);
        if (stops.isEmpty()) {
            placeId = null;
            return;
        }
        int at = placeId == null ? -1 : stops.indexOf(placeId);
        int first = by > 0 ? 0 : stops.size() - 1;
        placeId = stops.get(at < 0 ? first : Math.floorMod(at + by, stops.size()));
    }

    /** The ids of the hubs that can be seen, the busiest first, then of the insets. */
    private static List<String> stops(MapScene scene) {
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

    /** What the keyboard is at. */
    MapHit hit(MapScene scene) {
        for (InsetMark inset : scene.insets()) {
            if (inset.key().equals(placeId)) {
                return new MapHit.Frame(inset);
            }
        }
        for (HubMark hub : scene.hubs()) {
            if (hub.place().id().equals(placeId)) {
                return new MapHit.Hub(hub);
            }
        }
        return new MapHit.Nothing();
    }
}
