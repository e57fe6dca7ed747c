package org.chronocarte.model.explore;

/** The theme in which everything is drawn. */
public enum Look {
    LIGHT,
    DARK,
    PROJECTOR
}
