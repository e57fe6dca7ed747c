package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chronocarte.io.format.Problem.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is none, or no JSON, or no dossier: one message says where, what and what to do. */
class BadFileTest extends ProblemAssertions {

    // What is no file of text.

    @Test
    void aMissingFile() {
        Problem problem = refused(folder.resolve("none.json"));
        assertSaid(problem, "There is no such file.", "Ce fichier n’existe pas.");
    }

    @Test
    void anEmptyFile() throws IOException {
        Problem problem = refused(file(new byte[0]));
        assertSaid(problem, "The file is empty.", "Le fichier est vide.");
    }

    @Test
    void aFolder() {
        assertSaid(refused(folder), "This is a folder, not a file.", "C’est un répertoire, pas un fichier.");
    }

    @Test
    void aLinkToItself() throws IOException {
        Path link = folder.resolve("loop.json");
        Files.createSymbolicLink(link, link);
        assertSaid(refused(link), "This link leads to no file.", "Ce lien ne mène à aucun fichier.");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path file = file(TestFile.with());
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "an administrator reads everything");
        assertSaid(refused(file), "The file could not be read.", "Le fichier n’a pas pu être lu.");
    }

    /** A file that opens and then fails: the memory of a process, which cannot be read at its beginning. */
    @Test
    void aFileThatFailsWhileItIsRead() {
        Path file = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(file), "only on Linux");
        assertSaid(refused(file), "The file could not be read.", "Le fichier n’a pas pu être lu.");
    }

    @Test
    void aGigabyteOfZeros() throws IOException {
        Path file = folder.resolve("zeros.json");
        try (RandomAccessFile zeros = new RandomAccessFile(file.toFile(), "rw")) {
            zeros.setLength(1L << 30);
        }
        Problem problem = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refused(file));
        assertSaid(problem, "This is not a text file.", "Ce n’est pas un fichier texte.");
    }

    @Test
    void aBeginningWithAGigabyteOfZerosBehindIt() throws IOException {
        CountedZeros zeros = new CountedZeros(1L << 30);
        Problem problem = only(read(new SequenceInputStream(new ByteArrayInputStream(TestFile.with()), zeros)));
        assertSaid(problem, "This is not a text file.", "Ce n’est pas un fichier texte.");
        assertTrue(zeros.read < 1 << 20, "read on for " + zeros.read);
    }

    private static final class CountedZeros extends InputStream {

        private final long size;
        private long read;

        CountedZeros(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? 0 : -1;
        }
    }

    @Test
    void aPicture() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertSaid(refused(file(png)), "This is a picture.", "C’est une image.");
    }

    // What is no JSON.

    @ParameterizedTest
    @ValueSource(strings = {"Lieu;Date\nMarseille;2024", "[]", "\"text\"", "12", "null", "   \n  "})
    void notJson(String content) throws IOException {
        Problem problem = refused(file(content.getBytes(StandardCharsets.UTF_8)));
        assertSaid(
                problem,
                "Nothing that can be read was recognised in this file.",
                "Rien de lisible n’a été reconnu dans ce fichier.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ \"a\": 1,, }|1|10",
                "{\\n  \"a\": \"x\"\\n  \"b\": 2\\n}|3|4",
                "{ 'a': 1 }|1|4",
                "{ \"a\": tru, \"b\": 1 }|1|8",
                "{ \"a\": [1 2] }|1|12",
            })
    void malformedJson(String content, int line, int column) throws IOException {
        Problem problem = refused(file(content.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals("syntax", problem.code());
        Where.Text at = assertInstanceOf(Where.Text.class, problem.where());
        assertEquals(line, at.line());
        assertTrue(Math.abs(at.column() - column) <= 2, "column " + at.column());
        assertSaid(
                problem,
                "line " + line + ", column " + at.column() + ": The JSON is not well-formed here.",
                "ligne " + line + ", colonne " + at.column() + " : Le JSON est mal formé à cet endroit.");
    }

    @Test
    void somethingBehindTheEnd() throws IOException {
        Problem problem = refused(
                file((new String(TestFile.with(), StandardCharsets.UTF_8) + "{}").getBytes(StandardCharsets.UTF_8)));
        assertSaid(problem, "Something follows after the end of the dossier.", "Quelque chose suit la fin du dossier.");
    }

    /** However short a copy is cut, it is said to be cut. */
    @Test
    void truncatedAnywhere() throws IOException {
        byte[] whole = new DossierWriter().write(RandomDossier.withEverything());
        Random random = new Random(1);
        for (int i = 0; i < 400; i++) {
            int length = 1 + random.nextInt(whole.length - 2);
            Problem problem = only(read(Arrays.copyOf(whole, length)));
            assertEquals(
                    "truncated",
                    problem.code(),
                    () -> "cut after "
                            + new String(
                                    whole, Math.max(0, length - 30), Math.min(30, length), StandardCharsets.UTF_8));
            assertInstanceOf(Where.Text.class, problem.where());
        }
        assertSaid(
                only(read(Arrays.copyOf(whole, 100))),
                "The file stops in the middle.",
                "Le fichier s’arrête au milieu.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"", "{\"a\":tru", "{\"a\":-", "{\"a\":1.", "{\"a\":1e", "{\"a\":\"\\u00", "{\"a\":1"})
    void truncatedInsideAValue(String content) throws IOException {
        assertEquals(
                "truncated",
                only(read(content.getBytes(StandardCharsets.UTF_8))).code());
    }

    @Test
    void nestedAHundredThousandDeep() throws IOException {
        for (String open : List.of("[", "{\"a\":")) {
            String deep = "{\"x\":" + open.repeat(100_000);
            Problem problem = only(read(deep.getBytes(StandardCharsets.UTF_8)));
            assertSaid(
                    problem,
                    "The lists and objects are nested deeper than any dossier needs.",
                    "Les listes et objets sont imbriqués plus profondément que dans aucun dossier.");
            assertTrue(english.line(problem).startsWith("line 1, column "), english.line(problem));
        }
    }

    @Test
    void theSameFieldTwice() throws IOException {
        String twice = new String(TestFile.with(), StandardCharsets.UTF_8)
                .replaceFirst("\"title\": \"First\"", "\"title\": \"First\", \"title\": \"Second\"");
        assertSaid(
                only(read(twice.getBytes(StandardCharsets.UTF_8))),
                "The field “title” stands twice in the same object.",
                "Le champ « title » figure deux fois dans le même objet.");
        String atRoot = new String(TestFile.with(), StandardCharsets.UTF_8).replaceFirst("\\{", "{\"title\": 1,");
        assertSaid(
                only(read(atRoot.getBytes(StandardCharsets.UTF_8))),
                "The field “title” stands twice in the same object.",
                "Le champ « title » figure deux fois dans le même objet.");
    }

    // What is no UTF-8.

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void wrongEncodingIsNamedByItsLine(String charset) throws IOException {
        byte[] bytes = new String(TestFile.with("title", "\"La cocaïne\""), StandardCharsets.UTF_8)
                .getBytes(Charset.forName(charset));
        Problem problem = only(read(bytes));
        assertEquals(new Where.Text(5, 20), problem.where());
        assertSaid(
                problem,
                "line 5, column 20: This is not UTF-8 text.",
                "ligne 5, colonne 20 : Ce texte n’est pas en UTF-8.");
    }

    /** The wrong byte may stand far behind the first that is read at once. */
    @Test
    void wrongEncodingFarDown() throws IOException {
        String text = new String(TestFile.with("title", "\"x\""), StandardCharsets.UTF_8)
                .replace("  \"title\"", "\n".repeat(200_000) + "  \"title\"")
                .replace("\"First\"", "\"déjà\"");
        int before = text.substring(0, text.indexOf('é')).split("\n", -1).length;
        int column = text.indexOf('é') - text.lastIndexOf('\n', text.indexOf('é'));
        Problem problem = only(read(text.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(new Where.Text(before, column), problem.where());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "x-UTF-16LE-BOM"})
    void wideEncodings(String charset) throws IOException {
        byte[] bytes = new String(TestFile.with(), StandardCharsets.UTF_8).getBytes(Charset.forName(charset));
        assertSaid(only(read(bytes)), "This is not UTF-8 text.", "Ce texte n’est pas en UTF-8.");
    }

    @Test
    void aByteOrderMarkIsNoMistake() throws IOException {
        byte[] bytes =
                ("\ufeff" + new String(TestFile.with(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(ReadResult.Read.class, read(bytes));
    }

    // What is no dossier of ours.

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"2;2", "\"1\";\"1\"", "0;0", "1.5;1.5"})
    void anotherVersion(String version, String said) throws IOException {
        Problem problem = only(read(TestFile.with("version", version, "entries", "17")));
        assertSaid(
                problem,
                "/version: The dossier is written in version " + said
                        + " of the format; this application reads version 1.",
                "/version : Le dossier est écrit dans la version " + said
                        + " du format ; cette application lit la version 1.");
    }

    @Test
    void anotherFormat() throws IOException {
        assertSaid(
                only(read("{\"type\": \"FeatureCollection\", \"features\": []}".getBytes(StandardCharsets.UTF_8))),
                "This JSON file is not a Chronocarte dossier.",
                "Ce fichier JSON n’est pas un dossier Chronocarte.");
        assertEquals(
                "version-missing",
                only(read("{\"format\": \"chronocarte-dossier\"}".getBytes(StandardCharsets.UTF_8)))
                        .code());
    }
}
