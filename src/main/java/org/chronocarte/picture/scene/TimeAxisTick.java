package org.chronocarte.picture.scene;

/**
 * A tick.
 *
 * @param x where
 * @param level how much it stands out
 */
public record TimeAxisTick(double x, Level level) {

    /** How much a tick stands out. */
    public enum Level {
        /** Without a label. */
        FINE,
        /** Where a label may stand. */
        MINOR,
        /** Where a larger unit begins. */
        MAJOR
    }
}
