package org.chronocarte.io.format.story;

import static org.chronocarte.io.format.story.StoryFile.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.geo.Position;
import org.junit.jupiter.api.Test;

class TimelineJsTest {

    private final StoryFile file = StoryFile.of("timeline.json");
    private final StoryFile old = StoryFile.of("timeline-old.json");

    private static List<String> eras(StoryFile file) {
        return file.dossier().eras().stream()
                .map((Era each) -> each.label().in("en") + " " + each.when().edtf())
                .toList();
    }

    @Test
    void everyEventIsAnEntryOrStandsInTheReport() {
        assertEquals("timelinejs", file.format());
        // Eight events, and one era that could not be read.
        assertEquals(9, file.result().report().rowsIn());
        assertEquals(6, file.result().report().entries());
        assertEquals(List.of("story-untitled"), file.codes(at("/events/6")));
        assertEquals(List.of("story-not-object"), file.codes(at("/events/7")));
        assertEquals(List.of("story-era"), file.codes(at("/eras/2")));
        assertEquals(3, file.leftOut());
    }

    @Test
    void theTitleSlideIsTheDossiersTitle() {
        assertEquals("The port of Marseille", file.dossier().title().in("en"));
        assertEquals(
                "Twenty-six centuries of a harbour.\nThe port in 1910\nCity archive\nhttps://upload.example.org/port.jpg",
                String.valueOf(
                        file.dossier().summary() == null
                                ? ""
                                : file.dossier().summary().in("en")));
    }

    @Test
    void yearsBeforeChristCountAsPeopleDo() {
        assertEquals("-0599", file.when("Foundation of Massalia"));
        assertEquals("-0499/-0048", file.when("An independent city"));
    }

    @Test
    void datesAreAsExactAsTheyAreGiven() {
        assertEquals("1720-05-25/1722-08", file.when("The plague"));
        assertEquals("1720 to 1722", file.whenNote("The plague"));
        assertEquals(
                "2024-05-08T19:30:00",
                file.when("The Belem enters the Vieux-Port with the Olympic flame, and a hundred and fifty…"));
    }

    @Test
    void aDateThatCannotBeReadIsKeptInWords() {
        assertEquals("", file.when("A day that does not exist"));
        assertEquals("2023 2 30", file.whenNote("A day that does not exist"));
        assertEquals(List.of("story-date"), file.codes(at("/events/4")));
    }

    @Test
    void anEndBeforeItsStartIsAskedAbout() {
        assertEquals("", file.when("Liberation"));
        assertEquals(List.of("date-order"), file.codes(at("/events/5")));
        StoryFile swapped = StoryFile.of("timeline.json", new Fix.SwapDates(at("/events/5")));
        assertEquals("1944-08-21/1944-08-28", swapped.when("Liberation"));
        assertEquals(List.of(), swapped.codes(at("/events/5")));
    }

    @Test
    void markupIsTakenOutAndLinksAreKept() {
        assertEquals(
                "Greeks from Phocaea (https://example.org/phocaea) land in the creek.",
                file.summary("Foundation of Massalia"));
        assertEquals("Brought by the Grand-Saint-Antoine.", file.summary("The plague"));
    }

    @Test
    void mediaAreSourcesOrKept() {
        Source source = file.sources("The plague").get(0);
        assertEquals("https://example.org/plague", source.url());
        assertEquals("The Grand-Saint-Antoine", source.title().in("en"));
        assertEquals("\"A ship\"", file.extra("The plague", "timelinejs.media.alt"));
        assertEquals("\"https://example.org/t.jpg\"", file.extra("The plague", "timelinejs.thumbnail"));
        assertEquals("\"{\\\"color\\\":\\\"#333333\\\"}\"", file.extra("The plague", "timelinejs.background"));
        String embedded = "The Belem enters the Vieux-Port with the Olympic flame, and a hundred and fifty…";
        assertTrue(file.extra(embedded, "timelinejs.media").contains("video.example.org"));
    }

    @Test
    void groupsAreKindsAndIdsAreKept() {
        assertEquals("Town", file.kind("An independent city"));
        assertEquals("Health", file.kind("The plague"));
        assertEquals("massalia", file.entry("Foundation of Massalia").id());
    }

    @Test
    void erasMayStandInAnyOrder() {
        assertEquals(List.of("Twentieth century 1900/1999", "Greek city -0599/-0048"), eras(file));
        assertEquals(List.of("story-era-text"), file.codes(at("/eras/1")));
    }

    @Test
    void theAgeOfTheUniverseFits() {
        StoryFile far = StoryFile.of("cosmological.json");
        assertEquals("Y-13799999999", far.when("Big Bang"));
        assertEquals("Y-13798999999", far.when("First stars"));
        assertEquals("Y-4599999999", far.when("The Sun"));
        assertEquals("Y-65999999/Y-11999", far.when("After the dinosaurs"));
        assertEquals("-66000000 6 – -12000", far.whenNote("After the dinosaurs"));
        assertEquals("", far.when("A year that nobody lived in"));
        assertEquals(List.of("Cenozoic Y-65999999/Y-2599999", "Before the Sun Y-13799999999/Y-4599999999"), eras(far));
        var bang = far.entry("Big Bang").when();
        var stars = far.entry("First stars").when();
        var sun = far.entry("The Sun").when();
        assertTrue(bang != null && stars != null && sun != null);
        assertTrue(bang.latestEnd() < stars.earliestStart() && stars.latestEnd() < sun.earliestStart());
        // Each as far from the others as the file has it: a thousandth of the way is not lost.
        double way = stars.earliestStart() - bang.earliestStart();
        assertEquals(1e6 * 365.2425 * 86_400_000, way, 1e-6 * way);
    }

    @Test
    void theOldestFormHasItsDatesBetweenCommas() {
        assertEquals("timelinejs-2", old.format());
        assertEquals("A strike at the docks", old.dossier().title().in("en"));
        assertEquals("2012-01-26/2012-01-27", old.when("The call"));
        assertEquals("2012-02-03T10:30:00", old.when("The blockade"));
        assertEquals("2012", old.when("That year"));
        assertEquals("2012-04-03", old.when("A date with slashes"));
        assertEquals("-0499", old.when("Long before"));
        assertEquals("", old.when("Some time"));
        assertEquals("spring", old.whenNote("Some time"));
        assertEquals("Unions", old.kind("The call"));
        assertEquals(
                "https://twitter.example/status/1",
                old.sources("The call").get(0).url());
        assertEquals(List.of("Talks 2012-03-01/2012-04-01", "Strike 2012-01-26/2012-02-28"), eras(old));
        assertEquals(6, old.result().report().rowsIn());
    }

    @Test
    void theOrderOfDayAndMonthIsSaidAndCanBeChanged() {
        assertTrue(old.codes().contains("story-month-first"));
        StoryFile french = StoryFile.of("timeline-old.json", new Fix.DayFirst(true));
        assertEquals("2012-03-04", french.when("A date with slashes"));
        assertTrue(!french.codes().contains("story-day-first"));
    }

    @Test
    void aSlideMayLieSomewhere() {
        StoryFile file = StoryFile.ofText("{\"events\":["
                + slide("a", "{\"lat\":39.49,\"lon\":\"-91.79\",\"name\":\"Florida, Missouri\",\"icon\":\"pin.png\"}")
                + ","
                + slide("b", "{\"lat\":39.71,\"lon\":-91.35,\"zoom\":12}") + ","
                + slide("c", "\"Hannibal\"") + ","
                + slide("d", "{\"lat\":null,\"lon\":null,\"line\":true}") + "]}");
        assertEquals(new Position(39.49, -91.79), file.position("a"));
        assertEquals("Florida, Missouri", file.places("a").get(0).label().in("en"));
        assertEquals("\"pin.png\"", file.extra("a", "timelinejs.location.icon"));
        assertEquals(new Position(39.71, -91.35), file.position("b"));
        assertEquals("Hannibal", file.places("c").get(0).label().in("en"));
        assertEquals(List.of(), file.places("d"));
    }

    @Test
    void aHeadlineThatIsALinkKeepsItAsASource() {
        StoryFile file = StoryFile.ofText("{\"events\":[{\"start_date\":{\"year\":1999},\"text\":{\"headline\":"
                + "\"<a href='//a.org/x'>A ship</a> &amp; <b>more</b>\"}}]}");
        assertEquals(List.of("A ship & more"), file.titles());
        assertEquals("https://a.org/x", file.sources("A ship & more").get(0).url());
        assertEquals("A ship", file.sources("A ship & more").get(0).title().in("en"));
    }

    @Test
    void aChartStandsInTheReport() {
        String chart = "[{\"startDate\":\"2012\",\"headline\":\"Rain\",\"value\":\"28\"}]";
        StoryFile file = StoryFile.ofText("{\"timeline\":{\"headline\":\"T\",\"type\":\"default\",\"chart\":" + chart
                + ",\"date\":[{\"startDate\":\"2012\",\"headline\":\"x\"}]}}");
        assertEquals(List.of("story-chart"), file.codes(at("/timeline/chart")));
        assertEquals(2, file.result().report().rowsIn());
        StoryFile none = StoryFile.ofText("{\"timeline\":{\"headline\":\"T\",\"chart\":[],"
                + "\"date\":[{\"startDate\":\"2012\",\"headline\":\"x\"}]}}");
        assertEquals(List.of(), none.codes());
    }

    private static String slide(String headline, String location) {
        return "{\"start_date\":{\"year\":1835},\"text\":{\"headline\":\"" + headline + "\"},\"location\":" + location
                + "}";
    }
}
