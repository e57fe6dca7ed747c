package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommuneCodesTest {

    private static Reading read(String text) {
        return Reading.of(
                new TableFormat(new TableReader(new GazetteerFinder(), Clock.systemUTC())),
                text.getBytes(StandardCharsets.UTF_8),
                "t.csv",
                ImportChoices.NONE);
    }

    @ParameterizedTest
    @CsvSource({"code_insee,93066", "INSEE,93066", "Code commune,93066", "code postal,93200", "CP,93200"})
    void aCodeBesideANameTellsWhichCommune(String header, String code) {
        assertEquals(List.of("place-ambiguous"), read(table("note", code)).codes());
        assertEquals(List.of(), read(table(header, code)).codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CODGEO", "CODGEO_2024", "code_insee", "DEPCOM", "cod_com"})
    void aCodeWithoutANameIsTheCommune(String header) {
        Reading read = read("date;titre;" + header + "\n2021-03-04;a;2A004\n2021-03-05;b;4112\n2021-03-06;c;75056\n");
        assertEquals(List.of(), read.codes());
        assertEquals("41.92 8.74", read.placed("a").substring(0, 10));
        assertEquals(0, read.report().unplaced());
    }

    @Test
    void aRowThatHasNothingElseIsCalledAsItsCommune() {
        Reading read = read("date;code_insee;nombre\n2021-03-04;2A004;12\n2021-03-05;4112;3\n2021-03-06;99999;9\n");
        assertEquals(List.of("Ajaccio (2A004)", "Manosque (04112)", "99999"), titles(read));
        Reading named = read("date;operation;code_insee\n2021-03-04;Opération Nord;2A004\n");
        assertEquals(List.of("Opération Nord"), titles(named));
    }

    private static List<String> titles(Reading read) {
        return read.dossier().entries().stream()
                .map(each -> each.title().in("fr"))
                .toList();
    }

    @Test
    void aPostcodeAloneIsNoPlace() {
        assertEquals(1, read("date;titre;zip\n2021-03-04;a;75056\n").report().unplaced());
    }

    private static String table(String header, String code) {
        return "date;titre;commune;" + header + "\n2021-03-04;a;Saint-Denis;" + code + "\n";
    }

    @Test
    void theZeroThatASpreadsheetDropsIsPutBack() {
        assertEquals(
                List.of(),
                read("date;titre;commune;code postal\n2021-03-04;a;Villeneuve;4180\n")
                        .codes());
    }

    @Test
    void whatIsOnlineHasNoPlace() {
        Reading read = read("date;titre;lieu\n2021-03-04;a;En ligne\n2021-03-05;b;Besançon\n");
        assertEquals(List.of(), read.codes());
        assertEquals(1, read.report().unplaced());
    }
}
