package org.chronocarte.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.export.DossierExport;
import org.chronocarte.io.format.export.ExportFile;
import org.chronocarte.io.format.export.Exports;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert}: writes a file in another format, and says what that could not hold. */
@Command(name = "convert")
@SuppressWarnings("NullAway.Init")
final class ConvertCommand implements Callable<Integer> {

    private final Messages words;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "in")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
    private Path out;

    @Option(names = "--format", paramLabel = "ID")
    private @Nullable String format;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final TableOptions table = new TableOptions();

    @Option(names = "--force")
    private boolean force;

    ConvertCommand(Messages words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        DossierExport export = export();
        String written = language.tag(words, spec.commandLine());
        if (!force && Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(words.get("convert.exists", out));
            err.flush();
            return ExitCode.REFUSED;
        }
        PrintWriter said = spec.commandLine().getOut();
        int code = convert(export, written, said);
        said.flush();
        return code;
    }

    private int convert(DossierExport export, String written, PrintWriter said) {
        ReadResult result = table.read(in, words, spec.commandLine());
        ProblemLines.print(result.report().problems(), in.toString(), words, said);
        if (!(result instanceof ReadResult.Read read)) {
            said.println(words.get("convert.refused", in));
            return ExitCode.REFUSED;
        }
        ExportFile file = ExportFile.write(export, read.dossier(), in, written, out);
        List<Problem> problems = file.hindrance().map(List::of).orElse(file.losses());
        ProblemLines.print(problems, out.toString(), words, said);
        if (file.hindrance().isPresent()) {
            return ExitCode.REFUSED;
        }
        said.println(words.get("convert.written", out, export.id()));
        return read.report().isFine() && problems.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private DossierExport export() {
        String all = Exports.all().stream().map(DossierExport::id).collect(Collectors.joining(", "));
        String asked = format;
        if (asked != null) {
            return Exports.of(asked).orElseThrow(() -> wrong("convert.format", asked, all));
        }
        return Exports.forFile(out).orElseThrow(() -> wrong("convert.ending", out, all));
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new WrongValueException(spec.commandLine(), words.get(key, arguments));
    }
}
