package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.Locator;
import org.chronocarte.io.format.geo.Spot.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Turns the stretches of time of Google's timeline into drafts: visits, movements, paths, journeys, and single
 * positions. What single values say is kept beside the entry; of lists that are not carried it is said how many there
 * were.
 */
final class GoogleStretches {

    /** Metres: a position that is less exact is only approximate. */
    private static final double EXACT_METRES = 500;
    /** What is less likely than this is doubtful. */
    private static final double LIKELY = 0.5;

    private static final Set<String> POSITION =
            Set.of("latitudeE7", "longitudeE7", "timestamp", "timestampMs", "latLng", "placeLocation");

    private final DraftDossier dossier;
    private final GoogleTimes times;
    private final Placing placing;
    private final Map<String, Long> left = new LinkedHashMap<>();

    GoogleStretches(DraftDossier dossier) {
        this.dossier = dossier;
        this.times = new GoogleTimes(dossier);
        this.placing = new Placing(new Locator(dossier));
    }

    /** Something of the file that becomes no entry. */
    void leave(String name, long count) {
        left.merge(name, count, Long::sum);
    }

    /** Says what was left, and how the times are to be understood. */
    void finish() {
        times.finish();
        if (!left.isEmpty()) {
            dossier.note(
                    "google-beside",
                    new Where.File(),
                    left.entrySet().stream()
                            .map(each -> each.getKey() + " (" + each.getValue() + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    /** A value of one of the lists, which is a row. */
    void add(String pointer, JsonNode value) {
        dossier.row();
        Where where = new Where.Pointer(pointer);
        if (value.has("placeVisit")) {
            placeVisit(pointer + "/placeVisit", value.path("placeVisit"), value);
        } else if (value.has("activitySegment")) {
            JsonNode segment = value.path("activitySegment");
            movement(where, segment, segment, "startLocation", "endLocation");
        } else if (value.has("visit")) {
            visit(where, value);
        } else if (value.has("activity") && !value.has("latitudeE7")) {
            movement(where, value, value.path("activity"), "start", "end");
        } else if (value.has("timelinePath")) {
            path(where, value);
        } else if (value.has("timelineMemory")) {
            journey(where, value);
        } else if (value.isObject()) {
            position(where, value);
        } else {
            dossier.leaveOut("feature-none", where);
        }
    }

    private void placeVisit(String pointer, JsonNode visit, JsonNode whole) {
        Where where = new Where.Pointer(pointer);
        JsonNode location = visit.path("location");
        GooglePoint own = GooglePoint.of(location);
        GooglePoint point =
                own.isGiven() ? own : GooglePoint.scaled(visit.path("centerLatE7"), visit.path("centerLngE7"));
        boolean doubtful = visit.path("placeConfidence").asText("").equals("LOW_CONFIDENCE");
        String name = text(location, "name");
        String address = text(location, "address");
        String called = name == null ? GoogleWords.place(text(location, "semanticType")) : name;
        Draft draft = draft(where, called, address, point, "Visite / Visit");
        if (draft != null) {
            draft.summary(address);
            times.span(draft, visit);
            place(draft, where, point, name, doubtful);
            if (!point.isGiven() && address != null) {
                draft.place(DraftPlace.named(address.replace("\n", ", ")));
            }
            keep(draft, "", visit, Set.of("location", "duration", "childVisits", "centerLatE7", "centerLngE7"));
            keep(draft, "location.", location, Set.of("name", "address", "latitudeE7", "longitudeE7"));
            keep(draft, "", whole, Set.of("placeVisit"));
            dossier.add(draft);
        }
        int child = 0;
        for (JsonNode each : visit.path("childVisits")) {
            dossier.row();
            placeVisit(pointer + "/childVisits/" + child, each, each.path("none"));
            child++;
        }
    }

    private void visit(Where where, JsonNode stretch) {
        JsonNode visit = stretch.path("visit");
        JsonNode likeliest = visit.path("topCandidate");
        GooglePoint point = GooglePoint.of(likeliest.path("placeLocation"));
        boolean doubtful = likeliest.path("probability").asDouble(1) < LIKELY;
        Draft draft = draft(where, GoogleWords.place(text(likeliest, "semanticType")), null, point, "Visite / Visit");
        if (draft == null) {
            return;
        }
        times.span(draft, stretch);
        place(draft, where, point, null, doubtful);
        keep(draft, "", stretch, with(GoogleTimes.FIELDS, "visit"));
        keep(draft, "", visit, Set.of("topCandidate"));
        keep(draft, "topCandidate.", likeliest, POSITION);
        dossier.add(draft);
    }

    private void movement(Where where, JsonNode stretch, JsonNode movement, String start, String end) {
        GooglePoint from = GooglePoint.of(movement.path(start));
        GooglePoint to = GooglePoint.of(movement.path(end));
        JsonNode likeliest = movement.path("topCandidate");
        String type = text(likeliest, "type");
        String means = GoogleWords.movement(type == null ? text(movement, "activityType") : type);
        String ways = GooglePoint.way(from, to);
        Draft draft = draft(where, means, ways, from.isGiven() ? from : to, "Trajet / Movement");
        if (draft == null) {
            return;
        }
        times.span(draft, stretch);
        place(draft, where, from, null, false);
        place(draft, where, to, null, false);
        Set<String> taken = with(GoogleTimes.FIELDS, "activity", "duration", "topCandidate", start, end);
        keep(draft, "", movement, taken);
        if (stretch != movement) {
            keep(draft, "", stretch, taken);
        }
        keep(draft, "topCandidate.", likeliest, Set.of());
        keep(draft, start + ".", movement.path(start), POSITION);
        keep(draft, end + ".", movement.path(end), POSITION);
        dossier.add(draft);
    }

    private void path(Where where, JsonNode stretch) {
        Outline outline = new Outline();
        GooglePoint first = GooglePoint.NONE;
        GooglePoint last = GooglePoint.NONE;
        for (JsonNode each : stretch.path("timelinePath")) {
            GooglePoint point = GooglePoint.of(each.path("point"));
            if (point.isBroken() || !point.isGiven()) {
                outline.markBroken();
            } else {
                outline.add(point.lon(), point.lat());
                first = first.isGiven() ? first : point;
                last = point;
            }
        }
        Draft draft = draft(where, GooglePoint.way(first, last), null, first, "Tracé / Path");
        if (draft == null) {
            return;
        }
        times.span(draft, stretch);
        if (outline.isBroken()) {
            dossier.warn("geometry-broken", where);
        }
        Spot spot = outline.spot(Sort.LINE);
        DraftPlace place = spot == null ? null : placing.place(where, spot, null, false, null);
        if (place != null) {
            draft.place(place);
        }
        draft.extra("points", Integer.toString(stretch.path("timelinePath").size()));
        keep(draft, "", stretch, with(GoogleTimes.FIELDS, "timelinePath"));
        dossier.add(draft);
    }

    /** A journey of several days: only its times, and which places by their numbers. */
    private void journey(Where where, JsonNode stretch) {
        JsonNode memory = stretch.path("timelineMemory");
        JsonNode trip = memory.has("trip") ? memory.path("trip") : memory;
        Draft draft = new Draft(where, "Voyage / Trip").kind("Voyage / Trip");
        times.span(draft, stretch);
        keep(draft, "", stretch, with(GoogleTimes.FIELDS, "timelineMemory"));
        keep(draft, "", memory, Set.of("trip", "destinations"));
        keep(draft, "", trip, Set.of("destinations"));
        for (JsonNode each : trip.path("destinations")) {
            JsonNode id = each.path("identifier");
            draft.tag(id.path("placeId").asText(id.asText(each.toString())));
        }
        dossier.add(draft);
    }

    private void position(Where where, JsonNode record) {
        GooglePoint point = GooglePoint.of(record);
        Draft draft = draft(where, null, null, point, "Position");
        if (draft == null) {
            return;
        }
        times.moment(draft, record);
        place(draft, where, point, null, record.path("accuracy").asDouble(0) > EXACT_METRES);
        keep(draft, "", record, POSITION);
        dossier.add(draft);
    }

    /** A draft called by the first of these that is known; null when it is left out since none is. */
    private @Nullable Draft draft(
            Where where, @Nullable String called, @Nullable String other, GooglePoint point, String kind) {
        String title = called == null ? other : called;
        if (title == null && point.isGiven() && !point.isBroken()) {
            title = point.written();
        }
        if (title == null) {
            dossier.leaveOut("feature-empty", where);
            return null;
        }
        return new Draft(where, title.lines().findFirst().orElse(title)).kind(kind);
    }

    private void place(Draft draft, Where where, GooglePoint point, @Nullable String name, boolean doubtful) {
        if (point.isBroken()) {
            dossier.warn("geometry-broken", where);
        } else if (point.isGiven()) {
            Spot spot = new Spot(Sort.POINT, point.lon(), point.lat(), 0, 0, 1);
            DraftPlace place = placing.place(where, spot, name, doubtful, null);
            if (place != null) {
                draft.place(place);
            }
        }
    }

    /** Keeps the single values of an object beside the entry, and counts its lists and objects. */
    private void keep(Draft draft, String prefix, JsonNode object, Set<String> taken) {
        object.properties().forEach(each -> {
            JsonNode value = each.getValue();
            if (taken.contains(each.getKey()) || value.isNull()) {
                return;
            }
            if (value.isValueNode()) {
                draft.extra(prefix + each.getKey(), value.asText());
            } else if (!value.isEmpty()) {
                leave(each.getKey(), 1);
            }
        });
    }

    private static Set<String> with(Set<String> names, String... more) {
        Set<String> all = new HashSet<>(names);
        all.addAll(Set.of(more));
        return all;
    }

    private static @Nullable String text(JsonNode object, String name) {
        String text = object.path(name).asText("").strip();
        return text.isEmpty() || text.toLowerCase(Locale.ROOT).equals("null") ? null : text;
    }
}
