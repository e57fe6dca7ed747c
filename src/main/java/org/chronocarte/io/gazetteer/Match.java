package org.chronocarte.io.gazetteer;

/**
 * A place that is called as a reader wrote, or nearly so.
 *
 * @param place the place
 * @param loss how far the name is from what was written: 0 for the same, otherwise by what power of ten it makes the
 *     place less likely to be meant
 */
record Match(KnownPlace place, double loss) {

    /** One of its further names: old ones, those of other languages. */
    static final double FURTHER_NAME = 1;
    /** Its French or English name, where the people who live there have another. */
    static final double TRANSLATED = 0.3;
    /** The written article is not its own. */
    static final double OTHER_ARTICLE = 0.5;
    /** It has an article that was not written. */
    static final double NO_ARTICLE = 0.2;
    /** The written accents are not its own. */
    static final double OTHER_ACCENTS = 0.5;

    /**
     * A population to weigh it by. Where there is none, that of a village; a territory weighs as much as makes a reader
     * think of it first, before towns of the same name.
     */
    private static final double VILLAGE = 1000;

    private static final double REGION = 300_000;
    private static final double COUNTRY = 30_000_000;

    /** How likely it is meant, without regard to other rows: the power of ten of a population. */
    double score() {
        double weight = switch (place.kind()) {
            case TOWN, COMMUNE_NEAR_HERE -> Math.max(VILLAGE, place.population());
            case DIVISION -> REGION;
            case COUNTRY -> COUNTRY;
        };
        return Math.log10(weight) - loss;
    }
}
