package org.chronocarte.picture.scene;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.Theme;

/**
 * Draws the crowds of insets. An inset's camera stands still while the main view moves, so its crowd's picture is kept from
 * one scene to the next for as long as it shows the same. For one thread.
 */
final class InsetCrowds {

    private final CrowdPainter painter;
    private List<Kept> before = List.of();
    private List<Kept> now = new ArrayList<>();

    private record Kept(MapCrowd crowd, double density, BufferedImage image) {

        private boolean shows(MapCrowd other, double pixelDensity) {
            return density == pixelDensity && crowd.looksLike(other);
        }
    }

    InsetCrowds(CrowdPainter painter) {
        this.painter = painter;
    }

    /** Begins a scene. What the scene before did not show is forgotten. */
    void begin() {
        before = now;
        now = new ArrayList<>();
    }

    /** @param corner where the inset has its left top corner on the surface */
    void paint(MapCrowd crowd, MapPoint corner, Surface surface, Theme theme) {
        double density = surface.pixelDensity();
        Kept kept = before.stream()
                .filter(each -> each.shows(crowd, density))
                .findFirst()
                .orElse(null);
        if (kept != null) {
            now.add(kept);
            BufferedImage image = kept.image();
            surface.image(image, corner.x(), corner.y(), image.getWidth() / density, image.getHeight() / density);
            return;
        }
        BufferedImage image = painter.picture(crowd, density, theme);
        now.add(new Kept(crowd, density, image));
        // While time is brushed each is painted once.
        surface.passingImage(image, corner.x(), corner.y(), image.getWidth() / density, image.getHeight() / density);
    }
}
