package org.chronocarte.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code present}: opens the window and gives the tour of a file's chapters. Who started it may be no longer there when
 * the window is: that there is no such file is said before.
 */
@Command(name = "present")
@SuppressWarnings("NullAway.Init")
final class PresentCommand implements Callable<Integer> {

    private final WindowOpener opener;
    private final Messages words;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--autoplay", descriptionKey = "autoplay")
    private boolean autoplay;

    @Option(names = "--loop", descriptionKey = "loop")
    private boolean loop;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    PresentCommand(WindowOpener opener, Messages words) {
        this.opener = opener;
        this.words = words;
    }

    @Override
    public Integer call() {
        Optional<ReadResult> absent = file == null ? Optional.empty() : DossierFiles.absent(file);
        if (absent.isPresent()) {
            PrintWriter err = spec.commandLine().getErr();
            ProblemLines.print(absent.get().report().problems(), String.valueOf(file), words, err);
            err.flush();
            return ExitCode.REFUSED;
        }
        WindowOpener.Beginning beginning = new WindowOpener.Beginning(
                file == null ? List.of() : List.of(file), language.asked(words, spec.commandLine()));
        return opener.present(beginning, new WindowOpener.Presenting(autoplay || loop, loop));
    }
}
