package org.chronocarte.picture.scene;

import org.chronocarte.picture.geo.PlaceLabel;

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
    /** A capital or a large city of the base map, beside its dot. */
    CITY,
    /** A smaller town of the base map, beside its dot. */
    TOWN,
    /** A sea, ocean or lake: serif italic. */
    WATER,
    /** A street of the base map, along its line. */
    STREET;

    private static final int LARGE_CITY = 100_000;

    static LabelRole of(PlaceLabel label) {
        return switch (label.kind()) {
            case COUNTRY -> COUNTRY;
            case REGION, ADMIN1 -> REGION;
            case CAPITAL -> CITY;
            case CITY -> label.population() >= LARGE_CITY ? CITY : TOWN;
            case OCEAN, SEA, LAKE -> WATER;
            case STREET -> STREET;
        };
    }
}
