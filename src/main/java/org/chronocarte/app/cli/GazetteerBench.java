package org.chronocarte.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.gazetteer.GazetteerFinder;

/**
 * Measures the gazetteer on one thread: the first name, which reads it, in a virtual machine that is still cold at
 * first, and 10,000 names at once, some of one place, some of many, some of none.
 */
final class GazetteerBench {

    private static final int NAMES = 10_000;
    private static final int OPENINGS = 9;
    private static final int ROUNDS = 15;

    private static final List<String> TOWNS = List.of(
            "Marseille",
            "Le Creusot",
            "Creusot (Le)",
            "Torcy",
            "St Denis",
            "Saint-Étienne",
            "San José",
            "Springfield",
            "L’Haÿ-les-Roses",
            "71200 Le Creusot",
            "Paris 15e",
            "Anvers",
            "Rotterdam, Pays-Bas",
            "Cayenne",
            "Colombie");

    private final PrintWriter out;

    GazetteerBench(PrintWriter out) {
        this.out = out;
    }

    void run() throws IOException {
        BenchRounds opening = new BenchRounds(out, 1);
        List<PlaceQuery> one = List.of(new PlaceQuery("Torcy", null, null));
        opening.measure("gazetteer-open-cold", 0, 1, round -> new GazetteerFinder().find(one));
        opening.measure("gazetteer-open", 0, OPENINGS, round -> new GazetteerFinder().find(one));
        GazetteerFinder finder = new GazetteerFinder();
        BenchRounds names = new BenchRounds(out, NAMES);
        names.measure("gazetteer-names-cold", 0, 1, round -> finder.find(names(round)));
        names.measure("gazetteer-names", 1, ROUNDS, round -> finder.find(names(round)));
    }

    /** Each differs from all others, so that each is looked up. */
    private static List<PlaceQuery> names(int round) {
        List<PlaceQuery> queries = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            String town = TOWNS.get(i % TOWNS.size());
            queries.add(new PlaceQuery(town, null, "no division " + round + "." + i));
        }
        return queries;
    }
}
