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

    private Dossier again(String format, Dossier dossier) throws IOException {
        Path file = folder.resolve("all." + Exports.of(format).orElseThrow().extension());
        Files.write(file, Exported.of(format, dossier, "en").bytes());
        return assertInstanceOf(
                        ReadResult.Read.class,
                        KnownFormats.files(PlaceFinder.NONE).read(file))
                .dossier();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chronocarte", "csv", "geojson", "linked-places", "kml"})
    void noDateGrowsVaguerOrSurerOnTheWay(String format) throws IOException {
        Dossier once = again(format, dossier());
        assertEquals(dates(dossier()), dates(once));
        assertEquals(dates(dossier()), dates(again(format, once)));
    }
}
