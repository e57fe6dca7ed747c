package org.chronocarte.ui.present;

import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.explore.Tour;

/**
 * Where one is in the tour. Immutable: each key gives another walk.
 *
 * @param tour which chapter
 * @param step what of the chapter is told: a page, or how much of it where that comes one by one; from 0; an open
 *     question is the last of them
 * @param aside whether the question that is put is one of the dossier's own, which belong to no chapter
 * @param question which question is put, from 0; {@link #NONE} for none
 * @param answered whether its answer is shown
 */
record Walk(Tour tour, int step, boolean aside, int question, boolean answered) {

    /** No question is put. */
    static final int NONE = -1;

    /** A step beyond any: the end of a chapter whose length is not known yet. */
    private static final int END = Integer.MAX_VALUE;

    /**
     * How much there is to a chapter, and to ask beside it.
     *
     * @param last its last step, from 0
     * @param open questions without an answer of their own, which come first
     * @param tasks questions with one
     * @param aside questions that belong to no chapter, all with an answer
     */
    record Length(int last, int open, int tasks, int aside) {

        static final Length NOTHING = new Length(0, 0, 0, 0);

        int questions() {
            return open + tasks;
        }
    }

    static Walk at(Tour tour) {
        return new Walk(tour, 0, false, NONE, false);
    }

    /** As far in an edited form of the tour; at the beginning of a chapter that has come in place of this one. */
    Walk edited(Tour edited) {
        return isTelling(edited) ? new Walk(edited, step, aside, question, answered) : at(edited);
    }

    private boolean isTelling(Tour other) {
        return tour.current().map(Chapter::id).equals(other.current().map(Chapter::id));
    }

    boolean isAsking() {
        return question != NONE;
    }

    private int count(Length length) {
        return aside ? length.aside() : length.questions();
    }

    private boolean hasAnswer(Length length) {
        return aside || question >= length.open();
    }

    private Walk asking(boolean beside, int which) {
        return new Walk(tour, step, beside, which, false);
    }

    /** The same walk within what a chapter has. */
    Walk within(Length length) {
        int asked = Math.min(question, count(length) - 1);
        Walk walk = new Walk(tour, Math.min(step, length.last()), aside && asked != NONE, asked, false);
        return new Walk(tour, walk.step, walk.aside, asked, answered && walk.isAsking() && walk.hasAnswer(length));
    }

    /** One step on: an answer, the next question, more of the chapter, the next chapter. At the very end, the same. */
    Walk next(Length length) {
        if (isAsking()) {
            if (hasAnswer(length) && !answered) {
                return new Walk(tour, step, aside, question, true);
            }
            if (question + 1 < count(length)) {
                return asking(aside, question + 1);
            }
            if (aside) {
                return unasked();
            }
        }
        if (tour.chapters().isEmpty()) {
            return askedAside(length);
        }
        if (step < length.last()) {
            return new Walk(tour, step + 1, false, NONE, false);
        }
        return tour.isLast() ? unasked() : at(tour.next());
    }

    /** One step back; to the end of the chapter before. At the very beginning, the same. */
    Walk previous() {
        if (answered) {
            return asking(aside, question);
        }
        if (isAsking()) {
            return asking(aside && question > 0, question - 1);
        }
        if (step > 0) {
            return new Walk(tour, step - 1, false, NONE, false);
        }
        return tour.at() == 0 ? this : new Walk(tour.previous(), END, false, NONE, false);
    }

    /** Puts the next question of the chapter; after the last, none. What the last page asks already is not put again. */
    Walk asked(Length length) {
        boolean isOnLastPage = !isAsking() && length.last() > 0 && step == length.last();
        int next = aside ? 0 : isOnLastPage ? length.open() : question + 1;
        return next < length.questions() ? asking(false, next) : unasked();
    }

    /** Puts the next question that belongs to no chapter; after the last, none. */
    Walk askedAside(Length length) {
        return askedAside(aside ? question + 1 : 0, length);
    }

    /**
     * Puts a question that belongs to no chapter.
     *
     * @param which from 0; beyond the last, none is put
     */
    Walk askedAside(int which, Length length) {
        return which < length.aside() ? asking(true, which) : unasked();
    }

    /** Back from the question to the chapter. */
    Walk unasked() {
        return asking(false, NONE);
    }
}
