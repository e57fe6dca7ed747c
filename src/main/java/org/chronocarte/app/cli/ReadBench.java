package org.chronocarte.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.chronocarte.model.dossier.Dossier;

/**
 * Measures how long a file takes to become a dossier, on the road that the application goes: first in a virtual machine
 * that is still cold at this, then warm. The heap is what one dossier holds, all garbage collected.
 */
final class ReadBench {

    private static final int MANY = 300_000;

    private final PrintWriter out;
    private final DossierFiles files = KnownFormats.files(new GazetteerFinder());

    ReadBench(PrintWriter out) {
        this.out = out;
    }

    /**
     * Reads a file, again and again.
     *
     * @return what was read; empty when the file is refused
     */
    Optional<Dossier> run(Path file) {
        double[] cold = new double[1];
        Optional<Dossier> dossier = read(file, cold, 0);
        if (dossier.isEmpty()) {
            return dossier;
        }
        int rows = dossier.get().entries().size();
        print("read-csv-cold", rows, cold);
        double[] warm = new double[rows < MANY ? 9 : 3];
        for (int i = 0; i < warm.length; i++) {
            // Let go of, so that there are never two in the heap.
            dossier = Optional.empty();
            dossier = read(file, warm, i);
        }
        print("read-csv", rows, warm);
        return dossier;
    }

    private Optional<Dossier> read(Path file, double[] millis, int round) {
        long start = System.nanoTime();
        ReadResult result = files.read(file, ImportChoices.NONE, bytes -> {});
        millis[round] = (System.nanoTime() - start) / 1e6;
        return result instanceof ReadResult.Read read ? Optional.of(read.dossier()) : Optional.empty();
    }

    private void print(String name, int rows, double[] millis) {
        System.gc();
        out.println(BenchLine.of(name, rows, millis));
        out.flush();
    }
}
