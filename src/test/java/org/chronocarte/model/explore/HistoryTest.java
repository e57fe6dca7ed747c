package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chronocarte.model.dossier.SampleDossier;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final ViewState START = Asked.everything(Asked.matcher(SampleDossier.withFourKinds()));

    private static ViewState view(int number) {
        return START.withSelected("e" + number);
    }

    @Test
    void itStartsWithNowhereToGo() {
        History history = History.from(START);
        assertTrue(history.back().isEmpty() && history.forward().isEmpty());
        assertEquals(START, history.current());
    }

    @Test
    void aNewStepCutsWhatLayAhead() {
        History history = History.from(view(0)).stoppedAt(view(1)).stoppedAt(view(2));
        History cut = history.back().orElseThrow().back().orElseThrow().stoppedAt(view(9));
        assertEquals(List.of(view(0), view(9)), cut.steps());
        assertTrue(cut.forward().isEmpty());
    }

    @Test
    void stoppingWhereOneIsKeepsWhatLiesAhead() {
        History history = History.from(view(0)).stoppedAt(view(1)).back().orElseThrow();
        assertSame(
                history,
                history.stoppedAt(view(0).withHovered(Pointed.entry("e7")).withPlayhead(3.0)));
        assertSame(history, history.stoppedAt(view(0).withLanguage("fr").withLook(Look.PROJECTOR)));
        assertTrue(history.forward().isPresent());
    }

    @Test
    void onlyTheLatestStepsAreKept() {
        History history = History.from(view(0));
        for (int i = 1; i <= 2 * History.LONGEST; i++) {
            history = history.stoppedAt(view(i));
        }
        assertEquals(History.LONGEST, history.steps().size());
        assertEquals(view(2 * History.LONGEST), history.current());
        assertEquals(view(History.LONGEST + 1), history.steps().get(0));
    }

    /** Against the plainest way to keep a history: a list and an index. */
    @Test
    void itIsAListAndAPlaceInIt() {
        Random random = new Random(4);
        History history = History.from(view(0));
        List<ViewState> steps = new ArrayList<>(List.of(view(0)));
        int at = 0;
        for (int i = 0; i < 5000; i++) {
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    history = history.back().orElse(history);
                    at = Math.max(0, at - 1);
                }
                case 2 -> {
                    history = history.forward().orElse(history);
                    at = Math.min(steps.size() - 1, at + 1);
                }
                default -> {
                    ViewState next = view(random.nextInt(4));
                    history = history.stoppedAt(next);
                    if (!next.equals(steps.get(at))) {
                        steps.subList(at + 1, steps.size()).clear();
                        steps.add(next);
                        at++;
                    }
                    while (steps.size() > History.LONGEST) {
                        steps.remove(0);
                        at--;
                    }
                }
            }
            assertEquals(steps.get(at), history.current());
        }
        assertEquals(steps, history.steps());
    }

    @Test
    void aPlaceOutsideIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new History(List.of(), 0));
        assertThrows(IllegalArgumentException.class, () -> new History(List.of(START), 1));
        assertThrows(IllegalArgumentException.class, () -> new History(List.of(START), -1));
    }
}
