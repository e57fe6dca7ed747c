package org.chronocarte.io.format.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ProblemWords;
import org.chronocarte.io.format.RandomDossier;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.WithoutQuestions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format. */
class EveryExportTest {

    static Stream<String> foreign() {
        return Exports.all().stream().map(DossierExport::id).filter(each -> !each.startsWith("chronocarte"));
    }

    @Test
    void idsAndEndingsAreUnique() {
        List<DossierExport> all = Exports.all();
        assertEquals(10, all.stream().map(DossierExport::id).distinct().count());
        assertEquals(10, all.stream().map(DossierExport::extension).distinct().count());
    }

    @Test
    void theLongestEndingOfANameDecides() {
        assertEquals(
                List.of(
                        "chronocarte",
                        "timelinejs",
                        "storymapjs",
                        "csv",
                        "timelinejs-sheet",
                        "linked-places",
                        "geojson"),
                Stream.of(
                                "a.json",
                                "a.timeline.json",
                                "A.StoryMap.JSON",
                                "x.y.csv",
                                "b.timeline.csv",
                                "c.lp.geojson",
                                "c.geojson")
                        .map(name ->
                                Exports.forFile(Path.of(name)).orElseThrow().id())
                        .toList());
        assertEquals(Optional.empty(), Exports.forFile(Path.of("a.xls")));
        assertEquals(Optional.empty(), Exports.forFile(Path.of("csv")));
    }

    @Test
    void ourOwnFormatLosesNothing() {
        Dossier dossier = RandomDossier.withEverything();
        Exported exported = Exported.of("chronocarte", dossier, "en");
        assertArrayEquals(new DossierWriter().write(dossier), exported.bytes());
        assertEquals(List.of(), exported.losses());
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void everyEntryOfTheDefaultDossierIsThere(String format) {
        Dossier dossier = Exported.defaultDossier();
        for (String language : List.of("fr", "en")) {
            Exported exported = Exported.of(format, dossier, language);
            assertTold(format, dossier, language, exported);
            assertEquals("77", exported.lost("export-language"));
            assertEquals("16", exported.lost("export-routes"));
            assertEquals("7", exported.lost("export-questions"));
        }
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void exercisesThatAreLostAreCounted(String format) {
        Dossier dossier = WithoutQuestions.of(Exported.defaultDossier());
        assertEquals("", Exported.of(format, dossier, "en").lost("export-questions"), "it has none");
        Question question =
                new Question.PlaceOnMap(null, dossier.entries().get(0).id(), Extras.NONE);
        List<Chapter> chapters = new ArrayList<>(dossier.chapters());
        chapters.set(0, chapters.get(0).withQuestions(List.of(question, question)));
        Dossier asking = dossier.withChapters(chapters).withQuestions(List.of(question));
        assertEquals("3", Exported.of(format, asking, "en").lost("export-questions"));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void fieldsThatNobodyKnowsAreCountedWhereverTheyStand(String format, @TempDir Path folder) throws IOException {
        Dossier known = Exported.defaultDossier();
        assertEquals("", Exported.of(format, known, "en").lost("export-part-extras"), "it has none");
        String text = new String(new DossierWriter().write(known), StandardCharsets.UTF_8);
        ObjectNode json = (ObjectNode) new ObjectMapper().readTree(text);
        ((ObjectNode) json.at("/places/0")).put("altitude", 12).put("country", "FR");
        ((ObjectNode) json.at("/places/1")).put("country", "FR");
        ((ObjectNode) json.at("/sources/0")).put("archived", true);
        ((ObjectNode) json.at("/entries/0/claims/0")).put("checkedBy", "A. B.");
        Path file = Files.write(folder.resolve("strange.json"), new ObjectMapper().writeValueAsBytes(json));
        Dossier strange = ((ReadResult.Read) new DossierFiles().read(file)).dossier();
        assertEquals("3", Exported.of(format, strange, "en").lost("export-part-extras"));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void whateverIsToldIsThereAndNothingElseIsMarkup(String format) {
        for (int seed = 0; seed < 40; seed++) {
            Dossier dossier = RandomDossier.of(seed);
            Exported exported = Exported.of(format, dossier, "fr");
            assertTold(format, dossier, "fr", exported);
        }
        Exported.of(format, RandomDossier.withEverything(), "en").content(format);
        Exported empty = Exported.of(format, Dossier.empty(LocalText.neutral("<Leer>")), "fr");
        assertEquals(List.of(), empty.losses());
        assertTrue(empty.content(format).isEmpty() || !empty.text().isEmpty());
    }

    /** Title and date of each entry stand in the file, or the report says that it is not there. */
    private static void assertTold(String format, Dossier dossier, String language, Exported exported) {
        Telling telling = new Telling(dossier, language);
        String content = exported.content(format);
        long missing = 0;
        for (Entry entry : dossier.entries()) {
            String title = telling.say(entry.title());
            boolean told = content.contains(title) || content.contains(Markup.escaped(title));
            boolean dated = entry.when() == null
                    || content.contains(telling.date(entry))
                    || content.contains(entry.when().edtf());
            missing += told && dated ? 0 : 1;
        }
        long said = exported.losses().stream()
                .filter(each -> List.of("export-undated", "export-years", "export-untold")
                        .contains(each.code()))
                .mapToLong(each -> Long.parseLong(each.arguments().get(0)))
                .sum();
        assertTrue(missing <= said, format + ": " + missing + " missing, " + said + " said");
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void noTagOfTheDossierBecomesMarkup(String format) {
        Exported exported = Exported.of(format, Nasty.dossier(), "en");
        String content = exported.content(format);
        assertTrue(content.contains("alert(1)"));
        if (List.of("kml", "timelinejs", "timelinejs-sheet", "storymapjs").contains(format)) {
            for (String html : Nasty.htmlTexts(format, exported)) {
                for (Element each : Jsoup.parseBodyFragment(html).body().select("*:not(body)")) {
                    assertTrue(
                            List.of("p", "b", "ul", "li", "a", "br", "h3").contains(each.tagName()),
                            () -> each + " in " + html);
                    assertTrue(
                            each.attr("href").isEmpty() || each.attr("href").startsWith("https://example.org"), html);
                }
            }
        }
    }

    @Test
    void everyLossIsSaidInBothLanguages() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            ProblemWords words = new ProblemWords(locale);
            foreign()
                    .flatMap(each -> Exported.of(each, RandomDossier.of(3), "fr").losses().stream())
                    .forEach(each -> {
                        assertEquals(Problem.Severity.WARNING, each.severity());
                        assertFalse(words.line(each).contains("{"), words.line(each));
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void writingTwiceGivesTheSameBytes(String format) {
        Dossier dossier = Exported.defaultDossier();
        assertArrayEquals(
                Exported.of(format, dossier, "fr").bytes(),
                Exported.of(format, dossier, "fr").bytes());
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void aFullDiskIsAnIoException(String format) {
        OutputStream full = new OutputStream() {
            private int room = 1000;

            @Override
            public void write(int value) throws IOException {
                if (room-- <= 0) {
                    throw new IOException("no room");
                }
            }
        };
        DossierExport export = Exports.of(format).orElseThrow();
        Assertions.assertThrows(IOException.class, () -> export.write(Exported.defaultDossier(), "fr", full));
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        DossierExport csv = Exports.of("csv").orElseThrow();
        Path file = folder.resolve("a.csv");
        ExportFile done = ExportFile.write(csv, Exported.defaultDossier(), null, "fr", file);
        assertEquals(Optional.empty(), done.hindrance());
        assertFalse(done.losses().isEmpty());
        assertArrayEquals(Exported.of("csv", Exported.defaultDossier(), "fr").bytes(), Files.readAllBytes(file));
        ExportFile nowhere = ExportFile.write(csv, Exported.defaultDossier(), null, "fr", folder.resolve("no/a.csv"));
        assertEquals("save-folder", nowhere.hindrance().orElseThrow().code());
        assertEquals(List.of(), nowhere.losses());
    }
}
