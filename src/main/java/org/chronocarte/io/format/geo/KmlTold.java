package org.chronocarte.io.format.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.CleanText;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.ExactDate;
import org.chronocarte.io.format.draft.KnownPrecision;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** The extended data of a placemark that this application has written: fields of an entry under their own names. */
final class KmlTold {

    /**
     * One place of a placemark.
     *
     * @param precision how well its position is known; null when that is not said
     * @param area code of the country that it is; null when it is none
     */
    record Place(
            String name,
            @Nullable PlacePrecision precision,
            @Nullable String area) {

        /** A place at a point, with what is said of it. */
        DraftPlace known(DraftPlace at) {
            return new DraftPlace(
                    at.name(),
                    at.country(),
                    at.region(),
                    at.position(),
                    precision == null ? at.precision() : precision,
                    area == null ? at.areas() : List.of(area),
                    at.note());
        }
    }

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, String> data;
    private final KmlPlacemark placemark;
    private final Where where;

    KmlTold(KmlPlacemark placemark, Where where) {
        this.placemark = placemark;
        this.data = placemark.data;
        this.where = where;
    }

    /** Fills a draft with all but its places, and takes what it has filled in from the data. */
    void tell(Draft draft, DraftDossier dossier) {
        String id = data.remove("id");
        draft.id(id);
        draft.kind(data.remove("kind"));
        listed("tags").forEach(draft::tag);
        listed("actors").forEach(draft::actor);
        draft.note(data.remove("note"));
        String text = data.get("text");
        if (text != null && plain(placemark.description).startsWith(plain(text))) {
            data.remove("text");
        }
        String weight = data.getOrDefault("weight", "");
        if (weight.matches("[1-5](?:\\.\\d{1,9})?")) {
            draft.weight(Double.valueOf(weight));
            data.remove("weight");
        }
        date(draft);
        for (String each : listed("answers")) {
            dossier.relate(where, Relation.RESPONDS_TO, String.valueOf(id), each);
        }
    }

    private static String plain(String text) {
        return BLANKS.matcher(CleanText.of(text)).replaceAll(" ");
    }

    private void date(Draft draft) {
        String written = data.get("date");
        KmlTime time = placemark.time;
        if (written != null && time != null) {
            String start = time.at() == null ? time.begin() : time.at();
            Optional<When> exact = ExactDate.of(written, start, time.end());
            if (exact.isPresent()) {
                draft.when(exact.get());
                data.remove("date");
            }
        }
        draft.whenNote(data.remove("date_note"));
    }

    private List<String> listed(String name) {
        return split(data.remove(name));
    }

    private static List<String> split(@Nullable String value) {
        List<String> names = new ArrayList<>();
        for (String each : value == null ? new String[0] : value.split(";")) {
            if (!each.isBlank()) {
                names.add(each.strip());
            }
        }
        return names;
    }

    /** The places of a placemark, those with a point first, as the points are; they are taken from its data. */
    static List<Place> places(KmlPlacemark placemark) {
        List<Place> places = new ArrayList<>();
        List<String> precisions = split(placemark.data.remove("precision"));
        List<String> countries = split(placemark.data.get("country"));
        for (String name : split(placemark.data.remove("place"))) {
            int index = places.size();
            PlacePrecision precision = index < precisions.size() ? KnownPrecision.of(precisions.get(index)) : null;
            boolean country = index == 0 && precision == PlacePrecision.TERRITORY && countries.size() == 1;
            places.add(new Place(name, precision, country ? countries.get(0) : null));
        }
        if (!places.isEmpty() && places.get(0).area() != null) {
            placemark.data.remove("country");
        }
        return places;
    }
}
