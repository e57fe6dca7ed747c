package org.chronocarte.model.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.text.DictionaryOrder;

/**
 * Sorts a dossier's rows by what a list says of them in one language. What a column needs is worked out when it is first
 * asked for, and kept. For large dossiers not for the FX thread; for one thread at a time.
 */
public final class RowSorter {

    private final RowTexts texts;
    private final int size;
    private final Map<Column, Ranks> ranks = new EnumMap<>(Column.class);

    /** What rows are sorted by. */
    public enum Column {
        /** When it began. */
        DATE,
        /** The kind's name. */
        KIND,
        TITLE,
        /** The places' names. */
        PLACE,
        /** How many sources the entry as a whole has. */
        SOURCES
    }

    /**
     * One thing to sort by.
     *
     * @param descending whether the last comes first
     */
    public record By(Column column, boolean descending) {}

    /**
     * A column's values by their place in its order.
     *
     * @param ofRow rank of each row from 0; equal for equal values
     * @param count more than the greatest
     */
    private record Ranks(int[] ofRow, int count) {

        static Ranks of(int[] ofRow) {
            return new Ranks(ofRow, Arrays.stream(ofRow).max().orElse(-1) + 1);
        }
    }

    public RowSorter(RowTexts texts) {
        this.texts = texts;
        this.size = texts.index().size();
    }

    /**
     * All rows in an order.
     *
     * @param by the first decides, the next between equal rows, and last time
     */
    public int[] sorted(List<By> by) {
        int[] order = new int[size];
        Arrays.setAll(order, row -> row);
        for (int i = by.size() - 1; i >= 0; i--) {
            Ranks of = ranks.computeIfAbsent(by.get(i).column(), this::ranks);
            order = sorted(order, of, by.get(i).descending());
        }
        return order;
    }

    /**
     * Some rows in an order.
     *
     * @param order of all rows, as {@link #sorted} gives it
     */
    public static int[] only(BitSet rows, int[] order) {
        int[] some = new int[rows.cardinality()];
        int count = 0;
        for (int i = 0; i < order.length && count < some.length; i++) {
            if (rows.get(order[i])) {
                some[count++] = order[i];
            }
        }
        return some;
    }

    /** Rows of the same rank stay as they are. */
    private static int[] sorted(int[] order, Ranks ranks, boolean descending) {
        int[] next = new int[ranks.count + 1];
        for (int rank : ranks.ofRow) {
            next[slot(rank, ranks, descending) + 1]++;
        }
        for (int slot = 0; slot < ranks.count; slot++) {
            next[slot + 1] += next[slot];
        }
        int[] sorted = new int[order.length];
        for (int row : order) {
            sorted[next[slot(ranks.ofRow[row], ranks, descending)]++] = row;
        }
        return sorted;
    }

    private static int slot(int rank, Ranks ranks, boolean descending) {
        return descending ? ranks.count - 1 - rank : rank;
    }

    private Ranks ranks(Column column) {
        EntryIndex index = texts.index();
        int[] ofRow = new int[size];
        switch (column) {
            case DATE -> Arrays.setAll(ofRow, row -> row);
            case SOURCES ->
                Arrays.setAll(ofRow, row -> index.entry(row).citedSources().size());
            case TITLE -> rankTitles(ofRow);
            case KIND -> rank(ofRow, row -> index.entry(row).kind(), texts::kind);
            case PLACE -> rankPlaces(ofRow);
        }
        return Ranks.of(ofRow);
    }

    private DictionaryOrder dictionary() {
        return new DictionaryOrder(Locale.forLanguageTag(texts.language()));
    }

    /** In the dossier's order, in which entries lie in memory: a million are so read several times as fast. */
    private void rankTitles(int[] ofRow) {
        List<Entry> entries = texts.index().dossier().entries();
        int[] ranks =
                dictionary().ranks(size, number -> entries.get(number).title().in(texts.language()));
        for (int number = 0; number < size; number++) {
            ofRow[texts.index().rowOf(number)] = ranks[number];
        }
    }

    /** Most rows name one place: they are ranked as the places are. */
    private void rankPlaces(int[] ofRow) {
        PlaceColumns places = texts.index().places();
        Groups named = places.ofRows();
        Map<Object, Integer> numbers = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            if (named.count(row) == 1) {
                ofRow[row] = named.at(named.start(row));
                continue;
            }
            Integer number = numbers.get(texts.index().entry(row).places());
            if (number == null) {
                number = places.size() + others.size();
                numbers.put(texts.index().entry(row).places(), number);
                others.add(texts.places(row));
            }
            ofRow[row] = number;
        }
        int[] ranks = dictionary()
                .ranks(
                        places.size() + others.size(),
                        number -> number < places.size()
                                ? texts.place(places.place(number))
                                : others.get(number - places.size()));
        for (int row = 0; row < size; row++) {
            ofRow[row] = ranks[ofRow[row]];
        }
    }

    /** Ranks rows by texts of which there are few: each is made and weighed once. */
    private void rank(int[] ofRow, IntFunction<Object> value, IntFunction<String> text) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] firstRows = new int[size];
        for (int row = 0; row < size; row++) {
            Object key = value.apply(row);
            Integer number = numbers.get(key);
            if (number == null) {
                number = numbers.size();
                firstRows[number] = row;
                numbers.put(key, number);
            }
            ofRow[row] = number;
        }
        int[] ranks = dictionary().ranks(numbers.size(), number -> text.apply(firstRows[number]));
        for (int row = 0; row < size; row++) {
            ofRow[row] = ranks[ofRow[row]];
        }
    }
}
