package org.chronocarte.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.chronocarte.io.format.export.DossierExport;
import org.chronocarte.io.format.export.Exports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final String DEFAULT = "assets/dossiers/cocaine-france/dossier.json";

    @TempDir
    Path folder;

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void ourOwnFormatIsWrittenByteForByte() throws IOException {
        CommandRun run = CommandRun.english("convert", DEFAULT, out("a.json"));
        assertEquals(0, run.code());
        assertEquals(out("a.json") + ": written as chronocarte.", run.out().strip());
        assertEquals("", run.err());
        assertArrayEquals(Files.readAllBytes(Path.of(DEFAULT)), Files.readAllBytes(folder.resolve("a.json")));
    }

    @Test
    void everyFormatIsWrittenByItsEndingAndByItsId() throws IOException {
        for (DossierExport each : Exports.all()) {
            CommandRun byName = CommandRun.english("convert", DEFAULT, out("a." + each.extension()));
            CommandRun byId = CommandRun.english("convert", DEFAULT, out("a-" + each.id()), "--format", each.id());
            assertEquals(each.id().startsWith("chronocarte") ? 0 : 1, byName.code(), each.id());
            assertEquals(byName.code(), byId.code(), each.id());
            assertTrue(byName.out().strip().endsWith("written as " + each.id() + "."), byName.out());
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("a." + each.extension())),
                    Files.readAllBytes(folder.resolve("a-" + each.id())));
        }
    }

    @Test
    void itsHelpNamesEveryFormat() {
        for (CommandRun run :
                List.of(CommandRun.english("convert", "--help"), CommandRun.french("convert", "--help"))) {
            // Lines are broken anywhere, also after a full stop.
            String help = run.out().replaceAll("\\s+", "");
            for (DossierExport each : Exports.all()) {
                assertTrue(help.contains("." + each.extension()), each.extension() + " in " + run.out());
                assertTrue(
                        Pattern.compile("[:,ru]" + each.id() + "[,o.]")
                                .matcher(help)
                                .find(),
                        each.id());
            }
        }
    }

    @Test
    void whatTheFormatCouldNotHoldIsSaidInTheLanguageAskedFor() {
        CommandRun french = CommandRun.french("convert", DEFAULT, out("a.ics"));
        assertEquals(1, french.code());
        assertTrue(
                french.out().contains("attention : " + out("a.ics") + " : Les périodes derrière les entrées (2)"),
                french.out());
        CommandRun english = CommandRun.french("convert", DEFAULT, out("b.ics"), "--lang", "en");
        assertEquals(1, english.code());
        assertTrue(
                english.out().contains("warning: " + out("b.ics") + ": Stretches of time behind the entries (2)"),
                english.out());
    }

    @Test
    void theLanguageOfTheTextsIsTheOneAskedFor() throws IOException {
        CommandRun.french("convert", DEFAULT, out("fr.csv"));
        CommandRun.french("convert", DEFAULT, out("en.csv"), "--lang", "en");
        assertTrue(Files.readString(folder.resolve("fr.csv")).contains("Réponse publique"));
        assertTrue(Files.readString(folder.resolve("en.csv")).contains("Policy response"));
        CommandRun wrong = CommandRun.english("convert", DEFAULT, out("de.csv"), "--lang", "de");
        assertEquals(2, wrong.code());
        assertTrue(wrong.saysOneSentence(), wrong.err());
    }

    @Test
    void aFileIsReplacedOnlyByForce() throws IOException {
        Path there = folder.resolve("there.csv");
        Files.writeString(there, "precious");
        CommandRun run = CommandRun.english("convert", DEFAULT, there.toString());
        assertEquals(2, run.code());
        assertTrue(run.saysOneSentence() && run.err().contains("--force"), run.err());
        assertEquals("precious", Files.readString(there));
        assertEquals(
                1,
                CommandRun.english("convert", DEFAULT, there.toString(), "--force")
                        .code());
        assertFalse(Files.readString(there).contains("precious"));
    }

    @Test
    void aFileMayBeConvertedInPlaceByForce() throws IOException {
        Path file = folder.resolve("d.json");
        Files.copy(Path.of(DEFAULT), file);
        assertEquals(
                0,
                CommandRun.english("convert", file.toString(), file.toString(), "--force")
                        .code());
        assertArrayEquals(Files.readAllBytes(Path.of(DEFAULT)), Files.readAllBytes(file));
    }

    @Test
    void mistakesGetOneSentence() {
        CommandRun ending = CommandRun.english("convert", DEFAULT, out("a.xyz"));
        assertTrue(ending.saysOneSentence() && ending.err().contains("--format"), ending.err());
        CommandRun format = CommandRun.french("convert", DEFAULT, out("a.csv"), "--format", "xlsx");
        assertTrue(format.saysOneSentence() && format.err().contains("timelinejs-sheet"), format.err());
        assertEquals(2, ending.code() & format.code());
        assertEquals(2, CommandRun.english("convert", DEFAULT).code());
    }

    @Test
    void whatCannotBeReadOrWrittenIsRefused() {
        CommandRun unread = CommandRun.english("convert", out("none.json"), out("a.csv"));
        assertEquals(2, unread.code());
        assertTrue(unread.out().contains("There is no such file."), unread.out());
        assertTrue(unread.out().contains("refused, nothing was written."), unread.out());
        assertFalse(Files.exists(folder.resolve("a.csv")));
        CommandRun unwritten = CommandRun.english("convert", DEFAULT, out("no/folder/a.csv"));
        assertEquals(2, unwritten.code());
        assertTrue(unwritten.out().contains("The folder to save into does not exist."), unwritten.out());
        assertFalse(unwritten.out().contains("written as"), unwritten.out());
    }
}
