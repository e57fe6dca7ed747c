package org.chronocarte.picture.paint;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    /** Letters of one piece; a cedilla may touch its letter. */
    private static final String SEEN = "+FRABQekgßt&%€—8";

    /** JavaFX fills large glyphs even-odd: where the strokes of a letter overlap, it would show holes. */
    @ParameterizedTest
    @EnumSource
    void noLetterIsMadeOfOverlappingShapes(Typeface face) throws Exception {
        try (InputStream file = Typeface.class.getResourceAsStream(face.resource())) {
            assertNotNull(file);
            Font font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(100f);
            FontRenderContext context = new FontRenderContext(null, true, true);
            for (String letter : SEEN.split("")) {
                Path2D outline =
                        new GeneralPath(font.createGlyphVector(context, letter).getOutline());
                outline.setWindingRule(Path2D.WIND_EVEN_ODD);
                Area holed = new Area(outline);
                outline.setWindingRule(Path2D.WIND_NON_ZERO);
                Area whole = new Area(outline);
                whole.subtract(holed);
                assertTrue(whole.isEmpty(), () -> face + " overlaps in " + letter);
            }
        }
    }
}
