package org.chronocarte.model.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.column.Numbering;

/** A facet's values, and the number of each among those of all facets: as rows first have them. */
sealed interface FacetValues {

    /** How many there are that might be had. */
    int count();

    String name(int value);

    /** Its number, or -1 when no row has it. */
    int number(int value);

    /** One of a name, or -1. */
    int find(String name);

    /** The names of those that a row has; a view that cannot be changed. */
    Set<String> known();

    /** Values that are numbered as they come. */
    final class Named implements FacetValues {
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

        @Override
        public int count() {
            return own.size();
        }

        @Override
        public String name(int value) {
            return own.name(value);
        }

        @Override
        public int number(int value) {
            return numbers[value];
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

    /** Places, of which there may be as many as rows: they have numbers already. */
    final class OfPlaces implements FacetValues {
        private final PlaceColumns places;
        private final int[] numbers;
        private final BitSet had = new BitSet();

        OfPlaces(PlaceColumns places) {
            this.places = places;
            numbers = new int[places.size()];
            Arrays.fill(numbers, -1);
        }

        /** The numbers of the places that rows name. */
        Groups ofRows() {
            return places.ofRows();
        }

        /** The place that holds another; -1 for none. */
        int holder(int place) {
            return places.holder(place);
        }

        /** @param next the number that a new value gets */
        int number(int place, int next) {
            if (numbers[place] < 0) {
                numbers[place] = next;
                had.set(place);
            }
            return numbers[place];
        }

        @Override
        public int count() {
            return numbers.length;
        }

        @Override
        public String name(int value) {
            return places.id(value);
        }

        @Override
        public int number(int value) {
            return numbers[value];
        }

        @Override
        public int find(String name) {
            return places.find(name);
        }

        @Override
        public Set<String> known() {
            return places.ids(had);
        }
    }
}
