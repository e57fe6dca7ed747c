package org.chronocarte.picture.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Typeface;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final PaperFonts FONTS = new PaperFonts();
    private static final TextStyle STYLE = new TextStyle(Typeface.SANS, 10);
    private static final TextStyle BOLD = new TextStyle(Typeface.SANS_BOLD, 10);

    private static List<String> broken(String text, double width) {
        return words(lines(List.of(new Run(text, STYLE, 0)), width));
    }

    private static List<List<LineBreaker.Piece>> lines(List<Run> runs, double width) {
        return new LineBreaker(FONTS, Locale.FRENCH).lines(runs, width);
    }

    private static List<String> words(List<List<LineBreaker.Piece>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(piece -> piece.run().text()).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void wordsThatFitStandOnOneLine() {
        assertEquals(List.of("Deux mots"), broken("Deux mots", 100));
        assertEquals(List.of(), broken("", 100));
    }

    @Test
    void aLineFeedEndsALine() {
        assertEquals(List.of("un", "deux", "", "trois"), broken("un\ndeux\n\ntrois\n", 100));
    }

    /** An elision is one word, and a firm blank no place to end a line. */
    @Test
    void whatBelongsTogetherStaysTogether() {
        for (int width = 70; width < 260; width++) {
            for (String line : broken("Il l’heure qu’aujourd’hui s’est «\u00A0dit\u00A0»\u00A0: vrai\u202F?", width)) {
                assertFalse(line.endsWith("’"), width + ": " + line);
                assertFalse(line.startsWith(":") || line.startsWith("»"), width + ": " + line);
                assertFalse(line.endsWith("«"), width + ": " + line);
            }
        }
    }

    @Test
    void aNumberIsNotBroken() {
        assertEquals(List.of("loi", "2025-532"), broken("loi 2025-532", 50));
        assertEquals(List.of("demi-", "heure"), broken("demi-heure", 35));
    }

    @Test
    void anAddressIsBrokenAfterItsSigns() {
        String address = "https://example.org/a-rather-long/path/to_some_page.html?with=queries&more=ofthem";
        List<String> lines = broken(address, 120);
        assertTrue(lines.size() > 2);
        assertEquals(address, String.join("", lines));
        for (String line : lines.subList(0, lines.size() - 1)) {
            assertTrue("/.-_?&=".indexOf(line.charAt(line.length() - 1)) >= 0, line);
        }
    }

    @Test
    void aWordWithoutSignsIsBrokenAnywhere() {
        String word = "x".repeat(300);
        List<String> lines = broken(word, 50);
        assertEquals(word, String.join("", lines));
        lines.forEach(line -> assertTrue(FONTS.width(line, STYLE) <= 50));
    }

    @Test
    void aCharacterWiderThanTheLineStandsAlone() {
        assertEquals(List.of("a", "b", "c"), broken("abc", 1));
        assertEquals(List.of("😀", "😀"), broken("😀😀", 1));
    }

    @Test
    void linksStayOnTheirWords() {
        List<List<LineBreaker.Piece>> lines = lines(
                List.of(new Run("voir ", STYLE, 1), new Run("https://example.org/un/deux", BOLD, 2, "https://to")), 90);
        assertEquals("voir ", lines.get(0).get(0).run().text());
        List<LineBreaker.Piece> linked = lines.stream()
                .flatMap(List::stream)
                .filter(piece -> piece.run().link() != null)
                .toList();
        assertEquals(
                "https://example.org/un/deux",
                linked.stream().map(piece -> piece.run().text()).collect(Collectors.joining()));
    }

    /** Whatever the words: none is lost, none wider than the line, and pieces stand one after the other. */
    @Test
    void anyParagraphIsWhole() {
        Random random = new Random(7);
        String letters = "aéœ’-/  \u00A0\u202F.,;:«»中😀\n";
        for (int round = 0; round < 400; round++) {
            List<Run> runs = new ArrayList<>();
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                StringBuilder text = new StringBuilder();
                for (int k = 0; k < random.nextInt(60); k++) {
                    int at = random.nextInt(letters.codePointCount(0, letters.length()));
                    text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
                }
                all.append(text);
                runs.add(new Run(text.toString(), i % 2 == 0 ? STYLE : BOLD, i));
            }
            double width = 15 + random.nextInt(200);
            List<List<LineBreaker.Piece>> lines = lines(runs, width);
            assertEquals(
                    all.toString().replaceAll("[ \n]", ""),
                    String.join("", words(lines)).replaceAll("[ \n]", ""));
            for (List<LineBreaker.Piece> line : lines) {
                double x = 0;
                for (LineBreaker.Piece piece : line) {
                    assertEquals(x, piece.x(), 1e-6);
                    x += piece.width();
                }
                assertTrue(
                        x <= width + 1e-6 || isOneCharacter(words(List.of(line)).get(0)), x + " of " + width);
            }
        }
    }

    private static boolean isOneCharacter(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }
}
