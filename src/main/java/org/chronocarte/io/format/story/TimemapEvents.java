package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.CleanText;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.story.TimemapLinks.Link;
import org.chronocarte.io.format.story.TimemapLinks.Mode;
import org.chronocarte.io.format.story.WrittenDates.Written;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** The events and sites of a timemap. What they refer to may stand behind them, so it is looked up at the end. */
final class TimemapEvents {

    private static final String PREFIX = "timemap.";
    private static final Pattern NUMBERED =
            Pattern.compile("(source|association|narrative|filter|tag|categor(?:y|ies))s?_?\\d{0,4}");
    private static final Set<String> KNOWN = Set.of(
            "id",
            "title",
            "description",
            "date",
            "time",
            "location",
            "latitude",
            "longitude",
            "lat",
            "lon",
            "time_display");

    private final DraftDossier dossier;
    private final WrittenDates dates;
    private final Pins pins;
    private final List<Event> events = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();

    /** An event and what it refers to. */
    private static final class Event {

        private final Where where;
        private final Draft draft;
        private final @Nullable Position position;
        private final List<JsonNode> sources = new ArrayList<>();
        private final Map<String, Mode> links = new LinkedHashMap<>();
        private @Nullable When when;

        Event(Where where, Draft draft, @Nullable Position position) {
            this.where = where;
            this.draft = draft;
            this.position = position;
        }

        void dated(DateSpan date, String shown) {
            when = date.when();
            draft.when(date.when()).whenNote(shown.isEmpty() ? date.note() : shown);
        }

        double start() {
            return when == null ? Double.MAX_VALUE : when.earliestStart();
        }
    }

    TimemapEvents(DraftDossier dossier) {
        this.dossier = dossier;
        this.dates = new WrittenDates(dossier);
        this.pins = new Pins(dossier);
    }

    void event(Where.Pointer where, JsonNode json) {
        dossier.row();
        if (!json.isObject()) {
            dossier.leaveOut("story-not-object", where);
            return;
        }
        String title = Fields.text(json, "title");
        String description = Fields.text(json, "description");
        String place = CleanText.of(Fields.text(json, "location"));
        String heading = Headline.of(title, description, place, Fields.text(json, "id"), Fields.text(json, "date"));
        if (heading.isEmpty()) {
            dossier.leaveOut("story-untitled", where);
            return;
        }
        boolean titled = !CleanText.of(title).isBlank();
        Draft draft = new Draft(where, titled ? title : heading)
                .id(Fields.text(json, "id"))
                .summary(CleanText.of(description).equals(heading) ? null : description);
        Event event = new Event(where, draft, place(where, json, place, draft));
        String shown = Fields.text(json, "time_display");
        dates.ask(
                where,
                new Written(Fields.text(json, "date"), Fields.text(json, "time")),
                Written.NONE,
                date -> event.dated(date, shown));
        Set<String> read = new HashSet<>(KNOWN);
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            Matcher numbered = NUMBERED.matcher(field.getKey());
            if (numbered.matches()) {
                read.add(field.getKey());
                refer(event, numbered.group(1), field.getValue());
            }
        }
        Fields.keep(draft, json, PREFIX, read);
        events.add(event);
        dossier.add(draft);
    }

    private @Nullable Position place(Where where, JsonNode json, String name, Draft draft) {
        String lat = Fields.text(json, json.has("latitude") ? "latitude" : "lat");
        String lon = Fields.text(json, json.has("longitude") ? "longitude" : "lon");
        Position position = pins.at(where, lat, lon);
        if (position != null) {
            draft.place(DraftPlace.at(name.isEmpty() ? null : name, position));
        } else {
            if (!lat.isEmpty() || !lon.isEmpty()) {
                draft.extra(PREFIX + "position", lat + ", " + lon);
            }
            if (!name.isEmpty()) {
                draft.place(DraftPlace.named(name));
            }
        }
        return position;
    }

    private static void refer(Event event, String field, JsonNode value) {
        List<JsonNode> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(values::add);
        } else {
            values.add(value);
        }
        for (JsonNode each : values) {
            if (field.equals("source")) {
                event.sources.add(each);
                continue;
            }
            String id = reference(each);
            if (!id.isEmpty()) {
                event.links.put(id, mode(field));
            }
        }
    }

    private static Mode mode(String field) {
        return field.startsWith("categor") ? Mode.CATEGORY : field.equals("narrative") ? Mode.NARRATIVE : Mode.FILTER;
    }

    /** An id, or the object that it stands for, or Bellingcat's key and value. */
    private static String reference(JsonNode value) {
        if (!value.isObject()) {
            return Fields.text(value);
        }
        String id = Fields.text(value, "id");
        String worth = Fields.text(value, "value");
        String key = Fields.text(value, "key");
        if (!worth.isEmpty()) {
            return key.isEmpty() ? worth : key + ": " + worth;
        }
        return id.isEmpty() ? Fields.text(value, "title") : id;
    }

    /** A place that the map names without anything happening there: an entry without a date. */
    void site(Where.Pointer where, JsonNode json) {
        dossier.row();
        String title =
                Headline.of(Fields.text(json, "site"), Fields.text(json, "description"), Fields.text(json, "location"));
        if (title.isEmpty()) {
            dossier.leaveOut("story-untitled", where);
            return;
        }
        Draft draft = new Draft(where, title)
                .summary(Fields.text(json, "description"))
                .kind("Site");
        place(where, json, title, draft);
        Fields.keep(draft, json, PREFIX, Set.of("site", "description", "latitude", "longitude", "lat", "lon"));
        dossier.add(draft);
    }

    /** Looks up what the events refer to. */
    void finish(TimemapLinks links, TimemapSources sources) {
        dates.read(false);
        Map<String, List<Event>> told = new HashMap<>();
        for (Event event : events) {
            event.sources.forEach(each -> sources.give(event.draft, event.where, each));
            boolean hasKind = false;
            for (Map.Entry<String, Mode> each : event.links.entrySet()) {
                Link link = link(event, each.getKey(), each.getValue(), links);
                if (link.mode() == Mode.NARRATIVE) {
                    told.computeIfAbsent(link.id(), id -> new ArrayList<>()).add(event);
                } else if (link.mode() == Mode.CATEGORY && !hasKind) {
                    hasKind = true;
                    event.draft.kind(link.title());
                } else {
                    event.draft.tag(link.title());
                }
            }
        }
        sources.reportUnused();
        links.narratives().forEach(each -> chapter(each, told.getOrDefault(each.id(), List.of())));
    }

    private Link link(Event event, String id, Mode usual, TimemapLinks links) {
        return links.get(id).orElseGet(() -> {
            if (usual == Mode.NARRATIVE) {
                links.addNarrative(id);
            } else if (!links.isEmpty() && usual == Mode.FILTER && unknown.add(id)) {
                dossier.warn("story-association", event.where, id);
            }
            return new Link(id, usual, id, "");
        });
    }

    /** A narrative steps through its events as they happened; the undated come last. */
    private void chapter(Link narrative, List<Event> told) {
        List<Event> steps = new ArrayList<>(told);
        steps.sort((one, other) -> Double.compare(one.start(), other.start()));
        List<Position> points = new ArrayList<>();
        for (Event each : steps) {
            if (each.position != null) {
                points.add(each.position);
            }
        }
        StoredView all = StoredView.EVERYTHING;
        StoredView view = new StoredView(
                null,
                points.isEmpty() ? null : Surroundings.of(points),
                all.kinds(),
                all.places(),
                all.tags(),
                all.actors(),
                all.certainty(),
                null,
                null,
                all.extras());
        dossier.chapter(
                narrative.title(),
                narrative.text(),
                view,
                steps.stream().map(each -> each.draft).toList());
    }
}
