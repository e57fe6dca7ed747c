package org.chronocarte.model.dossier;

/** How well a place's position is known. */
public enum PlacePrecision {
    /** The site itself. */
    EXACT,
    /** The town's centre stands for somewhere in the town. */
    TOWN,
    /** Near here; the true position is not known. */
    APPROXIMATE,
    /** A country or region: the position only carries its label. */
    TERRITORY
}
