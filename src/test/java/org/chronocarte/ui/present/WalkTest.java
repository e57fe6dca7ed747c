package org.chronocarte.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.Tour;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final LocalText WORDS = LocalText.neutral("words");
    private static final Walk START =
            Walk.at(new Tour(List.of(Chapter.of("one", WORDS, WORDS), Chapter.of("two", WORDS, WORDS)), 0));
    private static final Walk.Length SHORT = new Walk.Length(0, 0, 0, 0);

    @Test
    void aChapterIsWalkedToItsEndBeforeTheNext() {
        Walk.Length length = new Walk.Length(2, 0, 0, 0);
        Walk walk = START.next(length).next(length);
        assertEquals(2, walk.step());
        walk = walk.next(length);
        assertEquals(1, walk.tour().at());
        assertEquals(0, walk.step());
        assertEquals(walk, walk.next(SHORT), "the end of the tour");
    }

    @Test
    void backLeadsToTheEndOfTheChapterBefore() {
        Walk second = START.next(SHORT);
        Walk back = second.previous().within(new Walk.Length(4, 0, 0, 0));
        assertEquals(0, back.tour().at());
        assertEquals(4, back.step());
        assertEquals(3, back.previous().step());
        assertEquals(START, START.previous());
    }

    @Test
    void aQuestionWithAnAnswerIsAnsweredBeforeTheNext() {
        Walk.Length length = new Walk.Length(0, 1, 2, 0);
        Walk walk = START.asked(length);
        assertEquals(0, walk.question());
        walk = walk.next(length);
        assertEquals(1, walk.question(), "an open question has no answer to show");
        assertFalse(walk.answered());
        walk = walk.next(length);
        assertTrue(walk.answered());
        assertFalse(walk.previous().answered());
        walk = walk.next(length);
        assertEquals(2, walk.question());
        walk = walk.next(length).next(length);
        assertFalse(walk.isAsking());
        assertEquals(1, walk.tour().at());
    }

    @Test
    void afterQuestionsTheRestOfTheChapterIsTold() {
        Walk.Length length = new Walk.Length(3, 1, 0, 0);
        Walk walk = START.next(length).asked(length).next(length);
        assertFalse(walk.isAsking());
        assertEquals(0, walk.tour().at());
        assertEquals(2, walk.step());
    }

    @Test
    void whatTheLastPageAsksIsNotPutAgain() {
        Walk.Length length = new Walk.Length(1, 1, 1, 0);
        Walk asking = START.next(length);
        assertEquals(1, asking.step());
        assertEquals(1, asking.asked(length).question(), "the question with an answer comes next");
        assertEquals(1, asking.next(length).tour().at());
        assertEquals(0, START.asked(length).question());
    }

    @Test
    void theQuestionKeyGoesRoundAndEscapeBack() {
        Walk.Length length = new Walk.Length(0, 0, 2, 0);
        Walk walk = START.asked(length).asked(length);
        assertEquals(1, walk.question());
        assertFalse(walk.asked(length).isAsking());
        assertEquals(START, walk.unasked());
        assertEquals(START, START.asked(SHORT), "nothing to ask");
        assertFalse(walk.previous().previous().isAsking());
    }

    @Test
    void questionsOfNoChapterArePutBesideAndLeadBackToIt() {
        Walk.Length length = new Walk.Length(2, 1, 1, 2);
        Walk at = START.next(length);
        Walk walk = at.askedAside(length);
        assertTrue(walk.aside());
        assertEquals(0, walk.question());
        walk = walk.next(length);
        assertTrue(walk.answered(), "each has an answer, though the chapter's first question has none");
        walk = walk.next(length);
        assertEquals(1, walk.question());
        assertEquals(at, walk.next(length).next(length), "the chapter goes on where it was");
        assertEquals(at, walk.previous().previous());
        assertEquals(at, walk.askedAside(length));
        assertFalse(walk.asked(length).aside(), "the chapter's own questions can be put from there");
        assertEquals(0, walk.asked(length).question());
        assertEquals(1, at.askedAside(1, length).question());
        assertEquals(at, at.askedAside(2, length));
        assertEquals(at, walk.within(new Walk.Length(2, 1, 1, 0)), "they are gone");
    }

    @Test
    void withoutChaptersTheQuestionsAreWalked() {
        Walk.Length length = new Walk.Length(0, 0, 0, 1);
        Walk start = Walk.at(new Tour(List.of(), 0));
        Walk walk = start.next(length);
        assertTrue(walk.aside());
        assertTrue(walk.next(length).answered());
        assertEquals(start, walk.next(length).next(length));
        assertEquals(start, start.next(Walk.Length.NOTHING));
    }

    @Test
    void aWalkStaysWithinWhatThereIs() {
        Walk.Length length = new Walk.Length(0, 0, 2, 0);
        Walk walk = START.asked(length).asked(length).next(length);
        assertTrue(walk.answered());
        assertEquals(START, walk.within(SHORT), "the questions are gone");
    }
}
