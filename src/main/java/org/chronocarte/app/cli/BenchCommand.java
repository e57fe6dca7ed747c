package org.chronocarte.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.BundledDossiers;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code bench}: measures scenes of the default dossier and of one with as many entries as asked for; or the base map,
 * the gazetteer, the search and the list, or the window.
 */
@Command(name = "bench")
@SuppressWarnings("NullAway.Init")
final class BenchCommand implements Callable<Integer> {

    private static final long SEED = 1;
    private static final int MANY = 100_000;

    private final Messages words;
    private final Clock clock;
    private final WindowOpener opener;

    @Spec
    private CommandSpec spec;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "0")
    private int rows;

    @Option(names = "--csv", paramLabel = "FILE")
    private @Nullable Path csv;

    @Option(names = "--map")
    private boolean map;

    @Option(names = "--gazetteer")
    private boolean gazetteer;

    @Option(names = "--search")
    private boolean search;

    @Option(names = "--window")
    private boolean window;

    @Option(names = "--soak", paramLabel = "SECONDS", defaultValue = "0")
    private int soak;

    BenchCommand(Messages words, Clock clock, WindowOpener opener) {
        this.opener = opener;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (search) {
            int many = rows > 0 ? rows : MANY;
            new SearchBench(
                            new EntryIndex(new ManyEntries(1).dossier(many)),
                            spec.commandLine().getOut())
                    .run();
            return ExitCode.FINE;
        }
        if (rows > 0 || csv != null) {
            return table();
        }
        if (window) {
            return opener.measure(Duration.ofSeconds(Math.max(0, soak)));
        }
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        PrintWriter out = spec.commandLine().getOut();
        if (map) {
            new MapBench(out).run();
            return ExitCode.FINE;
        }
        if (gazetteer) {
            new GazetteerBench(out).run();
            return ExitCode.FINE;
        }
        String language = words.locale().getLanguage();
        EntryIndex index = new EntryIndex(new BundledDossiers(new DossierFiles()).read(BundledDossiers.DEFAULT));
        new SceneBench(index, language, today, out).run();
        out.flush();
        return ExitCode.FINE;
    }

    /** A table, given or made up: how it is read, asked and searched, and on a display what its frames cost. */
    private int table() throws IOException {
        Path given = csv;
        if (given != null) {
            return measured(given);
        }
        Path made = Files.createTempFile("chronocarte", ".csv");
        try {
            new GeneratedCsv(SEED).write(made, rows);
            return measured(made);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private int measured(Path table) throws IOException {
        int code = opener.hasDisplay()
                ? opener.measure(table, Duration.ofSeconds(Math.max(0, soak)))
                : measuredInMemory(table);
        if (code == ExitCode.REFUSED) {
            // Only now, so that what is measured is reading it for the first time.
            ReadResult result = KnownFormats.files(new GazetteerFinder()).read(table);
            PrintWriter err = spec.commandLine().getErr();
            ProblemLines.print(result.report().problems(), table.toString(), words, err);
            err.flush();
        }
        return code;
    }

    private int measuredInMemory(Path table) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        Optional<Dossier> dossier = new ReadBench(out).run(table);
        if (dossier.isEmpty()) {
            return ExitCode.REFUSED;
        }
        EntryIndex index = new IndexBench(out).run(dossier.get());
        new SceneBench(index, words.locale().getLanguage(), today, out).run();
        return ExitCode.FINE;
    }
}
