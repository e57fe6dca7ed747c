package org.chronocarte.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.Precision;
import org.chronocarte.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCsvTest {

    private static final int ROWS = 3000;

    @TempDir
    Path folder;

    private static String text(long seed, int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GeneratedCsv(seed).write(out, rows);
        return out.toString(StandardCharsets.UTF_8);
    }

    private ReadResult.Read read() throws IOException {
        Path file = folder.resolve("made.csv");
        new GeneratedCsv(7).write(file, ROWS);
        return (ReadResult.Read) KnownFormats.files(PlaceFinder.NONE).read(file);
    }

    @Test
    void theSameSeedGivesTheSameRowsAndALongerTableBeginsLikeAShorterOne() throws IOException {
        assertEquals(text(1, 500), text(1, 500));
        assertTrue(text(1, 500).startsWith(text(1, 20)));
        assertNotEquals(text(1, 500), text(2, 500));
    }

    @Test
    void rowsHaveTheColumnsOfTheBenchmarkAndAboutAHundredBytes() throws IOException {
        String text = text(1, ROWS);
        List<String> lines = text.lines().toList();
        assertEquals("id,title,start,end,lat,lon,kind,tags", lines.get(0));
        assertEquals(ROWS + 1, lines.size());
        int bytes = text.getBytes(StandardCharsets.UTF_8).length / ROWS;
        assertTrue(bytes >= 85 && bytes <= 125, bytes + " bytes a row");
        assertEquals("", text(1, 0).replace(GeneratedCsv.HEADER + "\n", ""));
    }

    @Test
    void everyRowIsAnEntryAboutWhichThereIsNothingToSay() throws IOException {
        ReadResult.Read read = read();
        assertEquals(List.of(), read.report().problems());
        assertEquals(ROWS, read.report().entries());
        assertEquals(0, read.report().undated());
        assertEquals(0, read.report().unplaced());
        Dossier dossier = read.dossier();
        assertEquals(4, dossier.kinds().size());
        assertEquals(40, dossier.tags().size());
        for (Entry entry : dossier.entries()) {
            assertTrue(entry.tags().size() >= 1 && entry.tags().size() <= 3, entry.toString());
            assertEquals(entry.tags().size(), new HashSet<>(entry.tags()).size());
        }
    }

    @Test
    void datesAreOfSeveralKindsAndMostlyLate() throws IOException {
        List<When> dates = new ArrayList<>(
                read().dossier().entries().stream().map(Entry::when).toList());
        dates.sort(Comparator.comparingDouble(When::earliestStart));
        long begin = Instant.parse("1990-01-01T00:00:00Z").toEpochMilli();
        long end = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
        assertTrue(dates.get(0).earliestStart() >= begin);
        assertTrue(dates.stream().allMatch(each -> each.latestEnd() <= end));
        String median = dates.get(ROWS / 2).edtf();
        assertTrue(median.compareTo("2015") > 0 && median.compareTo("2022") < 0, median);
        long months = dates.stream()
                .filter(each -> each.precision() == Precision.MONTH)
                .count();
        long spans = dates.stream().filter(When::isInterval).count();
        assertTrue(months > ROWS / 12 && months < ROWS / 6, months + " months");
        assertTrue(spans > ROWS / 8 && spans < ROWS / 4, spans + " spans");
    }

    private static boolean isInShanghai(Place place) {
        Position at = place.position();
        return at != null && Math.hypot(at.lat() - 31.2222, at.lon() - 121.4581) < 0.4;
    }

    @Test
    void positionsClusterRoundCities() throws IOException {
        List<Place> places = read().dossier().places();
        long inShanghai = places.stream().filter(GeneratedCsvTest::isInShanghai).count();
        assertTrue(inShanghai > ROWS / 60 && inShanghai < ROWS / 10, inShanghai + " of " + places.size());
        assertTrue(places.size() > ROWS * 9 / 10);
    }

    @Test
    void measuringReadsTheFileAndPrintsALineForColdAndOneForWarm() throws IOException {
        Path file = folder.resolve("made.csv");
        new GeneratedCsv(7).write(file, 50);
        StringWriter out = new StringWriter();
        assertEquals(
                50,
                new ReadBench(new PrintWriter(out))
                        .run(file)
                        .orElseThrow()
                        .entries()
                        .size());
        List<String> lines = out.toString().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("{\"case\":\"read-csv-cold\",\"rows\":50,"), lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"case\":\"read-csv\",\"rows\":50,"), lines.get(1));
        Files.writeString(file, "");
        assertEquals(Optional.empty(), new ReadBench(new PrintWriter(out)).run(file));
    }
}
