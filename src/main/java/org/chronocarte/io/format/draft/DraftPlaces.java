package org.chronocarte.io.format.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/** The places of a file: one for all rows that say the same, looked up where only the name is known. */
final class DraftPlaces {

    /** The number of a département or a commune tells nobody where it is. */
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9AB]{0,2}|[0-9][0-9AB][0-9]{3}");
    /** The code of a commune stands beside the entry as it is, in a column of its own. */
    private static final Pattern CODE = Pattern.compile("[0-9][0-9AB][0-9]{3}");

    private final Map<DraftPlace, Place> byDraft = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final PointPlaces points = new PointPlaces(places);
    private final List<Problem> problems = new ArrayList<>();
    private final Ids ids = new Ids("place");
    private final ImportChoices choices;
    private final PlaceFinder finder;
    private final Namesakes namesakes = new Namesakes();
    private final PositionDoubts positions;
    private boolean waiting;

    DraftPlaces(ImportChoices choices, PlaceFinder finder) {
        this.choices = choices;
        this.finder = finder;
        this.positions = new PositionDoubts(choices, finder, problems);
    }

    /**
     * Gives a draft the ids of its places at once, if none must be looked up, its own or one before it: places stand in
     * the order of the rows.
     */
    void add(Draft draft) {
        draft.places = positions.checked(draft);
        for (DraftPlace place : draft.places) {
            waiting |= place.query() != null;
        }
        if (!waiting) {
            settle(draft, Map.of());
        }
    }

    private void settle(Draft draft, Map<PlaceQuery, FoundPlace> found) {
        List<DraftPlace> named = draft.places;
        if (named.isEmpty()) {
            return;
        }
        if (draft.titledByPlace) {
            draft.title = place(named.get(0), found).label().in(LocalText.NEUTRAL);
        }
        // Nearly every row has just one.
        draft.placeIds = named.size() == 1
                ? List.of(place(named.get(0), found).id())
                : DraftEntries.distinct(named, each -> place(each, found).id());
        draft.places = List.of();
    }

    /**
     * Looks up what must be, all at once, and gives the drafts that have waited for it the ids of their places.
     *
     * @param drafts all that were added
     */
    void finish(Collection<Draft> drafts, Interruption interruption) {
        if (!waiting) {
            return;
        }
        byDraft.keySet().forEach(namesakes::see);
        drafts.forEach(draft -> draft.places.forEach(namesakes::see));
        PlaceLookup lookup = new PlaceLookup(choices, finder, problems);
        places.forEach(place -> lookup.near(place.position()));
        for (Draft draft : drafts) {
            interruption.look();
            draft.places.forEach(place -> lookup.near(place.position()));
            draft.places = lookup.apart(draft.where, draft.places, place -> namesakes.of(place) != null);
            for (DraftPlace place : draft.places) {
                PlaceQuery query = place.query();
                if (query != null && namesakes.of(place) == null) {
                    lookup.ask(query, draft.where);
                }
            }
        }
        Map<PlaceQuery, FoundPlace> found = lookup.found();
        for (Draft draft : drafts) {
            interruption.look();
            settle(draft, found);
        }
    }

    /** The place of a draft, the same for all that say the same. */
    private Place place(DraftPlace said, Map<PlaceQuery, FoundPlace> found) {
        DraftPlace meant = said.position() == null ? namesakes.of(said) : null;
        DraftPlace draft = meant == null ? said : meant;
        Position point = draft.point();
        Place known = point == null ? byDraft.get(draft) : points.at(point);
        if (known != null) {
            return known;
        }
        Place made = made(draft, found);
        places.add(made);
        if (point == null) {
            byDraft.put(draft, made);
        } else {
            points.addLast(point);
        }
        return made;
    }

    private Place made(DraftPlace draft, Map<PlaceQuery, FoundPlace> found) {
        PlaceQuery query = draft.query();
        FoundPlace known = query == null ? null : found.get(query);
        Position position = known == null ? draft.position() : known.position();
        PlacePrecision precision = known == null ? draft.precision() : known.precision();
        String label = draft.name() == null || draft.name().isBlank() ? unnamed(draft.position()) : draft.name();
        if (known != null && NUMBER.matcher(label).matches()) {
            label = known.name() + " (" + label + ")";
        }
        String plain = CleanText.of(label);
        return new Place(
                ids.of(plain),
                LocalText.neutral(plain),
                position,
                precision,
                null,
                draft.areas(),
                draft.note() == null ? null : LocalText.neutral(draft.note()),
                around(draft));
    }

    /** The country and the region as written: kept beside the place, which no larger place of the dossier surrounds. */
    private static Extras around(DraftPlace draft) {
        if (draft.country() == null && draft.region() == null) {
            return Extras.NONE;
        }
        Map<String, String> written = new LinkedHashMap<>();
        if (draft.country() != null && !draft.country().equals(draft.name())) {
            written.put("country", draft.country());
        }
        if (draft.region() != null
                && !draft.region().equals(draft.name())
                && !CODE.matcher(draft.region()).matches()) {
            written.put("region", draft.region());
        }
        return RowExtras.of(written);
    }

    private static String unnamed(@Nullable Position position) {
        return position == null ? "?" : position.written();
    }

    List<Place> places() {
        return places;
    }

    /** Names that no place has, or several. */
    List<Problem> problems() {
        return problems;
    }
}
