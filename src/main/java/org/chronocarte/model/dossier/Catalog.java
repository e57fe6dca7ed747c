package org.chronocarte.model.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.model.geo.Position;

/** A dossier's records by id, and its relations from both ends. Immutable; built once for a dossier. */
public final class Catalog {

    private final ById<Kind> kinds;
    private final ById<Tag> tags;
    private final ById<Actor> actors;
    private final ById<Place> places;
    private final ById<Source> sources;
    private final ById<Entry> entries;
    private final Map<String, List<Relation>> byAnswer = new HashMap<>();
    private final Map<String, List<Relation>> byAnswered = new HashMap<>();

    public Catalog(Dossier dossier) {
        kinds = DistinctList.byId(dossier.kinds(), Kind::id);
        tags = DistinctList.byId(dossier.tags(), Tag::id);
        actors = DistinctList.byId(dossier.actors(), Actor::id);
        places = DistinctList.byId(dossier.places(), Place::id);
        sources = DistinctList.byId(dossier.sources(), Source::id);
        entries = DistinctList.byId(dossier.entries(), Entry::id);
        for (Relation relation : dossier.relations()) {
            if (relation.type().equals(Relation.RESPONDS_TO)) {
                byAnswer.computeIfAbsent(relation.from(), id -> new ArrayList<>())
                        .add(relation);
                byAnswered
                        .computeIfAbsent(relation.to(), id -> new ArrayList<>())
                        .add(relation);
            }
        }
    }

    public Optional<Kind> kind(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    public Optional<Tag> tag(String id) {
        return Optional.ofNullable(tags.get(id));
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    public Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** Where a place stands among those of the dossier; -1 when it has none of that id. */
    public int placeNumber(String id) {
        return places.number(id);
    }

    /** Where an entry stands among those of the dossier; -1 when it has none of that id. */
    public int entryNumber(String id) {
        return entries.number(id);
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The relations in which this entry answers another, in the dossier's order. */
    public List<Relation> answersOf(String entryId) {
        return List.copyOf(byAnswer.getOrDefault(entryId, List.of()));
    }

    /** The relations in which this entry is answered, in the dossier's order. */
    public List<Relation> answeredBy(String entryId) {
        return List.copyOf(byAnswered.getOrDefault(entryId, List.of()));
    }

    /** Whether another entry answers this one. */
    public boolean isAnswered(String entryId) {
        return byAnswered.containsKey(entryId);
    }

    /**
     * The place at whose point a place is shown: itself when it has a position, else the nearest of those that hold it.
     * Empty when none of them has one, or when they hold each other in a circle.
     */
    public Optional<Place> shownAt(String placeId) {
        Place own = places.get(placeId);
        if (own == null || own.position() != null) {
            return Optional.ofNullable(own);
        }
        Set<String> seen = new HashSet<>();
        String id = placeId;
        while (id != null && seen.add(id)) {
            Place place = places.get(id);
            if (place == null) {
                return Optional.empty();
            }
            if (place.position() != null) {
                return Optional.of(place);
            }
            id = place.within();
        }
        return Optional.empty();
    }

    /** The position at which a place is shown, as {@link #shownAt}. */
    public Optional<Position> positionOf(String placeId) {
        return shownAt(placeId).map(Place::position);
    }
}
