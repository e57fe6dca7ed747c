package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A place in a dossier is named by what it belongs to, so that nobody need count the entries of a file. */
class OwnersTest extends ProblemAssertions {

    private static final String LIST = "[\n%s,\n%s]";

    @Test
    void aPlaceNamesTheIdAndTheLineOfItsElement() throws IOException {
        Problem problem = only(read(entries(TestFile.entry("id", "\"second\"", "when", "\"soon\""))));
        assertEquals("/entries/1/when", english.where(problem));
        assertEquals("“second”, line 12, /entries/1/when", english.place(problem));
        assertEquals("«\u00a0second\u00a0», ligne 12, /entries/1/when", french.place(problem));
        assertEquals(0, english.line(problem).indexOf("/entries/1/when: "), "programs read lines by their pointer");
    }

    @Test
    void whatIsFoundOnceAllIsReadIsNamedToo() throws IOException {
        Problem problem = only(read(entries(TestFile.entry("id", "\"second\"", "places", "[\"gone\"]"))));
        assertEquals("“second”, line 12, /entries/1/places/0", english.place(problem));
    }

    @Test
    void withoutAnIdItIsTheTitle() throws IOException {
        Problem problem = only(read(entries(TestFile.entry("id", "null", "title", "{\"fr\": \"Saisie\"}"))));
        assertEquals("“Saisie”, line 12, /entries/1", english.place(problem));
    }

    @Test
    void whatHasNoNameIsLeftAtItsPointer() throws IOException {
        assertEquals("/entries/1", english.place(only(read(entries("5")))));
        assertEquals("/languages/0", english.place(only(read(TestFile.with("languages", "[5]")))));
        assertEquals("", english.place(Problem.error("encoding", new Problem.Where.File())));
    }

    private static byte[] entries(String second) {
        return TestFile.with("entries", String.format(LIST, TestFile.entry(), second));
    }
}
