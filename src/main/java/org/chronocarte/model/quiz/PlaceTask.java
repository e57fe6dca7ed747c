package org.chronocarte.model.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.text.Folding;

/**
 * An event to be pointed at on the map. How near is near enough depends on how well its own place is known.
 *
 * @param entry the event
 * @param place its main place
 * @param target where that is
 */
public record PlaceTask(Question.PlaceOnMap question, Entry entry, Place place, Position target) implements Task {

    /** Points for a spot that is near enough. */
    public static final int FULL = 2;

    private static final int LEAST_NAME = 4;
    private static final int NEARLY = 3;
    private static final double EARTH_RADIUS_KM = 6371.0088;

    static Optional<PlaceTask> of(Question.PlaceOnMap question, EntryIndex index) {
        return index.catalog().entry(question.entry()).flatMap(entry -> of(question, entry, index));
    }

    private static Optional<PlaceTask> of(Question.PlaceOnMap question, Entry entry, EntryIndex index) {
        return entry.places().stream()
                .findFirst()
                .flatMap(id -> index.catalog().place(id))
                .filter(place -> place.precision() != PlacePrecision.TERRITORY)
                .flatMap(place -> Optional.ofNullable(place.position())
                        .map(position -> new PlaceTask(question, entry, place, position)));
    }

    /** Whether a title gives a place away: it has a word of its name that is longer than an article. */
    static boolean isNamed(Place place, LocalText title) {
        Set<String> words = words(title.all());
        return words(place.label().all()).stream()
                .anyMatch(word -> word.length() >= LEAST_NAME && words.contains(word));
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(Folding.fold(text).split(" ")));
    }

    /** Whether what is to be found stands in the event's own title. */
    public boolean isNamedByTitle() {
        return isNamed(place, entry.title());
    }

    /**
     * The event's title with a gap in it wherever it names the place; what stands between two parts of the name, and a
     * short word of the name beside one, go with them.
     *
     * @param language "fr" or "en"
     */
    public String riddle(String language) {
        return NameGap.in(entry.title().in(language), words(place.label().all()), LEAST_NAME);
    }

    /** How far off is still right, in kilometres. */
    public double tolerance() {
        return switch (place.precision()) {
            case EXACT -> 20;
            case TOWN -> 30;
            case APPROXIMATE, TERRITORY -> 75;
        };
    }

    /** How far a spot is from the place, in kilometres along the ground. */
    public double distance(Position spot) {
        return kilometres(spot, target);
    }

    /** The shortest way between two spots, in kilometres along the ground. */
    public static double kilometres(Position one, Position other) {
        double north = Math.toRadians(one.lat() - other.lat());
        double east = Math.toRadians(one.lon() - other.lon());
        double haversine = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(one.lat()))
                        * Math.cos(Math.toRadians(other.lat()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    /**
     * Two points within the tolerance, one within three times as much.
     *
     * @param hand how far off nobody can help being on the map that was pointed at, in kilometres; on a map of the world
     *     more than the tolerance
     */
    public Score check(Position spot, double hand) {
        double away = distance(spot);
        double near = Math.max(tolerance(), hand);
        return new Score(away <= near ? FULL : away <= NEARLY * near ? 1 : 0, FULL);
    }
}
