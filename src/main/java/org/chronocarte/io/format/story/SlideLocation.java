package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.CleanText;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where a slide lies, as Knight Lab's tools have it.
 *
 * @param json an object with coordinates and a name, or the name alone; a missing node for nowhere
 */
record SlideLocation(JsonNode json) {

    /** How the map looks there is not kept. */
    private static final Set<String> KNOWN = Set.of("lat", "lon", "name", "zoom", "line");

    private static final String LOCATION = "location";

    /** Of a slide. */
    static SlideLocation of(JsonNode slide) {
        return new SlideLocation(Fields.at(slide, LOCATION));
    }

    /** What the place is called; "" when that is not said. */
    String name() {
        return CleanText.of(json.isObject() ? Fields.text(json, "name") : Fields.text(json));
    }

    /** How near the map shows it, as written; "" when that is not said. */
    String zoom() {
        return Fields.text(json, "zoom");
    }

    /**
     * Gives the place to an entry.
     *
     * @param prefix stands before the names of what no place holds
     * @return where it lies; null when its coordinates cannot be read or are not given
     */
    @Nullable
    Position pin(Where where, Draft draft, String prefix, Pins pins) {
        Position position = pins.at(where, lat(), lon());
        String name = name();
        if (position != null) {
            draft.place(DraftPlace.at(name.isEmpty() ? null : name, position));
        } else {
            keepCoordinates(draft, prefix);
            if (!name.isEmpty()) {
                draft.place(DraftPlace.named(name));
            }
        }
        Fields.keep(draft, json, prefix + LOCATION + ".", KNOWN);
        return position;
    }

    /** Keeps what is said of it as it stands: it lies on a picture, not on a map. */
    void keep(Draft draft, String prefix) {
        keepCoordinates(draft, prefix);
        if (!name().isEmpty()) {
            draft.extra(prefix + LOCATION + ".name", name());
        }
        Fields.keep(draft, json, prefix + LOCATION + ".", KNOWN);
    }

    private void keepCoordinates(Draft draft, String prefix) {
        if (!lat().isEmpty() || !lon().isEmpty()) {
            draft.extra(prefix + LOCATION, lat() + ", " + lon());
        }
    }

    private String lat() {
        return Fields.text(json, "lat");
    }

    private String lon() {
        return Fields.text(json, "lon");
    }
}
