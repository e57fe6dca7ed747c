package org.chronocarte.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronocarte.io.RoundTripped.Part;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.export.DossierExport;
import org.chronocarte.io.format.export.Exports;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Era;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The default dossier through each writer and back through our own reader: what differs is what the report has said. */
class ForeignRoundTripTest {

    /** Which parts of entries each loss is about. */
    private static final Map<String, Set<Part>> PARTS = Map.ofEntries(
            Map.entry("export-when", EnumSet.of(Part.WHEN)),
            Map.entry("export-sources", EnumSet.of(Part.SOURCES)),
            Map.entry("export-claims", EnumSet.of(Part.CLAIMS, Part.FIGURES)),
            Map.entry("export-cells", EnumSet.of(Part.SOURCES, Part.CLAIMS, Part.FIGURES)),
            Map.entry("export-first-place", EnumSet.of(Part.POSITIONS, Part.PRECISIONS)),
            Map.entry("export-precision", EnumSet.of(Part.PRECISIONS)),
            Map.entry("export-no-map", EnumSet.of(Part.PLACES, Part.POSITIONS, Part.PRECISIONS)),
            Map.entry("export-relations", EnumSet.of(Part.ANSWERS)),
            Map.entry("export-kind-tags", EnumSet.of(Part.KIND, Part.TAGS)),
            Map.entry("export-details", EnumSet.of(Part.ACTORS, Part.TAGS, Part.NOTE, Part.WHEN_NOTE, Part.WEIGHT)));

    private static final Path DEFAULT = Path.of("assets", "dossiers", "cocaine-france", "dossier.json");

    private static Dossier original() {
        return assertInstanceOf(ReadResult.Read.class, new DossierFiles().read(DEFAULT))
                .dossier();
    }

    /**
     * What came back.
     *
     * @param losses what the writer said that the file does not hold: code to number
     */
    private record Trip(Dossier dossier, Map<String, String> losses) {}

    private static Trip trip(String format, Dossier dossier, String language) throws IOException {
        DossierExport export = Exports.of(format).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> losses = new HashMap<>();
        for (Problem each : export.write(dossier, language, out)) {
            losses.put(each.code(), each.arguments().get(0));
        }
        ReadResult result = KnownFormats.files(PlaceFinder.NONE)
                .read(new ByteArrayInputStream(out.toByteArray()), "back." + export.extension(), ImportChoices.NONE);
        ReadResult.Read read = assertInstanceOf(
                ReadResult.Read.class,
                result,
                () -> String.valueOf(result.report().problems()));
        return new Trip(read.dossier(), losses);
    }

    @ParameterizedTest
    @CsvSource({
        "csv, fr", "csv, en",
        "geojson, fr", "geojson, en",
        "linked-places, fr", "linked-places, en",
        "kml, fr", "kml, en",
        "timelinejs-sheet, fr", "timelinejs-sheet, en",
        "timelinejs, fr", "timelinejs, en",
        "ics, fr", "ics, en"
    })
    void whatDiffersIsWhatTheReportSays(String format, String language) throws IOException {
        Dossier before = original();
        Trip trip = trip(format, before, language);
        RoundTripped both = new RoundTripped(before, trip.dossier(), language);
        assertEquals(List.of(), both.missing());
        Map<Part, List<String>> differing = both.differing();
        Set<Part> said = EnumSet.noneOf(Part.class);
        trip.losses().keySet().forEach(code -> said.addAll(PARTS.getOrDefault(code, Set.of())));
        Map<Part, List<String>> silent = new EnumMap<>(differing);
        silent.keySet().removeAll(said);
        assertEquals(Map.of(), silent, "lost in silence");
        Set<Part> needless = EnumSet.copyOf(said.isEmpty() ? EnumSet.noneOf(Part.class) : said);
        needless.removeAll(differing.keySet());
        // A cell holds who says so, if not in parts; extended data hold the exact dates, for those who look there.
        needless.removeAll(format.equals("kml") ? EnumSet.of(Part.WHEN) : EnumSet.noneOf(Part.class));
        assertEquals(Set.of(), needless, "said to be lost, and is not");
    }

    @ParameterizedTest
    @CsvSource({"timelinejs", "timelinejs-sheet", "kml", "ics", "csv"})
    void onlyTheDatesThatAreCountedAsLostChange(String format) throws IOException {
        Trip trip = trip(format, original(), "fr");
        int changed = new RoundTripped(original(), trip.dossier(), "fr")
                .differing()
                .getOrDefault(Part.WHEN, List.of())
                .size();
        int said = Integer.parseInt(trip.losses().getOrDefault("export-when", "0"));
        assertTrue(changed <= said, changed + " dates changed, " + said + " were said to");
    }

    @ParameterizedTest
    @CsvSource({"timelinejs", "timelinejs-sheet", "kml", "ics"})
    void whatHasNoFieldIsToldInWords(String format) throws IOException {
        Dossier before = original();
        RoundTripped both = new RoundTripped(before, trip(format, before, "fr").dossier(), "fr");
        both.assertTold();
    }

    @ParameterizedTest
    @CsvSource({"geojson", "linked-places", "kml", "timelinejs", "timelinejs-sheet", "ics", "storymapjs"})
    void titleAndSummaryComeBack(String format) throws IOException {
        Dossier before = original();
        Dossier after = trip(format, before, "en").dossier();
        assertEquals(before.title().in("en"), after.title().in("en"));
        assertEquals(RoundTripped.said(before.summary(), "en"), RoundTripped.said(after.summary(), "en"));
    }

    @ParameterizedTest
    @CsvSource({"timelinejs", "timelinejs-sheet"})
    void timelinesKeepTheirEras(String format) throws IOException {
        Dossier before = original();
        Dossier after = trip(format, before, "fr").dossier();
        assertEquals(eras(before), eras(after));
    }

    private static List<String> eras(Dossier dossier) {
        List<String> eras = new ArrayList<>();
        for (Era era : dossier.eras()) {
            eras.add(era.label().in("fr") + " " + era.when().earliestStart() + " "
                    + era.when().latestEnd());
        }
        return eras;
    }

    @Test
    void theTourOfKmlComesBack() throws IOException {
        Dossier before = original();
        Dossier after = trip("kml", before, "fr").dossier();
        assertEquals(headings(before.chapters()), headings(after.chapters()));
        assertEquals(
                before.chapters().stream()
                        .map(each -> RoundTripped.said(each.text(), "fr"))
                        .toList(),
                after.chapters().stream()
                        .map(each -> RoundTripped.said(each.text(), "fr"))
                        .toList());
        assertEquals(windows(before.chapters()), windows(after.chapters()));
    }

    private static List<String> headings(List<Chapter> chapters) {
        return chapters.stream().map(each -> each.title().in("fr")).toList();
    }

    private static List<String> windows(List<Chapter> chapters) {
        return chapters.stream()
                .map(each -> each.view().window())
                .map(each -> each == null ? "" : each.earliestStart() + " " + each.latestEnd())
                .toList();
    }

    /** An overview, and a slide for each chapter with what is told of its entries. */
    @Test
    void theSlidesOfStoryMapJsAreTheChapters() throws IOException {
        Dossier before = original();
        Trip trip = trip("storymapjs", before, "fr");
        List<Chapter> after = trip.dossier().chapters();
        assertEquals(headings(before.chapters()), headings(after).subList(1, after.size()));
        Set<String> told = before.chapters().stream()
                .flatMap(each -> each.stress().stream())
                .collect(Collectors.toSet());
        before.chapters().forEach(each -> {
            if (each.view().selection() != null) {
                told.add(each.view().selection());
            }
        });
        assertEquals(
                before.entries().size() - told.size(),
                Integer.parseInt(trip.losses().get("export-untold")));
        String all = trip.dossier().entries().stream()
                .map(each -> RoundTripped.said(each.summary(), "fr"))
                .collect(Collectors.joining("\n"));
        before.entries().stream()
                .filter(each -> told.contains(each.id()))
                .forEach(each -> assertTrue(
                        all.contains(RoundTripped.said(each.title(), "fr")),
                        () -> each.title().in("fr")));
    }

    @Test
    void ourOwnTwoComeBackWhole() throws IOException {
        Dossier before = original();
        assertEquals(before, trip("chronocarte", before, "fr").dossier());
        Trip archive = trip("chronocarte-archive", before.withPictures(each -> each), "fr");
        assertEquals(before.entries().size(), archive.dossier().entries().size());
        assertEquals(before.relations(), archive.dossier().relations());
        assertEquals(before.places(), archive.dossier().places());
    }
}
