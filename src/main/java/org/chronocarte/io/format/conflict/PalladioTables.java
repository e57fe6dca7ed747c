package org.chronocarte.io.format.conflict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.CoordinateReading;
import org.chronocarte.io.format.draft.CoordinateWords;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.Locator;
import org.chronocarte.io.format.draft.Moments;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/** Turns the tables of a project into drafts. */
final class PalladioTables {

    private final DraftDossier dossier;
    private final JsonNode tables;
    private final Moments moments;
    private final Locator locator;

    /** The rows of tables that others look into: table's id, then the row's key. */
    private final Map<String, Map<String, JsonNode>> lookups = new HashMap<>();

    PalladioTables(DraftDossier dossier, JsonNode tables) {
        this.dossier = dossier;
        this.tables = tables;
        this.moments = new Moments(dossier);
        this.locator = new Locator(dossier);
    }

    void read() {
        for (JsonNode table : tables) {
            for (JsonNode field : table.path("fields")) {
                if (field.has("augmentId")) {
                    lookups.put(field.path("augmentId").asText(), new HashMap<>());
                }
            }
        }
        for (JsonNode table : tables) {
            Map<String, JsonNode> rows = lookups.get(table.path("id").asText());
            if (rows != null) {
                String key = key(table);
                table.path("data").forEach(row -> rows.putIfAbsent(row.path(key).asText(""), row));
            }
        }
        int index = 0;
        for (JsonNode table : tables) {
            read(table, "/files/" + index + "/data/");
            index++;
        }
    }

    /** The column whose values are all different, else the first one. */
    private static String key(JsonNode table) {
        for (JsonNode field : table.path("fields")) {
            if (field.path("uniqueKey").asBoolean()) {
                return field.path("key").asText("");
            }
        }
        return table.path("fields").path(0).path("key").asText("");
    }

    private void read(JsonNode table, String pointer) {
        int dates = 0;
        for (JsonNode field : table.path("fields")) {
            dates += field.path("type").asText().equals("date") ? 1 : 0;
        }
        String label = table.path("label").asText("");
        if (dates == 0 && lookups.containsKey(table.path("id").asText())) {
            dossier.warn(
                    "palladio-places",
                    new Where.File(),
                    label,
                    Integer.toString(table.path("data").size()));
            return;
        }
        if (dates > 1) {
            dossier.warn("palladio-dates", new Where.File(), label, Integer.toString(dates));
        }
        int number = 0;
        for (JsonNode row : table.path("data")) {
            row(table, row, new Where.Pointer(pointer + number));
            number++;
        }
    }

    private void row(JsonNode table, JsonNode row, Where where) {
        dossier.row();
        String key = key(table);
        String title = row.path(key).asText("");
        for (JsonNode field : table.path("fields")) {
            title = title.isBlank() ? row.path(field.path("key").asText()).asText("") : title;
        }
        if (title.isBlank()) {
            dossier.leaveOut("record-untitled", where);
            return;
        }
        Draft draft = new Draft(where, title);
        if (tables.size() > 1) {
            draft.kind(table.path("label").asText(""));
        }
        boolean dated = false;
        for (JsonNode field : table.path("fields")) {
            String name = field.path("key").asText("");
            String value = row.path(name).asText("").strip();
            String type = field.path("type").asText("");
            if (value.isEmpty() || name.equals(key)) {
                continue;
            }
            if (type.equals("date") && !dated) {
                dated = true;
                moments.date(draft, value);
            } else if (type.equals("latlong")) {
                each(field, value).forEach(written -> place(draft, where, null, written));
            } else if (type.equals("url")) {
                draft.source(DraftSource.of(value));
            } else {
                draft.extra(name, value);
                each(field, value).forEach(one -> look(draft, where, field, one));
            }
        }
        dossier.add(draft);
    }

    /** The values of a cell, of which some hold several with a mark between. */
    private static List<String> each(JsonNode field, String value) {
        String mark = field.path("mvDelimiter").asText("");
        if (mark.isEmpty()) {
            return List.of(value);
        }
        return Stream.of(value.split(Pattern.quote(mark)))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** A value that another table knows more of: mostly where a place is. */
    private void look(Draft draft, Where where, JsonNode field, String value) {
        Map<String, JsonNode> rows = lookups.get(field.path("augmentId").asText("none"));
        JsonNode found = rows == null ? null : rows.get(value);
        if (found == null) {
            return;
        }
        for (JsonNode table : tables) {
            if (table.path("id").asText().equals(field.path("augmentId").asText())) {
                for (JsonNode other : table.path("fields")) {
                    String text = found.path(other.path("key").asText()).asText("");
                    if (other.path("type").asText().equals("latlong") && !text.isBlank()) {
                        place(draft, where, value, text);
                    }
                }
            }
        }
    }

    private void place(Draft draft, Where where, @Nullable String name, String written) {
        CoordinateReading reading = CoordinateWords.pair(written);
        if (!Double.isFinite(reading.lat()) || !Double.isFinite(reading.lon())) {
            dossier.warn("position-no-degrees", where, written);
            return;
        }
        Position position = locator.position(where, reading.lat(), reading.lon());
        if (position != null) {
            draft.place(DraftPlace.at(name, position));
        }
    }
}
