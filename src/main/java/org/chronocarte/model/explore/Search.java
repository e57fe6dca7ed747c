package org.chronocarte.model.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.Tag;
import org.chronocarte.model.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries by words, in all languages: every word of the query must begin a word of the entry's title, texts,
 * people, places, tags or sources. Accents and case do not matter. Immutable.
 */
public final class Search {

    private final String[] titles;
    private final String[] texts;

    public Search(EntryIndex index) {
        titles = new String[index.size()];
        texts = new String[index.size()];
        Catalog catalog = index.catalog();
        for (int row = 0; row < index.size(); row++) {
            Entry entry = index.entry(row);
            titles[row] = " " + Folding.fold(entry.title().all());
            texts[row] = titles[row] + " " + Folding.fold(textOf(entry, catalog));
        }
    }

    private static String textOf(Entry entry, Catalog catalog) {
        StringBuilder text = new StringBuilder();
        append(text, entry.summary());
        append(text, entry.note());
        append(text, entry.whenNote());
        for (Claim claim : entry.claims()) {
            append(text, claim.text());
            append(text, claim.note());
            if (claim.quote() != null) {
                text.append('\n').append(claim.quote().text());
            }
            claim.sources().forEach(id -> append(text, catalog.source(id).orElse(null)));
        }
        for (Figure figure : entry.figures()) {
            append(text, figure.label());
            append(text, figure.note());
        }
        entry.sources().forEach(id -> append(text, catalog.source(id).orElse(null)));
        entry.places()
                .forEach(id -> append(text, catalog.place(id).map(Place::label).orElse(null)));
        entry.actors()
                .forEach(id -> append(text, catalog.actor(id).map(Actor::label).orElse(null)));
        entry.tags().forEach(id -> append(text, catalog.tag(id).map(Tag::label).orElse(null)));
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Source source) {
        if (source != null) {
            append(text, source.title());
            append(text, source.publisher());
        }
    }

    private static void append(StringBuilder text, @Nullable LocalText part) {
        if (part != null) {
            text.append('\n').append(part.all());
        }
    }

    /** The rows that hold every word of a query; all rows for a query without words. */
    public BitSet find(String query) {
        BitSet found = new BitSet(texts.length);
        String[] words = words(query);
        for (int row = 0; row < texts.length; row++) {
            found.set(row, holds(texts[row], words));
        }
        return found;
    }

    /** Rows in the order of a list of what was found: first those whose title holds every word, else as they are. */
    public List<Integer> titlesFirst(BitSet rows, String query) {
        String[] words = words(query);
        List<Integer> ordered = new ArrayList<>(rows.cardinality());
        List<Integer> others = new ArrayList<>();
        rows.stream().forEach(row -> (holds(titles[row], words) ? ordered : others).add(row));
        ordered.addAll(others);
        return ordered;
    }

    /** Whether a text, such as a place's name, holds every word of a query. */
    public static boolean holds(String text, String query) {
        return holds(" " + Folding.fold(text), words(query));
    }

    private static String[] words(String query) {
        String folded = Folding.fold(query);
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }

    private static boolean holds(String folded, String[] words) {
        for (String word : words) {
            if (!folded.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
