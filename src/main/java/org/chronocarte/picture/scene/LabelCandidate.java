package org.chronocarte.picture.scene;

/**
 * A name of the base map that may be shown where there is room.
 *
 * @param text in the language asked for
 * @param role not {@link LabelRole#HUB} or {@link LabelRole#TERRITORY}
 * @param x unit-square x of its dot, or of its middle
 * @param y unit-square y
 */
public record LabelCandidate(String text, LabelRole role, double x, double y) {}
