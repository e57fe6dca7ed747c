package org.chronocarte.io.format;

import java.nio.file.Path;

/**
 * A file, how the reader wants it read, and what came of that.
 *
 * @param path where it lies
 * @param choices what was decided about it
 * @param result what reading it so gives
 */
public record FileRead(Path path, ImportChoices choices, ReadResult result) {

    /** The file's name, without its folder. */
    public String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** Whether it was read, and is no dossier of our own: a person should see how it was understood. */
    public boolean isForeign() {
        return result instanceof ReadResult.Read && !result.report().format().equals(ChronocarteFormat.ID);
    }

    /** Whether it was refused, but could be read if something were decided. */
    public boolean isCurable() {
        return result instanceof ReadResult.Refused
                && result.report().problems().stream()
                        .anyMatch(each -> !each.fixes().isEmpty());
    }
}
