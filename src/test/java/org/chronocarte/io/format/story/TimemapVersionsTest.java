package org.chronocarte.io.format.story;

import static org.chronocarte.io.format.story.StoryFile.at;
import static org.chronocarte.io.format.story.StoryFile.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.geo.Position;
import org.junit.jupiter.api.Test;

/** What older versions of the tool and its offshoots write. */
class TimemapVersionsTest {

    private static final String OLD = "{\"desc\":\"A patrol stops a bus.\",\"date\":\"8/23/2011\",\"time\":\"18:30\","
            + "\"location\":\"Iguala\",\"lat\":\"18.3448\",\"long\":\"-99.5394\",\"source\":\"s1,s2\","
            + "\"filters\":\"army, police\",\"category\":\"cat00\"}";

    private static List<String> urls(List<Source> sources) {
        return sources.stream().map(each -> String.valueOf(each.url())).toList();
    }

    @Test
    void theFirstVersionsHaveShortNamesAndCommas() {
        StoryFile file = StoryFile.ofText("[" + OLD + ",{}]");
        assertEquals("timemap", file.format());
        assertEquals(List.of("A patrol stops a bus."), file.titles());
        assertEquals("2011-08-23T18:30:00", file.when("A patrol stops a bus."));
        assertEquals(new Position(18.3448, -99.5394), file.position("A patrol stops a bus."));
        assertEquals(List.of("army", "police"), file.tags("A patrol stops a bus."));
        assertEquals("cat00", file.kind("A patrol stops a bus."));
        assertEquals(1, file.result().report().rowsIn());
        assertEquals(List.of(), file.codes());
    }

    @Test
    void theirCategoriesHaveLabels() {
        StoryFile file = StoryFile.ofText("{\"events\":[" + OLD + "],\"categories\":[{\"category\":\"cat00\","
                + "\"category_label\":\"Stops\",\"group\":\"g\",\"group_label\":\"Events\"}],\"sources\":{"
                + "\"s1\":{\"id\":\"s1\",\"title\":\"Ledger\",\"paths\":[\"https://example.org/a.pdf\"]},"
                + "\"s2\":{\"id\":\"s2\",\"title\":\"Log\",\"paths\":[]},\"\":{\"id\":\"\",\"paths\":[]}}}");
        assertEquals("Stops", file.kind("A patrol stops a bus."));
        assertEquals(
                List.of("Ledger", "Log"),
                file.sources("A patrol stops a bus.").stream()
                        .map(each -> each.title().in("en"))
                        .toList());
        assertEquals(List.of(), file.codes());
    }

    @Test
    void aTableOfEventsIsReadAsTheMapIs() {
        StoryFile file = StoryFile.ofText(
                "\"id\",\"date\",\"latitude\",\"longitude\",\"location\",\"description\",\"sources\",\"associations\"\n"
                        + "\"CIV1\",\"02/24/2022\",\"49.8469\",\"36.6531\",\"Chuhuiv\",\"House hit\","
                        + "\"https://t.example/x/1,https://x.example/status/5\","
                        + "\"Area=School, kindergarten,Weapon=Rocket\"\n"
                        + "\"CIV2\",\"02/26/2022\",\"50.45\",\"30.52\",\"Kyiv\",\"Tower hit\",\"\",\"Area=Residential\"\n");
        assertEquals("timemap-table", file.format());
        assertEquals(List.of("House hit", "Tower hit"), file.titles());
        assertEquals("2022-02-24", file.when("House hit"));
        assertEquals(List.of("Area: School, kindergarten", "Weapon: Rocket"), file.tags("House hit"));
        assertEquals(List.of("https://t.example/x/1", "https://x.example/status/5"), urls(file.sources("House hit")));
        assertEquals(List.of(), file.codes(row(2)));
        assertEquals(2, file.result().report().rowsIn());
    }

    @Test
    void aTableOfTheWorkbookHasNumberedColumns() {
        StoryFile file = StoryFile.ofText("Description;Date;Latitude;Longitude;association1;association2;source1;note\n"
                + "A call.;9/26/2014;18.34;-99.53;Calls;Army;Smith, J.;seen\n");
        assertEquals(List.of("Calls", "Army"), file.tags("A call."));
        assertEquals("Smith, J.", file.sources("A call.").get(0).title().in("en"));
        assertEquals("\"seen\"", file.extra("A call.", "timemap.note"));
    }

    @Test
    void filtersAreCalledByTheirPathsWhereTheyHaveNoTitle() {
        StoryFile file =
                StoryFile.ofText("{\"events\":[{\"description\":\"x\",\"date\":\"2022-02-24\",\"location\":\"\","
                        + "\"associations\":[\"w=r\",\"Country=Ukraine\"]}],\"associations\":[{\"id\":\"w=r\",\"title\":\"\","
                        + "\"mode\":\"FILTER\",\"filter_paths\":[\"Weapon\",\"Rocket\"]},"
                        + "{\"id\":\"Country=Ukraine\",\"title\":\"\",\"mode\":\"FILTER\"}]}");
        assertEquals(List.of("Weapon: Rocket", "Country: Ukraine"), file.tags("x"));
    }

    @Test
    void whatHasAnothersIdStandsInTheReport() {
        StoryFile file = StoryFile.ofText(
                "{\"events\":[{\"description\":\"x\",\"date\":\"2022-02-24\",\"location\":\"\","
                        + "\"associations\":[\"c\"],\"sources\":[\"s\"]}],\"associations\":["
                        + "{\"id\":\"c\",\"title\":\"Attack\",\"mode\":\"CATEGORY\"},"
                        + "{\"id\":\"c\",\"title\":\"Attack\",\"mode\":\"CATEGORY\"},"
                        + "{\"id\":\"c\",\"title\":\"Defence\",\"mode\":\"CATEGORY\"}],"
                        + "\"sources\":[{\"id\":\"s\",\"title\":\"One\",\"paths\":[]},{\"id\":\"s\",\"title\":\"Two\",\"paths\":[]}]}");
        assertEquals("Attack", file.kind("x"));
        assertEquals(List.of("story-id-again"), file.codes(at("/associations/2")));
        assertEquals(List.of("story-id-again"), file.codes(at("/sources/1")));
        assertEquals(List.of("story-id-again", "story-id-again"), file.codes());
        assertEquals(3, file.result().report().rowsIn());
    }

    @Test
    void aFieldThatHoldsSomethingElseThanItShouldIsKept() {
        StoryFile file = StoryFile.ofText("[{\"id\":\"1\",\"description\":\"x\",\"date\":{\"$date\":\"2022-03-09\"},"
                + "\"latitude\":47.1,\"longitude\":37.5,\"filters\":[]}]");
        assertEquals("\"{\\\"$date\\\":\\\"2022-03-09\\\"}\"", file.extra("x", "timemap.date"));
    }
}
