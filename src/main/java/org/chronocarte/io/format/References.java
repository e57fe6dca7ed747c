package org.chronocarte.io.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Route;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.dossier.Tag;
import org.jspecify.annotations.Nullable;

/** Checks that ids stand once, and that every reference leads to something. */
final class References {

    private final ProblemLog log;
    private Set<String> kindIds = Set.of();
    private Set<String> tagIds = Set.of();
    private Set<String> actorIds = Set.of();
    private Set<String> placeIds = Set.of();
    private Set<String> sourceIds = Set.of();
    private Set<String> entryIds = Set.of();

    References(ProblemLog log) {
        this.log = log;
    }

    void check(
            List<Kind> kinds,
            List<Tag> tags,
            List<Actor> actors,
            List<Place> places,
            List<Source> sources,
            List<Entry> entries,
            List<Relation> relations,
            List<Route> routes,
            List<Era> eras,
            List<Chapter> chapters) {
        kindIds = unique(kinds, Kind::id, "/kinds");
        tagIds = unique(tags, Tag::id, "/tags");
        actorIds = unique(actors, Actor::id, "/actors");
        placeIds = unique(places, Place::id, "/places");
        sourceIds = unique(sources, Source::id, "/sources");
        entryIds = unique(entries, Entry::id, "/entries");
        unique(routes, Route::id, "/routes");
        unique(eras, Era::id, "/eras");
        unique(chapters, Chapter::id, "/chapters");
        places(places);
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), "/entries/" + i);
        }
        for (int i = 0; i < relations.size(); i++) {
            leads(relations.get(i).from(), entryIds, "entries", "/relations/" + i + "/from");
            leads(relations.get(i).to(), entryIds, "entries", "/relations/" + i + "/to");
        }
        for (int i = 0; i < routes.size(); i++) {
            route(routes.get(i), "/routes/" + i);
        }
        for (int i = 0; i < eras.size(); i++) {
            all(eras.get(i).sources(), sourceIds, "sources", "/eras/" + i + "/sources");
        }
        for (int i = 0; i < chapters.size(); i++) {
            chapter(chapters.get(i), "/chapters/" + i);
            questions(chapters.get(i).questions(), "/chapters/" + i + "/questions");
        }
    }

    private <T> Set<String> unique(List<T> items, Function<T, String> id, String pointer) {
        Map<String, Integer> first = new HashMap<>(items.size() * 2);
        for (int i = 0; i < items.size(); i++) {
            Integer before = first.putIfAbsent(id.apply(items.get(i)), i);
            if (before != null && !isStandIn(id.apply(items.get(i)))) {
                log.error("id-duplicate", pointer + "/" + i + "/id", id.apply(items.get(i)), pointer + "/" + before);
            }
        }
        return first.keySet();
    }

    private void places(List<Place> places) {
        Map<String, Integer> rows = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            rows.put(places.get(i).id(), i);
            leads(places.get(i).within(), placeIds, "places", "/places/" + i + "/within");
        }
        Set<Integer> checked = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            Set<Integer> path = new HashSet<>();
            Integer at = i;
            while (at != null && !checked.contains(at) && path.add(at)) {
                at = rows.get(places.get(at).within());
            }
            if (at != null && path.contains(at)) {
                log.error(
                        "within-circle",
                        "/places/" + at + "/within",
                        places.get(at).id());
            }
            checked.addAll(path);
        }
    }

    private void entry(Entry entry, String pointer) {
        leads(entry.kind(), kindIds, "kinds", pointer + "/kind");
        all(entry.places(), placeIds, "places", pointer + "/places");
        all(entry.actors(), actorIds, "actors", pointer + "/actors");
        all(entry.tags(), tagIds, "tags", pointer + "/tags");
        all(entry.sources(), sourceIds, "sources", pointer + "/sources");
        for (int i = 0; i < entry.claims().size(); i++) {
            Claim claim = entry.claims().get(i);
            all(claim.sources(), sourceIds, "sources", pointer + "/claims/" + i + "/sources");
        }
        unique(entry.figures(), Figure::id, pointer + "/figures");
        for (int i = 0; i < entry.figures().size(); i++) {
            Figure figure = entry.figures().get(i);
            all(figure.sources(), sourceIds, "sources", pointer + "/figures/" + i + "/sources");
        }
    }

    private void route(Route route, String pointer) {
        leads(route.from(), placeIds, "places", pointer + "/from");
        leads(route.to(), placeIds, "places", pointer + "/to");
        leads(route.entry(), entryIds, "entries", pointer + "/entry");
        all(route.sources(), sourceIds, "sources", pointer + "/sources");
    }

    /** A chapter leaves out what it points at and is gone; the dossier can still be read. */
    private void chapter(Chapter chapter, String pointer) {
        for (int i = 0; i < chapter.stress().size(); i++) {
            mayLead(chapter.stress().get(i), pointer + "/stress/" + i);
        }
        filter(chapter.view(), pointer + "/view");
        String selection = chapter.view().selection();
        if (selection != null) {
            mayLead(selection, pointer + "/view/selection");
        }
    }

    /** A question of which an entry is gone is left out of a lesson; the dossier can still be read. */
    void questions(List<Question> questions, String pointer) {
        for (int i = 0; i < questions.size(); i++) {
            for (String id : questions.get(i).entries()) {
                mayLead(id, pointer + "/" + i);
            }
        }
    }

    private void mayLead(String entryId, String pointer) {
        if (!isStandIn(entryId) && !entryIds.contains(entryId)) {
            log.warning("reference", pointer, entryId, "entries");
        }
    }

    void view(StoredView view, String pointer) {
        filter(view, pointer);
        leads(view.selection(), entryIds, "entries", pointer + "/selection");
    }

    private void filter(StoredView view, String pointer) {
        all(view.kinds(), kindIds, "kinds", pointer + "/kinds");
        all(view.places(), placeIds, "places", pointer + "/places");
        all(view.tags(), tagIds, "tags", pointer + "/tags");
        all(view.actors(), actorIds, "actors", pointer + "/actors");
    }

    private void all(List<String> ids, Set<String> known, String list, String pointer) {
        for (int i = 0; i < ids.size(); i++) {
            leads(ids.get(i), known, list, pointer + "/" + i);
        }
    }

    private void leads(@Nullable String id, Set<String> known, String list, String pointer) {
        if (id != null && !isStandIn(id) && !known.contains(id)) {
            log.error("reference", pointer, id, list);
        }
    }

    /** Whether an id is missing or no text, which has been said already. */
    private static boolean isStandIn(String id) {
        return id.isEmpty();
    }
}
