package org.chronocarte.ui.map;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.image.ImageView;
import org.chronocarte.picture.scene.CrowdPicture;
import org.chronocarte.ui.paint.ScreenPixels;
import org.jspecify.annotations.Nullable;

/**
 * The crowd under the map's marks, pixel for pixel: drawn on their canvas it would be blended twice in each frame. For
 * the FX thread.
 */
final class CrowdView extends ImageView {

    /** Of the few images that are painted on in turn. */
    private final Map<BufferedImage, ScreenPixels> screens = new WeakHashMap<>();

    private @Nullable CrowdPicture shown;

    CrowdView() {
        setMouseTransparent(true);
        setManaged(false);
        setSmooth(false);
    }

    /** @param picture of all of the map; null for none */
    void show(@Nullable CrowdPicture picture) {
        if (picture == shown) {
            return;
        }
        shown = picture;
        if (picture == null) {
            setImage(null);
            return;
        }
        setImage(screens.computeIfAbsent(picture.image(), ScreenPixels::new).image());
        setFitWidth(picture.width());
        setFitHeight(picture.height());
    }
}
