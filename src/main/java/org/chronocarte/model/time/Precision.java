package org.chronocarte.model.time;

/** How finely a date is given, finest first. */
public enum Precision {
    TIME,
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM
}
