package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong inside a dossier: one message at its pointer says what and what to do. */
class BadInputTest extends ProblemAssertions {

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
    void aChapterMayPointAtEntriesThatAreGone() throws IOException {
        String chapter = "[{\"id\": \"c\", \"title\": \"C\", \"text\": \"T\", %s}]";
        assertSaid(
                warned(TestFile.with(
                        "chapters", String.format(chapter, "\"stress\": [\"first\", \"gone\"], \"view\": {}"))),
                "/chapters/0/stress/1: “gone” is not the id of anything in “entries”.",
                "/chapters/0/stress/1 : « gone » n’est l’identifiant de rien dans « entries ».");
        assertSaid(
                warned(TestFile.with("chapters", String.format(chapter, "\"view\": {\"selection\": \"gone\"}"))),
                "/chapters/0/view/selection: “gone” is not the id of anything in “entries”.",
                "/chapters/0/view/selection : « gone » n’est l’identifiant de rien dans « entries ».");
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
                "/title: The text holds HTML tags; they have no effect.",
                "/title : Le texte contient des balises HTML ; elles sont sans effet.");
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
                "eras; [{\"id\": \"e\", \"label\": \"E\", \"when\": \"2024\", \"sources\": [\"gone\"]}]; reference; /eras/0/sources/0",
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
}
