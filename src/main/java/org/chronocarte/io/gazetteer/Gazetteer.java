package org.chronocarte.io.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chronocarte.model.geo.Position;

/** Places of the world by their names. Holds about 15 MB. Immutable, and so safe for several threads. */
final class Gazetteer {

    private static final String FOLDER = "/assets/gazetteer/";
    private static final double UNIT = 1e4;
    private static final int TRANSLATED_NAMES = 3;
    private static final PlaceKind[] KINDS = PlaceKind.values();

    private final PlaceColumns columns;
    private final Divisions divisions;
    private final Countries countries;

    private Gazetteer(PlaceColumns columns, Divisions divisions, Countries countries) {
        this.columns = columns;
        this.divisions = divisions;
        this.countries = countries;
    }

    /**
     * The gazetteer that comes with the application. Blocks for about a quarter of a second.
     *
     * @throws IOException when it is missing or broken
     */
    static Gazetteer bundled() throws IOException {
        try (InputStream places = open("places.bin")) {
            return new Gazetteer(
                    PlaceColumns.read(places),
                    new Divisions(lines("divisions.tsv")),
                    new Countries(lines("countries.tsv")));
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Gazetteer.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IOException("missing " + FOLDER + file);
        }
        return in;
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    Divisions divisions() {
        return divisions;
    }

    Countries countries() {
        return countries;
    }

    /** How many places there are; they are numbered from 0. */
    int size() {
        return columns.size();
    }

    /** All names that a place is found by, its own first. */
    List<String> names(int place) {
        return Arrays.stream(columns.names(place))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A place's latitude in degrees. */
    double lat(int place) {
        return columns.lats()[place] / UNIT;
    }

    /** A place's longitude in degrees. */
    double lon(int place) {
        return columns.lons()[place] / UNIT;
    }

    /** The ISO 3166-1 code of a place's country. */
    String country(int place) {
        return divisions.get(columns.divisions()[place]).country();
    }

    KnownPlace place(int place) {
        Division division = divisions.get(columns.divisions()[place]);
        return new KnownPlace(
                columns.name(place),
                division.country(),
                columns.divisions()[place],
                division.label(),
                columns.populations()[place],
                new Position(columns.lats()[place] / UNIT, columns.lons()[place] / UNIT),
                KINDS[columns.kinds()[place]]);
    }

    /** All places called so, in no order; accents, hyphens, apostrophes, articles and Saint or St do not matter. */
    List<Match> named(String written) {
        NameKey key = NameKey.of(written);
        List<Match> matches = new ArrayList<>();
        if (key.bare().isEmpty()) {
            return matches;
        }
        int[] hashes = columns.hashes();
        int at = first(hashes, key.hash());
        for (; at < hashes.length && hashes[at] == key.hash(); at++) {
            double loss = loss(columns.placeAt(at), columns.nameAt(at), key, written);
            if (loss < Double.POSITIVE_INFINITY) {
                matches.add(new Match(place(columns.placeAt(at)), loss));
            }
        }
        return matches;
    }

    private static int first(int[] hashes, int hash) {
        int at = Arrays.binarySearch(hashes, hash);
        while (at > 0 && hashes[at - 1] == hash) {
            at--;
        }
        return at < 0 ? hashes.length : at;
    }

    /** Infinite when it is not called so at all, and only the hashes agree. */
    private double loss(int place, int number, NameKey key, String written) {
        if (number == 0) {
            return loss(columns.name(place), key, written);
        }
        String name = columns.names(place)[number];
        return loss(name, key, written) + (number < TRANSLATED_NAMES ? Match.TRANSLATED : Match.FURTHER_NAME);
    }

    private static double loss(String name, NameKey key, String written) {
        if (name.equals(written)) {
            return 0;
        }
        NameKey own = NameKey.of(name);
        if (!own.bare().equals(key.bare())) {
            return Double.POSITIVE_INFINITY;
        }
        double loss = 0;
        if (!own.spelt().equals(key.spelt())) {
            loss += key.spelt().equals(key.bare()) ? Match.NO_ARTICLE : Match.OTHER_ARTICLE;
        }
        if (Accents.differ(written, name)) {
            loss += Match.OTHER_ACCENTS;
        }
        return loss;
    }
}
