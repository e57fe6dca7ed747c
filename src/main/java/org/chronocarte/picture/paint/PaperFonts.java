package org.chronocarte.picture.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The typefaces as Java2D fonts, and their measure. Thread-safe. */
public final class PaperFonts implements TextMeasure {

    private static final int REMEMBERED_WIDTHS = 20_000;
    private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);

    private final Map<Typeface, Font> faces = new EnumMap<>(Typeface.class);
    private final Map<Key, Double> widths = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
            return size() > REMEMBERED_WIDTHS;
        }
    };

    private record Key(String text, TextStyle style) {}

    /** @throws UncheckedIOException when a font file of the project cannot be read */
    public PaperFonts() {
        for (Typeface face : Typeface.values()) {
            faces.put(face, load(face));
        }
    }

    private static Font load(Typeface face) {
        try (InputStream file = PaperFonts.class.getResourceAsStream(face.resource())) {
            if (file == null) {
                throw new IOException("missing font " + face.resource());
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException("broken font " + face.resource(), e));
        }
    }

    /** The font for a text: the style's own, or the system's where that lacks a character. */
    Font fontFor(String text, TextStyle style) {
        Font own = faces.getOrDefault(style.face(), new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        return own.canDisplayUpTo(text) < 0
                ? own.deriveFont((float) style.size())
                : new Font(Font.SANS_SERIF, Font.PLAIN, 12).deriveFont((float) style.size());
    }

    /**
     * The outline of a text that begins at the origin, on a baseline: what {@link Surface#text} would set there, in the
     * system's font where the style's own lacks a character.
     */
    public Shape outline(String text, TextStyle style) {
        Font font = fontFor(text, style);
        if (Font.textRequiresLayout(text.toCharArray(), 0, text.length())) {
            // Arabic, Hebrew, Devanagari: letters that join, or run from right to left.
            return new TextLayout(text, font, FRACTIONAL).getOutline(null);
        }
        if (style.spacing() == 0) {
            return font.createGlyphVector(FRACTIONAL, text).getOutline();
        }
        Path2D.Double letters = new Path2D.Double();
        double at = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            String letter = text.substring(i, text.offsetByCodePoints(i, 1));
            letters.append(font.createGlyphVector(FRACTIONAL, letter).getOutline((float) at, 0), false);
            at += width(letter, style);
        }
        return letters;
    }

    @Override
    public synchronized double width(String text, TextStyle style) {
        return widths.computeIfAbsent(new Key(text, style), key -> {
            double advance =
                    fontFor(text, style).getStringBounds(text, FRACTIONAL).getWidth();
            return advance + style.spacing() * text.codePointCount(0, text.length());
        });
    }
}
