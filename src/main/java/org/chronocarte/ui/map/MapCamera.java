package org.chronocarte.ui.map;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.geo.Viewport;

/** The tiles and what moves them. An interface, since a test needs no tiles. For the FX thread. */
public interface MapCamera {

    /** The tiles. They take the reader's drags, scrolls and pinches. */
    Region node();

    /** What is truly shown, in every frame; its size is 0 before the first layout. Never null. */
    ReadOnlyObjectProperty<Viewport> viewportProperty();

    /** Whether it is on a flight. */
    ReadOnlyBooleanProperty flyingProperty();

    /** Shows a view at once; its size is not looked at. */
    void show(Viewport viewport);

    /** Shows a view after a flight, or at once where motion is not wanted; its size is not looked at. */
    void flyTo(Viewport viewport, Duration duration);

    /** Sets whether motion is not wanted. */
    void reduceMotion(boolean reduced);

    /** Takes the colours of a theme. */
    void look(Look look);
}
