package org.chronocarte.model.explore;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which entries are wanted, time aside. An entry passes when, for every facet with chosen values, it has at least one of
 * them, and when it holds every word of the query.
 *
 * @param chosen facet to chosen values: ids, or for {@link Facet#CERTAINTY} and {@link Facet#ANSWERED} the lower-case
 *     names of the enum constants; a facet without choice is absent
 * @param query words to find, folded when searched; blank asks nothing
 * @param sureness how uncertain dates meet the window
 * @param onlyOnMap whether the timeline shows only what lies in the map's extent
 */
public record Filter(Map<Facet, Set<String>> chosen, String query, Sureness sureness, boolean onlyOnMap) {

    /** Lets everything pass. */
    public static final Filter NONE = new Filter(Map.of(), "", Sureness.POSSIBLY, false);

    public Filter {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(copy);
    }

    /** The values chosen for a facet; empty when it is not asked. */
    public Set<String> values(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** The same filter with other values for one facet; an empty set asks it no more. */
    public Filter with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        copy.putAll(chosen);
        copy.put(facet, values);
        return new Filter(copy, query, sureness, onlyOnMap);
    }

    /** The same filter with a value chosen when it was not, and the other way round. */
    public Filter toggled(Facet facet, String value) {
        Set<String> values = new TreeSet<>(values(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    public Filter withQuery(String words) {
        return new Filter(chosen, words, sureness, onlyOnMap);
    }

    public Filter withSureness(Sureness wanted) {
        return new Filter(chosen, query, wanted, onlyOnMap);
    }

    public Filter withOnlyOnMap(boolean wanted) {
        return new Filter(chosen, query, sureness, wanted);
    }

    /** Whether any facet or word narrows the entries. */
    public boolean isNarrowing() {
        return !chosen.isEmpty() || !query.isBlank();
    }

    /** The value by which {@link Facet#CERTAINTY} and {@link Facet#ANSWERED} name an enum constant. */
    public static String value(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
