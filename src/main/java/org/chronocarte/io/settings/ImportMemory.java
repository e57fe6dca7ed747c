package org.chronocarte.io.settings;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronocarte.io.file.AtomicFile;
import org.chronocarte.io.format.ColumnFinder;
import org.chronocarte.io.format.DecidedColumns;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem.Where;

/**
 * Remembers what was decided about foreign files, so that each is read the same way when it is opened again; and of
 * tables which sheet is read and what its columns hold, so that another one with the same headers is read as the last
 * one was. Kept in a JSON file; one that cannot be read is taken for empty. Blocks for some milliseconds; thread-safe.
 */
public final class ImportMemory {

    /** How many files are remembered: the last ones. */
    private static final int MOST = 100;

    private final Path file;
    private final ObjectMapper mapper = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addMixIn(Fix.class, FixKinds.class)
            .addMixIn(Where.class, WhereKinds.class)
            .registerModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addDeserializer(LocalDate.class, new Days()));

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fix")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Fix.Column.class, name = "column"),
        @JsonSubTypes.Type(value = Fix.Sheet.class, name = "sheet"),
        @JsonSubTypes.Type(value = Fix.Encoding.class, name = "encoding"),
        @JsonSubTypes.Type(value = Fix.DayFirst.class, name = "dayFirst"),
        @JsonSubTypes.Type(value = Fix.Century.class, name = "century"),
        @JsonSubTypes.Type(value = Fix.Years.class, name = "years"),
        @JsonSubTypes.Type(value = Fix.Days.class, name = "days"),
        @JsonSubTypes.Type(value = Fix.YearsAbove.class, name = "yearsAbove"),
        @JsonSubTypes.Type(value = Fix.Projected.class, name = "projected"),
        @JsonSubTypes.Type(value = Fix.SwapCoordinates.class, name = "swapCoordinates"),
        @JsonSubTypes.Type(value = Fix.Move.class, name = "move"),
        @JsonSubTypes.Type(value = Fix.SwapDates.class, name = "swapDates"),
        @JsonSubTypes.Type(value = Fix.NoPosition.class, name = "noPosition"),
        @JsonSubTypes.Type(value = Fix.LeaveOut.class, name = "leaveOut"),
        @JsonSubTypes.Type(value = Fix.PlaceIs.class, name = "placeIs")
    })
    private interface FixKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "in")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Where.File.class, name = "file"),
        @JsonSubTypes.Type(value = Where.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Where.Pointer.class, name = "pointer"),
        @JsonSubTypes.Type(value = Where.Row.class, name = "row"),
        @JsonSubTypes.Type(value = Where.Column.class, name = "column")
    })
    private interface WhereKinds {}

    private static final class Days extends FromStringDeserializer<LocalDate> {

        private static final long serialVersionUID = 1;

        Days() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String value, DeserializationContext context) {
            return LocalDate.parse(value);
        }
    }

    /** Stands before headers, in place of a path. */
    private static final String HEADERS = "headers: ";

    private final ColumnFinder finder;

    /**
     * @param settings the file of the settings: this one lies beside it
     * @param finder tells the headers of tables
     */
    public ImportMemory(Path settings, ColumnFinder finder) {
        this.file = settings.resolveSibling("imports.json");
        this.finder = finder;
    }

    /**
     * What was decided about a file when it was opened last; else which sheet was read, and what its columns held, in
     * the table of the same headers that was opened last; else nothing.
     */
    public synchronized ImportChoices choices(Path path) {
        Map<String, List<Fix>> all = all();
        List<Fix> own = all.get(key(path));
        if (own != null || all.keySet().stream().noneMatch(each -> each.startsWith(HEADERS))) {
            return new ImportChoices(own == null ? List.of() : own);
        }
        ColumnFinder.Layout layout = finder.layout(path);
        return new ImportChoices(all.getOrDefault(key(layout), List.of()).stream()
                .filter(each ->
                        !(each instanceof Fix.Sheet sheet) || layout.sheets().contains(sheet.name()))
                .toList());
    }

    /**
     * In any order, and folded: a column that was moved, or is written "titre " instead of "Titre", is the same. Where
     * the first sheet is blank its neighbours tell the kind.
     */
    private static String key(ColumnFinder.Layout layout) {
        List<String> names = layout.headers().isEmpty() ? layout.sheets() : layout.headers();
        return names.isEmpty() ? "" : headers(names);
    }

    private static String headers(List<String> names) {
        return HEADERS + String.join("\t", DecidedColumns.folded(names));
    }

    /** Remembers how files were read. */
    public synchronized void remember(List<FileRead> reads) {
        Map<String, List<Fix>> all = all();
        Map<String, List<Fix>> next = new LinkedHashMap<>();
        for (FileRead each : reads) {
            all.remove(key(each.path()));
            if (!each.choices().fixes().isEmpty()) {
                next.put(key(each.path()), each.choices().fixes());
            }
            List<Fix> columns = new ArrayList<>(each.choices().all(Fix.Column.class));
            each.choices().last(Fix.Sheet.class).ifPresent(sheet -> columns.add(0, sheet));
            String headers = columns.isEmpty() && all.isEmpty() ? "" : key(finder.layout(each.path()));
            all.remove(headers);
            if (!headers.isEmpty() && !columns.isEmpty()) {
                next.put(headers, columns);
            }
        }
        all.forEach((path, fixes) -> {
            if (next.size() < MOST) {
                next.put(path, fixes);
            }
        });
        write(next);
    }

    private static String key(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    private Map<String, List<Fix>> all() {
        Map<String, List<Fix>> all = new LinkedHashMap<>();
        if (Files.isRegularFile(file)) {
            try {
                JsonNode tree = mapper.readTree(Files.readAllBytes(file));
                for (Map.Entry<String, JsonNode> each : tree.properties()) {
                    all.putIfAbsent(kept(each.getKey()), fixes(each.getValue()));
                }
            } catch (IOException e) {
                log("what was decided about files cannot be read", e);
            }
        }
        return all;
    }

    /** Earlier versions kept headers to the letter. */
    private static String kept(String key) {
        return key.startsWith(HEADERS)
                ? headers(List.of(key.substring(HEADERS.length()).split("\t")))
                : key;
    }

    private List<Fix> fixes(JsonNode node) throws IOException {
        return mapper.readerFor(TypeFactory.defaultInstance().constructCollectionType(List.class, Fix.class))
                .readValue(node);
    }

    private void write(Map<String, List<Fix>> all) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            byte[] bytes = mapper.writerFor(TypeFactory.defaultInstance()
                            .constructMapType(
                                    LinkedHashMap.class,
                                    TypeFactory.defaultInstance().constructType(String.class),
                                    TypeFactory.defaultInstance().constructCollectionType(List.class, Fix.class)))
                    .writeValueAsBytes(all);
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            log("what was decided about files cannot be saved", e);
        }
    }

    private static void log(String what, IOException why) {
        System.getLogger(ImportMemory.class.getName()).log(System.Logger.Level.WARNING, what, why);
    }
}
