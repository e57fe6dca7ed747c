package org.chronocarte.model.explore;

import java.util.Optional;
import java.util.stream.Collectors;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of the entries, in one language.
 *
 * @param index whose rows are asked for
 * @param language ISO 639 code
 */
public record RowTexts(EntryIndex index, String language) {

    public String title(int row) {
        return index.entry(row).title().in(language);
    }

    /** The name of the entry's kind; its id when the dossier does not have that kind. */
    public String kind(int row) {
        Entry entry = index.entry(row);
        return index.catalog()
                .kind(entry.kind())
                .map(Kind::label)
                .map(label -> label.in(language))
                .orElse(entry.kind());
    }

    /** The name of a place; empty for none. */
    String place(@Nullable Place place) {
        return place == null ? "" : place.label().in(language);
    }

    /** The names of the entry's places, each once, the main one first; empty when it has none. */
    public String places(int row) {
        return index.entry(row).places().stream()
                .distinct()
                .map(index.catalog()::place)
                .flatMap(Optional::stream)
                .map(this::place)
                .collect(Collectors.joining(", "));
    }
}
