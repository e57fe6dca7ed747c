package org.chronocarte.app.cli;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ProblemWords;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.pictures.PictureCheck;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: says what is in a file and what is wrong with it. */
@Command(name = "check")
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {

    /** ASCII alone passes unharmed through whatever encoding the output has. */
    private static final ObjectMapper PLAIN =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Messages own;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Mixin
    private final TableOptions table = new TableOptions();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(names = "--json")
    private boolean json;

    CheckCommand(Messages words) {
        this.own = words;
    }

    @Override
    public Integer call() throws Exception {
        Messages words = language.words(own, spec.commandLine());
        ReadResult result = withPictures(table.read(file, words, spec.commandLine()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(
                    PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(json(result.report(), words.locale())));
        } else {
            print(result, words, out);
        }
        out.flush();
        if (result instanceof ReadResult.Refused) {
            return ExitCode.REFUSED;
        }
        return result.report().isFine() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private ReadResult withPictures(ReadResult result) {
        return result instanceof ReadResult.Read read
                ? new ReadResult.Read(read.dossier(), read.report().with(PictureCheck.problems(read.dossier(), file)))
                : result;
    }

    private static void print(ReadResult result, Messages words, PrintWriter out) {
        ImportReport report = result.report();
        ProblemLines.print(report.problems(), report.file(), words, out);
        if (result instanceof ReadResult.Refused) {
            out.println(words.get("check.refused", report.file()));
            return;
        }
        out.println(words.get(
                "check.counts",
                report.file(),
                report.entries(),
                report.places(),
                report.sources(),
                report.claims(),
                report.relations()));
        out.println(words.get("check.lacking", report.unplaced(), report.undated()));
        if (report.first() != null) {
            WhenWords dates = new WhenWords(words.locale());
            String last = Objects.requireNonNullElse(report.last(), report.first());
            out.println(
                    words.get("check.span", dates.label(When.parse(report.first())), dates.label(When.parse(last))));
        }
    }

    private static ObjectNode json(ImportReport report, Locale locale) {
        ProblemWords problemWords = new ProblemWords(locale);
        ObjectNode node = PLAIN.createObjectNode();
        node.put("format", report.format());
        node.put("rowsIn", report.rowsIn());
        node.put("entries", report.entries());
        node.put("places", report.places());
        node.put("sources", report.sources());
        node.put("claims", report.claims());
        node.put("relations", report.relations());
        node.put("unplaced", report.unplaced());
        node.put("undated", report.undated());
        put(node, "first", report.first());
        put(node, "last", report.last());
        ArrayNode problems = node.putArray("problems");
        for (Problem problem : report.problems()) {
            ObjectNode each = problems.addObject();
            each.put(
                    "severity",
                    problem.severity().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            each.put("code", problem.code());
            each.put("where", problemWords.where(problem));
            each.put("message", problemWords.message(problem));
            each.put("fix", problemWords.fix(problem));
        }
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        node.put(name, value);
    }
}
