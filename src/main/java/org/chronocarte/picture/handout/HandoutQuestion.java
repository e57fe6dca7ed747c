package org.chronocarte.picture.handout;

import java.util.List;

/**
 * A question to be answered on the paper.
 *
 * @param topic what it belongs to, such as a chapter's title
 * @param text what is asked
 * @param lines how many lines there are to write on
 * @param answer what the page of answers says, a paragraph each; may be empty
 */
record HandoutQuestion(String topic, String text, int lines, List<String> answer) {

    HandoutQuestion {
        answer = List.copyOf(answer);
    }
}
