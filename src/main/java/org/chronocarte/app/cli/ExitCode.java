package org.chronocarte.app.cli;

/** What the commands tell a script. */
public final class ExitCode {

    /** All is well. */
    public static final int FINE = 0;

    /** It was done, but there is something to look at. */
    public static final int PROBLEMS = 1;

    /** It could not be done, be it for want of a display. */
    public static final int REFUSED = 2;

    private ExitCode() {}
}
