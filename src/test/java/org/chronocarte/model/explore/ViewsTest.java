package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewsTest {

    private static StoredView stored(@Nullable String window, @Nullable GeoBounds bounds, @Nullable String selection) {
        return new StoredView(
                window == null ? null : When.parse(window),
                bounds,
                List.of("event"),
                List.of("p1"),
                List.of("t1", "t2"),
                List.of("a1"),
                List.of(ClaimStatus.ALLEGED),
                LocalDate.of(2022, 1, 1),
                selection,
                Extras.NONE);
    }

    private static ViewState opened(SampleDossier dossier) {
        return Views.opening(new EntryIndex(dossier.made()), "fr", Look.DARK, Asked.TODAY);
    }

    @Test
    void anOpeningShowsAllThereIs() {
        EntryIndex index = new EntryIndex(SampleDossier.random(21, 100, 3).made());
        ViewState state = Views.opening(index, "fr", Look.DARK, Asked.TODAY);
        TimeWindow span = index.span().orElseThrow();
        assertEquals(state.window(), state.window().union(span));
        for (int site = 0; site < index.siteCount(); site++) {
            assertTrue(state.extent().contains(index.siteX(site), index.siteY(site)));
        }
        assertEquals(Filter.NONE, state.filter());
        assertEquals("fr", state.language());
        assertEquals(Look.DARK, state.look());
        assertEquals(state, state.atRest());
    }

    @Test
    void withoutAnEntryThePresentYearAndTheWorldAreShown() {
        ViewState state = opened(SampleDossier.withFourKinds());
        assertEquals(Asked.window("2026"), state.window());
        assertEquals(Extent.WORLD, state.extent());
    }

    @Test
    void aSinglePlaceIsShownWithItsSurroundings() {
        SampleDossier dossier = SampleDossier.withFourKinds().place("pole", 90, 180);
        dossier.entry("e", "event", "2024-05-14").at("pole");
        Extent extent = opened(dossier).extent();
        assertTrue(extent.maxX() - extent.minX() > 0.001 && extent.maxY() - extent.minY() > 0.001);
        assertTrue(extent.minY() >= 0 && extent.maxY() <= 1);
    }

    @Test
    void aWindowOnAllOfTimeStaysOneWhenTheFileHasGrown() {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("old", "event", "2020-05-14");
        dossier.entry("older", "event", "2010-05-14");
        EntryIndex before = new EntryIndex(dossier.made());
        ViewState all = Views.opening(before, "fr", Look.DARK, Asked.TODAY);
        ViewState part = all.withWindow(Asked.window("2015/2030"));
        dossier.entry("new", "event", "2024-05-14");
        EntryIndex grown = new EntryIndex(dossier.made());
        assertEquals(all.window(), Views.carriedOver(all, before, before).window());
        TimeWindow wider = Views.carriedOver(all, before, grown).window();
        assertEquals(wider, wider.union(grown.span().orElseThrow()));
        assertEquals(wider, wider.union(all.window()));
        assertEquals(part.window(), Views.carriedOver(part, before, grown).window());
    }

    @Test
    void whatIsChosenAndGoneIsForgottenInTheOtherDossier() {
        SampleDossier dossier = SampleDossier.random(23, 20, 3);
        dossier.opening(stored("2021-02/2021-03", null, "e3"));
        ViewState state = opened(dossier);
        EntryIndex before = new EntryIndex(dossier.made());
        assertEquals("e3", Views.carriedOver(state, before, before).selected());
        EntryIndex other = new EntryIndex(SampleDossier.withFourKinds().made());
        ViewState carried = Views.carriedOver(state, before, other);
        assertNull(carried.selected());
        assertEquals(Set.of("event"), carried.filter().values(Facet.KIND));
        assertEquals(Set.of(), carried.filter().values(Facet.PLACE));
        assertEquals(state.window(), carried.window());
    }

    @Test
    void aStoredViewAnswersWhatItAsks() {
        SampleDossier dossier = SampleDossier.random(22, 20, 3);
        dossier.opening(stored("2021-02/2021-03", new GeoBounds(-1, 43, 5, 49), "e3"));
        ViewState state = opened(dossier);
        assertEquals(Asked.window("2021-02/2021-03"), state.window());
        assertEquals(Extent.of(new GeoBounds(-1, 43, 5, 49)), state.extent());
        assertEquals(Set.of("event"), state.filter().values(Facet.KIND));
        assertEquals(Set.of("p1"), state.filter().values(Facet.PLACE));
        assertEquals(Set.of("t1", "t2"), state.filter().values(Facet.TAG));
        assertEquals(Set.of("a1"), state.filter().values(Facet.ACTOR));
        assertEquals(Set.of("alleged"), state.filter().values(Facet.CERTAINTY));
        assertEquals(LocalDate.of(2022, 1, 1), state.asKnownOn());
        assertEquals("e3", state.selected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-03/2021-05",
                "2024-05-14",
                "2024-05-14T09:59:00Z/2024-05-14T10:02:30Z",
                "2024-05-14T23:59:50Z/2024-05-15T00:00:10Z",
                "-9999/9999",
                "Y-13800000000/2024",
                "Y-13800000000",
                "2024/Y10000",
            })
    void aStoredWindowIsTheOneThatWasSeen(String edtf) {
        EntryIndex index = new EntryIndex(SampleDossier.random(25, 5, 1).made());
        ViewState seen = Views.opening(index, "en", Look.LIGHT, Asked.TODAY).withWindow(Asked.window(edtf));
        ViewState again = Views.applied(StoredViews.of(seen), seen.withWindow(Asked.window("2022")), index);
        assertEquals(seen.window(), again.window());
    }

    @Test
    void whatAChapterLeavesOpenStaysButItsFilterReplacesTheOneBefore() {
        EntryIndex index = new EntryIndex(SampleDossier.random(23, 20, 3).made());
        ViewState before = Views.opening(index, "en", Look.LIGHT, Asked.TODAY)
                .withWindow(Asked.window("2021"))
                .withExtent(new Extent(0.1, 0.1, 0.2, 0.2))
                .withFilter(Filter.NONE
                        .withQuery("port")
                        .toggled(Facet.ANSWERED, "answered")
                        .withSureness(Sureness.SURELY))
                .withSelected("e1")
                .withHovered(Pointed.entry("e2"))
                .withPlayhead(5.0)
                .withAsKnownOn(Asked.TODAY);
        ViewState after = Views.applied(StoredView.EVERYTHING, before, index);
        assertEquals(before.window(), after.window());
        assertEquals(before.extent(), after.extent());
        assertEquals(Filter.NONE.withSureness(Sureness.SURELY), after.filter());
        assertNull(after.selected());
        assertNull(after.asKnownOn());
        assertEquals(after, after.atRest());
    }

    @Test
    void aSelectionThatIsNotThereSelectsNothing() {
        EntryIndex index = new EntryIndex(SampleDossier.random(24, 5, 1).made());
        ViewState state = Views.opening(index, "en", Look.LIGHT, Asked.TODAY);
        assertNull(Views.applied(stored(null, null, "gone"), state, index).selected());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03/.., true, false",
        "[2021-03..], true, false",
        "../2021-03, false, true",
        "/2021-03, false, true"
    })
    void anOpenWindowReachesToTheFirstOrLastEntryAndNoFarther(String window, boolean exactStart, boolean exactEnd) {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("first", "event", "2020-06-01");
        dossier.entry("last", "event", "2023-06-01");
        EntryIndex index = new EntryIndex(dossier.made());
        ViewState state = Views.opening(index, "en", Look.LIGHT, Asked.TODAY);
        TimeWindow shown = Views.applied(stored(window, null, null), state.withWindow(Asked.window("2022")), index)
                .window();
        assertEquals(
                exactStart
                        ? When.parse("2021-03").earliestStart()
                        : state.window().start(),
                shown.start());
        assertEquals(
                exactEnd ? When.parse("2021-03").latestEnd() : state.window().end(), shown.end());
    }

    @ParameterizedTest
    @CsvSource({"2030/..", "../1900"})
    void anOpenWindowBeyondAllEntriesIsStillAWindow(String window) {
        SampleDossier dossier = SampleDossier.withFourKinds();
        dossier.entry("only", "event", "2020-06-01");
        EntryIndex index = new EntryIndex(dossier.made());
        ViewState state = Views.opening(index, "en", Look.LIGHT, Asked.TODAY);
        TimeWindow shown =
                Views.applied(stored(window, null, null), state, index).window();
        assertTrue(When.parse(window).possiblyIn(shown));
    }

    private static Extent mapOf(double... latLon) {
        SampleDossier dossier = SampleDossier.withFourKinds();
        for (int i = 0; i < latLon.length; i += 2) {
            dossier.place("p" + i, latLon[i], latLon[i + 1]);
            dossier.entry("e" + i, "event", "2020-06-01").at("p" + i);
        }
        return Views.wholeMap(new EntryIndex(dossier.made()));
    }

    private static double degreesWide(Extent extent) {
        return 360 * (extent.maxX() - extent.minX());
    }

    @Test
    void placesInACityFillTheMap() {
        assertEquals(0.1, degreesWide(mapOf(43.3, 5.33, 43.31, 5.42)), 0.03);
        assertEquals(0.035, degreesWide(mapOf(43.3, 5.38, 43.3, 5.386)), 0.02);
    }

    @Test
    void aPlaceAloneIsShownWithItsSurroundings() {
        assertEquals(1.4, degreesWide(mapOf(43.3, 5.38)), 0.1);
        assertEquals(1.4, degreesWide(mapOf(43.3, 5.38, 43.3001, 5.3801)), 0.1, "one place, told twice");
    }

    @Test
    void placesRoundThe180thMeridianStayTogether() {
        Extent fiji = mapOf(-18.1, 178.4, -16.9, -179.9, -18.2, -178.8);
        assertEquals(3.4, degreesWide(fiji), 0.1);
        assertTrue(fiji.contains(Mercator.x(178.4), Mercator.y(-18.1)));
        assertTrue(fiji.contains(Mercator.x(-178.8), Mercator.y(-18.2)));
    }

    @Test
    void theWorldHasTheAtlanticInItsMiddle() {
        Extent world = mapOf(48.9, 2.3, 35.7, 139.7, 34.1, -118.2, -33.9, 151.2);
        assertTrue(world.contains(Mercator.x(0), 0.4));
        assertEquals(0.5, world.centerX(), 0.1);
    }
}
