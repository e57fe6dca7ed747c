package org.chronocarte.ui.map;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.PlaceLabel;
import org.chronocarte.picture.geo.PlaceLabels;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.InsetImages;
import org.chronocarte.picture.scene.MapLabelSource;
import org.chronocarte.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** What a map takes from the base map in use: names, insets, credit. Another may take its place. For the FX thread. */
public final class MapGround implements MapLabelSource, InsetImages {

    private final Background background;
    private Runnable repaint = () -> {};
    private BaseMap map;
    private ScreenNames names;
    private ScreenInsets insets;

    public MapGround(BaseMap map, Background background) {
        this.background = background;
        this.map = map;
        names = new ScreenNames(new PlaceLabels(map), background, this::repaint);
        insets = new ScreenInsets(new BaseMapPainter(map), background, this::repaint);
    }

    /** Takes another base map's place, and repaints. */
    public void show(BaseMap other) {
        map = other;
        names = new ScreenNames(new PlaceLabels(other), background, this::repaint);
        insets = new ScreenInsets(new BaseMapPainter(other), background, this::repaint);
        repaint();
    }

    /** Says what repaints the map when there is more to be seen. */
    void onChange(Runnable listener) {
        repaint = listener;
    }

    private void repaint() {
        repaint.run();
    }

    @Override
    public List<PlaceLabel> labels(Viewport viewport, String language) {
        return names.labels(viewport, language);
    }

    @Override
    public Optional<String> credit() {
        return map.credit();
    }

    @Override
    public @Nullable BufferedImage image(Viewport viewport, Theme theme) {
        return insets.image(viewport, theme);
    }
}
