package org.chronocarte.io.format.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.chronocarte.model.dossier.Dossier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of every kind that EDTF knows, in the formats that carry them whole. */
class VagueDatesTest {

    private static final String[] DATES = {
        "2024-05-14",
        "2024-05",
        "2024",
        "2024-05-14?",
        "1985~",
        "1985%",
        "2024-05-XX",
        "2024-XX-XX",
        "201X",
        "19XX",
        "-01XX",
        "1985-21",
        "2021-22",
        "2021-23",
        "2021-24",
        "1985-21~",
        "2024-05-14T09:30:00",
        "2024-05-14T09:30:00+02:00",
        "2024-01/2024-03-05",
        "../1985",
        "1985/..",
        "1985/",
        "/1985",
        "1985~/1990",
        "1985/1990?",
        "[2022-10-01..2022-11-01]",
        "[1981..1983]",
        "[..1985]",
        "[1985..]",
        "[..1985-03]",
        "[1985-03..]",
        "-0499-03-15",
        "0000",
        "Y17000"
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"chronocarte", "csv", "geojson", "linked-places", "kml"})
    void noDateGrowsVaguerOrSurerOnTheWay(String format) throws IOException {
        Dossier dossier = DatedDossier.of(DATES);
        Dossier once = DatedDossier.again(dossier, format, folder);
        assertEquals(DatedDossier.dates(dossier), DatedDossier.dates(once));
        assertEquals(DatedDossier.dates(dossier), DatedDossier.dates(DatedDossier.again(once, format, folder)));
    }
}
