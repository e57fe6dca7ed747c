package org.chronocarte.io.format.story;

import static org.chronocarte.io.format.story.StoryFile.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Position;
import org.junit.jupiter.api.Test;

class StoryMapTest {

    private final StoryFile file = StoryFile.of("storymap.json");

    @Test
    void eachSlideIsAChapterInItsOrder() {
        assertEquals("storymapjs", file.format());
        assertEquals("The Exodus 1947", file.dossier().title().in("en"));
        assertEquals(
                List.of("The Exodus 1947", "Departure", "Boarded off Haifa", "Port-de-Bouc", "Hamburg", "After"),
                file.dossier().chapters().stream()
                        .map(each -> each.title().in("en"))
                        .toList());
        assertEquals(6, file.result().report().rowsIn());
        assertEquals(5, file.result().report().entries());
        assertEquals(List.of("story-untitled"), file.codes(at("/storymap/slides/6")));
    }

    @Test
    void aChapterShowsAndStressesItsSlide() {
        Chapter chapter = file.dossier().chapters().get(1);
        assertEquals(List.of(file.entry("Departure").id()), chapter.stress());
        assertEquals(file.entry("Departure").id(), chapter.view().selection());
        GeoBounds bounds = chapter.view().bounds();
        assertNotNull(bounds);
        assertEquals(360.0 / 4096, bounds.east() - 3.6969, 1e-9);
        assertTrue(bounds.south() < 43.4028 && bounds.north() > 43.4028);
        assertEquals("11 July 1947\n\nAt night.", chapter.text().in("en"));
    }

    @Test
    void aDateInWordsIsReadAndKept() {
        assertEquals("1947-07-11", file.when("Departure"));
        assertEquals("11 July 1947", file.whenNote("Departure"));
        assertEquals("1947-09-08", file.when("Hamburg"));
    }

    @Test
    void aDateWithoutAYearIsNeverCompleted() {
        assertEquals("", file.when("Boarded off Haifa"));
        assertEquals("18 July", file.whenNote("Boarded off Haifa"));
        assertEquals(List.of("story-date-year"), file.codes(at("/storymap/slides/2")));
    }

    @Test
    void theLanguageSaysWhichNumberIsTheDay() {
        String slide = "\"slides\":[{\"date\":\"3/4/2020\",\"text\":{\"headline\":\"x\"}}]";
        StoryFile french = StoryFile.ofText("{\"storymap\":{\"language\":\"fr\"," + slide + "}}");
        assertEquals("2020-04-03", french.when("x"));
        assertEquals(List.of("story-day-first"), french.codes());
        assertEquals(
                "2020-03-04", StoryFile.ofText("{\"storymap\":{" + slide + "}}").when("x"));
    }

    @Test
    void coordinatesAreReadOrSaidToBeNone() {
        assertEquals(new Position(32.7940, 34.9896), file.position("Boarded off Haifa"));
        assertTrue(file.codes(at("/storymap/slides/3")).contains("latitude"));
        assertEquals(List.of(), file.places("Port-de-Bouc"));
        assertEquals("\"95, 3.04\"", file.extra("Port-de-Bouc", "storymapjs.location"));
        assertNull(file.places("Hamburg").get(0).position());
    }

    @Test
    void zeroAndZeroAreAskedAbout() {
        assertEquals(List.of("story-zero"), file.codes(at("/storymap/slides/5")));
        StoryFile mended = StoryFile.of("storymap.json", new Fix.NoPosition(at("/storymap/slides/5")));
        assertEquals(List.of(), mended.codes(at("/storymap/slides/5")));
        assertEquals(List.of(), mended.places("After"));
    }

    @Test
    void aSlideThatIsNotWantedHasNoChapter() {
        StoryFile without = StoryFile.of("storymap.json", new Fix.LeaveOut(at("/storymap/slides/1")));
        assertEquals(5, without.dossier().chapters().size());
        assertEquals(6, without.result().report().rowsIn());
        assertEquals(2, without.leftOut());
    }

    @Test
    void aPictureIsNoMap() {
        StoryFile picture = StoryFile.of("storymap-picture.json");
        assertEquals("story-picture", picture.codes().get(0));
        assertEquals(List.of(), picture.dossier().places());
        assertEquals("\"12.5, -40.25\"", picture.extra("The fountain of life", "storymapjs.location"));
        assertEquals("\"The fountain\"", picture.extra("The fountain of life", "storymapjs.location.name"));
        assertEquals("1500~", picture.when("The fountain of life"));
        assertNull(picture.dossier().chapters().get(1).view().bounds());
    }

    @Test
    void aMapThatIsShownAsAPictureIsStillAMap() {
        StoryFile map = StoryFile.ofText("{\"storymap\":{\"map_as_image\":true,"
                + "\"map_type\":\"https://tiles.example.org/{z}/{y}/{x}.png\",\"slides\":["
                + "{\"location\":{\"lat\":36.45,\"lon\":6.26,\"zoom\":12},\"text\":{\"headline\":\"x\"}}]}}");
        assertEquals(new Position(36.45, 6.26), map.position("x"));
        assertEquals(List.of(), map.codes());
    }

    @Test
    void aStoryOnTilesOfAPictureHasNoMapEither() {
        StoryFile picture = StoryFile.ofText("{\"storymap\":{\"map_type\":\"iiif\",\"slides\":["
                + "{\"location\":{\"lat\":36.45,\"lon\":6.26},\"text\":{\"headline\":\"x\"}}]}}");
        assertEquals(List.of("story-picture"), picture.codes());
        assertEquals(List.of(), picture.dossier().places());
    }

    @Test
    void headingsStandInOneLine() {
        StoryFile file = StoryFile.ofText(
                "{\"storymap\":{\"slides\":[{\"type\":\"overview\",\"text\":{\"headline\":"
                        + "\"A walk<br />(north)\",\"text\":\"t\"}},{\"text\":{\"headline\":\"<h6>Park here</h6><ul><li>Out</li></ul>\"}}]}}");
        assertEquals("A walk (north)", file.dossier().title().in("en"));
        assertEquals(
                List.of("A walk (north)", "Park here Out"),
                file.dossier().chapters().stream()
                        .map(each -> each.title().in("en"))
                        .toList());
        assertEquals(List.of("Park here Out"), file.titles());
    }

    @Test
    void theWholeWorldIsShownAtTheFarthestZoom() {
        StoryFile far =
                StoryFile.ofText("{\"storymap\":{\"slides\":[{\"location\":{\"lat\":-89,\"lon\":179,\"zoom\":0},"
                        + "\"text\":{\"headline\":\"x\"}}]}}");
        GeoBounds bounds = far.dossier().chapters().get(0).view().bounds();
        assertNotNull(bounds);
        assertEquals(180, bounds.east());
    }
}
