package org.chronocarte.model.dossier;

/** Where on the timeline a kind's entries stand. */
public enum Lane {
    /** Above the axis: what happened. */
    ABOVE,
    /** Below the axis: how it was answered. */
    BELOW,
    /** The narrow lane of figures and observations. */
    INDICATOR,
    /** The narrow lane of advice. */
    RECOMMENDATION
}
