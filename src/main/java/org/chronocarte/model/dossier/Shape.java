package org.chronocarte.model.dossier;

/** The glyph of a kind: colour is never its only mark. */
public enum Shape {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND
}
