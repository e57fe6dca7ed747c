package org.chronocarte.app.cli;

/** What the commands tell a script. */
final class ExitCode {

    /** All is well. */
    static final int FINE = 0;

    /** It was done, but there is something to look at. */
    static final int PROBLEMS = 1;

    /** It could not be done. */
    static final int REFUSED = 2;

    private ExitCode() {}
}
