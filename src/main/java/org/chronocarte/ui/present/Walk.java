package org.chronocarte.ui.present;

import org.chronocarte.model.explore.Tour;

/**
 * Where one is in the tour. Immutable: each key gives another walk.
 *
 * @param tour which chapter
 * @param step what of the chapter is told: a page, or how much of it where that comes one by one; from 0
 * @param question which question of the chapter is put, from 0; {@link #NONE} for none
 * @param answered whether its answer is shown
 */
record Walk(Tour tour, int step, int question, boolean answered) {

    /** No question is put. */
    static final int NONE = -1;

    /** A step beyond any: the end of a chapter whose length is not known yet. */
    private static final int END = Integer.MAX_VALUE;

    /**
     * How much there is to a chapter.
     *
     * @param last its last step, from 0
     * @param open questions without an answer of their own, which come first
     * @param tasks questions with one
     */
    record Length(int last, int open, int tasks) {

        int questions() {
            return open + tasks;
        }
    }

    static Walk at(Tour tour) {
        return new Walk(tour, 0, NONE, false);
    }

    boolean isAsking() {
        return question != NONE;
    }

    /** The same walk within what a chapter has. */
    Walk within(Length length) {
        int asked = Math.min(question, length.questions() - 1);
        return new Walk(tour, Math.min(step, length.last()), asked, answered && asked >= length.open());
    }

    /** One step on: an answer, the next question, more of the chapter, the next chapter. At the very end, the same. */
    Walk next(Length length) {
        if (isAsking()) {
            if (question >= length.open() && !answered) {
                return new Walk(tour, step, question, true);
            }
            if (question + 1 < length.questions()) {
                return new Walk(tour, step, question + 1, false);
            }
        }
        if (step < length.last()) {
            return new Walk(tour, step + 1, NONE, false);
        }
        return tour.isLast() ? new Walk(tour, step, NONE, false) : at(tour.next());
    }

    /** One step back; to the end of the chapter before. At the very beginning, the same. */
    Walk previous() {
        if (answered) {
            return new Walk(tour, step, question, false);
        }
        if (isAsking()) {
            return new Walk(tour, step, question - 1, false);
        }
        if (step > 0) {
            return new Walk(tour, step - 1, NONE, false);
        }
        return tour.at() == 0 ? this : new Walk(tour.previous(), END, NONE, false);
    }

    /** Puts the next question of the chapter; after the last, none. */
    Walk asked(Length length) {
        boolean more = question + 1 < length.questions();
        return new Walk(tour, step, more ? question + 1 : NONE, false);
    }

    /** Back from the question to the chapter. */
    Walk unasked() {
        return new Walk(tour, step, NONE, false);
    }

    /** To the beginning of another chapter. */
    Walk to(Tour other) {
        return at(other);
    }
}
