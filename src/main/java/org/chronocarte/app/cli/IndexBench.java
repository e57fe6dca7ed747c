package org.chronocarte.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matcher;

/**
 * Measures the columns by which a dossier is explored: how long it takes to lay them out, and how many bytes of memory
 * an entry takes in them, beyond its texts. The words of the search are not among them.
 */
final class IndexBench {

    private static final int BUILDS = 3;

    /** A collection leaves to the next one what had finished or been referred to weakly. */
    private static final int COLLECTIONS = 3;

    private final PrintWriter out;

    IndexBench(PrintWriter out) {
        this.out = out;
    }

    /** @return the index of a dossier */
    EntryIndex run(Dossier dossier) throws IOException {
        int rows = dossier.entries().size();
        new BenchRounds(out, rows).measure("index", 1, BUILDS, round -> columns(dossier));
        long before = used();
        Matcher columns = columns(dossier);
        long each = Math.round((used() - before) / (double) Math.max(1, rows));
        out.println("{\"case\":\"index-memory\",\"rows\":" + rows + ",\"bytes_an_entry\":" + each + "}");
        out.flush();
        return columns.index();
    }

    private static Matcher columns(Dossier dossier) {
        return Matcher.searchedLater(new EntryIndex(dossier));
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}
