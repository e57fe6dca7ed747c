package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chronocarte.io.format.Problem.Severity;
import org.junit.jupiter.api.io.TempDir;

/** Asserts what is said of a file, in both languages. */
abstract class ProblemAssertions {

    final ProblemWords english = new ProblemWords(Locale.ENGLISH);
    final ProblemWords french = new ProblemWords(Locale.FRENCH);

    @TempDir
    Path folder;

    Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("test.json"), content);
    }

    static ReadResult read(byte[] content) throws IOException {
        return read(new ByteArrayInputStream(content));
    }

    static ReadResult read(InputStream content) throws IOException {
        return new DossierFiles().read(content, "test.json", ImportChoices.NONE);
    }

    static Problem refused(Path file) {
        ReadResult result = new DossierFiles().read(file);
        assertEquals(file.toString(), result.report().file());
        return only(result);
    }

    /** The one error of a refused file. */
    static Problem only(ReadResult result) {
        assertInstanceOf(ReadResult.Refused.class, result);
        List<Problem> problems = result.report().problems();
        assertEquals(1, problems.size(), () -> String.valueOf(problems));
        assertEquals(Severity.ERROR, problems.get(0).severity());
        return problems.get(0);
    }

    /** The one warning of a file that was read. */
    static Problem warned(byte[] content) throws IOException {
        ReadResult result = read(content);
        assertInstanceOf(ReadResult.Read.class, result);
        List<Problem> problems = result.report().problems();
        assertEquals(1, problems.size(), () -> String.valueOf(problems));
        assertEquals(Severity.WARNING, problems.get(0).severity());
        return problems.get(0);
    }

    void assertProblems(ReadResult result, String codes, String pointers) {
        assertInstanceOf(ReadResult.Refused.class, result);
        List<Problem> problems = result.report().problems();
        assertEquals(codes, problems.stream().map(Problem::code).collect(Collectors.joining(" ")), () -> "" + problems);
        assertEquals(
                pointers, problems.stream().map(each -> english.where(each)).collect(Collectors.joining(" ")));
        problems.forEach(this::assertPlain);
    }

    /** A problem's line begins with some words and goes on with what to do. */
    void assertSaid(Problem problem, String inEnglish, String inFrench) {
        assertAll(
                () -> assertTrue(english.line(problem).contains(inEnglish), english.line(problem)),
                () -> assertTrue(
                        plainSpaces(french.line(problem)).contains(plainSpaces(inFrench)), french.line(problem)));
        assertPlain(problem);
    }

    void assertPlain(Problem problem) {
        for (ProblemWords words : List.of(english, french)) {
            String line = words.line(problem);
            assertTrue(line.endsWith(words.fix(problem)) && words.fix(problem).endsWith("."), line);
            assertFalse(line.contains("Exception") || line.contains("\n") || line.contains("{"), line);
            assertFalse(words.message(problem).equals(words.fix(problem)), line);
        }
    }

    static String plainSpaces(String text) {
        return Objects.requireNonNull(text).replaceAll("[\u00a0\u202f]", " ");
    }
}
