package org.chronocarte.io.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The divisions of all countries by number, and their names in French and English and their codes. */
final class Divisions {

    private final List<Division> byNumber = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    /** @param lines one a division: country, region, département, bare keys; separated by tabs, keys by bars */
    Divisions(List<String> lines) {
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            for (String key : fields[3].split("\\|")) {
                byKey.computeIfAbsent(key, each -> new ArrayList<>(1)).add(byNumber.size());
            }
            byNumber.add(new Division(fields[0], known(fields[1]), known(fields[2])));
        }
        byKey.remove("");
    }

    private static @Nullable String known(String field) {
        return field.isEmpty() ? null : field;
    }

    Division get(int number) {
        return byNumber.get(number);
    }

    /** The numbers of those that a reader may mean; empty when no division is called so. */
    BitSet named(String written) {
        BitSet numbers = new BitSet();
        byKey.getOrDefault(NameKey.of(written).bare(), List.of()).forEach(numbers::set);
        return numbers;
    }
}
