package org.chronocarte.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: without a command, the window. */
@Command(name = "chronocarte")
@SuppressWarnings("NullAway.Init")
public final class CommandLineInterface implements Callable<Integer> {

    private final WindowOpener opener;
    private final Messages words;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..1")
    private @Nullable Path file;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = {"-h", "--help"},
            descriptionKey = "help",
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    private CommandLineInterface(WindowOpener opener, Messages words) {
        this.opener = opener;
        this.words = words;
    }

    /**
     * The language of what is printed, help and mistakes included: the one that the arguments ask for, even where they
     * cannot be read otherwise.
     *
     * @param machine the one where they ask for none
     */
    public static Locale spoken(Locale machine, String... arguments) {
        return LanguageOption.asked(arguments)
                .filter(LanguageOption::isKnown)
                .map(Locale::forLanguageTag)
                .orElse(machine);
    }

    /**
     * All commands.
     *
     * @param opener opens the window
     * @param locale the language of what is printed: French, or any other for English
     * @param clock tells today
     */
    public static CommandLine of(WindowOpener opener, Locale locale, Clock clock) {
        Locale spoken = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        ResourceBundle bundle = LanguageOption.bundle(spoken);
        Messages words = new Messages(bundle);
        CommandLine line = new CommandLine(new CommandLineInterface(opener, words));
        line.addSubcommand(new OpenCommand(opener, words));
        line.addSubcommand(new PresentCommand(opener, words));
        line.addSubcommand(new CheckCommand(words));
        line.addSubcommand(new ConvertCommand(words));
        line.addSubcommand(new SnapshotCommand(words, clock));
        line.addSubcommand(new HandoutCommand(words, clock));
        line.addSubcommand(new GeocodeCommand(words, new GazetteerFinder(), System.in));
        line.addSubcommand(new BenchCommand(words, clock, opener));
        line.setResourceBundle(bundle);
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler(new UsageMistakes(words));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            System.getLogger(CommandLineInterface.class.getName())
                    .log(System.Logger.Level.DEBUG, "command failed", failure);
            command.getErr().println(words.get("failed"));
            command.getErr().flush();
            return ExitCode.REFUSED;
        });
        return line;
    }

    @Override
    public Integer call() {
        List<Path> files = file == null ? List.of() : List.of(file);
        return opener.open(new WindowOpener.Beginning(files, language.asked(words, spec.commandLine())));
    }
}
