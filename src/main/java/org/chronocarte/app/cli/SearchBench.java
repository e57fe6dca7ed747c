package org.chronocarte.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.chronocarte.model.explore.Answer;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Search;

/**
 * Measures finding entries by words: how long a dossier's words take to gather, and how long a query takes to its first
 * results, all rows for the filter included. The queries are of all sorts: a title typed letter by letter, several words,
 * phrases, and words with a slip.
 */
final class SearchBench {

    private static final int LISTED = 300;
    private static final int BUILDS = 3;
    private static final String TITLE = "Entry 77";
    private static final String[] MIX = {
        "e", "1", "12", "place", "place 12", "entry 4 place 7", "\"entry 12", "\"entry 123\"", "enrty", "plcae 42", "Éntry 9"
    };

    private final EntryIndex index;
    private final BenchRounds rounds;

    SearchBench(EntryIndex index, PrintWriter out) {
        this.index = index;
        this.rounds = new BenchRounds(out, index.size());
    }

    void run() throws IOException {
        rounds.measure("search-index", 1, BUILDS, round -> Search.of(index));
        Search search = Search.of(index);
        rounds.measure(
                "search-typed",
                TITLE.length(),
                TITLE.length() * 8,
                round -> first(search, TITLE.substring(0, 1 + round % TITLE.length())));
        rounds.measure("search", MIX.length * 2, MIX.length * 8, round -> first(search, MIX[round % MIX.length]));
    }

    private static int first(Search search, String query) {
        Answer answer = search.answer(query);
        return answer.best(answer.rows(), LISTED).length;
    }
}
