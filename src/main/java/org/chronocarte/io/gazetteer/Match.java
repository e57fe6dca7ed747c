package org.chronocarte.io.gazetteer;

import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.PlaceRelation;

/**
 * A place that is called as a reader wrote, or nearly so.
 *
 * @param place the place
 * @param loss how far the name is from what was written: 0 for the same, otherwise by what power of ten it makes the
 *     place less likely to be meant
 * @param relation how what was written relates to it
 */
record Match(KnownPlace place, double loss, PlaceRelation relation) {

    /** A place that is written by its name. */
    Match(KnownPlace place, double loss) {
        this(place, loss, PlaceRelation.ITSELF);
    }

    /** One of its further names: old ones, those of other languages. */
    static final double FURTHER_NAME = 1;
    /** Its French or English name, where the people who live there have another. */
    static final double TRANSLATED = 0.3;
    /** The written article is not its own. */
    static final double OTHER_ARTICLE = 0.5;
    /** It has an article that was not written. */
    static final double NO_ARTICLE = 0.2;
    /** The written accents are not its own, but it has none. */
    static final double NO_ACCENTS = 0.5;
    /** Both are written with accents, and with different ones: "Bâle" is not Balé. */
    static final double OTHER_ACCENTS = 1.5;

    /** Where no population is known, that of a village. */
    private static final double VILLAGE = 1000;
    /** A territory weighs at least as much as makes a reader think of it before villages of the same name. */
    private static final double TERRITORY = 50_000;
    /** How much sooner one thinks of a country or a town than of a division with as many people. */
    private static final double DIVISION = 3;
    /** An airport is as well known as a city, but by that city's name. */
    private static final double AIRPORT = 1_000_000;

    /** How likely it is meant, without regard to other rows: the power of ten of a population. */
    double score() {
        double weight = switch (place.kind()) {
            case TOWN, COMMUNE_NEAR_HERE -> Math.max(VILLAGE, place.population());
            case DIVISION -> Math.max(TERRITORY, place.population() / DIVISION);
            case COUNTRY, AREA -> Math.max(TERRITORY, place.population());
            case AIRPORT -> AIRPORT;
        };
        return Math.log10(weight) - loss;
    }

    /** The same place for something that so relates to it. */
    Match as(PlaceRelation other) {
        return new Match(place, loss, other);
    }

    /** The same place, less likely by a power of ten. */
    Match losing(double more) {
        return new Match(place, loss + more, relation);
    }

    FoundPlace found() {
        return place.found(relation);
    }
}
