package org.chronocarte.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code present}: opens the window and gives the tour of a file's chapters. */
@Command(name = "present")
final class PresentCommand implements Callable<Integer> {

    private final WindowOpener opener;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--autoplay", descriptionKey = "autoplay")
    private boolean autoplay;

    @Option(names = "--loop", descriptionKey = "loop")
    private boolean loop;

    PresentCommand(WindowOpener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        return opener.present(file, new WindowOpener.Presenting(autoplay || loop, loop));
    }
}
