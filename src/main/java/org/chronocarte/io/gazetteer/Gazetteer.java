package org.chronocarte.io.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/** Places of the world by their names. Holds about 15 MB. Safe for several threads. */
final class Gazetteer {

    private static final String FOLDER = "/assets/gazetteer/";
    private static final double UNIT = 1e4;
    private static final int TRANSLATED_NAMES = 3;
    private static final PlaceKind[] KINDS = PlaceKind.values();

    private final PlaceColumns columns;
    private final Divisions divisions;
    private final Countries countries;
    private @Nullable Codes codes;

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

    /** The places of French postcodes and INSEE codes; read when they are first asked for, since few files have any. */
    synchronized Codes codes() {
        Codes known = codes;
        if (known == null) {
            try (InputStream in = open("codes.bin")) {
                known = Codes.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the application's own codes of communes are broken", e);
            }
            codes = known;
        }
        return known;
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

    /** A place's own, French and English names. */
    List<String> mainNames(int place) {
        return Arrays.stream(columns.names(place))
                .limit(TRANSLATED_NAMES)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether many have heard of a place: a commune of France, a territory, or a town of some size. */
    boolean isWellKnown(int place, int people) {
        return columns.populations()[place] >= people
                || KINDS[columns.kinds()[place]] != PlaceKind.TOWN
                || country(place).equals("FR");
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
            boolean code = KINDS[columns.kinds()[columns.placeAt(at)]] == PlaceKind.AIRPORT
                    && key.bare().length() == 3;
            double loss = loss(columns.placeAt(at), columns.nameAt(at), key, written);
            if (code && !written.equals(written.toUpperCase(Locale.ROOT))) {
                // "CDG" is an airport's code, "Lys" is none.
                continue;
            }
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
        boolean isTerritory = KINDS[columns.kinds()[place]].isTerritory();
        if (number == 0) {
            return loss(columns.name(place), isTerritory, key, written);
        }
        String name = columns.name(place, number);
        return loss(name, isTerritory, key, written)
                + (number < TRANSLATED_NAMES ? Match.TRANSLATED : Match.FURTHER_NAME);
    }

    private static double loss(String name, boolean isTerritory, NameKey key, String written) {
        if (name.equals(written)) {
            return 0;
        }
        NameKey own = NameKey.of(name);
        if (!own.bare().equals(key.bare())) {
            return Double.POSITIVE_INFINITY;
        }
        double loss = 0;
        // The article of a country or a division belongs to the sentence, that of a town to its name.
        if (!isTerritory && !own.spelt().equals(key.spelt())) {
            loss += key.spelt().equals(key.bare()) ? Match.NO_ARTICLE : Match.OTHER_ARTICLE;
        }
        return loss + Accents.loss(written, name);
    }
}
