package org.chronocarte.io.format.archive;

import java.io.IOException;
import org.chronocarte.io.format.Problem;

/** An archive is not as it should be. */
final class ArchiveException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    ArchiveException(String code, String... arguments) {
        super(code);
        problem = Problem.error(code, new Problem.Where.File(), arguments);
    }

    Problem problem() {
        return problem;
    }
}
