package org.chronocarte.picture.geo;

import java.util.Locale;
import java.util.Optional;

/** What a label of the base map names. */
public enum PlaceKind {
    COUNTRY,
    /** A French region. */
    REGION,
    /** A division of the first level: a French département, a German Land. */
    ADMIN1,
    CAPITAL,
    CITY,
    OCEAN,
    SEA,
    LAKE,
    /** A street, named along its line. */
    STREET;

    static Optional<PlaceKind> of(String name) {
        for (PlaceKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether the label is a point with a dot beside it, not the name of an area. */
    public boolean isTown() {
        return this == CAPITAL || this == CITY;
    }

    /** Whether the label lies on water. */
    public boolean isWater() {
        return this == OCEAN || this == SEA || this == LAKE;
    }
}
