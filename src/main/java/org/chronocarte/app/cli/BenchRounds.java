package org.chronocarte.app.cli;

import java.io.IOException;
import java.io.PrintWriter;

/** Runs a case again and again, and prints how long its rounds took. */
final class BenchRounds {

    private final PrintWriter out;
    private final int rows;

    /** One round of a case. */
    @FunctionalInterface
    interface Round {

        /** @param number counted from 0 */
        void run(int number) throws IOException;
    }

    /** @param rows how many entries the dossier has */
    BenchRounds(PrintWriter out, int rows) {
        this.out = out;
        this.rows = rows;
    }

    /**
     * Measures a case.
     *
     * @param warm rounds before, which are not measured
     * @param rounds how many are measured
     */
    void measure(String name, int warm, int rounds, Round round) throws IOException {
        for (int i = 0; i < warm; i++) {
            round.run(i);
        }
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            round.run(i);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        out.println(BenchLine.of(name, rows, millis));
        out.flush();
    }
}
