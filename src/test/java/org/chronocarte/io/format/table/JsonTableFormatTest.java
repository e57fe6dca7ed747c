package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTableFormatTest {

    private static final JsonTableFormat FORMAT =
            new JsonTableFormat(new TableReader(PlaceFinder.NONE, Clock.systemUTC()));

    private static final String LISTS = "{\"meta\":{\"total\":2},\"short\":[{\"name\":\"x\"}],\"data\":{\"rows\":["
            + "{\"titre\":\"A\",\"date\":\"2024-05-14\",\"lieu\":{\"nom\":\"Lyon\",\"lat\":45.76,\"lon\":4.84}},"
            + "{\"titre\":\"B\",\"date\":\"2024-05-15\",\"tags\":[\"x\",\"y\"],\"gravite\":3}]}}";

    private static Reading read(String text, Fix... fixes) {
        return Reading.of(
                FORMAT, text.getBytes(StandardCharsets.UTF_8), "file.json", new ImportChoices(List.of(fixes)));
    }

    @Test
    void objectsOfAListAreRows() {
        Reading reading = read("[{\"title\":\"A\",\"date\":\"2024-05-14\",\"lat\":43.5,\"lon\":5.25,\"open\":true},"
                + "{\"title\":\"B\",\"date\":\"2024-05\",\"seen\":1500000.50,\"gone\":null}]");
        assertEquals(List.of(), reading.codes());
        assertEquals(2, reading.report().rowsIn());
        assertEquals("2024-05-14", reading.when("A"));
        assertEquals("43.50 5.25 EXACT", reading.placed("A"));
        assertEquals("\"true\"", reading.extra("A", "open"));
        assertEquals("\"1500000.50\"", reading.extra("B", "seen"));
    }

    @Test
    void soAreObjectsOneALine() {
        Reading reading = read("{\"title\":\"A\",\"date\":\"2024\"}\n{\"title\":\"B\",\"date\":\"2025\"}\n");
        assertEquals(List.of(), reading.codes());
        assertEquals("2025", reading.when("B"));
    }

    @Test
    void aBrokenLineSpoilsNoneOfTheOthers() {
        Reading reading = read("{\"title\":\"A\",\"date\":\"2024\"}\n\n{\"title\":\"x\",\"date\n"
                + "{\"title\":\"B\",\"date\":\"2025\"}\n{\"title\":\"y\",\"title\":\"z\"}\n");
        assertEquals(List.of("feature-line", "feature-line"), reading.codes());
        assertEquals(new Where.Row(3, ""), reading.problem("feature-line").where());
        assertEquals(4, reading.report().rowsIn());
        assertEquals(2, reading.report().entries());
        assertEquals("2025", reading.when("B"));
    }

    @Test
    void soItIsWhereTheFirstLineIsBroken() {
        Reading reading = read("{\"title\":\"x\"\n{\"title\":\"A\",\"date\":\"2024\"}\n{\"title\":\"B\"}");
        assertEquals(List.of("feature-line"), reading.codes());
        assertEquals(3, reading.report().rowsIn());
        assertEquals(2, reading.report().entries());
    }

    @Test
    void soItIsWhereTheFirstOfTwoLinesIsCutOff() {
        Reading reading = read("{\"title\":\"x\",\"date\":\"20\r\n{\"title\":\"A\",\"date\":\"2024\"}\r\n");
        assertEquals(List.of("feature-line"), reading.codes());
        assertEquals(new Where.Row(1, ""), reading.problem("feature-line").where());
        assertEquals(2, reading.report().rowsIn());
        assertEquals("2024", reading.when("A"));
    }

    @Test
    void whatIsBrokenBetweenItsLinesIsNotOneObjectALine() {
        assertFalse(FORMAT.recognises("{\"a\":\n{\"b\": 1}}".getBytes(StandardCharsets.UTF_8), "a.json"));
        assertFalse(FORMAT.recognises("{\"a\": 1,\n{\"b\": 1}}".getBytes(StandardCharsets.UTF_8), "a.json"));
    }

    @Test
    void theLongestListIsReadWhereverItIsAndTheOthersAreOffered() {
        Reading reading = read(LISTS);
        assertEquals(List.of("json-lists", "json-beside"), reading.codes());
        assertEquals(
                List.of(new Fix.Sheet("/short")), reading.problem("json-lists").fixes());
        assertEquals(List.of("/meta/total"), reading.problem("json-beside").arguments());
        assertEquals("45.76 4.84 EXACT", reading.placed("A"));
        assertEquals("Lyon", Reading.text(reading.place("A").label()));
        assertEquals(List.of("x", "y"), reading.tags("B"));
        assertEquals("\"3\"", reading.extra("B", "gravite"));
    }

    @Test
    void whatStandsAfterTheListIsNoRowOfIt() {
        Reading reading = read("{\"items\":[{\"title\":\"A\",\"date\":\"2020\"},{\"title\":\"B\",\"date\":\"2021\"}],"
                + "\"meta\":{\"title\":\"x\",\"more\":{\"title\":\"y\"}}}");
        assertEquals(2, reading.report().entries());
        assertEquals(
                List.of("/meta/title, /meta/more/title"),
                reading.problem("json-beside").arguments());
    }

    @Test
    void aResultOfSparqlIsFine() {
        Reading reading = read(
                "{\"head\":{\"vars\":[\"title\",\"date\"],\"link\":[\"http://x\"]},"
                        + "\"results\":{\"distinct\":false,\"ordered\":true,\"bindings\":[{"
                        + "\"title\":{\"type\":\"literal\",\"value\":\"A\"},\"date\":{\"type\":\"literal\",\"value\":\"2020\"}}]}}");
        assertEquals(List.of(), reading.codes());
        assertEquals("2020", reading.when("A"));
    }

    @Test
    void anotherListCanBeChosen() {
        Reading reading = read(LISTS, new Fix.Sheet("/short"));
        assertEquals(1, reading.report().entries());
        assertTrue(reading.codes().contains("json-beside"));
        assertEquals(
                List.of("json-list-missing"),
                read(LISTS, new Fix.Sheet("/gone")).codes());
    }

    @Test
    void valuesOfWikidatasQueryServiceAreUnwrapped() {
        Reading reading =
                read("{\"results\":{\"bindings\":[{\"itemLabel\":{\"type\":\"literal\",\"value\":\"Tour Eiffel\"},"
                        + "\"date\":{\"type\":\"literal\",\"value\":\"1889-03-31\"},"
                        + "\"coord\":{\"type\":\"literal\",\"value\":\"Point(2.2945 48.858296)\"}}]}}");
        assertEquals("1889-03-31", reading.when("Tour Eiffel"));
        assertEquals("48.86 2.29 EXACT", reading.placed("Tour Eiffel"));
    }

    @Test
    void geometriesOfGeoJsonAreCoordinates() {
        Reading reading = read(
                "[{\"title\":\"A\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[5.25,43.5]}},{\"title\":\"B\"}]");
        assertEquals("43.50 5.25 EXACT", reading.placed("A"));
    }

    @Test
    void aFieldThatOnlyTheLastObjectHasIsKept() {
        StringBuilder many = new StringBuilder("[");
        for (int i = 0; i < 3000; i++) {
            many.append("{\"title\":\"t").append(i).append("\",\"year\":2024},");
        }
        Reading reading = read(many + "{\"title\":\"last\",\"year\":2024,\"late\":\"kept\"}]");
        assertEquals(3001, reading.report().entries());
        assertEquals("\"kept\"", reading.extra("last", "late"));
    }

    @Test
    void elementsThatAreNoObjectsAreCounted() {
        Reading reading = read("[{\"title\":\"A\"},1,[{\"title\":\"inner\"}],null,{\"title\":\"B\"}]");
        assertEquals(List.of("3"), reading.problem("json-others").arguments());
        assertEquals(2, reading.report().entries());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1, 2] | json-no-list",
                "[] | json-no-list",
                "[{\"a\":1},{\"a\" | truncated",
                "[{\"a\":1}{] | syntax",
                "[{\"a\":1,\"a\":2}] | duplicate-field"
            })
    void whatIsNoListIsRefused(String text, String code) {
        Reading reading = read(text);
        assertTrue(reading.isRefused());
        assertEquals(List.of(code), reading.codes());
    }

    @Test
    void nestingBeyondAllUseIsRefused() {
        assertEquals(
                List.of("too-deep"),
                read("[{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}]")
                        .codes());
    }

    @Test
    void namesThatAreDataAreRefused() {
        StringBuilder names = new StringBuilder("[{\"title\":\"A\"");
        for (int i = 0; i < 3000; i++) {
            names.append(",\"k").append(i).append("\":1");
        }
        assertEquals(List.of("json-fields-many"), read(names + "}]").codes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"chronocarte-dossier\",\"places\":[{\"id\":\"a\"}]}",
                "{\"version\":1,\"entries\":[{\"id\":\"a\"}]}",
                "{\"title\":\"x\"}",
                "a;b\n"
            })
    void whatIsNotItsOwnIsLeftToOthers(String text) {
        assertFalse(Reading.recognised(FORMAT, text.getBytes(StandardCharsets.UTF_8), "x.json"));
    }

    @Test
    void itsColumnsCanBeDecidedAbout(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("x.json");
        Files.writeString(file, "[{\"quand\":\"2024\",\"machin\":\"A\"},{\"quand\":\"2025\",\"machin\":\"B\"}]");
        var read = new org.chronocarte.io.format.FileRead(
                file, ImportChoices.NONE, KnownFormats.files(PlaceFinder.NONE).read(file));
        assertEquals(
                List.of("quand", "machin"),
                KnownFormats.columns().columns(read, Locale.ENGLISH).columns().stream()
                        .map(each -> each.header())
                        .toList());
        assertEquals(
                List.of(),
                TablePreview.of(file, WorkbookKinds.NONE, ImportChoices.NONE).problems());
    }

    @Test
    void whereIsCountedInObjects() {
        Reading reading = read("[{\"title\":\"A\",\"date\":\"2024\"},{\"title\":\"B\",\"date\":\"bientôt\"}]");
        assertEquals(new Where.Row(2, "date"), reading.problem("date-unread").where());
    }

    @Test
    void faultsBreakNothing() {
        Reading.mutate(FORMAT, LISTS.getBytes(StandardCharsets.UTF_8), 11);
    }
}
