package org.chronocarte.io.format.story;

import static org.chronocarte.io.format.story.StoryFile.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.geo.Position;
import org.junit.jupiter.api.Test;

class TimemapTest {

    private static final String CONVOY = "A convoy leaves the depot.";

    private final StoryFile file = StoryFile.of("timemap.json");
    private final StoryFile list = StoryFile.of("bellingcat.json");

    @Test
    void everyEventAndSiteIsAnEntryOrStandsInTheReport() {
        assertEquals("timemap", file.format());
        assertEquals(
                List.of(CONVOY, "A statement is given.", "The convoy arrives.", "Undated footage.", "ev5", "Old depot"),
                file.titles());
        // Six, and an association and shapes that nothing can be made of.
        assertEquals(8, file.result().report().rowsIn());
        assertEquals(List.of("story-link"), file.codes(at("/associations/4")));
        assertEquals(List.of("story-aside"), file.codes(at("/shapes")));
    }

    @Test
    void datesNameTheMonthFirstAndThatIsSaid() {
        assertEquals("2021-03-14T06:45:00", file.when(CONVOY));
        assertEquals("2021-03-04", file.when("A statement is given."));
        assertTrue(file.codes().contains("story-month-first"));
        assertEquals(
                "2021-04-03",
                StoryFile.of("timemap.json", new Fix.DayFirst(true)).when("A statement is given."));
    }

    @Test
    void aTimeInWordsIsKept() {
        assertEquals("2021-03-15", file.when("The convoy arrives."));
        assertEquals("around noon", file.whenNote("The convoy arrives."));
        assertEquals(List.of("story-date-part", "story-association"), file.codes(at("/events/2")));
    }

    @Test
    void eventsWithoutAPlaceStay() {
        assertEquals(new Position(50.4501, 30.5234), file.position(CONVOY));
        assertEquals(List.of(), file.places("A statement is given."));
        assertNull(file.places("Undated footage.").get(0).position());
        assertEquals(List.of("story-coordinates", "place-unknown"), file.codes(at("/events/3")));
    }

    @Test
    void associationsAreTagsKindsAndChapters() {
        assertEquals("alpha", file.kind(CONVOY));
        assertEquals(List.of("Vehicles", "Movement"), file.tags(CONVOY));
        assertEquals(List.of("Testimony"), file.tags("A statement is given."));
        assertEquals(List.of("f404"), file.tags("The convoy arrives."));
        Chapter chapter = file.dossier().chapters().get(0);
        assertEquals("The night of the convoy", chapter.title().in("en"));
        assertEquals("From depot to checkpoint.", chapter.text().in("en"));
        assertEquals(List.of("ev2", "ev1"), chapter.stress());
        assertNotNull(chapter.view().bounds());
    }

    @Test
    void sourcesAreLookedUpByTheirIds() {
        Source camera = file.sources(CONVOY).get(0);
        assertEquals("Camera 4", camera.title().in("en"));
        assertEquals("https://cdn.example.org/cam4.mp4", camera.url());
        assertNotNull(camera.note());
        assertEquals("Fixed camera\nVideo\nmedia/cam4.jpg", camera.note().in("en"));
        assertEquals(
                List.of("Interview", "s404"),
                file.sources("A statement is given.").stream()
                        .map(each -> each.title().in("en"))
                        .toList());
        assertEquals(List.of("story-source"), file.codes(at("/events/1")));
        assertEquals(List.of("story-source-unused"), file.codes(at("/sources/s3")));
        assertEquals(
                "https://example.org/v/9",
                file.sources("Undated footage.").get(0).url());
    }

    @Test
    void whatNoFieldHoldsIsKept() {
        assertEquals("\"checked twice\"", file.extra(CONVOY, "timemap.comments"));
    }

    @Test
    void aListOfEventsAlone() {
        assertEquals("timemap", list.format());
        assertEquals("2022-02-24", list.when("Building damaged in the vicinity of \"Arena Chuhuiv\""));
        assertEquals(
                List.of("Type of area affected: Residential", "Country: Ukraine"),
                list.tags("Building damaged in the vicinity of \"Arena Chuhuiv\""));
        assertEquals(
                "https://twitter.example/a/status/1",
                list.sources("Building damaged in the vicinity of \"Arena Chuhuiv\"")
                        .get(0)
                        .url());
        assertEquals("Airport \"Antonovka\" hit", list.titles().get(1));
        assertEquals("2022-02-04", list.when("Airport \"Antonovka\" hit"));
    }
}
