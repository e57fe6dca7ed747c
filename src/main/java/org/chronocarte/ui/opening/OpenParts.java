package org.chronocarte.ui.opening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.ui.kit.Origin.Safety;
import org.jspecify.annotations.Nullable;

/**
 * Of what the open dossier was made, so that it can be made again.
 *
 * @param parts in the order in which they were added; never empty
 * @param unwanted ids of entries that were left out since they were there already
 */
record OpenParts(List<Part> parts, Set<String> unwanted) {

    /** The application's own dossier. */
    static final OpenParts OWN = new OpenParts(List.of(new Part(null, ImportChoices.NONE)), Set.of());

    OpenParts {
        parts = List.copyOf(parts);
        unwanted = Set.copyOf(unwanted);
    }

    /**
     * One file.
     *
     * @param path null for the application's own dossier
     * @param choices how it was read
     */
    record Part(@Nullable Path path, ImportChoices choices) {}

    static OpenParts of(List<FileRead> reads) {
        return new OpenParts(parts(reads), Set.of());
    }

    /** One file of our own format. */
    static OpenParts of(Path file) {
        return new OpenParts(List.of(new Part(file, ImportChoices.NONE)), Set.of());
    }

    /** Files that were opened before, or the application's own dossier for none. */
    static OpenParts of(List<Path> files, Function<Path, ImportChoices> choices) {
        return files.isEmpty()
                ? OWN
                : new OpenParts(
                        files.stream()
                                .map(each -> new Part(each, choices.apply(each)))
                                .toList(),
                        Set.of());
    }

    private static List<Part> parts(List<FileRead> reads) {
        return reads.stream().map(each -> new Part(each.path(), each.choices())).toList();
    }

    OpenParts plus(List<FileRead> reads) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(parts(reads));
        return new OpenParts(all, unwanted);
    }

    OpenParts without(Set<String> further) {
        Set<String> all = new LinkedHashSet<>(unwanted);
        all.addAll(further);
        return new OpenParts(parts, all);
    }

    /** The first file, or null for the application's own dossier. */
    @Nullable
    Path home() {
        return parts.get(0).path();
    }

    /**
     * Whether it can be had again from disk.
     *
     * @param first how its first file was read
     */
    Safety safety(FileRead first) {
        if (parts.size() > 1 || !unwanted.isEmpty()) {
            return Safety.UNSAVED;
        }
        boolean whole = !first.isForeign() && first.result().report().isFine();
        return whole ? Safety.SAVED : Safety.IMPORTED;
    }

    /** The files that are on disk. */
    List<Path> paths() {
        return parts.stream()
                .map(Part::path)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
