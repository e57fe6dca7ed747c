package org.chronocarte.ui.kit;

import javafx.scene.canvas.Canvas;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.picture.paint.Glyph;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.ui.paint.ScreenSurface;
import org.jspecify.annotations.Nullable;

/** A kind's shape in its colour, as beside a label. */
public final class KindGlyph extends Canvas {

    private static final double SHARE = 0.36;

    private final ScreenSurface surface;

    /** @param size side of the square that it takes, in pixels */
    public KindGlyph(Kit kit, double size) {
        super(size, size);
        surface = new ScreenSurface(getGraphicsContext2D(), kit.fonts(), kit.measure());
    }

    /** Shows a kind; null shows nothing. */
    public void show(@Nullable Kind kind, Theme theme) {
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        if (kind != null) {
            surface.fill(theme.color(kind));
            Glyph.fill(surface, kind.shape(), getWidth() / 2, getHeight() / 2, getWidth() * SHARE);
        }
    }
}
