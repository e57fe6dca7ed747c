package org.chronocarte.model.quiz;

/**
 * How right an answer is, in points of its own kind of question.
 *
 * @param points 0 to {@code of}
 * @param of the most that can be reached; positive
 */
public record Score(int points, int of) {

    /** @throws IllegalArgumentException when the points are not between 0 and the most */
    public Score {
        if (of <= 0 || points < 0 || points > of) {
            throw new IllegalArgumentException(points + " of " + of);
        }
    }

    /** From 0 for all wrong to 1 for all right. */
    public double share() {
        return (double) points / of;
    }

    public boolean isFull() {
        return points == of;
    }
}
