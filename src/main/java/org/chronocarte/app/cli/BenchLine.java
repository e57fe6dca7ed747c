package org.chronocarte.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/** A line of a benchmark's output. */
public final class BenchLine {

    private static final double MEGABYTE = 1 << 20;

    private BenchLine() {}

    /**
     * One JSON object: how long the rounds of a case took, and how much of the heap is in use after them.
     *
     * @param name of the case
     * @param rows how many entries the dossier has
     * @param millis how long each round took; at least one, in any order
     */
    public static String of(String name, int rows, double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        Runtime memory = Runtime.getRuntime();
        ObjectNode line = new ObjectMapper().createObjectNode();
        line.put("case", name);
        line.put("rows", rows);
        line.put("mean_ms", rounded(Arrays.stream(sorted).average().orElse(0)));
        line.put("median_ms", rounded(sorted[sorted.length / 2]));
        line.put("p95_ms", rounded(sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)]));
        line.put("max_ms", rounded(sorted[sorted.length - 1]));
        line.put("heap_mb", Math.round((memory.totalMemory() - memory.freeMemory()) / MEGABYTE));
        return line.toString();
    }

    private static double rounded(double millis) {
        return Math.round(millis * 100) / 100.0;
    }
}
