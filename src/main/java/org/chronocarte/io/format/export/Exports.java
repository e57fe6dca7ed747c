package org.chronocarte.io.format.export;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every format that the application writes. */
public final class Exports {

    private static final List<DossierExport> ALL = List.of(
            new OwnExport(),
            new ArchiveExport(null),
            new CsvExport(),
            new GeoJsonExport(),
            new LinkedPlacesExport(),
            new KmlExport(),
            new TimelineSheetExport(),
            new TimelineJsonExport(),
            new StoryMapExport(),
            new IcsExport());

    private Exports() {}

    /** Our own, as a file that is read by people too. */
    public static DossierExport own() {
        return ALL.get(0);
    }

    /** Our own, with its pictures in one file to take along. */
    public static DossierExport archive() {
        return ALL.get(1);
    }

    /** The same with an extract of a base map, a PMTiles archive. */
    public static DossierExport archive(byte[] ground) {
        return new ArchiveExport(ground);
    }

    /** All of them, our own two first. */
    public static List<DossierExport> all() {
        return ALL;
    }

    /** The one with an id. */
    public static Optional<DossierExport> of(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The one whose files are named like this one; the longest ending decides. */
    public static Optional<DossierExport> forFile(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(each -> name.endsWith("." + each.extension()))
                .max(Comparator.comparingInt(each -> each.extension().length()));
    }
}
