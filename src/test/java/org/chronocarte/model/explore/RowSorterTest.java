package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Collator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.RowSorter.By;
import org.chronocarte.model.explore.RowSorter.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSorterTest {

    private static Comparator<Integer> comparing(RowTexts texts, By by) {
        Comparator<String> words = Collator.getInstance(Locale.forLanguageTag(texts.language()))::compare;
        Comparator<Integer> order = switch (by.column()) {
            case DATE -> Comparator.naturalOrder();
            case KIND -> Comparator.comparing(texts::kind, words);
            case TITLE -> Comparator.comparing(texts::title, words);
            case PLACE -> Comparator.comparing(texts::places, words);
            case SOURCES ->
                Comparator.comparing(
                        row -> texts.index().entry(row).citedSources().size());
        };
        return by.descending() ? order.reversed() : order;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void rowsAreSortedByEachColumnAndThenByTheNext(String language) {
        RowTexts texts =
                new RowTexts(new EntryIndex(SampleDossier.random(11, 400, 4).made()), language);
        RowSorter sorter = new RowSorter(texts);
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            List<By> by = new ArrayList<>();
            for (int n = i < 10 ? 1 : 1 + random.nextInt(3); n > 0; n--) {
                by.add(new By(Column.values()[random.nextInt(Column.values().length)], random.nextBoolean()));
            }
            Comparator<Integer> order = by.stream()
                    .map(each -> comparing(texts, each))
                    .reduce(Comparator::thenComparing)
                    .orElseThrow();
            int[] expected = IntStream.range(0, 400)
                    .boxed()
                    .sorted(order)
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertArrayEquals(expected, sorter.sorted(by), by::toString);
        }
    }

    @Test
    void aPlaceThatAnEntryNamesTwiceIsShownOnce() {
        SampleDossier dossier = SampleDossier.withFourKinds().place("a", 48, 2).place("b", 49, 2);
        dossier.entry("one", "event", "2021").at("b", "a", "b");
        RowTexts texts = new RowTexts(new EntryIndex(dossier.made()), "en");
        assertEquals("b, a", texts.places(0));
    }

    @Test
    void withoutAWishRowsStandAsTheyAre() {
        RowSorter sorter = new RowSorter(
                new RowTexts(new EntryIndex(SampleDossier.random(1, 5, 1).made()), "en"));
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, sorter.sorted(List.of()));
    }

    @Test
    void someRowsKeepTheOrderOfAll() {
        BitSet some = new BitSet();
        some.set(0);
        some.set(3);
        assertArrayEquals(new int[] {3, 0}, RowSorter.only(some, new int[] {2, 3, 1, 0}));
        assertEquals(0, RowSorter.only(new BitSet(), new int[] {1, 0}).length);
    }

    @Test
    void anEmptyDossierIsSorted() {
        RowSorter sorter = new RowSorter(
                new RowTexts(new EntryIndex(SampleDossier.withFourKinds().made()), "fr"));
        for (Column column : Column.values()) {
            assertEquals(0, sorter.sorted(List.of(new By(column, true))).length);
        }
    }
}
