package org.chronocarte.io.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.model.text.Folding;

/**
 * What was decided about columns, in a table that has them, or most of them. A header of the table is meant where it is
 * the one decided about to the letter; else where it alone is the same but for case, accents, signs and blanks, as the
 * headers of next year's table are, and nothing was decided about it to the letter.
 */
public final class DecidedColumns {

    private final List<Fix.Column> decided;
    private final Set<String> headers;
    private final Map<String, List<String>> alike = new HashMap<>();

    /**
     * @param decided in order: of two that speak of the same column the later holds
     * @param headers those of the table
     */
    public DecidedColumns(List<Fix.Column> decided, List<String> headers) {
        this.decided = List.copyOf(decided);
        this.headers = Set.copyOf(headers);
        Set<String> named = decided.stream().map(Fix.Column::header).collect(Collectors.toSet());
        for (String each : this.headers) {
            if (!named.contains(each)) {
                alike.computeIfAbsent(Folding.fold(each), folded -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    /** What is the same of headers that differ by no more than their writing and their order. */
    public static List<String> folded(List<String> headers) {
        return headers.stream()
                .map(each -> {
                    String folded = Folding.fold(each);
                    return folded.isEmpty() ? each : folded;
                })
                .sorted()
                .toList();
    }

    private Optional<String> header(String wanted) {
        if (headers.contains(wanted)) {
            return Optional.of(wanted);
        }
        String folded = Folding.fold(wanted);
        List<String> found = folded.isEmpty() ? List.of() : alike.getOrDefault(folded, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What was decided, of the table's own headers; without what is said of columns that it does not have. */
    public List<Fix.Column> fitting() {
        Map<String, Fix.Column> fitting = new LinkedHashMap<>();
        for (Fix.Column each : decided) {
            header(each.header()).ifPresent(header -> fitting.put(header, new Fix.Column(header, each.role())));
        }
        return List.copyOf(fitting.values());
    }

    /** The columns that hold something, as was decided, but that the table does not have: their headers, each once. */
    public List<String> lacking() {
        return decided.stream()
                .filter(each -> !each.role().isEmpty())
                .map(Fix.Column::header)
                .filter(each -> header(each).isEmpty())
                .distinct()
                .toList();
    }
}
