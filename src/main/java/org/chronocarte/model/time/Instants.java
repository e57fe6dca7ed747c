package org.chronocarte.model.time;

/**
 * Arithmetic of instants, which are epoch milliseconds UTC held as doubles: whole numbers between {@link TimeWindow#MIN}
 * and {@link TimeWindow#MAX}. A double counts every millisecond for 285,000 years to either side of 1970. Beyond, it
 * tells apart what lies a ten-thousandth of a millionth of a millionth of the distance apart: a minute at the Big Bang.
 */
public final class Instants {

    /** In a shorter window than so many of the steps that a double takes, positions would be seen to jump. */
    private static final int STEPS_TO_SEE = 1024;

    private Instants() {}

    /** The last instant before one: a millisecond before it where those are told apart. */
    public static double before(double instant) {
        return Math.min(instant - 1, Math.nextDown(instant));
    }

    /** The first instant after one: a millisecond after it where those are told apart. */
    public static double after(double instant) {
        return Math.max(instant + 1, Math.nextUp(instant));
    }

    /** How far an instant lies from the next ones, in milliseconds: one, or more where milliseconds are not told apart. */
    public static double grain(double instant) {
        return Math.max(1, Math.ulp(instant));
    }

    /** The length of the shortest window near an instant in which a picture can tell where things lie, in milliseconds. */
    public static double shortestSpan(double instant) {
        return STEPS_TO_SEE * grain(instant);
    }

    /** The nearest instant; the open ends for what lies beyond them, and {@link TimeWindow#MIN} for what is no number. */
    public static double nearest(double instant) {
        // Adding nothing makes a negative zero a plain one: as instants, the two are the same.
        double whole = Math.rint(instant) + 0.0;
        return whole >= TimeWindow.MIN ? Math.min(TimeWindow.MAX, whole) : TimeWindow.MIN;
    }

    /** Whether a bound of a date says that this end is open: that it lies at an edge of all time, or next to it. */
    public static boolean isOpen(double bound) {
        return bound <= after(TimeWindow.MIN) || bound >= before(TimeWindow.MAX);
    }
}
