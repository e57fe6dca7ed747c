package org.chronocarte.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.InsetMark;
import org.chronocarte.picture.scene.MapBox;
import org.chronocarte.ui.kit.DenseCanvas;
import org.chronocarte.ui.kit.Kit;
import org.chronocarte.ui.paint.ScreenSurface;
import org.jspecify.annotations.Nullable;

/**
 * The insets above the map, each a small canvas of its own: while the map moves they stand still, and one is painted
 * anew only when it looks otherwise. For the FX thread.
 */
final class InsetLayer extends Pane {

    /** Room round a frame for its edge and its shadow, in pixels. */
    private static final double ROUND = 4;

    private final Kit kit;
    private final Painting painting;
    private final List<Inset> insets = new ArrayList<>();
    private double sharpness = 1;

    /** What draws an inset, at its place on the map. */
    @FunctionalInterface
    interface Painting {
        void paint(InsetMark inset, Theme theme, Surface surface);
    }

    private record Seen(InsetMark mark, Theme theme, double pixelDensity) {

        private boolean looksLike(Seen other) {
            return theme.equals(other.theme) && pixelDensity == other.pixelDensity && mark.looksLike(other.mark);
        }
    }

    private final class Inset {
        private final DenseCanvas canvas = new DenseCanvas();
        private final ScreenSurface surface =
                new ScreenSurface(canvas.getGraphicsContext2D(), kit.fonts(), kit.measure());
        private @Nullable Seen seen;

        void show(InsetMark mark, Theme theme) {
            MapBox frame = mark.frame();
            double left = Math.floor(frame.x() - ROUND);
            double top = Math.floor(frame.y() - ROUND);
            canvas.relocate(left, top);
            canvas.density(sharpness);
            boolean resized =
                    canvas.fit(Math.ceil(frame.right() + ROUND) - left, Math.ceil(frame.bottom() + ROUND) - top);
            Seen now = new Seen(mark, theme, surface.pixelDensity());
            if (resized || seen == null || !seen.looksLike(now)) {
                seen = now;
                canvas.paint(() -> {
                    GraphicsContext graphics = canvas.getGraphicsContext2D();
                    graphics.translate(-left, -top);
                    painting.paint(mark, theme, surface);
                });
            }
        }
    }

    InsetLayer(Kit kit, Painting painting) {
        this.kit = kit;
        this.painting = painting;
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Asks for more pixels than the screen has, by a factor, as {@link DenseCanvas#density}. */
    void sharpen(double factor) {
        sharpness = factor;
    }

    /** Has all insets painted anew next time: what is beneath them has come. */
    void renew() {
        insets.forEach(inset -> inset.seen = null);
    }

    /** Shows a scene's insets in place of those that were there. */
    void show(List<InsetMark> marks, Theme theme) {
        while (insets.size() < marks.size()) {
            Inset inset = new Inset();
            insets.add(inset);
            getChildren().add(inset.canvas);
        }
        while (insets.size() > marks.size()) {
            getChildren().remove(insets.remove(insets.size() - 1).canvas);
        }
        for (int i = 0; i < marks.size(); i++) {
            insets.get(i).show(marks.get(i), theme);
        }
    }
}
