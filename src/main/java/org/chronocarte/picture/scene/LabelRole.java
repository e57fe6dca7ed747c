package org.chronocarte.picture.scene;

import org.chronocarte.picture.geo.PlaceKind;

/** What a label on the map names, which decides how it is set. */
public enum LabelRole {
    /** A hub's place. */
    HUB,
    /** A territory that has entries. */
    TERRITORY,
    /** A country of the base map: letter-spaced capitals. */
    COUNTRY,
    /** A region of the base map. */
    REGION,
    /** A city of the base map, beside its dot. */
    CITY,
    /** A sea or ocean: serif italic. */
    WATER;

    static LabelRole of(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY -> COUNTRY;
            case REGION, ADMIN1 -> REGION;
            case CAPITAL, CITY -> CITY;
            case OCEAN, SEA -> WATER;
        };
    }
}
