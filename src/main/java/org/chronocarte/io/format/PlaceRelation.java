package org.chronocarte.io.format;

/** How what is written relates to the place that was found for it. */
public enum PlaceRelation {
    /** It is the place's name. */
    ITSELF,
    /** It is the place's number: a postcode, or INSEE's code of a commune. */
    CODE,
    /** It is in the place: a quarter of a town, a prison, a street; part of a territory. */
    WITHIN,
    /** It is near the place: its port, its suburbs, the sea before it. */
    NEAR,
    /** It is somewhere between two places; the position is the middle of the way. */
    BETWEEN
}
