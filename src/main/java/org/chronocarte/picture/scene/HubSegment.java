package org.chronocarte.picture.scene;

import org.chronocarte.model.dossier.Shape;

/**
 * The entries of one kind in a hub.
 *
 * @param color the kind's, opaque 0xAARRGGBB
 * @param shape the kind's glyph
 * @param count at least 1
 */
public record HubSegment(int color, Shape shape, int count) {}
