package org.chronocarte.io.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Problem.Where;

/**
 * The elements of the lists of a dossier's root, by which a problem is named: a pointer such as {@code /entries/12/when}
 * would leave a person to count the entries of a file.
 */
final class Owners {

    private static final Pattern ELEMENT = Pattern.compile("/([a-z]+)/([0-9]{1,9})(/.*)?", Pattern.DOTALL);
    private static final List<String> NAMES = List.of("id", "title", "label");

    private final Map<String, List<Owner>> lists = new HashMap<>();

    private record Owner(String name, int line) {}

    /**
     * Notes the next element of a list.
     *
     * @param line on which it begins, counted from 1
     */
    void add(String list, JsonNode element, int line) {
        lists.computeIfAbsent(list, none -> new ArrayList<>()).add(new Owner(name(element), line));
    }

    /** The same problem, naming what its place belongs to where that has a name. */
    Problem named(Problem problem) {
        return problem.where() instanceof Where.Pointer place
                ? owner(place.pointer())
                        .map(owner -> new Problem(
                                problem.severity(),
                                problem.code(),
                                new Where.Pointer(place.pointer(), owner.name(), owner.line()),
                                problem.arguments(),
                                problem.fixes()))
                        .orElse(problem)
                : problem;
    }

    private Optional<Owner> owner(String pointer) {
        Matcher element = ELEMENT.matcher(pointer);
        if (!element.matches()) {
            return Optional.empty();
        }
        List<Owner> list = lists.getOrDefault(element.group(1), List.of());
        int index = Integer.parseInt(element.group(2));
        return index < list.size() && !list.get(index).name().isEmpty()
                ? Optional.of(list.get(index))
                : Optional.empty();
    }

    /** Its id, else its title in the first language that has one; "" for none. */
    private static String name(JsonNode element) {
        for (String field : NAMES) {
            JsonNode value = element.path(field);
            JsonNode text =
                    value.isObject() && !value.isEmpty() ? value.iterator().next() : value;
            if (text.isTextual() && !text.textValue().isBlank()) {
                return text.textValue();
            }
        }
        return "";
    }
}
