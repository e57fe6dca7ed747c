package org.chronocarte.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.MappingPreset;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The option that says what the columns of a table hold, by a file that the import doctor has saved. */
final class MappingOption {

    private final Messages words;

    MappingOption(Messages words) {
        this.words = words;
    }

    /**
     * What is decided by it.
     *
     * @param file null when the option was not given
     * @throws WrongValueException when the file holds no mapping
     */
    ImportChoices choices(@Nullable Path file, CommandLine command) {
        if (file == null) {
            return ImportChoices.NONE;
        }
        try {
            return MappingPreset.read(file).added(ImportChoices.NONE);
        } catch (IOException e) {
            throw new WrongValueException(command, words.get("mapping.unreadable", file));
        }
    }
}
