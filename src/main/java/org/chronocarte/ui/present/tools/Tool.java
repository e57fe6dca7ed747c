package org.chronocarte.ui.present.tools;

/** What the speaker holds; one at a time. */
public enum Tool {
    /** Only the pointer; it moves the map. */
    NONE,
    /** A red dot that follows. */
    LASER,
    /** All is dimmed but a round area that follows. */
    SPOTLIGHT,
    /** Draws on the picture. */
    PEN
}
