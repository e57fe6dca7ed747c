package org.chronocarte.io.format.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.SampleDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryExportTest {

    private static SampleDossier dated(String... dates) {
        SampleDossier made = SampleDossier.withFourKinds().place("p", 43.5, 5.25);
        for (int i = 0; i < dates.length; i++) {
            made.entry("e" + i, "event", dates[i].isEmpty() ? null : dates[i]).at("p");
        }
        return made;
    }

    @Test
    void eventsOfTimelineJsHaveNumbersGroupsAndWords() {
        Dossier dossier = dated("-0499-03", "2024-05-14T09:30:00", "2019~/2020", "../1985", "")
                .era("e", "2020/2021")
                .made();
        Exported exported = Exported.of("timelinejs", dossier, "en");
        JsonNode json = exported.json();
        assertEquals("human", json.get("scale").textValue());
        assertEquals("Sample", json.at("/title/text/headline").textValue());
        JsonNode events = json.get("events");
        assertEquals(4, events.size());
        assertEquals(
                "{\"year\":-500,\"month\":3}", events.get(0).get("start_date").toString());
        assertEquals("March 500 BC", events.get(0).get("display_date").textValue());
        assertFalse(events.get(0).has("end_date"));
        assertEquals("event", events.get(0).get("group").textValue());
        assertEquals(
                "{\"year\":2024,\"month\":5,\"day\":14,\"hour\":9,\"minute\":30,\"second\":0}",
                events.get(1).get("start_date").toString());
        assertEquals("{\"year\":2020}", events.get(2).get("end_date").toString());
        assertEquals("{\"year\":1985}", events.get(3).get("start_date").toString());
        assertEquals("{\"year\":2021}", json.at("/eras/0/end_date").toString());
        assertEquals("1", exported.lost("export-undated"));
        assertEquals("1", exported.lost("export-when"));
    }

    @Test
    void farYearsAreCosmological() {
        JsonNode json = Exported.of("timelinejs", dated("Y-13800000000", "2024").made(), "en")
                .json();
        assertEquals("cosmological", json.get("scale").textValue());
        assertEquals(-13_800_000_001L, json.at("/events/0/start_date/year").longValue());
    }

    @Test
    void aStoryMapTellsTheChapters() {
        Exported exported = Exported.of("storymapjs", Exported.defaultDossier(), "fr");
        JsonNode slides = exported.json().at("/storymap/slides");
        assertEquals(6, slides.size());
        assertEquals("overview", slides.get(0).get("type").textValue());
        JsonNode towns = slides.get(2);
        assertEquals("Au-delà des grandes villes", towns.at("/text/headline").textValue());
        assertEquals(47, towns.at("/location/lat").doubleValue(), 1e-9);
        assertEquals(5.25, towns.at("/location/lon").doubleValue(), 1e-9);
        assertEquals(7, towns.at("/location/zoom").intValue());
        String text = towns.at("/text/text").textValue();
        assertTrue(text.contains("<p>Les sénateurs s’y sont rendus"), text);
        assertTrue(text.contains("<b>Question</b>"), text);
        assertTrue(text.contains("<h3>Fusillades au Creusot et à Torcy</h3>"), text);
        assertFalse(text.contains("Il existe deux Torcy"), "notes are for the speaker");
        assertEquals("49", exported.lost("export-untold"));
    }

    @Test
    void aDossierWithoutChaptersTellsItsEntries() {
        Exported exported = Exported.of("storymapjs", dated("2024-05", "").made(), "en");
        JsonNode slides = exported.json().at("/storymap/slides");
        assertEquals(3, slides.size());
        assertEquals("May 2024", slides.get(1).get("date").textValue());
        assertEquals(43.5, slides.get(1).at("/location/lat").doubleValue());
        assertEquals("", slides.get(2).get("date").textValue());
        assertEquals("", exported.lost("export-untold"));
        assertEquals("1", exported.lost("export-words-only"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-14|;VALUE=DATE:20240514|;VALUE=DATE:20240515",
                "2024-02|;VALUE=DATE:20240201|;VALUE=DATE:20240301",
                "2024-12-30/2024-12-31|;VALUE=DATE:20241230|;VALUE=DATE:20250101",
                "1985/..|;VALUE=DATE:19850101|;VALUE=DATE:19860101",
                "2024-05-14T09:30:00|:20240514T093000|",
                "2024-05-14T00:30:00+02:00|:20240513T223000Z|",
                "2024-05-14T09:30:00Z/2024-05-15T10:00:00Z|:20240514T093000Z|:20240515T100000Z",
                "2024-05-14T09:30:00Z/2024-05-15|;VALUE=DATE:20240514|;VALUE=DATE:20240516",
                "0001|;VALUE=DATE:00010101|;VALUE=DATE:00020101",
            })
    void aCalendarEndsWithTheDayAfter(String edtf, String start, String end) {
        List<String> lines = Exported.of("ics", dated(edtf).made(), "en").lines();
        assertTrue(lines.contains("DTSTART" + start), lines.toString());
        assertEquals(
                end == null ? List.of() : List.of("DTEND" + end),
                lines.stream().filter(each -> each.startsWith("DTEND")).toList());
    }

    @Test
    void aCalendarLeavesOutAndSaysWhatItCannotDate() {
        Exported exported = Exported.of(
                "ics", dated("-0499", "9999", "Y20000", "", "2024-05~").made(), "en");
        assertEquals(1, exported.values("SUMMARY").size());
        assertEquals("3", exported.lost("export-years"));
        assertEquals("1", exported.lost("export-undated"));
        assertEquals("4", exported.lost("export-when"));
    }

    @Test
    void aCalendarIsFoldedAndEscaped() {
        Exported exported = Exported.of("ics", Nasty.dossier(), "en");
        for (String line : exported.text().split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\n") || line.contains("\r"), line);
        }
        assertTrue(exported.text().endsWith("END:VCALENDAR\r\n"));
        assertEquals(List.of(Nasty.TEXT), exported.values("SUMMARY"));
        assertEquals(List.of("-1.500000;2.000000"), exported.values("GEO"));
        assertTrue(exported.lines().stream().allMatch(each -> each.matches("[A-Z-]+[:;].*")), exported.text());
    }

    @Test
    void foldingCutsNoCharacterInTwo() {
        for (int before = 0; before < 80; before++) {
            SampleDossier made = SampleDossier.withFourKinds();
            String title = "x".repeat(before) + "🚢é→".repeat(40);
            made.entry("e", "event", "2024").titled(title, title);
            Exported exported = Exported.of("ics", made.made(), "en");
            assertEquals(List.of(title), exported.values("SUMMARY"));
            for (String line : exported.text().split("\r\n")) {
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            }
        }
    }

    @Test
    void anAnswerIsRelatedToWhatItAnswers() {
        List<String> lines = Exported.of(
                        "ics", dated("2023", "2024").answers("e1", "e0").made(), "en")
                .lines();
        assertTrue(lines.contains("RELATED-TO;RELTYPE=SIBLING:e0@chronocarte"), lines.toString());
    }
}
