package org.chronocarte.picture.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperFontsTest {

    private static final PaperFonts FONTS = new PaperFonts();
    private static final TextStyle STYLE = new TextStyle(Typeface.SANS, 40);

    /** Scripts that join their letters or run from right to left, too. */
    @ParameterizedTest
    @ValueSource(strings = {"Plan", "Ελλάδα", "北京", "ثورة في مصر", "הכרזת העצמאות", "हिन्दी", "Plan عربي 12"})
    void anOutlineLooksLikeTheTextThatIsSet(String text) {
        BufferedImage set = drawn(graphics -> new PaperSurface(graphics, FONTS).text(text, 10, 60, STYLE, 0xFF000000));
        BufferedImage outlined = drawn(graphics -> {
            graphics.translate(10, 60);
            graphics.setColor(Color.BLACK);
            graphics.fill(FONTS.outline(text, STYLE));
        });
        int ink = 0;
        int apart = 0;
        for (int y = 0; y < set.getHeight(); y++) {
            for (int x = 0; x < set.getWidth(); x++) {
                int wanted = set.getRGB(x, y) >>> 24;
                ink += wanted;
                apart += Math.abs(wanted - (outlined.getRGB(x, y) >>> 24));
            }
        }
        assertTrue(ink > 0, "nothing is set");
        assertTrue(apart < ink * 0.25, apart + " of " + ink + " lie elsewhere");
    }

    private static BufferedImage drawn(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(600, 90, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.accept(graphics);
        graphics.dispose();
        return image;
    }
}
