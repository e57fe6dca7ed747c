package org.chronocarte.model.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.chronocarte.model.dossier.LocalText;

/**
 * One list of a dossier joined with the same list of another: what is the same on both sides becomes one, all else is
 * appended under an id that is free.
 *
 * @param <T> what the lists hold
 * @param all those of both, the first dossier's before the others
 * @param renaming ids of the second dossier to those in {@code all}
 */
record Joining<T>(List<T> all, Renaming renaming) {

    /** What a list of one kind needs to be told. */
    interface Rules<T> {

        String id(T item);

        T withId(T item, String id);

        /** Words by which the same item is found in the other list; of two that are the same, one at least is shared. */
        Set<String> names(T item);

        /** Whether two that share a name are the same. */
        boolean same(T before, T added);

        /** The one that was there, with what only the other one says. */
        T completed(T before, T added);
    }

    static <T> Joining<T> of(List<T> before, List<T> added, Rules<T> rules) {
        List<T> all = new ArrayList<>(before);
        Renaming renaming = new Renaming();
        Set<String> ids = new HashSet<>();
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            ids.add(rules.id(before.get(i)));
            for (String name : rules.names(before.get(i))) {
                byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(i);
            }
        }
        for (T item : added) {
            int at = -1;
            for (String name : rules.names(item)) {
                for (int candidate : byName.getOrDefault(name, List.of())) {
                    // Only what was there counts: two of one dossier were told apart by whoever made it.
                    if (at < 0 && rules.same(before.get(candidate), item)) {
                        at = candidate;
                    }
                }
            }
            String id;
            if (at >= 0) {
                all.set(at, rules.completed(all.get(at), item));
                id = rules.id(before.get(at));
            } else {
                id = free(rules.id(item), ids);
                all.add(rules.withId(item, id));
            }
            if (!id.equals(rules.id(item))) {
                renaming.put(rules.id(item), id);
            }
        }
        return new Joining<>(all, renaming);
    }

    /** Appends all of a list, since none of it is ever the same. */
    static <T> Joining<T> appended(
            List<T> before, List<T> added, Function<T, String> id, BiFunction<T, String, T> withId) {
        List<T> all = new ArrayList<>(before);
        Renaming renaming = new Renaming();
        Set<String> ids = new HashSet<>();
        before.forEach(each -> ids.add(id.apply(each)));
        for (T item : added) {
            String own = id.apply(item);
            String now = free(own, ids);
            all.add(now.equals(own) ? item : withId.apply(item, now));
            if (!now.equals(own)) {
                renaming.put(own, now);
            }
        }
        return new Joining<>(all, renaming);
    }

    private static String free(String id, Set<String> taken) {
        String found = id;
        for (int number = 2; !taken.add(found); number++) {
            found = id + "-" + number;
        }
        return found;
    }

    /** The texts by which something is called, in whatever language, regardless of case; a blank one is no name. */
    static Set<String> folded(LocalText text) {
        Set<String> names = new HashSet<>();
        text.byLanguage().values().forEach(each -> names.add(folded(each)));
        names.remove("");
        return names;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether two texts say the same: in every language that both have; a text of no language stands for any. */
    static boolean same(LocalText a, LocalText b) {
        boolean shared = false;
        for (Map.Entry<String, String> each : a.byLanguage().entrySet()) {
            String other = b.byLanguage().get(each.getKey());
            if (other != null) {
                if (!folded(other).equals(folded(each.getValue()))) {
                    return false;
                }
                shared = true;
            }
        }
        boolean neutral =
                a.byLanguage().containsKey(LocalText.NEUTRAL) || b.byLanguage().containsKey(LocalText.NEUTRAL);
        return shared || neutral && folded(a).stream().anyMatch(folded(b)::contains);
    }

    /** Rules for what has a label and nothing else that tells it apart. */
    static <T> Rules<T> byLabel(
            Function<T, String> id,
            Function<T, LocalText> label,
            BiFunction<T, String, T> withId,
            BiPredicate<T, T> alike,
            BiFunction<T, T, T> completed) {
        return new Rules<>() {
            @Override
            public String id(T item) {
                return id.apply(item);
            }

            @Override
            public T withId(T item, String other) {
                return withId.apply(item, other);
            }

            @Override
            public Set<String> names(T item) {
                return folded(label.apply(item));
            }

            @Override
            public boolean same(T before, T added) {
                return Joining.same(label.apply(before), label.apply(added)) && alike.test(before, added);
            }

            @Override
            public T completed(T before, T added) {
                return completed.apply(before, added);
            }
        };
    }
}
