package org.chronocarte.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ProblemWords;
import org.chronocarte.model.text.Messages;

/** Prints what is not right with a file, a line each. */
final class ProblemLines {

    private ProblemLines() {}

    /** @param file what to call the file */
    static void print(List<Problem> problems, String file, Messages words, PrintWriter out) {
        ProblemWords problemWords = new ProblemWords(words.locale());
        for (Problem problem : problems) {
            String severity = words.get(
                    switch (problem.severity()) {
                        case ERROR -> "check.error";
                        case LEFT_OUT -> "check.leftout";
                        case WARNING -> "check.warning";
                        case NOTE -> "check.note";
                    });
            out.println(words.get("check.line", severity, file, problemWords.line(problem)));
        }
    }
}
