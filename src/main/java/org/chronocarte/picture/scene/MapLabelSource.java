package org.chronocarte.picture.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chronocarte.picture.geo.PlaceKind;
import org.chronocarte.picture.geo.PlaceLabel;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.geo.tiles.Trouble;

/** Names of the base map. */
@FunctionalInterface
public interface MapLabelSource {

    /** How many zoom levels nearer even small countries have names. */
    double COUNTRIES_CLOSER = 2;

    /** So many times as wide and high a view shows the same there. */
    double COUNTRIES_AROUND = 4;

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
     * The country whose name lies nearest to the middle of a small view, which has no room to show it itself; empty where
     * there is none.
     *
     * @param language ISO 639 code
     */
    default Optional<String> country(Viewport view, String language) {
        Viewport closer = new Viewport(
                view.centerX(),
                view.centerY(),
                view.zoom() + COUNTRIES_CLOSER,
                view.width() * COUNTRIES_AROUND,
                view.height() * COUNTRIES_AROUND);
        return labels(closer, language).stream()
                .filter(label -> label.kind() == PlaceKind.COUNTRY)
                .min(Comparator.comparingDouble(
                        label -> Math.hypot(label.unitX() - view.centerX(), label.unitY() - view.centerY())))
                .map(PlaceLabel::text);
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
