package org.chronocarte.io.gazetteer;

import org.chronocarte.model.dossier.PlacePrecision;

/** What a place of the gazetteer is. Their order is that of the numbers in its file. */
public enum PlaceKind {
    /** A town or village, its centre known. */
    TOWN(PlacePrecision.TOWN),
    /** A French commune whose centre is only known to lie hereabouts, some kilometres off. */
    COMMUNE_NEAR_HERE(PlacePrecision.APPROXIMATE),
    /** A first-level division, or a French département. */
    DIVISION(PlacePrecision.TERRITORY),
    /** A country or a territory with a code of its own. */
    COUNTRY(PlacePrecision.TERRITORY),
    /** A sea, a continent, a region of several countries, a state that is no more. */
    AREA(PlacePrecision.TERRITORY),
    /** An airport. */
    AIRPORT(PlacePrecision.EXACT);

    private final PlacePrecision precision;

    PlaceKind(PlacePrecision precision) {
        this.precision = precision;
    }

    /** How well its position is known. */
    PlacePrecision precision() {
        return precision;
    }

    /** Whether its position only carries its label. */
    boolean isTerritory() {
        return precision == PlacePrecision.TERRITORY;
    }
}
