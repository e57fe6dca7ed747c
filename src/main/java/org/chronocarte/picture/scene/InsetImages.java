package org.chronocarte.picture.scene;

import java.awt.image.BufferedImage;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.Theme;
import org.jspecify.annotations.Nullable;

/** The base map inside insets as pictures. On paper they are painted at once; on screen, off the FX thread. */
@FunctionalInterface
public interface InsetImages extends InsetGround {

    /** No base map: insets stand on plain ground. */
    InsetImages NONE = (viewport, theme) -> null;

    /** The picture of a viewport, at any pixel density; null while it is not there yet. */
    @Nullable
    BufferedImage image(Viewport viewport, Theme theme);

    @Override
    default void paint(Viewport viewport, Theme theme, MapBox frame, Surface surface) {
        BufferedImage image = image(viewport, theme);
        if (image != null) {
            surface.image(image, frame.x(), frame.y(), frame.width(), frame.height());
        }
    }
}
