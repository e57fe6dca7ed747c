package org.chronocarte.picture.scene;

import java.awt.image.BufferedImage;

/** What pictures of crowds are painted on. */
@FunctionalInterface
interface CrowdSheets {

    /** A new one each time. */
    CrowdSheets NEW = (width, height) -> new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);

    /**
     * A transparent one, of type {@code TYPE_INT_ARGB_PRE}.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     */
    BufferedImage blank(int width, int height);
}
