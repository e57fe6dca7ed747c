package org.chronocarte.io.format.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a list in a JSON file as rows of a table, counted from 1, with a column for each field that any of them
 * has, the last object too.
 */
final class JsonRows implements RowSource {

    private final SpooledJson json;
    private final JsonPlan plan;
    private final @Nullable RecordLines lines;
    private final Map<String, Integer> columns = new HashMap<>();
    private boolean headed;
    private boolean inside;
    private boolean ended;
    private long count;

    private JsonRows(SpooledJson json, JsonPlan plan) throws IOException {
        this.json = json;
        this.plan = plan;
        this.lines = plan.isLines() ? JsonPlan.lines(json.file()) : null;
        this.inside = plan.isSequence();
        for (String field : plan.fields()) {
            columns.put(field, columns.size());
        }
    }

    /**
     * Looks at all of a file.
     *
     * @throws BrokenTableException when it is no JSON, or holds no list of objects
     */
    static JsonRows open(InputStream in, ImportChoices choices) throws IOException {
        return SpooledJson.open(in, json -> new JsonRows(json, JsonPlan.of(json.file(), choices)));
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (!headed) {
            headed = true;
            return new Row(0, plan.fields().toArray(String[]::new));
        }
        if (lines != null) {
            return next(lines);
        }
        JsonParser parser = json.parser();
        try {
            JsonNode record = record(parser);
            return record == null ? null : new Row(++count, cells(record));
        } catch (IOException e) {
            throw JsonPlan.broken(parser, e);
        }
    }

    /** The next object of the lines. It is counted as its line, or after the one before it on that line. */
    private @Nullable Row next(RecordLines from) throws IOException {
        JsonNode record = from.next();
        while (record != null && !record.isObject()) {
            record = from.next();
        }
        if (record == null) {
            return null;
        }
        count = Math.max(count + 1, from.number());
        return new Row(count, cells(record));
    }

    /** The next object of the list; what else stands in it is passed over. */
    private @Nullable JsonNode record(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null && !ended; token = parser.nextToken()) {
            if (!inside) {
                inside = token == JsonToken.START_ARRAY
                        && JsonPlan.pointer(parser).equals(plan.lists().read());
            } else if (token == JsonToken.START_OBJECT) {
                return parser.readValueAsTree();
            } else if (token == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else if (token == JsonToken.END_ARRAY) {
                ended = true;
                return null;
            }
        }
        return null;
    }

    private String[] cells(JsonNode record) {
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        JsonPlan.cells(record).forEach((field, value) -> {
            Integer column = columns.get(field);
            if (column != null) {
                cells[column] = value;
            }
        });
        return cells;
    }

    @Override
    public boolean isNamed() {
        return true;
    }

    @Override
    public Sheets sheets() {
        return plan.lists();
    }

    @Override
    public List<Problem> problems() {
        return plan.problems();
    }

    @Override
    public List<Problem> broken() {
        return lines == null ? List.of() : lines.broken();
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
        json.close();
    }
}
