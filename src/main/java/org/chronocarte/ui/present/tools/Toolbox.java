package org.chronocarte.ui.present.tools;

import java.util.List;

/**
 * What the speaker holds and has done with it. Immutable. Points that come from the pointer are those of the window;
 * what is drawn lies on the picture, so that it grows with it under the magnifier.
 *
 * @param tool what is held
 * @param spotlight radius of the spotlight, as a share of the window's height
 * @param ink colour of the pen's next stroke
 * @param width of the pen's next stroke, as a share of the picture's height
 * @param magnifier how the picture is magnified
 * @param drawing what the pen has drawn in this chapter
 */
public record Toolbox(Tool tool, double spotlight, Ink ink, double width, Magnifier magnifier, Drawing drawing) {

    /** Nothing held, nothing drawn. */
    public static final Toolbox CLOSED = new Toolbox(Tool.NONE, 0.2, Ink.YELLOW, 0.008, Magnifier.OFF, Drawing.EMPTY);

    private static final double STEP = 1.2;
    private static final double SMALLEST_SPOT = 0.05;
    private static final double LARGEST_SPOT = 0.6;
    private static final double THINNEST = 0.004;
    private static final double THICKEST = 0.03;

    /** Takes a tool; the one that is held is put away. */
    public Toolbox toggled(Tool wanted) {
        return with(tool == wanted ? Tool.NONE : wanted);
    }

    private Toolbox with(Tool held) {
        return new Toolbox(held, spotlight, ink, width, magnifier, drawing);
    }

    /** Whether something is in use that can be put away. */
    public boolean isOpen() {
        return tool != Tool.NONE || magnifier.isOn();
    }

    /** Tool and magnifier put away; what was drawn stays. */
    public Toolbox putAway() {
        return new Toolbox(Tool.NONE, spotlight, ink, width, Magnifier.OFF, drawing);
    }

    /** Whether the tool that is held has a size. */
    public boolean isSizable() {
        return tool == Tool.SPOTLIGHT || tool == Tool.PEN;
    }

    /** The tool that is held larger by some steps, smaller where they are negative. */
    public Toolbox sized(int steps) {
        double factor = Math.pow(STEP, steps);
        return switch (tool) {
            case SPOTLIGHT ->
                new Toolbox(
                        tool, between(spotlight * factor, SMALLEST_SPOT, LARGEST_SPOT), ink, width, magnifier, drawing);
            case PEN ->
                new Toolbox(tool, spotlight, ink, between(width * factor, THINNEST, THICKEST), magnifier, drawing);
            case NONE, LASER -> this;
        };
    }

    private static double between(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    /** The pen with the next colour. */
    public Toolbox recolored() {
        return new Toolbox(tool, spotlight, ink.next(), width, magnifier, drawing);
    }

    /** Magnifies around a point of the window, or shows the picture as it is again. */
    public Toolbox magnified(Spot pointer) {
        return magnifying(magnifier.isOn() ? Magnifier.OFF : Magnifier.around(pointer));
    }

    /** The pointer has moved: without a pen in hand, the magnifier goes with it. */
    public Toolbox pointedAt(Spot pointer) {
        return magnifier.isOn() && tool != Tool.PEN ? magnifying(Magnifier.around(pointer)) : this;
    }

    private Toolbox magnifying(Magnifier other) {
        return new Toolbox(tool, spotlight, ink, width, other, drawing);
    }

    /** Puts the pen down at a point of the window; without a pen in hand, the same. */
    public Toolbox penDown(Spot pointer) {
        Stroke begun = new Stroke(ink, width / magnifier.factor(), List.of(magnifier.of(pointer)));
        return tool == Tool.PEN ? drawn(drawing.begun(begun)) : this;
    }

    /** Moves the pen that is down to a point of the window. */
    public Toolbox penMoved(Spot pointer) {
        return tool == Tool.PEN ? drawn(drawing.extended(magnifier.of(pointer))) : this;
    }

    /** Without the last stroke. */
    public Toolbox undone() {
        return drawn(drawing.undone());
    }

    /** Without any stroke. */
    public Toolbox wiped() {
        return drawn(Drawing.EMPTY);
    }

    private Toolbox drawn(Drawing other) {
        return new Toolbox(tool, spotlight, ink, width, magnifier, other);
    }

    /** Another chapter has come: what was drawn has gone with the one before, and the picture is seen whole. */
    public Toolbox turned() {
        return new Toolbox(tool, spotlight, ink, width, Magnifier.OFF, Drawing.EMPTY);
    }
}
