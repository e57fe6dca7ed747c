package org.chronocarte.ui.map;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.concurrent.Task;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.InsetImages;
import org.chronocarte.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** The insets' base maps, painted off the FX thread and kept. For the FX thread. */
final class ScreenInsets implements InsetImages {

    private static final int KEPT = 32;

    private final BaseMapPainter painter;
    private final Background background;
    private final Runnable repaint;
    private final Set<Key> wanted = new HashSet<>();
    private final Map<Key, BufferedImage> images = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, BufferedImage> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(Viewport viewport, Look look, double density) {}

    ScreenInsets(BaseMapPainter painter, Background background, Runnable repaint) {
        this.painter = painter;
        this.background = background;
        this.repaint = repaint;
    }

    @Override
    public @Nullable BufferedImage image(Viewport viewport, Theme theme, double density) {
        Key key = new Key(viewport, theme.look(), density);
        BufferedImage image = images.get(key);
        if (image == null && wanted.add(key)) {
            background.start(new Painting(key));
        }
        return image;
    }

    /** Paints one inset. One that fails stays plain water: the hubs on it are what matters. */
    private final class Painting extends Task<BufferedImage> {
        private final Key key;

        Painting(Key key) {
            this.key = key;
        }

        @Override
        protected BufferedImage call() throws Exception {
            return painter.paint(MapStyle.of(key.look), key.viewport, key.density);
        }

        @Override
        protected void succeeded() {
            wanted.remove(key);
            images.put(key, getValue());
            repaint.run();
        }

        @Override
        protected void failed() {
            System.getLogger(ScreenInsets.class.getName())
                    .log(System.Logger.Level.WARNING, "an inset cannot be painted", getException());
        }
    }
}
