package org.chronocarte.io.format;

/** What a name stands for that is known, but is no single place. */
public enum VaguePlace {
    /** Several territories together: those overseas. */
    GROUP,
    /** The line between two countries. */
    BORDER
}
