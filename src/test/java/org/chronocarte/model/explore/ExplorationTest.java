package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.explore.Exploration.Shown;
import org.chronocarte.model.geo.Extent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class ExplorationTest {

    private final Matcher matcher = Asked.matcher(SampleDossier.random(11, 80, 3));
    private final ViewState opening = Asked.everything(matcher);
    private final List<Shown> heard = new ArrayList<>();
    private final List<History> histories = new ArrayList<>();
    private Exploration exploration;

    @BeforeEach
    void listen() {
        exploration = new Exploration(matcher, opening);
        exploration.shownProperty().addListener((property, before, now) -> heard.add(now));
        exploration.historyProperty().addListener((property, before, now) -> histories.add(now));
    }

    @Test
    void aChangeIsToldOnceAndWholly() {
        exploration.update(state -> state.withFilter(Filter.NONE.toggled(Facet.KIND, "event")));
        assertEquals(1, heard.size());
        assertTrue(histories.isEmpty());
        Shown shown = heard.get(0);
        assertEquals(matcher.matches(shown.state()), shown.matches());
        assertSame(matcher.index(), shown.index());
    }

    @Test
    void nothingIsToldWhenNothingChanged() {
        exploration.update(state -> state);
        exploration.update(state -> state.withWindow(opening.window()).withSelected(null));
        exploration.update(state -> state.withFilter(Filter.NONE.with(Facet.TAG, java.util.Set.of())));
        exploration.settle();
        exploration.go(state -> state.withHovered(Pointed.NOTHING));
        exploration.back();
        exploration.forward();
        assertTrue(heard.isEmpty() && histories.isEmpty());
    }

    @Test
    void hoveringSelectingAndPanningSearchNothingAnew() {
        Matches before = exploration.shown().matches();
        exploration.update(state ->
                state.withHovered(Pointed.entry("e1")).withSelected("e2").withExtent(Extent.WORLD));
        assertSame(before, exploration.shown().matches());
        exploration.update(state -> state.withFilter(Filter.NONE.withOnlyOnMap(true)));
        Matches onMap = exploration.shown().matches();
        assertNotSame(before, onMap);
        exploration.update(state -> state.withExtent(new Extent(0, 0, 0.1, 0.1)));
        assertTrue(exploration.shown().matches().onTimeline().isEmpty());
    }

    @Test
    void everyOtherQuestionIsAnsweredAnew() {
        List<ViewState> asked = List.of(
                opening.withAsKnownOn(LocalDate.of(2021, 1, 1)),
                opening.withWindow(Asked.window("2021-05")),
                opening.withPlayhead(Asked.window("2021-05").start()),
                opening.withFilter(Filter.NONE.withSureness(Sureness.SURELY)),
                opening.withFilter(Filter.NONE.withQuery("port")));
        for (ViewState state : asked) {
            exploration.update(before -> state);
            assertEquals(matcher.matches(state), exploration.shown().matches(), state::toString);
        }
    }

    @Test
    void aDragIsOneStepOfTheHistory() {
        for (int i = 1; i <= 20; i++) {
            double millis = i * 1e9;
            exploration.update(state -> state.withWindow(opening.window().shifted(millis)));
        }
        ViewState dragged = exploration.state();
        exploration.settle();
        assertEquals(20, heard.size());
        assertEquals(1, histories.size());
        exploration.back();
        assertEquals(opening, exploration.state());
        exploration.forward();
        assertEquals(dragged, exploration.state());
    }

    @Test
    void anotherLanguageIsNoStepAndStaysWhenOneGoesBack() {
        exploration.go(state -> state.withSelected("e1"));
        exploration.update(state -> state.withLanguage("fr").withLook(Look.DARK));
        exploration.settle();
        assertEquals(2, exploration.historyProperty().get().steps().size());
        exploration.back();
        assertEquals(opening.withLanguage("fr").withLook(Look.DARK), exploration.state());
        assertNull(exploration.state().selected());
        exploration.forward();
        assertEquals("e1", exploration.state().selected());
        assertEquals("fr", exploration.state().language());
    }

    @Test
    void anotherDossierComesWithItsAnswersAndWithoutAPast() {
        exploration.go(state -> state.withSelected("e1"));
        heard.clear();
        Matcher other = Asked.matcher(SampleDossier.random(12, 5, 1));
        ViewState start = Asked.everything(other);
        exploration.open(other, start);
        assertEquals(1, heard.size());
        assertSame(other.index(), heard.get(0).index());
        assertEquals(other.matches(start), heard.get(0).matches());
        assertTrue(exploration.historyProperty().get().back().isEmpty());
        exploration.update(state -> state.withFilter(Filter.NONE.toggled(Facet.KIND, "event")));
        assertSame(other.index(), exploration.shown().matches().index());
    }

    @Test
    void goingBackIsToldOnce() {
        exploration.go(state -> state.withSelected("e1"));
        heard.clear();
        exploration.back();
        assertEquals(1, heard.size());
        assertFalse(exploration.historyProperty().get().forward().isEmpty());
    }

    @Test
    void oneReturnsToNothingHoveredAndNothingPlaying() {
        Exploration midPlay = new Exploration(
                matcher,
                opening.withHovered(Pointed.entry("e3"))
                        .withPlayhead(opening.window().start()));
        midPlay.go(state -> state.atRest().withSelected("e1"));
        midPlay.back();
        assertEquals(opening, midPlay.state());
    }
}
