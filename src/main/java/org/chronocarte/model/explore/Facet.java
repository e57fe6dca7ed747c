package org.chronocarte.model.explore;

/** A question that a filter can ask of an entry. */
public enum Facet {
    KIND,
    PLACE,
    TAG,
    ACTOR,
    CERTAINTY,
    ANSWERED
}
