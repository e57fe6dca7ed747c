package org.chronocarte.io.format.table;

import java.io.IOException;
import org.chronocarte.io.format.Problem;

/** A file that cannot be read as a table to its end. */
final class BrokenTableException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    BrokenTableException(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
