package org.chronocarte.io.format.export;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.SampleDossier;

/** Dossiers with an entry for each of some dates, each called by its date. */
final class DatedDossier {

    private DatedDossier() {}

    static Dossier of(String... dates) {
        SampleDossier dossier = SampleDossier.withFourKinds();
        for (String date : dates) {
            dossier.entry("at " + date, "event", date);
        }
        return dossier.made();
    }

    /** The dates of all entries by their titles. */
    static Map<String, String> dates(Dossier dossier) {
        Map<String, String> dates = new TreeMap<>();
        dossier.entries().forEach(entry -> dates.put(entry.title().in("en"), String.valueOf(entry.when())));
        return dates;
    }

    /** What a dossier is after it was written in a format, into a folder, and read again. */
    static Dossier again(Dossier dossier, String format, Path folder) throws IOException {
        Path file = folder.resolve("all." + Exports.of(format).orElseThrow().extension());
        Files.write(file, Exported.of(format, dossier, "en").bytes());
        return assertInstanceOf(
                        ReadResult.Read.class,
                        KnownFormats.files(PlaceFinder.NONE).read(file))
                .dossier();
    }
}
