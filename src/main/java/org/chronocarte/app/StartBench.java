package org.chronocarte.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.chronocarte.app.cli.BenchLine;
import org.chronocarte.model.explore.Exploration;

/**
 * Starts the window again and again, each time as a process of its own, and prints how long that took from the
 * process's start to the first whole frame: as it comes, and with a class cache as the JDK keeps one on request.
 */
final class StartBench {

    /**
     * The system property by which a started process knows that it is measured: when it was started, in epoch
     * milliseconds. What the system itself says of that may be a second off.
     */
    static final String MEASURED = "chronocarte.start.measured";

    private static final int STARTS = 7;

    private StartBench() {}

    /**
     * Measures and prints JSON lines. Blocks.
     *
     * @throws IOException when no process can be started, or one says nothing
     */
    static void run() throws IOException {
        Path folder = Files.createTempDirectory("chronocarte-start");
        Path cache = folder.resolve("classes.jsa");
        try {
            print("start", List.of());
            start(List.of("-XX:ArchiveClassesAtExit=" + cache));
            print("start-class-cache", List.of("-XX:SharedArchiveFile=" + cache));
        } finally {
            Files.deleteIfExists(cache);
            Files.delete(folder);
        }
    }

    /** In the started process: says how many milliseconds the start took and how many entries are shown, and closes. */
    static void sayWhenShown(Stage stage, Exploration exploration, AppContext context) {
        FirstFrame.await(stage, context.map(), () -> {
            long millis = System.currentTimeMillis() - Long.getLong(MEASURED);
            System.out.println(millis + " " + exploration.shown().index().size());
            stage.close();
        });
    }

    private static void print(String name, List<String> options) throws IOException {
        // The first start fills the system's file cache.
        Start first = start(options);
        double[] millis = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            millis[i] = start(options).millis();
        }
        System.out.println(BenchLine.of(name, first.rows(), millis));
    }

    private record Start(long millis, int rows) {}

    private static Start start(List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-D" + MEASURED + "=" + System.currentTimeMillis());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            String said = out.readLine();
            process.waitFor();
            if (said == null) {
                throw new IOException("the window did not start");
            }
            String[] parts = said.split(" ", 2);
            return new Start(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
