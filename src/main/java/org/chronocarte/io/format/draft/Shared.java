package org.chronocarte.io.format.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.chronocarte.model.dossier.LocalText;

/**
 * Things that rows name and share: each is made once.
 *
 * @param <T> what is made of a name
 */
final class Shared<T> {

    private record Named<T>(String id, T thing) {}

    private final Map<String, Named<T>> byName = new LinkedHashMap<>();
    private final Ids ids;
    private final BiFunction<String, LocalText, T> make;

    Shared(Ids ids, BiFunction<String, LocalText, T> make) {
        this.ids = ids;
        this.make = make;
    }

    String id(String name) {
        Named<T> known = byName.get(name);
        if (known == null) {
            String plain = CleanText.of(name);
            String id = ids.of(plain);
            known = new Named<>(id, make.apply(id, LocalText.neutral(plain)));
            byName.put(name, known);
        }
        return known.id();
    }

    List<T> all() {
        return byName.values().stream().map(Named::thing).toList();
    }
}
