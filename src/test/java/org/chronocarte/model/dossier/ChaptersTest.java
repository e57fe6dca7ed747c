package org.chronocarte.model.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChaptersTest {

    private static Chapter chapter(String id) {
        LocalText words = LocalText.neutral(id);
        return Chapter.of(id, words, words);
    }

    private static final Dossier THREE =
            Dossier.empty(LocalText.neutral("tour")).withChapters(List.of(chapter("a"), chapter("b"), chapter("c")));

    private static String ids(Dossier dossier) {
        return String.join(" ", dossier.chapters().stream().map(Chapter::id).toList());
    }

    @Test
    void chaptersAreAddedMovedAndRemoved() {
        assertEquals("a d b c", ids(Chapters.added(THREE, 1, chapter("d"))));
        assertEquals("a b c d", ids(Chapters.added(THREE, 99, chapter("d"))));
        assertEquals("b a c", ids(Chapters.moved(THREE, "a", 1)));
        assertEquals("c a b", ids(Chapters.moved(THREE, "c", -5)));
        assertEquals("b c a", ids(Chapters.moved(THREE, "a", 2)));
        assertEquals("a c", ids(Chapters.removed(THREE, "b")));
    }

    @Test
    void whatWasTakenBackIsLookedAt() {
        Dossier four = Chapters.added(THREE, 2, chapter("d"));
        assertEquals(Optional.of("d"), Chapters.touched(THREE, four, "a"), "it came back");
        assertEquals(Optional.of("b"), Chapters.touched(four, THREE, "d"), "the one before it");
        assertEquals(Optional.of("c"), Chapters.touched(four, THREE, "c"), "nobody looked at what is gone");
        Dossier worded = Chapters.replaced(THREE, chapter("b").withStress(List.of("e")));
        assertEquals(Optional.of("b"), Chapters.touched(THREE, worded, "c"));
        assertEquals(Optional.of("c"), Chapters.touched(THREE, Chapters.moved(THREE, "c", 0), "c"));
        Dossier none = THREE.withChapters(List.of());
        assertEquals(Optional.empty(), Chapters.touched(THREE, none, "a"));
        assertEquals(Optional.of("a"), Chapters.touched(none, THREE, null));
        assertEquals(Optional.of("b"), Chapters.touched(THREE, Chapters.removed(THREE, "a"), "a"), "none before it");
    }

    @Test
    void whatNamesNoChapterChangesNothing() {
        assertSame(THREE, Chapters.moved(THREE, "none", 0));
        assertEquals(THREE, Chapters.removed(THREE, "none"));
        assertEquals(THREE, Chapters.replaced(THREE, chapter("none")));
        assertEquals(-1, Chapters.indexOf(THREE, "none"));
    }

    @Test
    void aFreeIdIsTakenByNoChapter() {
        assertEquals("d", Chapters.freeId(THREE, "d"));
        assertEquals("a-2", Chapters.freeId(THREE, "a"));
        assertEquals("a-3", Chapters.freeId(Chapters.added(THREE, 0, chapter("a-2")), "a"));
    }

    @Test
    void undoneEditsAreForgottenByTheNextOne() {
        DossierEdits edits =
                DossierEdits.of(THREE).edited(Chapters.removed(THREE, "a")).edited(Chapters.removed(THREE, "b"));
        assertEquals("b c", ids(edits.undone().now()));
        assertEquals("a b c", ids(edits.undone().undone().undone().now()));
        assertEquals(edits, edits.undone().undone().redone().redone().redone());
        DossierEdits other = edits.undone().edited(Chapters.removed(THREE, "c"));
        assertTrue(other.future().isEmpty());
        assertSame(other, other.edited(other.now()));
    }

    @Test
    void onlySoManyStepsAreKept() {
        DossierEdits edits = DossierEdits.of(THREE);
        for (int i = 0; i < DossierEdits.LONGEST + 20; i++) {
            edits = edits.edited(Chapters.moved(edits.now(), "a", i % 2 == 0 ? 2 : 0));
        }
        assertEquals(DossierEdits.LONGEST, edits.past().size());
    }

    @Test
    void wordsChangeInOneLanguageOnly() {
        LocalText both = LocalText.of("bonjour", "hello");
        assertEquals("bonjour", both.with("en", "hi").in("fr"));
        assertEquals("hi", both.with("en", "hi").in("en"));
        assertEquals("x", LocalText.neutral("y").with("fr", "x").in("en"));
    }
}
