package org.chronocarte.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.MappingPreset;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How a table is to be read: which sheet of it, and what its columns hold, by a file that the import doctor has saved. */
final class TableOptions {

    @Option(names = "--mapping", paramLabel = "FILE")
    private @Nullable Path mapping;

    @Option(names = "--sheet", paramLabel = "NAME")
    private @Nullable String sheet;

    /**
     * What is decided by them.
     *
     * @throws WrongValueException when the file holds no mapping
     */
    ImportChoices choices(Messages words, CommandLine command) {
        ImportChoices choices = ImportChoices.NONE;
        Path file = mapping;
        if (file != null) {
            try {
                choices = MappingPreset.read(file).added(choices);
            } catch (IOException e) {
                throw new WrongValueException(command, words.get("mapping.unreadable", file));
            }
        }
        return sheet == null ? choices : choices.with(new Fix.Sheet(sheet));
    }

    /** What came of reading a file, and that they had no effect where its format has nothing to choose. */
    ReadResult told(ReadResult result) {
        String used = Stream.of(mapping == null ? "" : "--mapping", sheet == null ? "" : "--sheet")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        if (used.isEmpty() || !(result instanceof ReadResult.Read read)) {
            return result;
        }
        return KnownFormats.columns()
                .unused(read.report().format(), used)
                .<ReadResult>map(problem ->
                        new ReadResult.Read(read.dossier(), read.report().with(List.of(problem))))
                .orElse(result);
    }
}
