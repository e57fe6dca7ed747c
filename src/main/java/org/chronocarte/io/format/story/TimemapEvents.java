package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        private final TimemapReferences references = new TimemapReferences();
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

    void event(Where where, JsonNode json) {
        if (Fields.isBlank(json)) {
            return;
        }
        dossier.row();
        if (!json.isObject()) {
            dossier.leaveOut("story-not-object", where);
            return;
        }
        Taken fields = new Taken(json);
        String id = fields.take("id");
        String title = fields.take("title");
        String description = fields.take("description", "desc");
        String place = CleanText.of(fields.take("location"));
        Written date = new Written(fields.take("date", "timestamp"), fields.take("time"));
        String heading = Headline.of(title, description, place, id, date.date());
        if (heading.isEmpty()) {
            dossier.leaveOut("story-untitled", where);
            return;
        }
        boolean titled = !CleanText.of(title).isBlank();
        Draft draft = new Draft(where, titled ? title : heading)
                .id(id)
                .summary(CleanText.of(description).equals(heading) ? null : description);
        Event event = new Event(where, draft, place(where, fields, place, draft));
        String shown = fields.take("time_display");
        dates.ask(where, date, Written.NONE, span -> event.dated(span, shown));
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            if (event.references.take(field.getKey(), field.getValue())) {
                fields.read(field.getKey());
            }
        }
        fields.keepOthers(draft, PREFIX);
        events.add(event);
        dossier.add(draft);
    }

    private @Nullable Position place(Where where, Taken fields, String name, Draft draft) {
        String lat = fields.take("latitude", "lat");
        String lon = fields.take("longitude", "lon", "long", "lng");
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

    /** A place that the map names without anything happening there: an entry without a date. */
    void site(Where where, JsonNode json) {
        dossier.row();
        Taken fields = new Taken(json);
        String site = fields.take("site");
        String description = fields.take("description");
        String title = Headline.of(site, description, Fields.text(json, "location"));
        if (title.isEmpty()) {
            dossier.leaveOut("story-untitled", where);
            return;
        }
        Draft draft = new Draft(where, title).summary(description).kind("Site");
        place(where, fields, title, draft);
        fields.keepOthers(draft, PREFIX);
        dossier.add(draft);
    }

    /** Looks up what the events refer to. */
    void finish(TimemapLinks links, TimemapSources sources) {
        dates.read(false);
        Map<String, List<Event>> told = new HashMap<>();
        for (Event event : events) {
            event.references.sources().forEach(each -> sources.give(event.draft, event.where, each));
            boolean hasKind = false;
            for (Map.Entry<String, Mode> each : event.references.links().entrySet()) {
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
            boolean listed = event.references.isAssociation(id) ? !links.isEmpty() : links.hasFilters();
            if (usual == Mode.NARRATIVE) {
                links.addNarrative(id);
            } else if (listed && usual == Mode.FILTER && unknown.add(id)) {
                dossier.warn("story-association", event.where, id);
            }
            return new Link(id, usual, TimemapLinks.spelled(id), "");
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
