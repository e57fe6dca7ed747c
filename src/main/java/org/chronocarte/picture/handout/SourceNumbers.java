package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Source;

/** Numbers sources from 1 in the order in which they are named. What a dossier names but does not have gets none. */
final class SourceNumbers {

    private final Catalog catalog;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    SourceNumbers(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The numbers of all sources of an entry, in ascending order. */
    List<Integer> of(Entry entry) {
        return entry.citedSources().stream()
                .filter(id -> catalog.source(id).isPresent())
                .map(this::of)
                .sorted()
                .toList();
    }

    private int of(String id) {
        return numbers.computeIfAbsent(id, each -> numbers.size() + 1);
    }

    /** Those that are numbered, in order. */
    List<Source> numbered() {
        List<Source> sources = new ArrayList<>();
        numbers.keySet().forEach(id -> catalog.source(id).ifPresent(sources::add));
        return sources;
    }

    /** Numbers more sources, as long as there are no more than {@code most} in all. */
    void addUpTo(int most, List<Source> more) {
        for (Source source : more) {
            if (numbers.size() >= most) {
                return;
            }
            of(source.id());
        }
    }
}
