package org.chronocarte.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.ColumnFinder;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.MappingPreset;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.gazetteer.GazetteerFinder;
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

    private ImportChoices choices(Messages words, CommandLine command) {
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

    /**
     * Reads a file, and says that they had no effect where its format has nothing to choose.
     *
     * @throws WrongValueException when the file of the mapping holds none
     */
    ReadResult read(Path file, Messages words, CommandLine command) {
        ImportChoices choices = choices(words, command);
        ReadResult result = KnownFormats.files(new GazetteerFinder()).read(file, choices);
        return result instanceof ReadResult.Read read ? told(new FileRead(file, choices, result), read) : result;
    }

    private ReadResult told(FileRead file, ReadResult.Read read) {
        ColumnFinder finder = KnownFormats.columns();
        boolean ofColumns = mapping == null || finder.isOfColumns(read.report().format());
        if (ofColumns && sheet == null) {
            return read;
        }
        boolean ofSheets = finder.isOfSheets(file);
        List<String> unused = new ArrayList<>();
        if (!ofColumns) {
            unused.add("--mapping");
        }
        if (sheet != null && !ofSheets) {
            unused.add("--sheet");
        }
        if (unused.isEmpty()) {
            return read;
        }
        Problem problem = ColumnFinder.unused(ofSheets, String.join(", ", unused));
        return new ReadResult.Read(read.dossier(), read.report().with(List.of(problem)));
    }
}
