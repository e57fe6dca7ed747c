package org.chronocarte.io.format.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chronocarte.io.format.BoundedJson;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlainJson;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.draft.JsonFaults;

/**
 * Which objects of a JSON file are the rows of a table.
 *
 * @param isSequence whether the file is one object after the other rather than a list
 * @param isLines whether it is such a sequence with each object on a line of its own
 * @param lists the JSON pointers of all lists of objects, and of the one that is read; "" for the root
 * @param fields the columns
 * @param problems what there is to say of what is not read
 */
record JsonPlan(boolean isSequence, boolean isLines, Sheets lists, List<String> fields, List<Problem> problems) {

    /** More nesting than any list of things has. */
    private static final int DEEPEST = 200;

    private static final int MOST_FIELDS = 2000;

    /** The list of a result of SPARQL, and what such a result says of itself. */
    private static final String SPARQL = "/results/bindings";

    private static final Pattern SPARQL_HEAD = Pattern.compile("/head/(?:vars|link)|/results/(?:distinct|ordered)");

    private static final ObjectMapper MAPPER = BoundedJson.trees(DEEPEST);

    /** A list with objects in it. */
    private static final class Found {
        private final Set<String> fields = new LinkedHashSet<>();
        private final Set<String> partly = new LinkedHashSet<>();
        private long records;
        private long others;
    }

    JsonPlan {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /**
     * The fields of an object as cells. The centre of a way or an area, as Overpass gives it with {@code out center}, is
     * where it lies.
     */
    static Map<String, String> cells(JsonNode record) {
        return cells(record, new HashSet<>());
    }

    private static Map<String, String> cells(JsonNode record, Set<String> partly) {
        Map<String, String> cells = PlainJson.cells(WrappedValues.told(record, partly));
        if (!cells.containsKey("lat") && cells.containsKey("center.lat") && cells.containsKey("center.lon")) {
            cells.put("lat", cells.remove("center.lat"));
            cells.put("lon", cells.remove("center.lon"));
        }
        return cells;
    }

    /** A parser that builds trees. */
    static JsonParser parser(Path file) throws IOException {
        return MAPPER.createParser(file.toFile());
    }

    /** The values of a file's lines. */
    static RecordLines lines(Path file) throws IOException {
        return new RecordLines(file, MAPPER.getFactory());
    }

    /** Where the array stands that has just begun. */
    static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** What is wrong with the JSON; the failure itself when the disk is. */
    static IOException broken(JsonParser parser, IOException failure) {
        Problem problem = JsonFaults.problem(parser, failure);
        return problem == null ? failure : new BrokenTableException(problem);
    }

    /**
     * Looks at all of a file.
     *
     * @throws BrokenTableException when it is no JSON, or holds no list of objects, or not the chosen one
     */
    static JsonPlan of(Path file, ImportChoices choices) throws IOException {
        if (RecordLines.are(file, MAPPER.getFactory())) {
            return ofLines(file);
        }
        try (JsonParser parser = parser(file)) {
            try {
                return isSequence(file) ? sequence(parser) : chosen(parser, choices);
            } catch (IOException e) {
                throw e instanceof BrokenTableException ? e : broken(parser, e);
            }
        }
    }

    private static boolean isSequence(Path file) throws IOException {
        try (JsonParser parser = parser(file)) {
            try {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return false;
                }
                parser.skipChildren();
                return parser.nextToken() == JsonToken.START_OBJECT;
            } catch (IOException e) {
                throw broken(parser, e);
            }
        }
    }

    private static JsonPlan sequence(JsonParser parser) throws IOException {
        Found all = new Found();
        while (parser.nextToken() != null) {
            see(parser, all);
        }
        return new JsonPlan(true, false, Sheets.NONE, List.copyOf(all.fields), others(all));
    }

    private static JsonPlan ofLines(Path file) throws IOException {
        Found all = new Found();
        try (RecordLines lines = lines(file)) {
            for (JsonNode value = lines.next(); value != null; value = lines.next()) {
                see(value, all);
            }
            if (all.records == 0 && !lines.broken().isEmpty()) {
                throw new BrokenTableException(lines.broken().get(0));
            }
        }
        return new JsonPlan(true, true, Sheets.NONE, List.copyOf(all.fields), others(all));
    }

    private static JsonPlan chosen(JsonParser parser, ImportChoices choices) throws IOException {
        Map<String, Found> lists = new LinkedHashMap<>();
        Set<String> beside = new LinkedHashSet<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                String pointer = pointer(parser);
                Found found = new Found();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    see(parser, found);
                }
                if (found.records > 0) {
                    lists.put(pointer, found);
                } else if (found.others > 0) {
                    beside.add(pointer);
                }
            } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                beside.add(pointer(parser));
            }
        }
        return of(lists, beside, choices);
    }

    private static JsonPlan of(Map<String, Found> lists, Set<String> beside, ImportChoices choices)
            throws BrokenTableException {
        if (lists.isEmpty()) {
            throw new BrokenTableException(Problem.error("json-no-list", new Where.File()));
        }
        SheetChoice choice =
                SheetChoice.of(SheetChoice.Kind.LISTS, List.copyOf(lists.keySet()), likeliest(lists), choices);
        String list = choice.sheets().read();
        Found found = lists.getOrDefault(list, new Found());
        List<Problem> problems = new ArrayList<>(others(found));
        problems.addAll(choice.problems());
        if (list.equals(SPARQL)) {
            beside.removeIf(each -> SPARQL_HEAD.matcher(each).matches());
        }
        if (!beside.isEmpty()) {
            problems.add(Problem.warning("json-beside", new Where.Pointer(list), String.join(", ", beside)));
        }
        return new JsonPlan(false, false, choice.sheets(), List.copyOf(found.fields), problems);
    }

    /** The longest of the lists whose fields are those of events; of all lists where none has such. */
    private static String likeliest(Map<String, Found> lists) {
        return lists.entrySet().stream()
                .max(Comparator.comparing(
                                (Map.Entry<String, Found> each) -> TableColumns.areOfEvents(each.getValue().fields))
                        .thenComparing(each -> each.getValue().records))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static List<Problem> others(Found found) {
        List<Problem> problems = new ArrayList<>();
        if (found.others > 0) {
            problems.add(Problem.warning("json-others", new Where.File(), Long.toString(found.others)));
        }
        if (!found.partly.isEmpty()) {
            problems.add(Problem.note("json-words", new Where.File(), String.join(", ", found.partly)));
        }
        return problems;
    }

    /** Looks at the value at which the parser stands, and goes to its end. */
    private static void see(JsonParser parser, Found found) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            found.others++;
        } else {
            see((JsonNode) parser.readValueAsTree(), found);
        }
    }

    private static void see(JsonNode record, Found found) throws BrokenTableException {
        if (!record.isObject()) {
            found.others++;
            return;
        }
        found.records++;
        found.fields.addAll(cells(record, found.partly).keySet());
        if (found.fields.size() > MOST_FIELDS) {
            throw new BrokenTableException(
                    Problem.error("json-fields-many", new Where.File(), Integer.toString(MOST_FIELDS)));
        }
    }
}
