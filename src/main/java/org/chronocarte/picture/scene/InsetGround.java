package org.chronocarte.picture.scene;

import java.awt.image.BufferedImage;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.Theme;

/** Draws the base map inside an inset. */
@FunctionalInterface
public interface InsetGround {

    /**
     * Draws a viewport, or nothing where plain ground is to do.
     *
     * @param frame the inset's rectangle on the surface, as large as the viewport
     */
    void paint(Viewport viewport, Theme theme, MapBox frame, Surface surface);

    /** Ground that is drawn as pictures, where they are there. */
    static InsetGround of(InsetImages images) {
        return (viewport, theme, frame, surface) -> {
            BufferedImage image = images.image(viewport, theme, surface.pixelDensity());
            if (image != null) {
                surface.image(image, frame.x(), frame.y(), frame.width(), frame.height());
            }
        };
    }
}
