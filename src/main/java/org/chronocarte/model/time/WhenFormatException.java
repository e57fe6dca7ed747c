package org.chronocarte.model.time;

/** A text that is no date of EDTF level 1, nor a span of "some day between". */
public final class WhenFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum Reason {
        /** Not written as a date. */
        NOT_A_DATE,
        /** A month other than 01 to 12, or a season other than 21 to 24. */
        MONTH_OUT_OF_RANGE,
        /** A day that its month does not have. */
        DAY_OUT_OF_RANGE,
        /** An hour, minute, second or offset that does not exist. */
        TIME_OUT_OF_RANGE,
        /** The end lies before the start. */
        END_BEFORE_START
    }

    private final Reason reason;
    private final String text;

    WhenFormatException(Reason reason, String text) {
        super(reason + ": " + text);
        this.reason = reason;
        this.text = text;
    }

    public Reason reason() {
        return reason;
    }

    /** The text that could not be read. */
    public String text() {
        return text;
    }
}
