package org.chronocarte.model.explore;

import java.util.Arrays;
import java.util.Set;
import org.chronocarte.model.column.Numbering;

/** Values of a facet, and the number of each among those of all facets: as rows first have them. */
final class FacetNames implements FacetValues {

    private final Numbering own = new Numbering();
    private int[] numbers = new int[16];

    /** @param next the number that a new value gets */
    int number(String value, int next) {
        int before = own.size();
        int at = own.of(value);
        if (at == numbers.length) {
            numbers = Arrays.copyOf(numbers, at * 2);
        }
        if (at == before) {
            numbers[at] = next;
        }
        return numbers[at];
    }

    int number(int value) {
        return numbers[value];
    }

    @Override
    public int count() {
        return own.size();
    }

    @Override
    public String name(int value) {
        return own.name(value);
    }

    @Override
    public int find(String name) {
        return own.find(name);
    }

    @Override
    public Set<String> known() {
        return own.names();
    }
}
