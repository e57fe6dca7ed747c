package org.chronocarte.io.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.file.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a kind of table hold, in a file that can be kept and passed on. It is JSON, UTF-8: {@code
 * "format": "chronocarte-mapping"}, {@code "version": 1}, and {@code "columns"}, a list of objects with a {@code
 * "header"} as tables of the kind give it and the {@code "role"} of that column, "" to leave it aside; of a workbook
 * with several sheets also {@code "sheet"}, the one that they are of. Fields that are not known are passed over.
 *
 * @param sheet the sheet, or null where there is nothing to choose
 * @param columns what was decided, in the order of the file
 */
public record MappingPreset(@Nullable String sheet, List<Fix.Column> columns) {

    private static final String FORMAT = "chronocarte-mapping";
    private static final int VERSION = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** No list of columns is longer than this. */
    private static final long LARGEST = 1 << 20;

    public MappingPreset {
        columns = List.copyOf(columns);
    }

    /** The mapping that was decided for a table, as it is shown. */
    public static MappingPreset of(ColumnFinder.Columns shown) {
        return new MappingPreset(
                shown.sheets().areSeveral() ? shown.sheets().read() : null,
                shown.columns().stream()
                        .map(each -> new Fix.Column(each.header(), each.role()))
                        .toList());
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read, or is no such mapping
     */
    public static MappingPreset read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("no mapping");
        }
        JsonNode root = MAPPER.readTree(Files.readAllBytes(file));
        if (!root.path("format").asText("").equals(FORMAT)) {
            throw new IOException("no mapping");
        }
        List<Fix.Column> columns = new ArrayList<>();
        for (JsonNode each : root.path("columns")) {
            if (each.path("header").isTextual() && each.path("role").isTextual()) {
                columns.add(new Fix.Column(
                        each.path("header").textValue(), each.path("role").textValue()));
            }
        }
        return new MappingPreset(root.path("sheet").textValue(), columns);
    }

    /**
     * Saves it, whole or not at all.
     *
     * @throws IOException when that cannot be
     */
    public void save(Path file) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("version", VERSION);
        if (sheet != null) {
            root.put("sheet", sheet);
        }
        ArrayNode list = root.putArray("columns");
        columns.forEach(each -> list.addObject().put("header", each.header()).put("role", each.role()));
        byte[] bytes = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    /** What was decided about a file, and this too. */
    public ImportChoices added(ImportChoices choices) {
        ImportChoices all = choices;
        for (Fix each : fixes()) {
            all = all.with(each);
        }
        return all;
    }

    private List<Fix> fixes() {
        List<Fix> fixes = new ArrayList<>(columns);
        if (sheet != null) {
            fixes.add(0, new Fix.Sheet(sheet));
        }
        return fixes;
    }

    /** Which of its columns a table lacks, as {@link DecidedColumns#lacking}; none where that has the sheet. */
    public List<String> lacking(ColumnFinder.Columns shown) {
        return hasSheet(shown) ? List.of() : in(shown).lacking();
    }

    /** What of it fits a table: all where that has the sheet, else what is said of columns that it shows. */
    public List<Fix> fitting(ColumnFinder.Columns shown) {
        return hasSheet(shown) ? fixes() : List.copyOf(in(shown).fitting());
    }

    private boolean hasSheet(ColumnFinder.Columns shown) {
        return sheet != null && shown.sheets().names().contains(sheet);
    }

    private DecidedColumns in(ColumnFinder.Columns shown) {
        return new DecidedColumns(
                columns,
                shown.columns().stream().map(ColumnFinder.Column::header).toList());
    }
}
