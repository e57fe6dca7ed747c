package org.chronocarte.model.explore;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many entries have each value of each facet. Immutable. */
public final class FacetCounts {

    private final FacetIndex facets;
    private final Map<Facet, RunningCounts.Counted> counts;

    FacetCounts(FacetIndex facets, Map<Facet, RunningCounts.Counted> counts) {
        this.facets = facets;
        this.counts = new EnumMap<>(counts);
    }

    /** The number of entries with one value of a facet; 0 for a value that no entry has. */
    public int count(Facet facet, String value) {
        RunningCounts.Counted counted = counts.get(facet);
        if (counted == null) {
            return 0;
        }
        int number = facets.numberOf(facet, value);
        return number < 0
                ? counted(facet, value, counted.rows())
                : counted.values().get(number);
    }

    /** What is not listed is counted only when it is asked for. */
    private int counted(Facet facet, String value, BitSet rows) {
        BitSet having = facets.having(Set.of(value), facet);
        having.and(rows);
        return having.cardinality();
    }

    /** The values of a facet that an entry of the dossier has, be it one that is not counted now. */
    public Set<String> values(Facet facet) {
        return facets.known(facet);
    }

    /** Whether the same values are counted, each as often. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof FacetCounts counted)) {
            return false;
        }
        for (Facet facet : Facet.values()) {
            if (!values(facet).equals(counted.values(facet))) {
                return false;
            }
            for (String value : values(facet)) {
                if (count(facet, value) != counted.count(facet, value)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Facet facet : Facet.values()) {
            for (String value : values(facet)) {
                hash += value.hashCode() * count(facet, value);
            }
        }
        return hash;
    }
}
