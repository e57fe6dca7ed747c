package org.chronocarte.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.export.DossierExport;
import org.chronocarte.io.format.export.Exports;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.geo.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows whose position lies far from the country or place that they name, in whole files. */
class MisplacedRowsTest {

    private static final DossierFiles FILES = KnownFormats.files(new GazetteerFinder());
    private static final String TABLE = "titre;date;lieu;pays;lat;lon\n"
            + "Saisie;2024-05-14;Le Havre;France;49,49;0,11\n"
            + "Procès;2024-05-15;Cayenne;Guyane;4,93;52,33\n"
            + "Marche;2024-05-16;Marseille;France;5,37;43,3\n";

    private static ReadResult.Read read(byte[] bytes, String name, ImportChoices choices) throws IOException {
        return assertInstanceOf(ReadResult.Read.class, FILES.read(new ByteArrayInputStream(bytes), name, choices));
    }

    private static ReadResult.Read table(ImportChoices choices) throws IOException {
        return read(TABLE.getBytes(StandardCharsets.UTF_8), "t.csv", choices);
    }

    private static List<Problem> doubts(ReadResult.Read read) {
        return read.report().problems().stream()
                .filter(each -> each.code().equals("position-off"))
                .toList();
    }

    private static Position position(ReadResult.Read read, int row) {
        String id = read.dossier().entries().get(row).places().get(0);
        return Objects.requireNonNull(read.dossier().places().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .position());
    }

    @Test
    void aDoubtedRowIsMovedAndMovedBack() throws IOException {
        ReadResult.Read before = table(ImportChoices.NONE);
        assertEquals(
                List.of(new Problem.Where.Row(3, ""), new Problem.Where.Row(4, "")),
                doubts(before).stream().map(Problem::where).toList());
        Fix sign = doubts(before).get(0).fixes().get(0);
        ImportChoices decided = ImportChoices.NONE.with(sign);
        ReadResult.Read after = table(decided);
        assertEquals(new Position(4.93, -52.33), position(after, 1));
        assertEquals(1, doubts(after).size());
        ReadResult.Read both = table(decided.with(doubts(before).get(1).fixes().get(0)));
        assertEquals(new Position(43.3, 5.37), position(both, 2));
        assertEquals(List.of(), doubts(both));
        assertEquals(position(before, 1), position(table(decided.undone()), 1));
    }

    @Test
    void theGazetteersPositionCanBeTaken() throws IOException {
        Fix.Move place = doubts(table(ImportChoices.NONE)).get(1).fixes().stream()
                .filter(Fix.Move.class::isInstance)
                .map(Fix.Move.class::cast)
                .filter(each -> each.likelier().place() != null)
                .findFirst()
                .orElseThrow();
        Position moved = position(table(ImportChoices.NONE.with(place)), 2);
        assertEquals(43.3, moved.lat(), 0.05);
        assertEquals(5.38, moved.lon(), 0.05);
    }

    @Test
    void aFileThatIsSwappedAsAWholeIsSwappedAtOnce() throws IOException {
        String swapped = "titre,pays,lat,lon\na,France,2.35,48.86\nb,France,4.83,45.76\n";
        byte[] bytes = swapped.getBytes(StandardCharsets.UTF_8);
        ReadResult.Read before = read(bytes, "t.csv", ImportChoices.NONE);
        assertEquals(2, doubts(before).size());
        Fix whole = new Fix.SwapCoordinates(null);
        assertTrue(doubts(before).stream().allMatch(each -> each.fixes().contains(whole)));
        assertEquals(List.of(), doubts(read(bytes, "t.csv", ImportChoices.NONE.with(whole))));
    }

    @Test
    void featuresAreDoubtedToo() throws IOException {
        String feature = "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[43.3,5.37]},"
                + "\"properties\":{\"title\":\"a\",\"country\":\"France\"}}";
        ReadResult.Read before = read(feature.getBytes(StandardCharsets.UTF_8), "a.geojson", ImportChoices.NONE);
        assertEquals(1, doubts(before).size());
        assertEquals(
                "\"France\"", before.dossier().entries().get(0).extras().json().get("country"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "linked-places", "kml", "ics"})
    void nothingOfTheDefaultDossierIsDoubted(String format) throws IOException {
        Path file = Path.of("assets", "dossiers", "cocaine-france", "dossier.json");
        Dossier dossier = assertInstanceOf(ReadResult.Read.class, new DossierFiles().read(file))
                .dossier();
        DossierExport export = Exports.of(format).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(dossier, "fr", out);
        assertEquals(List.of(), doubts(read(out.toByteArray(), "f." + export.extension(), ImportChoices.NONE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geo/seizures.geojson",
                "geo/abingdon.lpf.json",
                "geo/earth.kml",
                "geo/patrol.gpx",
                "calendar/hearings.ics",
                "conflict/acled.csv",
                "conflict/palladio.json"
            })
    void norOfTheFilesOfOthers(String file) throws IOException {
        try (InputStream in = MisplacedRowsTest.class.getResourceAsStream("format/" + file)) {
            assert in != null : file;
            assertEquals(List.of(), doubts(read(in.readAllBytes(), file, ImportChoices.NONE)));
        }
    }
}
