package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving either writes the whole dossier or says why not, and leaves what was there. */
class SavingTest {

    private final DossierWriter writer = new DossierWriter();
    private final Dossier dossier = Dossier.empty(LocalText.of("Rien", "Nothing"));

    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsReadAgain() throws IOException {
        Path file = folder.resolve("dossier.json");
        assertEquals(Optional.empty(), writer.save(dossier, file));
        assertArrayEquals(writer.write(dossier), Files.readAllBytes(file));
        assertEquals(
                new ReadResult.Read(dossier, new DossierFiles().read(file).report()), new DossierFiles().read(file));
    }

    @Test
    void aFolderThatIsNotThere() {
        assertSaid(
                writer.save(dossier, folder.resolve("none").resolve("dossier.json")),
                "The folder to save into does not exist. Create it, or choose another.",
                "Le répertoire où enregistrer n’existe pas. Créez-le, ou choisissez-en un autre.");
    }

    @Test
    void aFileWhereTheFolderShouldBe() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        assertEquals(
                "save-folder",
                writer.save(dossier, file.resolve("dossier.json")).orElseThrow().code());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aFolderOfThatName() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("dossier.json"));
        assertSaid(
                writer.save(dossier, taken),
                "A folder already has this name. Choose another name.",
                "Un répertoire porte déjà ce nom. Choisissez un autre nom.");
        assertTrue(Files.isDirectory(taken));
    }

    @Test
    void aReadOnlyFolderKeepsTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.json"), "old");
        assertTrue(folder.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(folder), "an administrator writes everywhere");
            assertDenied(writer.save(dossier, file));
            assertEquals("old", Files.readString(file));
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(List.of(file), files.toList());
            }
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }

    /** A folder into which nobody writes, not even an administrator. */
    @Test
    void aFolderOfTheSystem() {
        Path system = Path.of("/proc/self/fdinfo");
        assumeFalse(!Files.isDirectory(system) || Files.isWritable(system), "only on Linux");
        assertDenied(writer.save(dossier, system.resolve("dossier.json")));
    }

    private static void assertDenied(Optional<Problem> problem) {
        assertSaid(
                problem,
                "You may not write here; the old file is as it was. Save somewhere else, such as among your documents.",
                "Vous n’avez pas le droit d’écrire à cet endroit ; l’ancien fichier est intact."
                        + " Enregistrez ailleurs, par exemple dans vos documents.");
    }

    private static void assertSaid(Optional<Problem> problem, String english, String french) {
        assertEquals(english, new ProblemWords(Locale.ENGLISH).line(problem.orElseThrow()));
        String said = new ProblemWords(Locale.FRENCH).line(problem.orElseThrow());
        assertEquals(french, said.replace('\u00a0', ' ').replace('\u202f', ' '));
    }
}
