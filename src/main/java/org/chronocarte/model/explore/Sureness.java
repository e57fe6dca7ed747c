package org.chronocarte.model.explore;

/** How an uncertain date meets the time window. */
public enum Sureness {
    /** It may lie in the window. */
    POSSIBLY,
    /** Wherever it truly lies, that is in the window. */
    SURELY
}
