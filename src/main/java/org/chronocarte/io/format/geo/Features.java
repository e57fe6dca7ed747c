package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.Locator;
import org.chronocarte.io.format.geo.GeometryReader.Found;
import org.chronocarte.io.format.geo.GeometryReader.Geometry;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** Turns features into drafts. They get their places at the end, since a file may say last in which system it is. */
final class Features {

    /** More places than this no entry shows; the rest of a collection is said to be there. */
    private static final int MOST_PLACES = 20;

    private record Pending(
            Draft draft,
            Where where,
            Geometry geometry,
            @Nullable String placeName,
            boolean named,
            Told told) {}

    /**
     * What a feature says of its places beside its geometry.
     *
     * @param places all of them, where it lists several
     * @param precision how well its position is known; null when it does not say
     * @param areas that its place is
     * @param country in which it is; null when it does not say
     */
    private record Told(
            List<DraftPlace> places,
            @Nullable PlacePrecision precision,
            List<String> areas,
            @Nullable String country) {}

    private final DraftDossier dossier;
    private final FeatureTimes times;
    private final LinkedTimes linked;
    private final Placing placing;
    private final List<Pending> pending = new ArrayList<>();

    Features(DraftDossier dossier) {
        this.dossier = dossier;
        this.times = new FeatureTimes(dossier);
        this.linked = new LinkedTimes(dossier);
        this.placing = new Placing(new Locator(dossier));
    }

    /**
     * A feature.
     *
     * @param feature its members but the geometry
     */
    void add(Where where, JsonNode feature, Geometry geometry) {
        dossier.row();
        Properties properties = new Properties(feature.path("properties"));
        String toponym = LinkedPlace.name(feature);
        boolean isPlace = toponym != null || feature.has("when") || feature.has("types");
        String title = properties.text(
                "title", "name", "titre", "nom", "headline", "label", "event", "evenement", "intitule", "itemlabel");
        title = title == null ? toponym : title;
        String summary = properties.text("description", "summary", "desc", "text", "popupcontent", "resume", "texte");
        summary = summary == null ? LinkedPlace.description(feature) : summary;
        String placeName = properties.text(
                "place", "placename", "location", "address", "city", "town", "commune", "ville", "lieu", "adresse");
        if (title == null) {
            title = firstOf(summary, placeName, properties.anyText(), id(feature), written(geometry));
        }
        if (title == null) {
            dossier.leaveOut("feature-empty", where);
            return;
        }
        String id = id(feature);
        Draft draft = new Draft(where, title).id(id).summary(summary);
        draft.kind(properties.text("kind", "category", "eventtype", "categorie", "type"));
        tags(draft, properties.any("tags", "keywords", "motscles"));
        ToldProperties own = new ToldProperties(properties);
        own.fill(draft);
        sources(draft, properties);
        date(draft, where, feature, properties, geometry);
        String country = properties.seen("country") == null ? properties.seen("pays") : properties.seen("country");
        Told told = new Told(own.places(), own.precision(), own.areas(), country);
        List<String> known = told.places().isEmpty()
                ? placeName == null ? List.of() : List.of(placeName)
                : told.places().stream()
                        .map(each -> String.valueOf(each.name()))
                        .toList();
        LinkedPlace.fill(draft, feature, known, own::cites);
        if (id != null) {
            own.answered().forEach(each -> dossier.relate(where, Relation.RESPONDS_TO, id, each));
        }
        // How uMap draws it.
        properties.any("umapoptions", "storageoptions");
        properties.keepRest(draft);
        boolean called = isPlace && placeName == null;
        pending.add(new Pending(draft, where, geometry, called ? title : placeName, isPlace, told));
    }

    /** How many there are so far. */
    int count() {
        return pending.size();
    }

    /**
     * Tags all that came after the first ones.
     *
     * @param first how many these are
     */
    void tag(int first, String name) {
        pending.subList(first, pending.size()).forEach(each -> tag(each.draft(), name));
    }

    private void date(Draft draft, Where where, JsonNode feature, Properties properties, Geometry geometry) {
        List<JsonNode> whens = whens(feature, properties, geometry);
        if (!whens.isEmpty()) {
            When told = linked.date(draft, where, whens);
            if (times.exactly(draft, properties) || times.exactly(draft, properties, told)) {
                draft.whenNote(null);
            }
        } else if (!times.date(draft, properties, where)) {
            linked.date(draft, where, given(LinkedPlace.heldWhen(feature)));
            times.track(draft, geometry.stamps(), where);
        }
        String note = properties.text("datenote");
        if (note != null) {
            draft.whenNote(note);
        }
    }

    /** What the feature, else its properties, else its geometries say of their time; templates leave some hollow. */
    private static List<JsonNode> whens(JsonNode feature, Properties properties, Geometry geometry) {
        JsonNode own = feature.path("when");
        JsonNode inside = JsonWords.isHollow(own) ? properties.any("when") : null;
        if (!JsonWords.isHollow(own) || inside != null) {
            return List.of(inside == null ? own : inside);
        }
        return given(geometry.found().stream().map(Found::when).toList());
    }

    private static List<JsonNode> given(List<JsonNode> whens) {
        return whens.stream().filter(each -> !JsonWords.isHollow(each)).toList();
    }

    private static void tags(Draft draft, @Nullable JsonNode tags) {
        if (tags == null) {
            return;
        }
        if (tags.isArray()) {
            tags.forEach(each -> tag(draft, each.isValueNode() ? each.asText() : each.toString()));
        } else {
            for (String each : tags.asText(tags.toString()).split("[,;]")) {
                tag(draft, each);
            }
        }
    }

    private static void tag(Draft draft, String name) {
        if (!name.isBlank()) {
            draft.tag(name.strip());
        }
    }

    private static void sources(Draft draft, Properties properties) {
        String address = properties.text("url", "link", "website", "sourceurl", "lien");
        String source = properties.text("source", "sources");
        if (source != null) {
            draft.source(new DraftSource(source, null, null, address, null));
        } else if (address != null) {
            draft.source(DraftSource.of(address));
        }
    }

    private static @Nullable String id(JsonNode feature) {
        String id = feature.path("id").asText(feature.path("@id").asText(""));
        return id.isBlank() ? null : id;
    }

    private static @Nullable String written(Geometry geometry) {
        if (geometry.found().isEmpty()) {
            return null;
        }
        Spot spot = geometry.found().get(0).spot();
        return String.format(Locale.ROOT, "%.4f, %.4f", spot.y(), spot.x());
    }

    private static @Nullable String firstOf(@Nullable String... texts) {
        for (String each : texts) {
            if (each != null && !each.isBlank()) {
                return each;
            }
        }
        return null;
    }

    /**
     * Gives all features their places.
     *
     * @param crs in which system the file says that it is
     * @param said where it says so
     */
    void finish(Crs crs, Where said) {
        boolean readable = crs.system() != Crs.System.OTHER;
        if (!readable && !pending.isEmpty()) {
            dossier.warn("crs-unknown", said, crs.name());
        }
        for (Pending each : pending) {
            if (readable) {
                place(each, crs);
            } else if (each.placeName() != null && !each.named()) {
                each.draft().place(DraftPlace.named(each.placeName()));
            }
            dossier.add(each.draft());
        }
        pending.clear();
    }

    private void place(Pending each, Crs crs) {
        Geometry geometry = each.geometry();
        if (!each.told().places().isEmpty()) {
            each.told().places().forEach(each.draft()::place);
            return;
        }
        if (geometry.broken()) {
            dossier.warn("geometry-broken", each.where());
        }
        if (geometry.found().isEmpty() && each.placeName() != null) {
            each.draft().place(DraftPlace.named(each.placeName()));
        }
        if (geometry.found().size() > MOST_PLACES) {
            dossier.warn(
                    "geometry-many",
                    each.where(),
                    Integer.toString(geometry.found().size()),
                    Integer.toString(MOST_PLACES));
        }
        for (Found found : geometry.found().stream().limit(MOST_PLACES).toList()) {
            boolean doubtful =
                    found.certainty().equals("uncertain") || found.certainty().equals("less-certain");
            DraftPlace place = placing.place(
                    each.where(),
                    crs.inDegrees(found.spot()),
                    each.placeName(),
                    doubtful,
                    doubtful ? "(" + found.certainty() + ")" : null);
            if (place != null) {
                each.draft().place(geometry.found().size() == 1 ? known(place, each.told()) : place);
            }
        }
    }

    private static DraftPlace known(DraftPlace place, Told told) {
        PlacePrecision precision = told.precision() == null ? place.precision() : told.precision();
        List<String> areas = told.areas().isEmpty() ? place.areas() : told.areas();
        return new DraftPlace(
                place.name(), told.country(), place.region(), place.position(), precision, areas, place.note());
    }
}
