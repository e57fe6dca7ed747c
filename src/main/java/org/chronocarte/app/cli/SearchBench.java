package org.chronocarte.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.BitSet;
import java.util.List;
import org.chronocarte.model.explore.Answer;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.RowSorter;
import org.chronocarte.model.explore.RowSorter.By;
import org.chronocarte.model.explore.RowSorter.Column;
import org.chronocarte.model.explore.RowTexts;
import org.chronocarte.model.explore.Search;

/**
 * Measures finding entries in lists: how long it takes to sort one by each of its columns, to gather a dossier's words,
 * and to answer a query to its first results, all rows for the filter included. The queries are of all sorts: a title
 * typed letter by letter, several words, phrases, and words with a slip.
 */
final class SearchBench {

    private static final int LISTED = 300;
    private static final int BUILDS = 3;
    private static final int SORTS = 5;
    private static final String TITLE = "Entry 77";
    private static final String[] MIX = {
        "e",
        "1",
        "12",
        "place",
        "place 12",
        "entry 4 place 7",
        "\"entry 12",
        "\"entry 123\"",
        "enrty",
        "plcae 42",
        "Éntry 9"
    };

    private final EntryIndex index;
    private final BitSet all;
    private final PrintWriter out;
    private final BenchRounds rounds;

    SearchBench(EntryIndex index, PrintWriter out) {
        this.index = index;
        this.all = new BitSet(index.size());
        all.set(0, index.size());
        this.out = out;
        this.rounds = new BenchRounds(out, index.size());
    }

    void run() throws IOException {
        Column[] columns = Column.values();
        rounds.measure(
                "list-sort", columns.length, columns.length * SORTS, round -> sort(columns[round % columns.length]));
        rounds.measure("search-index", 1, BUILDS, round -> Search.of(index));
        Search search = Search.of(index);
        long megabytes = Math.round(search.bytes() / 1e6);
        out.println("{\"case\":\"search-memory\",\"rows\":" + index.size() + ",\"mb\":" + megabytes + "}");
        rounds.measure(
                "search-typed",
                TITLE.length(),
                TITLE.length() * 8,
                round -> first(search, TITLE.substring(0, 1 + round % TITLE.length())));
        rounds.measure("search", MIX.length * 2, MIX.length * 8, round -> first(search, MIX[round % MIX.length]));
    }

    /** As when a column is sorted for the first time: nothing of it is kept. */
    private void sort(Column column) {
        int[] order = new RowSorter(new RowTexts(index, "en")).sorted(List.of(new By(column, true)));
        RowSorter.only(all, order);
    }

    private static int first(Search search, String query) {
        Answer answer = search.answer(query);
        return answer.best(answer.rows(), LISTED).length;
    }
}
