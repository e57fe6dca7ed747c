package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chronocarte.io.format.Problem.Severity;
import org.chronocarte.io.format.Problem.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a file, one message says where, what and what to do. */
class BadInputTest {

    private final ProblemWords english = new ProblemWords(Locale.ENGLISH);
    private final ProblemWords french = new ProblemWords(Locale.FRENCH);

    @TempDir
    Path folder;

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
        assertSaid(refused(file(png)), "This is not a text file.", "Ce n’est pas un fichier texte.");
    }

    // What is no JSON.

    @ParameterizedTest
    @ValueSource(strings = {"Lieu;Date\nMarseille;2024", "[]", "<html>", "\"text\"", "12", "null", "   \n  "})
    void notJson(String content) throws IOException {
        Problem problem = refused(file(content.getBytes(StandardCharsets.UTF_8)));
        assertSaid(
                problem,
                "This is not a dossier: it does not begin with a JSON object.",
                "Ce n’est pas un dossier : il ne commence pas par un objet JSON.");
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

    // What is wrong in a dossier: each has one message, at its pointer.

    @Test
    void aDuplicateId() throws IOException {
        assertSaid(
                only(read(TestFile.with("entries", "[" + TestFile.entry() + "," + TestFile.entry() + "]"))),
                "/entries/1/id: The id “first” is already used at /entries/0.",
                "/entries/1/id : L’identifiant « first » est déjà pris en /entries/0.");
    }

    @Test
    void aDanglingId() throws IOException {
        assertSaid(
                only(read(TestFile.with("entries", TestFile.entryWith("places", "[\"marseille\", \"lyon\"]")))),
                "/entries/0/places/1: “lyon” is not the id of anything in “places”.",
                "/entries/0/places/1 : « lyon » n’est l’identifiant de rien dans « places ».");
    }

    @Test
    void aLatitudeOf143() throws IOException {
        assertSaid(
                only(read(TestFile.with("places", "[" + TestFile.place("143", "5.4") + "]"))),
                "/places/0/lat: 143 is no latitude: it must lie between −90 and 90.",
                "/places/0/lat : 143 n’est pas une latitude : elle doit être comprise entre −90 et 90.");
    }

    @Test
    void aMonth13() throws IOException {
        assertSaid(
                only(read(TestFile.with("entries", TestFile.entryWith("when", "\"2024-13-45\"")))),
                "/entries/0/when: “2024-13-45” names a month that does not exist.",
                "/entries/0/when : « 2024-13-45 » nomme un mois qui n’existe pas.");
    }

    @Test
    void anEndBeforeItsStart() throws IOException {
        assertSaid(
                only(read(TestFile.with("entries", TestFile.entryWith("when", "\"2024-05/2024-03\"")))),
                "/entries/0/when: “2024-05/2024-03” ends before it starts.",
                "/entries/0/when : « 2024-05/2024-03 » finit avant de commencer.");
    }

    @Test
    void aTitleOfTenMegabytes() throws IOException {
        assertSaid(
                only(read(TestFile.with("title", "\"" + "A".repeat(10_000_000) + "\""))),
                "/title: The text is 10000000 characters long; at most 100000 are read.",
                "/title : Le texte compte 10000000 caractères ; on en lit au plus 100000.");
    }

    @Test
    void aTextOfThirtyMegabytes() throws IOException {
        Problem problem = only(read(TestFile.with("title", "\"" + "A".repeat(30_000_000) + "\"")));
        assertSaid(problem, "A value here is too long to be one.", "Une valeur est ici trop longue pour en être une.");
    }

    @Test
    void htmlIsShownAsItStandsAndSaid() throws IOException {
        assertSaid(
                warned(TestFile.with("title", "\"<b>Bold</b>\"")),
                "/title: The text holds HTML tags; they are shown as they stand.",
                "/title : Le texte contient des balises HTML ; elles sont montrées telles quelles.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0007", "\\u0000", "\\u001b[31m", "\\r", "\\u202e", "\\u0085"})
    void controlCharactersAreSaid(String character) throws IOException {
        assertSaid(
                warned(TestFile.with("title", "{\"en\": \"a" + character + "b\"}")),
                "/title/en: The text holds invisible control characters; they are not shown.",
                "/title/en : Le texte contient des caractères de contrôle invisibles ; ils ne sont pas montrés.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < b and c > d", "2 <3", "<3 Marseille", "a <- b", "line\\nbreak\\tand tab", "😀"})
    void plainTextsAreNoProblem(String text) throws IOException {
        assertEquals(
                List.of(),
                read(TestFile.with("title", "\"" + text + "\"")).report().problems());
    }

    @Test
    void halfACharacter() throws IOException {
        assertSaid(
                warned(TestFile.with("title", "\"a\\ud83d\"")),
                "/title: The text holds half of a character, which cannot be shown.",
                "/title : Le texte contient la moitié d’un caractère ; elle ne peut pas être montrée.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "file:///etc/passwd", "www.senat.fr", "https://", "http:///x", "a b"})
    void addressesThatWillNotBeOpened(String url) throws IOException {
        String source = "[{\"id\": \"s\", \"title\": \"T\", \"url\": \"" + url + "\"}]";
        assertSaid(
                warned(TestFile.with("sources", source)),
                "/sources/0/url: “" + url + "” is not a web address; it will not be opened.",
                "/sources/0/url : « " + url + " » n’est pas une adresse web ; elle ne sera pas ouverte.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "title; 5; type-text; /title",
                "title; null; field-missing;",
                "title; {}; type-text; /title",
                "title; {\"fr\": null}; type-string; /title/fr",
                "title; {\"a/b~\": 1}; type-string; /title/a~1b~0",
                "summary; []; type-text; /summary",
                "id; \"  \"; id-blank; /id",
                "id; 5; type-string; /id",
                "languages; \"fr\"; type-array; /languages",
                "languages; [null]; type-string; /languages/0",
                "updated; 2024; type-string; /updated",
                "entries; {}; type-array; /entries",
                "entries; [null]; type-object; /entries/0",
                "entries; [[]]; type-object; /entries/0",
                "chapters; [\"one\"]; type-object; /chapters/0",
                "view; []; type-object; /view",
                "view; {\"bbox\": []}; bbox; /view/bbox",
                "view; {\"bbox\": [0, 50, 10, 40]}; bbox; /view/bbox",
                "view; {\"bbox\": [0, \"1\", 10, 40]}; type-number; /view/bbox/1",
                "view; {\"window\": \"2024-02-30\"}; date-day; /view/window",
                "view; {\"asKnownOn\": \"2024-05\"}; day; /view/asKnownOn",
                "view; {\"selection\": \"nobody\"}; reference; /view/selection",
                "view; {\"certainty\": [\"sure\"]}; value-unknown; /view/certainty/0",
                "eras; [{\"id\": \"e\", \"label\": \"E\"}]; field-missing; /eras/0",
                "eras; [{\"id\": \"e\", \"label\": \"E\", \"when\": 5}]; type-string; /eras/0/when",
                "eras; [{\"id\": \"e\", \"label\": \"E\", \"when\": \"2024-05-14T25:00:00Z\"}]; date-time; /eras/0/when",
                "eras; [{\"id\": \"e\", \"label\": \"E\", \"when\": \"soon\"}]; date; /eras/0/when",
                "eras; [{\"id\": \"e\", \"label\": \"E\", \"when\": \"2024\", \"color\": 5}]; type-string; /eras/0/color",
                "tags; [{\"label\": \"T\"}]; field-missing; /tags/0",
                "tags; [{\"id\": null, \"label\": \"T\"}, {\"id\": 5, \"label\": \"T\"}]; field-missing type-string; /tags/0 /tags/1/id",
                "relations; [{\"type\": \"respondsTo\", \"from\": \"first\"}]; field-missing; /relations/0",
                "relations; [{\"type\": \"respondsTo\", \"from\": \"first\", \"to\": 5}]; type-string; /relations/0/to",
                "routes; [{\"id\": \"r\", \"label\": \"R\", \"from\": \"marseille\", \"to\": \"x\", \"directed\": true, \"status\": \"stated\"}]; reference; /routes/0/to",
                "routes; [{\"id\": \"r\", \"label\": \"R\", \"from\": \"marseille\", \"to\": \"marseille\", \"directed\": 1, \"status\": \"stated\"}]; type-boolean; /routes/0/directed",
            })
    void eachMistakeHasOneMessageAtItsPointer(String field, String json, String codes, String pointers)
            throws IOException {
        assertProblems(read(TestFile.with(field, json)), codes, pointers == null ? "" : pointers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "kind; 5; type-string; /entries/0/kind",
                "kind; null; field-missing; /entries/0",
                "title; null; field-missing; /entries/0",
                "when; 2024; type-string; /entries/0/when",
                "weight; \"5\"; type-number; /entries/0/weight",
                "weight; 1e999; number-long; /entries/0/weight",
                "places; {}; type-array; /entries/0/places",
                "places; [7]; type-string; /entries/0/places/0",
                "claims; [{\"status\": \"stated\"}]; field-missing; /entries/0/claims/0",
                "claims; [{\"text\": \"T\", \"status\": \"sure\"}]; value-unknown; /entries/0/claims/0/status",
                "claims; [{\"text\": \"T\", \"status\": \"stated\", \"quote\": {}}]; field-missing; /entries/0/claims/0/quote",
                "claims; [{\"text\": \"T\", \"status\": \"stated\", \"quote\": 5}]; type-object; /entries/0/claims/0/quote",
                "claims; [{\"text\": \"T\", \"status\": \"stated\", \"sources\": [\"x\"]}]; reference; /entries/0/claims/0/sources/0",
                "figures; [{\"id\": \"n\", \"label\": \"L\", \"values\": 5, \"unit\": \"t\", \"status\": \"stated\"}]; type-array; /entries/0/figures/0/values",
                "figures; [{\"id\": \"n\", \"label\": \"L\", \"values\": [], \"unit\": \"t\", \"status\": \"stated\"}]; values-empty; /entries/0/figures/0/values",
                "figures; [{\"id\": \"n\", \"label\": \"L\", \"unit\": \"t\", \"status\": \"stated\"}]; values-empty; /entries/0/figures/0/values",
                "figures; [{\"id\": \"n\", \"label\": \"L\", \"values\": [1, null], \"unit\": \"t\", \"status\": \"stated\"}]; type-number; /entries/0/figures/0/values/1",
                "figures; [{\"id\": \"n\", \"label\": \"L\", \"values\": [1e999999999], \"unit\": \"t\", \"status\": \"stated\"}]; number-long; /entries/0/figures/0/values/0",
                "figures; [{\"id\": \"n\", \"label\": \"L\", \"values\": [1e-999999999], \"unit\": \"t\", \"status\": \"stated\"}]; number-long; /entries/0/figures/0/values/0",
            })
    void eachMistakeOfAnEntryHasOneMessage(String field, String json, String codes, String pointers)
            throws IOException {
        assertProblems(read(TestFile.with("entries", TestFile.entryWith(field, json))), codes, pointers);
    }

    @ParameterizedTest
    @CsvSource({
        "1e999999999, 5, number-long, /places/0/lat",
        "43, 1e-999999999, number-long, /places/0/lon",
        "43, -180.1, longitude, /places/0/lon",
        "'\"43\"', 5, type-number, /places/0/lat",
        "null, 5, position-half, /places/0/lon",
        "'\"43\"', null, position-half type-number, /places/0/lat /places/0/lat",
    })
    void positions(String lat, String lon, String codes, String pointers) throws IOException {
        assertProblems(read(TestFile.with("places", "[" + TestFile.place(lat, lon) + "]")), codes, pointers);
    }

    @Test
    void fieldsThatMayBeAbsentMayBeNull() throws IOException {
        ReadResult result =
                read(TestFile.with("summary", "null", "view", "null", "entries", TestFile.entryWith("when", "null")));
        assertInstanceOf(ReadResult.Read.class, result);
        assertEquals(1, result.report().undated());
    }

    @Test
    void placesThatHoldEachOther() throws IOException {
        String place = "{\"id\": \"%s\", \"label\": \"P\", \"precision\": \"town\", \"within\": \"%s\"}";
        String circle = "[" + String.format(place, "c", "a") + "," + String.format(place, "a", "b") + ","
                + String.format(place, "b", "a") + "]";
        assertSaid(
                only(read(TestFile.with("places", circle, "entries", "[]"))),
                "/places/1/within: The place “a” lies within itself.",
                "/places/1/within : Le lieu « a » se contient lui-même.");
    }

    /** Every place within the next: looking upward from each anew would take minutes. */
    @Test
    void aLongChainOfPlacesIsCheckedAtOnce() throws IOException {
        String chain = IntStream.range(0, 60_000)
                .mapToObj(i -> "{\"id\": \"p" + i + "\", \"label\": \"P\", \"precision\": \"town\""
                        + (i == 59_999 ? "" : ", \"within\": \"p" + (i + 1) + "\"") + "}")
                .collect(Collectors.joining(",", "[", "]"));
        ReadResult result = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> read(TestFile.with("places", chain, "entries", "[]")));
        assertEquals(List.of(), result.report().problems());
    }

    @Test
    void thousandsOfMistakesAreCountedNotListed() throws IOException {
        String many = "[" + "{},".repeat(2000) + "{}]";
        List<Problem> problems = read(TestFile.with("tags", many)).report().problems();
        assertEquals(201, problems.size());
        assertSaid(
                problems.get(200), "3802 more problems are not listed.", "3802 autres problèmes ne sont pas listés.");
    }

    @Test
    void aLongOrStrangeValueIsNamedShortAndPlain() throws IOException {
        String value = "\\u001b[31m" + "x".repeat(500);
        ReadResult result = read(TestFile.with("entries", TestFile.entryWith("when", "\"" + value + "\"")));
        String line = english.line(result.report().problems().get(0));
        assertTrue(line.length() < 400, line);
        assertFalse(line.chars().anyMatch(Character::isISOControl), line);
    }

    @Test
    void anyOtherLanguageIsToldInEnglish() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            Problem problem = refused(folder.resolve("none.json"));
            assertEquals(english.line(problem), new ProblemWords(Locale.GERMAN).line(problem));
        } finally {
            Locale.setDefault(before);
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("test.json"), content);
    }

    private static ReadResult read(byte[] content) throws IOException {
        return read(new ByteArrayInputStream(content));
    }

    private static ReadResult read(InputStream content) throws IOException {
        return new DossierFiles().read(content, "test.json");
    }

    private static Problem refused(Path file) {
        ReadResult result = new DossierFiles().read(file);
        assertEquals(file.toString(), result.report().file());
        return only(result);
    }

    /** The one error of a refused file. */
    private static Problem only(ReadResult result) {
        assertInstanceOf(ReadResult.Refused.class, result);
        List<Problem> problems = result.report().problems();
        assertEquals(1, problems.size(), () -> String.valueOf(problems));
        assertEquals(Severity.ERROR, problems.get(0).severity());
        return problems.get(0);
    }

    /** The one warning of a file that was read. */
    private static Problem warned(byte[] content) throws IOException {
        ReadResult result = read(content);
        assertInstanceOf(ReadResult.Read.class, result);
        List<Problem> problems = result.report().problems();
        assertEquals(1, problems.size(), () -> String.valueOf(problems));
        assertEquals(Severity.WARNING, problems.get(0).severity());
        return problems.get(0);
    }

    private void assertProblems(ReadResult result, String codes, String pointers) {
        assertInstanceOf(ReadResult.Refused.class, result);
        List<Problem> problems = result.report().problems();
        assertEquals(codes, problems.stream().map(Problem::code).collect(Collectors.joining(" ")), () -> "" + problems);
        assertEquals(
                pointers, problems.stream().map(each -> english.where(each)).collect(Collectors.joining(" ")));
        problems.forEach(this::assertPlain);
    }

    /** A problem's line begins with some words and goes on with what to do. */
    private void assertSaid(Problem problem, String inEnglish, String inFrench) {
        assertAll(
                () -> assertTrue(english.line(problem).contains(inEnglish), english.line(problem)),
                () -> assertTrue(
                        plainSpaces(french.line(problem)).contains(plainSpaces(inFrench)), french.line(problem)));
        assertPlain(problem);
    }

    private void assertPlain(Problem problem) {
        for (ProblemWords words : List.of(english, french)) {
            String line = words.line(problem);
            assertTrue(line.endsWith(words.fix(problem)) && words.fix(problem).endsWith("."), line);
            assertFalse(line.contains("Exception") || line.contains("\n") || line.contains("{"), line);
            assertFalse(words.message(problem).equals(words.fix(problem)), line);
        }
    }

    private static String plainSpaces(String text) {
        return Objects.requireNonNull(text).replaceAll("[\u00a0\u202f]", " ");
    }
}
