package org.chronocarte.io.format.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlainJson;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one data set of a saved map, counted from 1. The file is read twice, since the names of the columns stand
 * after the rows: it is copied to a temporary file, which is deleted on closing.
 */
final class KeplerRows implements RowSource {

    private static final Pattern DATA = Pattern.compile("/datasets/([0-9]{1,6})/data/(allData|fields|label|id)");

    /** One data set. */
    private static final class DataSet {
        private String label = "";
        private String id = "";
        private List<String> fields = List.of();
        private boolean hasRows;

        String name() {
            return label.isBlank() ? id : label;
        }
    }

    private final SpooledJson json;
    private final SheetChoice choice;
    private final String list;
    private final List<String> fields;
    private final JsonParser parser;
    private boolean headed;
    private boolean inside;
    private boolean ended;
    private long count;

    private KeplerRows(SpooledJson json, Map<Integer, DataSet> sets, ImportChoices choices) throws IOException {
        this.json = json;
        Map<String, Integer> byName = named(sets);
        if (byName.isEmpty()) {
            throw new BrokenTableException(Problem.error("datasets-none", new Where.File()));
        }
        List<String> names = List.copyOf(byName.keySet());
        choice = SheetChoice.of(SheetChoice.Kind.DATA_SETS, names, names.get(0), choices);
        Integer index = byName.get(choice.sheets().read());
        list = "/datasets/" + index + "/data/allData";
        fields = sets.getOrDefault(index, new DataSet()).fields;
        parser = json.parser();
    }

    /** Those with rows, by names of which each is another. */
    private static Map<String, Integer> named(Map<Integer, DataSet> sets) {
        Map<String, Integer> byName = new LinkedHashMap<>();
        sets.forEach((index, set) -> {
            String name = set.name();
            for (int number = 2; byName.containsKey(name); number++) {
                name = set.name() + " (" + number + ")";
            }
            if (set.hasRows) {
                byName.put(name, index);
            }
        });
        return byName;
    }

    /**
     * Looks at all of a file.
     *
     * @throws BrokenTableException when it is no JSON, or holds no data
     */
    static KeplerRows open(InputStream in, ImportChoices choices) throws IOException {
        return SpooledJson.open(in, json -> new KeplerRows(json, sets(json.file()), choices));
    }

    private static Map<Integer, DataSet> sets(Path file) throws IOException {
        Map<Integer, DataSet> sets = new TreeMap<>();
        try (JsonParser parser = JsonPlan.parser(file)) {
            try {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.START_ARRAY || token == JsonToken.VALUE_STRING) {
                        Matcher part = DATA.matcher(JsonPlan.pointer(parser));
                        if (part.matches()) {
                            see(
                                    parser,
                                    part.group(2),
                                    sets.computeIfAbsent(Integer.valueOf(part.group(1)), index -> new DataSet()));
                        }
                    }
                }
            } catch (IOException e) {
                throw JsonPlan.broken(parser, e);
            }
        }
        return sets;
    }

    private static void see(JsonParser parser, String part, DataSet set) throws IOException {
        switch (part) {
            case "label" -> set.label = parser.getText();
            case "id" -> set.id = parser.getText();
            case "allData" -> {
                parser.skipChildren();
                set.hasRows = true;
            }
            default -> {
                List<String> names = new ArrayList<>();
                JsonNode fields = parser.readValueAsTree();
                fields.forEach(each -> names.add(each.path("name").asText("")));
                set.fields = names;
            }
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (!headed) {
            headed = true;
            return new Row(0, fields.toArray(String[]::new));
        }
        try {
            while (!inside && !ended && parser.nextToken() != null) {
                inside = parser.currentToken() == JsonToken.START_ARRAY
                        && JsonPlan.pointer(parser).equals(list);
            }
            JsonToken token = ended ? null : parser.nextToken();
            ended = token == null || token == JsonToken.END_ARRAY;
            return ended ? null : new Row(++count, cells());
        } catch (IOException e) {
            throw JsonPlan.broken(parser, e);
        }
    }

    private String[] cells() throws IOException {
        JsonNode record = parser.readValueAsTree();
        List<String> cells = new ArrayList<>();
        for (JsonNode value : record) {
            boolean feature = value.path("geometry").isObject();
            cells.add(PlainJson.text(feature ? value.get("geometry") : value));
        }
        return cells.toArray(String[]::new);
    }

    @Override
    public boolean isNamed() {
        return true;
    }

    @Override
    public Sheets sheets() {
        return choice.sheets();
    }

    @Override
    public List<Problem> problems() {
        return choice.problems();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
