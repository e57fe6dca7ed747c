package org.chronocarte.ui.present.quiz;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.chronocarte.picture.geo.Viewport;

/**
 * The map that a place is pointed at on.
 *
 * @param node takes the pointer
 * @param viewport what it shows at each moment, in the node's own pixels
 */
public record TaskMap(Region node, ReadOnlyObjectProperty<Viewport> viewport) {}
