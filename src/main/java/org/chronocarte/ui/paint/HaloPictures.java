package org.chronocarte.ui.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.paint.TextStyle;

/**
 * The halos of texts as pictures, made once and kept for the labels that were set last. To have the toolkit draw a halo
 * in each frame, of copies of the text or by stroking its outline, takes half of the frame. For the FX thread.
 */
final class HaloPictures {

    private static final int KEPT = 600;

    private final PaperFonts fonts;
    private final Map<Key, Halo> halos = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Halo> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(String text, TextStyle style, int argb, double width, double density) {}

    /**
     * A halo.
     *
     * @param x where the picture's left edge lies, right of where the text begins, in pixels of the picture
     * @param y where its upper edge lies, below the baseline
     */
    record Halo(Image image, int x, int y) {}

    HaloPictures(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The halo of a text.
     *
     * @param width on each side, in pixels of the text's size
     * @param density pixels of the picture to one of those
     */
    Halo of(String text, TextStyle style, int argb, double width, double density) {
        return halos.computeIfAbsent(new Key(text, style, argb, width, density), this::made);
    }

    private Halo made(Key key) {
        Shape outline = AffineTransform.getScaleInstance(key.density, key.density)
                .createTransformedShape(fonts.outline(key.text, key.style));
        Rectangle box = outline.getBounds();
        int round = (int) Math.ceil(key.width * key.density) + 1;
        box.grow(round, round);
        BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(-box.x, -box.y);
        graphics.setColor(new Color(key.argb));
        graphics.setStroke(
                new BasicStroke((float) (key.width * key.density * 2), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(outline);
        graphics.fill(outline);
        graphics.setComposite(AlphaComposite.DstIn);
        graphics.setColor(new Color(key.argb, true));
        graphics.fill(box);
        graphics.dispose();
        return new Halo(ScreenImage.of(image), box.x, box.y);
    }
}
