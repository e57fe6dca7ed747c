package org.chronocarte.picture.handout;

import java.util.List;

/**
 * A question to be answered on the paper.
 *
 * @param topic what it belongs to, such as a chapter's title
 * @param text what is asked
 * @param room where it is answered
 * @param answer what the page of answers says, a paragraph each; may be empty
 */
record HandoutQuestion(String topic, String text, Room room, List<String> answer) {

    HandoutQuestion {
        answer = List.copyOf(answer);
    }

    /** Where a question is answered. */
    sealed interface Room {

        /**
         * Lines to write on.
         *
         * @param about what it is asked of, or empty where the question says so itself
         */
        record Lines(String about, int count) implements Room {}

        /** A short line before each title, for its number. */
        record Numbering(List<String> titles) implements Room {
            public Numbering {
                titles = List.copyOf(titles);
            }
        }

        /** A short line before each title on the left, for the letter of one on the right; as many on either side. */
        record Matching(List<String> left, List<String> right) implements Room {

            private static final int LETTERS = 26;

            public Matching {
                left = List.copyOf(left);
                right = List.copyOf(right);
            }

            /** What the one on the right is called: A, B and so on. */
            static String letter(int at) {
                return at < LETTERS ? String.valueOf((char) ('A' + at)) : String.valueOf(at + 1);
            }
        }
    }
}
