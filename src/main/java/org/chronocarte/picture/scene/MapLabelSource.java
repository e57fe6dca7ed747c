package org.chronocarte.picture.scene;

import java.util.List;
import java.util.Optional;
import org.chronocarte.picture.geo.PlaceLabel;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.geo.tiles.Trouble;

/** Names of the base map. */
@FunctionalInterface
public interface MapLabelSource {

    /** No names. */
    MapLabelSource NONE = (viewport, language) -> List.of();

    /**
     * Names that may be shown in a view, the most important first; their order does not depend on where in the view
     * they lie, so that labels stay while the map is panned.
     *
     * @param language ISO 639 code
     */
    List<PlaceLabel> labels(Viewport viewport, String language);

    /**
     * What the country is called that a point lies in; empty at sea, and while that is not known yet.
     *
     * @param unitX where, on Web Mercator's unit square
     * @param unitY where
     * @param language ISO 639 code
     */
    default Optional<String> country(double unitX, double unitY, String language) {
        return Optional.empty();
    }

    /** Whom to name on the map beside the makers of the application's own base map; empty where that is shown. */
    default Optional<String> credit() {
        return Optional.empty();
    }

    /** Why parts of the base map may be missing: its server gives none now; empty when all is there. */
    default Optional<Trouble> trouble() {
        return Optional.empty();
    }
}
