package org.chronocarte.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chronocarte.picture.geo.TestTiles;
import org.chronocarte.picture.geo.mbtiles.MbTilesWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class HandoutCommandTest {

    @TempDir
    Path folder;

    private Path output() {
        return folder.resolve("out.pdf");
    }

    private CommandRun run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("handout", "-o", output().toString()));
        arguments.addAll(Arrays.asList(options));
        return CommandRun.english(arguments.toArray(String[]::new));
    }

    private PDDocument written(String... options) throws IOException {
        CommandRun run = run(options);
        assertEquals("", run.err());
        assertEquals(0, run.code());
        return Loader.loadPDF(output().toFile());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
    }

    private Path own() throws IOException {
        return Files.writeString(
                folder.resolve("own.json"),
                "{\"format\": \"chronocarte-dossier\", \"version\": 1, \"id\": \"d\", \"title\": \"Own one\"}");
    }

    @Test
    void theApplicationsDossierIsHandedOut() throws IOException {
        try (PDDocument document = written()) {
            assertTrue(text(document).contains("Cocaine in France: hubs, events, responses"));
            assertEquals(595, Math.round(document.getPage(0).getMediaBox().getWidth()));
        }
    }

    @Test
    void aDossierOfOnesOwnIsHandedOut() throws IOException {
        try (PDDocument document = written(own().toString(), "--paper", "A3", "--landscape")) {
            assertTrue(text(document).contains("Own one"));
            assertEquals(1191, Math.round(document.getPage(0).getMediaBox().getWidth()));
        }
    }

    @Test
    void theLanguageOfThePaperIsChosen() throws IOException {
        try (PDDocument document = written("--language", "fr")) {
            assertTrue(text(document).contains("Réponses et notes pour l’enseignant"));
            assertEquals("fr", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void partsAreLeftOut() throws IOException {
        try (PDDocument document = written("--without", "answers,Sources", "--without", "questions")) {
            String text = text(document);
            assertFalse(text.contains("Answers and notes"));
            assertFalse(text.contains("https://"));
            assertFalse(text.contains("Question 1"));
            assertTrue(text.contains("1. Marseille, the hub"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--black-and-white", "--landscape", "--paper a3", "--without map", "--without timeline"})
    void everyOptionChangesThePaper(String options) throws IOException {
        written(own().toString()).close();
        byte[] plain = Files.readAllBytes(output());
        List<String> arguments = new ArrayList<>(List.of(own().toString()));
        arguments.addAll(Arrays.asList(options.split(" ")));
        written(arguments.toArray(String[]::new)).close();
        assertFalse(Arrays.equals(plain, Files.readAllBytes(output())));
    }

    /** A map of pictures is the one ground that stays pictures. */
    @Test
    void aMapOfOnesOwnIsTheGround() throws Exception {
        Path map = MbTilesWriter.write(
                folder.resolve("red.mbtiles"),
                Map.of("attribution", "© Somebody"),
                TestTiles.world(TestTiles.picture("png", Color.RED)));
        try (PDDocument document = written(own().toString(), "--basemap", map.toString())) {
            assertTrue(text(document).contains("© Somebody"));
            PDPage page = document.getPage(0);
            int pictures = 0;
            for (COSName name : page.getResources().getXObjectNames()) {
                pictures += page.getResources().isImageXObject(name) ? 1 : 0;
            }
            assertTrue(pictures > 0);
        }
    }

    @Test
    void theMapThatCameAlongIsTheGround() throws IOException {
        Path file = ArchiveWithGround.write(folder, ArchiveWithGround.map(folder, Color.RED, "© Somebody"));
        try (PDDocument document = written(file.toString())) {
            assertTrue(text(document).contains("© Somebody"));
        }
    }

    @Test
    void aMapThatIsAskedForIsDrawnInsteadOfTheOneThatCameAlong() throws Exception {
        Path file = ArchiveWithGround.write(folder, ArchiveWithGround.map(folder, Color.RED, "© Somebody"));
        Path map = MbTilesWriter.write(
                folder.resolve("blue.mbtiles"),
                Map.of("attribution", "© Another"),
                TestTiles.world(TestTiles.picture("png", Color.BLUE)));
        try (PDDocument document = written(file.toString(), "--basemap", map.toString())) {
            assertTrue(text(document).contains("© Another"));
            assertFalse(text(document).contains("© Somebody"));
        }
    }

    @Test
    void aMapThatCameAlongAndIsNoGoodLeavesTheApplicationsOwn() throws IOException {
        Path file = ArchiveWithGround.write(folder, new byte[] {'P', 'M', 'T', 'i', 'l', 'e', 's', 3, 7, 7});
        try (PDDocument document = written(file.toString())) {
            assertTrue(text(document).contains("Own one"));
        }
    }

    @Test
    void aMapThatIsNoGoodIsRefused() throws IOException {
        Path map = Files.writeString(folder.resolve("bad.mbtiles"), "bonjour");
        CommandRun run = run("--basemap", map.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("“bad.mbtiles” is not a file of map tiles. Choose"), run.err());
        assertFalse(Files.exists(output()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--paper a5|“a5” is not a size of paper",
                "--language de|“de” is not a language",
                "--without poems|“poems” is not a part",
                "--without map,,sources|“” is not a part",
            })
    void aValueThatCannotBeGetsOneSentence(String options, String sentence) {
        List<String> arguments = new ArrayList<>(List.of("handout", "-o", output().toString()));
        arguments.addAll(Arrays.asList(options.split(" ")));
        CommandRun english = CommandRun.english(arguments.toArray(String[]::new));
        assertEquals(2, english.code());
        assertTrue(english.saysOneSentence(), english.err());
        assertTrue(english.err().startsWith(sentence), english.err());
        CommandRun french = CommandRun.french(arguments.toArray(String[]::new));
        assertTrue(french.saysOneSentence(), french.err());
        assertNotEquals(english.err(), french.err());
        assertFalse(Files.exists(output()));
    }

    @Test
    void aMissingFolderIsSaid() throws IOException {
        Path output = folder.resolve("none").resolve("out.pdf");
        CommandRun run = CommandRun.french("handout", own().toString(), "-o", output.toString());
        assertEquals(2, run.code());
        assertEquals(
                output
                        + " ne peut pas être écrit. Vérifiez que son répertoire existe et que vous avez le droit d’y écrire.",
                run.err().strip());
    }

    @Test
    void aBrokenFileIsRefusedAndNothingWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{");
        CommandRun run = run(file.toString());
        assertEquals(2, run.code());
        assertTrue(run.saysOneSentence(), run.err());
        assertFalse(Files.exists(output()));
    }
}
