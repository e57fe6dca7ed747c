package org.chronocarte.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code open}: opens the window with a file. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {

    private final WindowOpener opener;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..1")
    private @Nullable Path file;

    OpenCommand(WindowOpener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        return opener.open(file);
    }
}
