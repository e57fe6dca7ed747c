package org.chronocarte.ui.map;

import javafx.scene.image.ImageView;
import org.chronocarte.picture.scene.CrowdPicture;
import org.chronocarte.ui.paint.ScreenImage;
import org.jspecify.annotations.Nullable;

/**
 * The crowd under the map's marks, pixel for pixel: drawn on their canvas it would be blended twice in each frame. For the
 * FX thread.
 */
final class CrowdView extends ImageView {

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
        setImage(picture == null ? null : ScreenImage.of(picture.image()));
        if (picture != null) {
            setFitWidth(picture.width());
            setFitHeight(picture.height());
        }
    }
}
