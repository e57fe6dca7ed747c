package org.chronocarte.io.format.story;

import static org.chronocarte.io.format.story.StoryFile.at;
import static org.chronocarte.io.format.story.StoryFile.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.geo.Position;
import org.junit.jupiter.api.Test;

class TimeMapperTest {

    private final StoryFile file = StoryFile.of("timemapper.csv");

    @Test
    void rowsOfTheSheet() {
        assertEquals("timemapper", file.format());
        assertEquals(
                List.of("Battle of Austerlitz", "Battle of Borodino", "The crossing of the Berezina", "Exile"),
                file.titles());
        assertEquals(5, file.result().report().rowsIn());
        assertEquals(List.of("story-untitled"), file.codes(row(7)));
    }

    @Test
    void datesInWordsAndNumbers() {
        assertEquals("1805-12-02", file.when("Battle of Austerlitz"));
        assertEquals("1812-07-09/1812-08-09", file.when("Battle of Borodino"));
        assertEquals("1812-11-26/1812-11-29", file.when("The crossing of the Berezina"));
        assertEquals("1815/1821-05-05", file.when("Exile"));
    }

    @Test
    void locationsAreAPairOrGeoJson() {
        assertEquals(new Position(49.1281, 16.7622), file.position("Battle of Austerlitz"));
        assertEquals(new Position(55.5085, 35.8212), file.position("Battle of Borodino"));
        assertEquals(
                "Borodino", file.places("Battle of Borodino").get(0).label().in("en"));
        assertEquals(List.of("story-coordinates", "place-unknown"), file.codes(row(5)));
        assertEquals("\"somewhere\"", file.extra("Exile", "timemapper.Location"));
    }

    @Test
    void sourcesTagsAndTheRest() {
        assertEquals(
                List.of("Baron Gérard", "An encyclopedia", "https://example.org/austerlitz"),
                file.sources("Battle of Austerlitz").stream()
                        .map(each -> each.title().in("en"))
                        .toList());
        assertEquals(List.of("war", "empire"), file.tags("Battle of Austerlitz"));
        assertEquals("\"big\"", file.extra("Battle of Borodino", "timemapper.Size"));
    }

    @Test
    void aPackageWithItsRows() {
        StoryFile inline = StoryFile.of("datapackage.json");
        assertEquals("timemapper-package", inline.format());
        assertEquals("Battles in the Napoleonic Wars", inline.dossier().title().in("en"));
        assertEquals("1805-12-02", inline.when("Austerlitz"));
        assertEquals(new Position(50.679, 4.406), inline.position("Waterloo"));
        assertEquals(List.of("story-not-object"), inline.codes(at("/resources/0/records/2")));
        assertEquals(3, inline.result().report().rowsIn());
    }

    @Test
    void aPackageWhoseRowsAreElsewhere() {
        Problem problem = StoryFile.of("datapackage-elsewhere.json")
                .result()
                .report()
                .problems()
                .get(0);
        assertEquals("story-package-elsewhere", problem.code());
        assertEquals(List.of("https://docs.google.com/spreadsheets/d/abc/edit#gid=0"), problem.arguments());
    }

    @Test
    void recordsOfTheFirstVersions() {
        StoryFile file = StoryFile.ofText("{\"resources\":[{\"records\":["
                + "{\"title\":\"a\",\"start\":\"1805-12-02\",\"location\":{\"type\":\"Point\",\"coordinates\":[16.76,49.13]}},"
                + "{\"title\":\"b\",\"location\":{\"unparsed\":\"Moscow\",\"centroid\":[37.6,55.7]},\"tags\":[\"war\",\"sea\"]},"
                + "{\"title\":\"c\",\"start\":null,\"location\":{\"unparsed\":\"\",\"centroid\":[null,null]},\"tags\":[]}"
                + "]}]}");
        assertEquals("timemapper-package", file.format());
        assertEquals(new Position(49.13, 16.76), file.position("a"));
        assertEquals(new Position(55.7, 37.6), file.position("b"));
        assertEquals("Moscow", file.places("b").get(0).label().in("en"));
        assertEquals(List.of("war", "sea"), file.tags("b"));
        assertEquals(List.of(), file.places("c"));
        assertEquals(List.of(), file.tags("c"));
        assertEquals(List.of(), file.codes());
    }
}
