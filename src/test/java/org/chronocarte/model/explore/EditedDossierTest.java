package org.chronocarte.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.DossierEdits;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.SampleDossier;
import org.junit.jupiter.api.Test;

class EditedDossierTest {

    private static final LocalText WORDS = LocalText.neutral("words");

    private final Dossier dossier = SampleDossier.random(3, 80, 4).made();
    private final Matcher before = new Matcher(new EntryIndex(dossier));
    private final ViewState everything = Views.opening(before.index(), "en", Look.LIGHT, LocalDate.of(2026, 1, 1));

    private void assertAnswersTheSame(Matcher edited) {
        assertEquals(
                before.matches(everything).inWindow(),
                edited.matches(everything).inWindow());
        Entry first = before.index().entry(0);
        assertSame(first, edited.index().entry(before.index().row(first.id()).orElseThrow()));
    }

    @Test
    void anotherTourOrOtherQuestionsAreIndexedByWhatIsThere() {
        Dossier toured = dossier.withChapters(List.of(Chapter.of("c", WORDS, WORDS)));
        Dossier asking = toured.withQuestions(List.of(new Question.PlaceOnMap(null, "e1", Extras.NONE)));
        Matcher edited = before.edited(toured).edited(asking);
        assertSame(asking, edited.index().dossier());
        assertSame(before.index().catalog(), edited.index().catalog(), "nothing was indexed anew");
        assertSame(before.search(), edited.search());
        assertAnswersTheSame(edited);
    }

    @Test
    void anEntryWithAPictureIsFoundWithIt() {
        Entry entry = before.index().entry(4);
        Entry seen = entry.withPictures(List.of(Picture.of("a.jpg")));
        Matcher edited = before.edited(dossier.withEntry(seen));
        assertNotSame(before.index().catalog(), edited.index().catalog());
        assertEquals(seen, edited.index().catalog().entry(entry.id()).orElseThrow());
        assertEquals(seen, edited.index().entry(4));
        assertEquals(dossier.entries().size(), edited.index().size());
        assertAnswersTheSame(edited);
    }

    /** Ids are looked at once: a list that was is known again, though all others are looked at. */
    @Test
    void listsThatStayAreTheSameAndIdsThatStandTwiceAreRefused() {
        Dossier toured = dossier.withChapters(List.of());
        assertSame(dossier.entries(), toured.entries());
        assertEquals(List.copyOf(dossier.entries()), toured.entries());
        assertEquals(toured.entries(), List.copyOf(dossier.entries()));
        Chapter chapter = Chapter.of("c", WORDS, WORDS);
        assertThrows(IllegalArgumentException.class, () -> dossier.withChapters(List.of(chapter, chapter)));
    }

    @Test
    void questionsAndPicturesAreEditsThatCanBeUndone() {
        Dossier asking = dossier.withQuestions(List.of(new Question.PlaceOnMap(null, "e1", Extras.NONE)));
        Dossier seen = asking.withEntry(asking.entries().get(0).withPictures(List.of(Picture.of("a.jpg"))));
        DossierEdits edits = DossierEdits.of(dossier).edited(asking).edited(seen);
        assertEquals(2, edits.past().size());
        assertSame(asking, edits.undone().now());
        assertTrue(edits.undone().undone().now().questions().isEmpty());
        assertSame(edits, edits.edited(seen.withQuestions(seen.questions())), "nothing was changed");
        assertFalse(edits.undone().future().isEmpty());
    }
}
