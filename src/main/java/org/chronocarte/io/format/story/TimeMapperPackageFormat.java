package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;

/**
 * The {@code datapackage.json} of TimeMapper. Its rows may stand in it; mostly they are in a sheet that it names, and
 * then that is said.
 */
public final class TimeMapperPackageFormat implements DossierFormat {

    private static final Pattern OURS = Pattern.compile("/tmconfig(?:/.*)?|/resources/\\*/records(?:/.*)?");

    private final PlaceFinder finder;

    /** @param finder looks up places of which the file gives only the name */
    public TimeMapperPackageFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "timemapper-package";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        JsonHead fields = new JsonHead(head);
        return fields.hasAny(OURS)
                || fields.has("/resources/*/data/*/title") && fields.has("/resources/*/data/*/start");
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        Parts parts = new Parts(dossier);
        Optional<Problem> problem = new JsonLists(Set.of(), Set.of("/resources"), parts).read(in);
        if (problem.isPresent()) {
            return Refusal.of(name, id(), problem.get());
        }
        if (!parts.hasRows) {
            return parts.elsewhere.isEmpty()
                    ? dossier.refuse("story-package-empty", new Where.Pointer("/resources"))
                    : dossier.refuse("story-package-elsewhere", new Where.Pointer("/resources"), parts.elsewhere);
        }
        parts.rows.finish(parts.dayFirst);
        return dossier.finish();
    }

    private static final class Parts implements JsonLists.Sink {

        private final DraftDossier dossier;
        private final TimeMapperRows rows;
        private String elsewhere = "";
        private boolean hasRows;
        private boolean dayFirst;

        Parts(DraftDossier dossier) {
            this.dossier = dossier;
            this.rows = new TimeMapperRows(dossier);
        }

        @Override
        public void field(String object, String name, JsonNode value) {
            switch (name) {
                case "title" -> dossier.title(Fields.text(value));
                case "description" -> dossier.summary(Fields.text(value));
                case "tmconfig" -> dayFirst = Fields.at(value, "dayfirst").asBoolean(false);
                default -> {
                    // Owner, licence and looks.
                }
            }
        }

        @Override
        public void item(String list, Where.Pointer where, JsonNode resource) {
            String name = resource.has("records") ? "records" : "data";
            JsonNode data = Fields.at(resource, name);
            if (!data.isArray()) {
                for (String each : List.of("path", "url")) {
                    JsonNode file = Fields.at(resource, each);
                    String text = Fields.text(file.isArray() && !file.isEmpty() ? file.get(0) : file);
                    elsewhere = elsewhere.isEmpty() ? text : elsewhere;
                }
                return;
            }
            hasRows = true;
            StoryHeaders headers = new StoryHeaders(List.of());
            for (int i = 0; i < data.size(); i++) {
                JsonNode row = data.get(i);
                Where at = new Where.Pointer(where.pointer() + "/" + name + "/" + i);
                if (row.isArray() && i == 0) {
                    headers = new StoryHeaders(texts(row));
                } else if (row.isArray()) {
                    rows.row(at, new StoryRow(headers, texts(row)));
                } else if (row.isObject()) {
                    rows.row(at, record(row));
                } else {
                    dossier.row();
                    dossier.leaveOut("story-not-object", at);
                }
            }
        }

        private static StoryRow record(JsonNode row) {
            List<String> headers = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            for (Map.Entry<String, JsonNode> each : row.properties()) {
                boolean looked =
                        each.getKey().equals("location") && each.getValue().has("unparsed");
                headers.add(looked ? "place" : each.getKey());
                cells.add(looked ? Fields.text(each.getValue(), "unparsed") : text(each.getValue()));
                if (looked) {
                    headers.add("location");
                    cells.add(centroid(each.getValue()));
                }
            }
            return new StoryRow(new StoryHeaders(headers), cells);
        }

        /** Where the tool found a place that was looked up: longitude first, as its first versions have it. */
        private static String centroid(JsonNode location) {
            JsonNode point = Fields.at(location, "centroid");
            String lon = Fields.text(point.path(0));
            String lat = Fields.text(point.path(1));
            return lat.isEmpty() && lon.isEmpty() ? "" : lat + ", " + lon;
        }

        private static List<String> texts(JsonNode row) {
            List<String> texts = new ArrayList<>();
            row.forEach(each -> texts.add(text(each)));
            return texts;
        }

        private static String text(JsonNode value) {
            boolean words =
                    value.isArray() && !value.isEmpty() && value.valueStream().allMatch(JsonNode::isTextual);
            if (words) {
                return String.join(", ", texts(value));
            }
            return Fields.isEmpty(value) ? "" : value.isContainerNode() ? value.toString() : Fields.text(value);
        }
    }
}
