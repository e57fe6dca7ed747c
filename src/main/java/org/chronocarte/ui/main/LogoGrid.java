package org.chronocarte.ui.main;

/** Where the parts of the application's mark lie: an event above the axis, its answer below. On a square grid, y down. */
final class LogoGrid {

    /** The side of the square, which the round ground fills. */
    static final double SIDE = 24;

    static final double MIDDLE = SIDE / 2;

    /** How far the axis stays from the left and the right edge. */
    static final double AXIS_MARGIN = 4;

    static final double EVENT_X = 9;
    static final double EVENT_Y = 7.5;
    static final double EVENT_RADIUS = 2.6;

    static final double ANSWER_LEFT = 13;
    static final double ANSWER_TOP = 14;
    static final double ANSWER_SIDE = 4.6;

    private LogoGrid() {}
}
