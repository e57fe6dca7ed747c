package org.chronocarte.io.format.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates from the Big Bang on, written in each format that can hold them and read again. */
class AllOfTimeTest {

    private static final String[] DATES = {
        "Y-13800000000", "Y-13799999999", "Y-66000000", "Y-300000/Y-12000", "-0043-03-15", "2024-05-14", "Y10000"
    };

    @TempDir
    Path folder;

    private static Dossier dossier() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        for (String date : DATES) {
            dossier.entry("at " + date, "event", date);
        }
        return dossier.made();
    }

    private static Map<String, String> dates(Dossier dossier) {
        Map<String, String> dates = new TreeMap<>();
        dossier.entries().forEach(entry -> dates.put(entry.title().in("en"), String.valueOf(entry.when())));
        return dates;
    }

    @ParameterizedTest
    @ValueSource(strings = {"chronocarte", "csv", "geojson", "linked-places", "timelinejs", "timelinejs-sheet", "kml"})
    void datesComeBackToTheYear(String format) throws IOException {
        Path file = folder.resolve("all." + Exports.of(format).orElseThrow().extension());
        Files.write(file, Exported.of(format, dossier(), "en").bytes());
        ReadResult.Read read = assertInstanceOf(
                ReadResult.Read.class, KnownFormats.files(PlaceFinder.NONE).read(file));
        assertEquals(dates(dossier()), dates(read.dossier()));
    }
}
