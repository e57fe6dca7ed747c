package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TourTest {

    private static Chapter chapter(String id, @Nullable Double minutes, String... stress) {
        LocalText words = LocalText.neutral(id);
        return new Chapter(
                id,
                words,
                words,
                null,
                null,
                minutes,
                List.of(stress),
                List.of(),
                null,
                List.of(),
                StoredView.EVERYTHING,
                Extras.NONE);
    }

    private static EntryIndex index(Chapter... chapters) {
        SampleDossier made = SampleDossier.withFourKinds();
        made.entry("a", "event", "2024");
        return new EntryIndex(made.made().withChapters(List.of(chapters)));
    }

    @Test
    void stepsStopAtBothEnds() {
        Tour tour = Tour.of(index(chapter("one", 2.0), chapter("two", null), chapter("three", 4.0)));
        assertSame(tour, tour.previous());
        assertEquals("two", tour.upcoming().orElseThrow().id());
        Tour last = tour.next().next();
        assertEquals("three", last.current().orElseThrow().id());
        assertTrue(last.isLast());
        assertTrue(last.upcoming().isEmpty());
        assertSame(last, last.next());
        assertEquals(tour, last.first());
        assertEquals(last, tour.last());
        assertEquals("two", last.previous().current().orElseThrow().id());
    }

    @Test
    void aJumpToNowhereStays() {
        Tour tour = Tour.of(index(chapter("one", 2.0), chapter("two", null)));
        assertEquals(1, tour.jump(1).at());
        assertSame(tour, tour.jump(2));
        assertSame(tour, tour.jump(-1));
        assertEquals(1, tour.jump("two").at());
        assertSame(tour, tour.jump("none"));
    }

    @Test
    void minutesAddUp() {
        Tour tour = Tour.of(index(chapter("one", 2.0), chapter("two", null), chapter("three", 4.0)));
        assertEquals(2, tour.next().plannedSoFar());
        assertEquals(6, tour.planned());
    }

    @Test
    void entriesThatAreGoneAreLeftOutAndSoIsAChapterOfNothingElse() {
        EntryIndex index = index(chapter("kept", 1.0, "a", "gone"), chapter("lost", 1.0, "gone"));
        Tour tour = Tour.of(index);
        assertEquals(1, tour.chapters().size());
        assertEquals(List.of("gone"), Tour.missing(tour.chapters().get(0), index));
        ViewState opening = Views.opening(index, "en", Look.LIGHT, LocalDate.of(2026, 1, 1));
        assertEquals(Set.of("a"), tour.view(opening, index).stressed());
    }

    private static StoredView view(@Nullable String window, String kind) {
        return new StoredView(
                window == null ? null : When.parse(window),
                null,
                List.of(kind),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Extras.NONE);
    }

    @Test
    void whatAChapterStressesAndItsOwnViewHidesIsKnown() {
        Chapter chapter = chapter("one", null, "a", "gone");
        Matcher matcher = new Matcher(index(chapter));
        ViewState opening = Views.opening(matcher.index(), "en", Look.LIGHT, LocalDate.of(2026, 1, 1));
        ViewState elsewhere = opening.withWindow(TimeWindow.ofDays(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 2)));
        List<String> hidden = List.of("a");
        assertEquals(List.of(), Tour.hidden(chapter, matcher, elsewhere), "it has no time of its own");
        assertEquals(List.of(), Tour.hidden(chapter.withView(view("2024-02", "event")), matcher, opening));
        assertEquals(hidden, Tour.hidden(chapter.withView(view("2025", "event")), matcher, opening));
        assertEquals(hidden, Tour.hidden(chapter.withView(view(null, "response")), matcher, opening));
    }

    @Test
    void withoutChaptersThereIsNothingToShow() {
        EntryIndex index = index();
        Tour tour = Tour.of(index);
        assertTrue(tour.current().isEmpty());
        assertTrue(tour.isLast());
        assertSame(tour, tour.next());
        ViewState opening = Views.opening(index, "en", Look.LIGHT, LocalDate.of(2026, 1, 1));
        assertEquals(opening, tour.view(opening, index));
        assertFalse(tour.first().upcoming().isPresent());
    }

    @Test
    void longerTextsStayLonger() {
        assertEquals(8, Tour.readingSeconds(" "));
        assertEquals(10, Tour.readingSeconds("five words are read here"));
    }
}
