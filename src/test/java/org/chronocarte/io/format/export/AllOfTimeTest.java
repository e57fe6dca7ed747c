package org.chronocarte.io.format.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.chronocarte.model.dossier.Dossier;
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

    @ParameterizedTest
    @ValueSource(strings = {"chronocarte", "csv", "geojson", "linked-places", "timelinejs", "timelinejs-sheet", "kml"})
    void datesComeBackToTheYear(String format) throws IOException {
        Dossier dossier = DatedDossier.of(DATES);
        assertEquals(DatedDossier.dates(dossier), DatedDossier.dates(DatedDossier.again(dossier, format, folder)));
    }
}
