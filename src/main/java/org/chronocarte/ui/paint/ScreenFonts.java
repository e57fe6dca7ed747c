package org.chronocarte.ui.paint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Typeface;

/** The typefaces as JavaFX fonts. Loading them also makes them known to style sheets. For the FX thread. */
public final class ScreenFonts {

    private final Map<Typeface, Font> faces = new EnumMap<>(Typeface.class);
    private final Map<TextStyle, Font> sized = new HashMap<>();

    /** @throws UncheckedIOException when a font file of the project cannot be read */
    public ScreenFonts() {
        for (Typeface face : Typeface.values()) {
            try (InputStream file = ScreenFonts.class.getResourceAsStream(face.resource())) {
                Font font = file == null ? null : Font.loadFont(file, 12);
                if (font == null) {
                    throw new IOException("cannot read font " + face.resource());
                }
                faces.put(face, font);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The font of a style. */
    public Font font(TextStyle style) {
        return sized.computeIfAbsent(style, each -> {
            Font face = faces.getOrDefault(each.face(), Font.getDefault());
            return new Font(face.getName(), each.size());
        });
    }
}
