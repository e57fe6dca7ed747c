package org.chronocarte.model.explore;

import java.util.Set;

/** A facet's values. */
sealed interface FacetValues permits FacetNames, FacetPlaces {

    /** How many there are that might be had. */
    int count();

    String name(int value);

    /** One of a name, or -1. */
    int find(String name);

    /** The names of those that a row has; a view that cannot be changed. */
    Set<String> known();
}
