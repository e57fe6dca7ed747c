package org.chronocarte.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chronocarte.model.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code open}: opens the window with files. */
@Command(name = "open")
@SuppressWarnings("NullAway.Init")
final class OpenCommand implements Callable<Integer> {

    private final WindowOpener opener;
    private final Messages words;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..*")
    private List<Path> files = List.of();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    OpenCommand(WindowOpener opener, Messages words) {
        this.opener = opener;
        this.words = words;
    }

    @Override
    public Integer call() {
        return opener.open(new WindowOpener.Beginning(files, language.asked(words, spec.commandLine())));
    }
}
