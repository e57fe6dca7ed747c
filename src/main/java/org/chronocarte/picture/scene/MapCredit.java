package org.chronocarte.picture.scene;

import org.chronocarte.picture.paint.TextStyle;

/** The attribution that the base map's licences ask for: its text, how it is set, and the room that it takes. */
public record MapCredit(String text, TextStyle style, MapBox box) {}
