package org.chronocarte.picture.scene;

import java.awt.image.BufferedImage;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.Theme;
import org.jspecify.annotations.Nullable;

/** The base map inside insets as pictures. On paper they are painted at once; on screen, off the FX thread. */
@FunctionalInterface
public interface InsetImages {

    /** No base map: insets stand on plain ground. */
    InsetImages NONE = (viewport, theme, density) -> null;

    /**
     * The picture of a viewport; null while it is not there yet.
     *
     * @param density pixels of the picture to a logical one
     */
    @Nullable
    BufferedImage image(Viewport viewport, Theme theme, double density);
}
