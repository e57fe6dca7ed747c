package org.chronocarte.io.format.draft;

import java.io.IOException;
import org.chronocarte.io.format.Problem;

/** A file that cannot be read as a table to its end. */
public final class BrokenTableException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** @param problem what is wrong with it, as an error */
    public BrokenTableException(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    /** What is wrong with it. */
    public Problem problem() {
        return problem;
    }
}
