package org.chronocarte.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.MappingPreset;
import org.chronocarte.io.format.table.SheetFile;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String DEFAULT = "assets/dossiers/cocaine-france/dossier.json";
    private static final String HEAD = "{\"format\": \"chronocarte-dossier\", \"version\": 1, \"id\": \"d\", ";

    @TempDir
    Path folder;

    @Test
    void picturesThatAreMissingOrSayNothingAreNamed(@TempDir Path home) throws IOException {
        LocalText words = LocalText.of("Le port", "The harbour");
        Chapter chapter = Chapter.of("c", words, words)
                .withPictures(List.of(
                        Picture.of("pictures/gone.png"),
                        new Picture("text.png", words, null, null, Extras.NONE),
                        new Picture("http://example.org/a.png", words, null, null, Extras.NONE)));
        Path file = home.resolve("dossier.json");
        new DossierWriter().save(Dossier.empty(words).withChapters(List.of(chapter)), file);
        Files.writeString(home.resolve("text.png"), "no picture");
        CommandRun run = CommandRun.english("check", file.toString());
        assertEquals(1, run.code());
        assertTrue(
                run.out().contains("/chapters/0/pictures/0: The picture “pictures/gone.png” is not there."), run.out());
        assertTrue(
                run.out().contains("Nobody has said what is to be seen in the picture “pictures/gone.png”."),
                run.out());
        assertTrue(run.out().contains("“text.png” is no picture that can be shown."), run.out());
        assertTrue(run.out().contains("“http://example.org/a.png” is an address on a network"), run.out());
    }

    @Test
    void aMappingSaysWhatColumnsHold() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "a;b\nSaisie;2024-05-14\n");
        Path mapping = folder.resolve("columns.json");
        new MappingPreset(null, List.of(new Fix.Column("a", "title"), new Fix.Column("b", "start"))).save(mapping);
        CommandRun run = CommandRun.english("check", "--mapping", mapping.toString(), table.toString());
        assertTrue(run.out().contains("Without a date: 0."), run.out());
        CommandRun aside = CommandRun.english("check", "--mapping", table.toString(), table.toString());
        assertTrue(aside.err().contains("does not say what columns hold"), aside.err());
        assertEquals("", aside.out());
        new MappingPreset(null, List.of(new Fix.Column("b", ""))).save(mapping);
        Path out = folder.resolve("out.csv");
        CommandRun.english("convert", "--mapping", mapping.toString(), table.toString(), out.toString());
        assertFalse(Files.readString(out).contains("2024-05-14"));
    }

    @Test
    void aMappingKnowsHeadersThatAreWrittenOtherwise() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "SAISI LE ; Objet saisi;b\n2024-05-14;Pistolet;2023\n");
        Path mapping = folder.resolve("columns.json");
        new MappingPreset(null, List.of(new Fix.Column("Saisi le", "start"), new Fix.Column("objet  saisi", "title")))
                .save(mapping);
        CommandRun run = CommandRun.english("check", "--mapping", mapping.toString(), table.toString());
        assertEquals(0, run.code(), run.out());
        assertTrue(run.out().contains("Without a date: 0."), run.out());
        new MappingPreset(null, List.of(new Fix.Column("Saisis le", "start"))).save(mapping);
        CommandRun other = CommandRun.english("check", "--mapping", mapping.toString(), table.toString());
        assertTrue(other.out().contains("Saisis le"), other.out());
        assertEquals(1, other.code());
    }

    @Test
    void aSheetIsChosenByItsName() throws IOException {
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        sheets.put("Lisez-moi", List.of("Titre|Date", "Notes|2020"));
        sheets.put("Saisies", List.of("Titre|Date", "Au port|2024-05-14", "En mer|2024-05-15"));
        Path book = Files.write(folder.resolve("livre.xlsx"), SheetFile.xlsx(sheets));
        CommandRun first = CommandRun.english("check", book.toString());
        assertTrue(first.out().contains(": 1 entry,"), first.out());
        CommandRun second = CommandRun.english("check", "--sheet", "Saisies", book.toString());
        assertTrue(second.out().contains(": 2 entries,"), second.out());
        assertFalse(second.out().contains("several sheets"), second.out());
        CommandRun none = CommandRun.english("check", "--sheet", "Fouilles", book.toString());
        assertEquals(2, none.code());
        assertTrue(none.out().contains("no sheet “Fouilles”. Choose one of: Lisez-moi, Saisies."), none.out());
        Path out = folder.resolve("saisies.csv");
        CommandRun.english("convert", "--sheet", "Saisies", book.toString(), out.toString());
        assertTrue(Files.readString(out).contains("En mer"));
        Path table = Files.writeString(folder.resolve("plain.csv"), "title;date\nA;2024\n");
        CommandRun plain = CommandRun.english("check", "--sheet", "Saisies", table.toString());
        assertTrue(plain.out().contains("The file has no sheets: “Saisies” was asked for."), plain.out());
    }

    @Test
    void theSheetOfAStoryIsChosenByItsName() throws IOException {
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        sheets.put("Notes", List.of("Title|Date", "Later|2020"));
        sheets.put(
                "od1",
                List.of(
                        "Year|Month|Day|End Year|Headline|Text|Type",
                        "-44|3|15||Ides|Murder",
                        "1850|||1989|Coal||era"));
        Path book = Files.write(folder.resolve("story.ods"), SheetFile.ods(sheets));
        CommandRun story = CommandRun.english("check", "--json", "--sheet", "od1", book.toString());
        assertTrue(story.out().contains("\"timelinejs-sheet\""), story.out());
        assertFalse(story.out().contains("options-unused"), story.out());
        Path mapping = folder.resolve("columns.json");
        new MappingPreset(null, List.of(new Fix.Column("a", "title"))).save(mapping);
        CommandRun mapped =
                CommandRun.english("check", "--sheet", "od1", "--mapping", mapping.toString(), book.toString());
        assertTrue(
                mapped.out()
                        .contains("What the columns hold is known in files of this format: --mapping had no effect."),
                mapped.out());
        Path table = Files.writeString(folder.resolve("story.csv"), "Year,Month,Headline,Text\n2020,1,A,B\n");
        CommandRun plain = CommandRun.english("check", "--sheet", "od1", table.toString());
        assertTrue(plain.out().contains("--sheet had no effect"), plain.out());
    }

    @Test
    void whatHasNoSheetsOrColumnsSaysThatNoneWereChosen() throws IOException {
        Path map = Files.writeString(
                folder.resolve("a.kml"),
                "<kml><Document><Placemark><name>A</name><Point><coordinates>5,43</coordinates></Point></Placemark>"
                        + "</Document></kml>");
        Path preset = folder.resolve("columns.json");
        new MappingPreset(null, List.of(new Fix.Column("a", "title"))).save(preset);
        CommandRun sheet = CommandRun.english("check", "--sheet", "Saisies", map.toString());
        assertEquals(1, sheet.code());
        assertTrue(
                sheet.out()
                        .contains("Files of this format have no sheets or columns to choose: --sheet had no effect."),
                sheet.out());
        CommandRun both = CommandRun.english(
                "check", "--sheet", "Saisies", "--mapping", preset.toString(), "--lang", "fr", map.toString());
        assertTrue(both.out().contains("--mapping, --sheet n’a eu aucun effet."), both.out());
        CommandRun converted = CommandRun.english(
                "convert",
                "--mapping",
                preset.toString(),
                map.toString(),
                folder.resolve("b.json").toString());
        assertEquals(1, converted.code());
        assertTrue(converted.out().contains("--mapping had no effect."), converted.out());
        assertEquals(0, CommandRun.english("check", map.toString()).code());
    }

    @Test
    void theDefaultDossierIsFine() {
        CommandRun run = CommandRun.english("check", DEFAULT);
        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertEquals(
                List.of(
                        DEFAULT + ": 77 entries, 34 places, 122 sources, 179 claims, 44 relations.",
                        "Without a place: 0. Without a date: 0."),
                run.out().lines().limit(2).toList());
        assertTrue(run.out().lines().skip(2).allMatch(line -> line.startsWith("First: ")), run.out());
    }

    @Test
    void warningsAreProblems() throws IOException {
        Path file = file(HEAD + "\"title\": \"<b>Bold</b>\"}");
        CommandRun run = CommandRun.english("check", file.toString());
        assertEquals(1, run.code());
        assertEquals(
                "warning: " + file + ": /title: The text holds HTML tags; they have no effect. Remove the tags.",
                run.out().lines().findFirst().orElse(""));
        assertEquals(
                "attention : " + file
                        + " : /title : Le texte contient des balises HTML ; elles sont sans effet."
                        + " Supprimez les balises.",
                CommandRun.french("check", file.toString())
                        .out()
                        .lines()
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void aRefusedFileNamesFilePlaceMistakeAndRemedy() throws IOException {
        Path file =
                file(HEAD + "\"title\": \"T\", \"places\": [{\"id\": \"p\", \"label\": \"P\", \"precision\": \"town\","
                        + " \"lat\": 143, \"lon\": 5}]}");
        CommandRun run = CommandRun.english("check", file.toString());
        assertEquals(2, run.code());
        assertEquals(
                List.of(
                        "error: " + file + ": /places/0/lat: 143 is no latitude: it must lie between −90 and 90."
                                + " Check whether latitude and longitude are swapped or a decimal point is missing.",
                        file + ": refused, nothing was opened."),
                run.out().lines().toList());
        assertEquals("", run.err());
    }

    @Test
    void aMissingFileIsRefused() {
        CommandRun run = CommandRun.french("check", folder.resolve("none.json").toString());
        assertEquals(2, run.code());
        assertTrue(run.out().contains("none.json : Ce fichier n’existe pas."), run.out());
    }

    @Test
    void theReportIsInTheLanguageAskedFor() {
        String file = folder.resolve("none.json").toString();
        assertEquals(
                CommandRun.french("check", file).out(),
                CommandRun.english("check", "--lang", "fr", file).out());
        assertEquals(
                CommandRun.english("check", "--json", file).out(),
                CommandRun.french("check", "--json", "--lang", "en", file).out());
        CommandRun wrong = CommandRun.english("check", "--lang", "de", file);
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("“de” is not a language of the application; use fr or en."), wrong.err());
    }

    @Test
    void jsonHasExactlyTheseFields() throws IOException {
        CommandRun run = CommandRun.english("check", "--json", DEFAULT);
        assertEquals(0, run.code());
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertEquals(
                List.of(
                        "format",
                        "rowsIn",
                        "entries",
                        "places",
                        "sources",
                        "claims",
                        "relations",
                        "unplaced",
                        "undated",
                        "first",
                        "last",
                        "problems"),
                names(report));
        assertEquals("chronocarte", report.get("format").textValue());
        assertEquals(77, report.get("entries").intValue());
        assertEquals(179, report.get("claims").intValue());
        assertTrue(report.get("first").isTextual() && report.get("last").isTextual(), run.out());
        assertEquals("[]", report.get("problems").toString());
    }

    @Test
    void jsonTellsProblemsInTheLanguageAsked() throws IOException {
        Path file = file(HEAD + "\"title\": \"T\",\n \"entries\": [{\"id\": \"e\", \"kind\": \"k\", \"title\": \"E\","
                + " \"when\": \"2024-13-45\"}]}");
        CommandRun run = CommandRun.french("check", "--json", file.toString());
        assertEquals(2, run.code());
        assertEquals("", run.err());
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertEquals(0, report.get("entries").intValue());
        assertTrue(report.get("first").isNull() && report.get("last").isNull());
        JsonNode problem = report.get("problems").get(0);
        assertEquals(List.of("severity", "code", "where", "message", "fix"), names(problem));
        assertEquals("error", problem.get("severity").textValue());
        assertEquals("date-month", problem.get("code").textValue());
        assertEquals("/entries/0/when", problem.get("where").textValue());
        assertEquals(
                "« 2024-13-45 » nomme un mois qui n’existe pas.",
                problem.get("message").textValue().replace('\u00a0', ' '));
    }

    /** Accents survive an output that has none. */
    @Test
    void jsonIsPlainAscii() throws IOException {
        CommandRun run =
                CommandRun.french("check", "--json", folder.resolve("none").toString());
        assertTrue(run.out().chars().allMatch(each -> each < 128), run.out());
        assertEquals(
                "Ce fichier n’existe pas.",
                new ObjectMapper().readTree(run.out()).at("/problems/0/message").textValue());
    }

    @Test
    void jsonOfAFileWithWarnings() throws IOException {
        CommandRun run = CommandRun.english(
                "check", file(HEAD + "\"title\": \"a\\u0007\"}").toString(), "--json");
        assertEquals(1, run.code());
        JsonNode problems = new ObjectMapper().readTree(run.out()).get("problems");
        assertEquals(1, problems.size());
        assertEquals("warning", problems.get(0).get("severity").textValue());
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("dossier.json"), content);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
