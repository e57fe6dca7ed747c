package org.chronocarte.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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
     * @return what was read
     * @throws IOException when it cannot be read
     */
    Dossier run(Path file) throws IOException {
        double[] cold = new double[1];
        Dossier dossier = read(file, cold, 0);
        int rows = dossier.entries().size();
        print("read-csv-cold", rows, cold);
        double[] warm = new double[rows < MANY ? 9 : 3];
        for (int i = 0; i < warm.length; i++) {
            // Let go of, so that there are never two in the heap.
            dossier = Dossier.empty(dossier.title());
            dossier = read(file, warm, i);
        }
        print("read-csv", rows, warm);
        return dossier;
    }

    private Dossier read(Path file, double[] millis, int round) throws IOException {
        long start = System.nanoTime();
        ReadResult result = files.read(file, ImportChoices.NONE, bytes -> {});
        millis[round] = (System.nanoTime() - start) / 1e6;
        if (result instanceof ReadResult.Read read) {
            return read.dossier();
        }
        throw new IOException(result.report().problems().toString());
    }

    private void print(String name, int rows, double[] millis) {
        System.gc();
        out.println(BenchLine.of(name, rows, millis));
        out.flush();
    }
}
