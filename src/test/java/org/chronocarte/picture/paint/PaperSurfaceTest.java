package org.chronocarte.picture.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.chronocarte.model.dossier.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ink goes where it was asked to go, and nowhere else. */
class PaperSurfaceTest {

    private static final int SIDE = 100;
    private static final int RED = 0xFFCC0000;
    private static final PaperFonts FONTS = new PaperFonts();

    private static BufferedImage drawn(double scale, Consumer<Surface> drawing) {
        int side = (int) (SIDE * scale);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        PaperSurface surface = new PaperSurface(graphics, FONTS);
        surface.fill(RED);
        surface.stroke(RED, 2);
        drawing.accept(surface);
        graphics.dispose();
        return image;
    }

    private static BufferedImage drawn(Consumer<Surface> drawing) {
        return drawn(1, drawing);
    }

    /** The box of all pixels with ink. */
    private static Rectangle ink(BufferedImage image) {
        Rectangle box = new Rectangle();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 > 8) {
                    box = box.isEmpty() ? new Rectangle(x, y, 1, 1) : box.union(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return box;
    }

    @Test
    void whatIsTurnedTurnsClockwiseAboutItsPointAndNothingAfterIt() {
        assertEquals(
                new Rectangle(40, 50, 10, 30),
                ink(drawn(surface -> surface.turned(50, 50, 90, () -> surface.fillRect(50, 50, 30, 10)))));
        assertEquals(new Rectangle(10, 20, 30, 40), ink(drawn(surface -> {
            surface.turned(50, 50, 33, () -> surface.fill(RED));
            surface.fillRect(10, 20, 30, 40);
        })));
    }

    @Test
    void shapesFillTheirBoxes() {
        assertEquals(new Rectangle(10, 20, 30, 40), ink(drawn(surface -> surface.fillRect(10, 20, 30, 40))));
        assertEquals(new Rectangle(10, 20, 30, 40), ink(drawn(surface -> surface.fillRoundRect(10, 20, 30, 40, 6))));
        assertEquals(new Rectangle(30, 40, 20, 20), ink(drawn(surface -> surface.fillCircle(40, 50, 10))));
        assertEquals(new Rectangle(29, 39, 22, 22), ink(drawn(surface -> surface.strokeCircle(40, 50, 10))));
        assertEquals(new Rectangle(9, 19, 32, 42), ink(drawn(surface -> surface.strokeRect(10, 20, 30, 40))));
        assertEquals(new Rectangle(10, 49, 60, 2), ink(drawn(surface -> surface.line(10, 50, 70, 50))));
    }

    @Test
    void anArcRunsCounterClockwiseFromThreeOClock() {
        Rectangle quarter = ink(drawn(surface -> surface.strokeArc(50, 50, 20, 0, 90)));
        assertTrue(quarter.x >= 49 && quarter.y + quarter.height <= 51, quarter::toString);
        assertTrue(quarter.x + quarter.width >= 70 && quarter.y <= 30, quarter::toString);
    }

    @Test
    void logicalPixelsAreScaled() {
        assertEquals(new Rectangle(20, 40, 60, 80), ink(drawn(2, surface -> surface.fillRect(10, 20, 30, 40))));
    }

    @Test
    void coloursAreTheOnesAskedForWithTheirAlpha() {
        assertEquals(RED, drawn(surface -> surface.fillRect(0, 0, 50, 50)).getRGB(25, 25));
        int half = drawn(surface -> {
                    surface.fill(0x80336699);
                    surface.fillRect(0, 0, 50, 50);
                })
                .getRGB(25, 25);
        assertEquals(0x80, half >>> 24);
        assertEquals(0x99, half & 0xFF, 1);
    }

    @Test
    void aFadeRunsFromLeftToRightAndStopsAtItsEnds() {
        BufferedImage image = drawn(surface -> {
            surface.fillFading(20, 0x00CC0000, 80, RED);
            surface.fillRect(0, 0, 100, 10);
        });
        assertEquals(0, image.getRGB(10, 5) >>> 24);
        assertEquals(128, image.getRGB(50, 5) >>> 24, 6);
        assertEquals(255, image.getRGB(90, 5) >>> 24);
        int before = -1;
        for (int x = 0; x < 100; x++) {
            assertTrue(image.getRGB(x, 5) >>> 24 >= before);
            before = image.getRGB(x, 5) >>> 24;
        }
    }

    @Test
    void aFadeWithoutAWidthIsAColour() {
        assertEquals(
                RED,
                drawn(surface -> {
                            surface.fillFading(20, 0, 20, RED);
                            surface.fillRect(0, 0, 100, 10);
                        })
                        .getRGB(50, 5));
    }

    @Test
    void dashesLeaveGaps() {
        BufferedImage image = drawn(surface -> {
            surface.stroke(RED, 2, 5, 5);
            surface.line(0, 50, 100, 50);
        });
        assertEquals(RED, image.getRGB(2, 50));
        assertEquals(0, image.getRGB(7, 50));
        assertEquals(RED, image.getRGB(12, 50));
    }

    @Test
    void aPathIsWhatWasTraced() {
        BufferedImage image = drawn(surface -> {
            surface.beginPath();
            surface.moveTo(10, 10);
            surface.lineTo(90, 10);
            surface.lineTo(10, 90);
            surface.closePath();
            surface.fillPath();
        });
        assertEquals(RED, image.getRGB(20, 20));
        assertEquals(0, image.getRGB(80, 80));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyKindsShapeStandsRoundItsMiddle(Shape shape) {
        BufferedImage image = drawn(surface -> Glyph.fill(surface, shape, 50, 50, 20));
        assertEquals(RED, image.getRGB(50, 50));
        Rectangle box = ink(image);
        assertEquals(50, box.getCenterX(), 1);
        assertEquals(50, box.getCenterY(), 4);
        assertTrue(box.width >= 34 && box.width <= 52, box::toString);
        assertTrue(
                ink(drawn(surface -> Glyph.stroke(surface, shape, 50, 50, 20))).contains(box));
    }

    @Test
    void shapesAreToldApartByTheirCorners() {
        int[] inks = new int[4];
        for (Shape shape : Shape.values()) {
            BufferedImage image = drawn(surface -> Glyph.fill(surface, shape, 50, 50, 20));
            for (int[] corner : new int[][] {{34, 34}, {66, 66}, {50, 28}, {72, 50}}) {
                inks[shape.ordinal()] = inks[shape.ordinal()] * 2 + (image.getRGB(corner[0], corner[1]) >>> 31);
            }
        }
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < i; j++) {
                assertNotEquals(inks[i], inks[j], Shape.values()[i] + " " + Shape.values()[j]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ég", "Saisie de 8,4 t", "été – œuvre", "東京", "Łódź Москва", "W…"})
    void textTakesTheRoomThatWasMeasured(String text) {
        for (Typeface face : Typeface.values()) {
            for (double spacing : new double[] {0, 1.5}) {
                TextStyle style = new TextStyle(face, 11, spacing);
                Rectangle box = ink(drawn(surface -> surface.text(text, 5, 60, style, RED)));
                double width = FONTS.width(text, style);
                assertTrue(box.x >= 3 && box.x + box.width <= 5 + width + 3, () -> face + " " + box + " " + width);
                assertTrue(box.width > width * 0.75, () -> face + " " + box + " " + width);
                assertTrue(box.y > 45 && box.y + box.height <= 65, () -> face + " " + box);
            }
        }
    }

    @Test
    void aHaloSurroundsItsText() {
        TextStyle style = new TextStyle(Typeface.SANS, 20);
        Rectangle text = ink(drawn(surface -> surface.text("Halo", 20, 60, style, RED)));
        BufferedImage image = drawn(surface -> surface.haloText("Halo", 20, 60, style, RED, 0xFFFFFFFF, 3));
        assertTrue(ink(image).x <= text.x - 2 && ink(image).width >= text.width + 4);
    }

    @Test
    void fittedTextIsWholeOrEndsInAnEllipsis() {
        TextStyle style = new TextStyle(Typeface.SANS, 12);
        for (String text : new String[] {"", "a", "Saisie de cocaïne au Havre", "🚢🚢🚢🚢", "two  blanks at   a cut"}) {
            for (double room = -5; room < 200; room += 3.7) {
                String fitted = FONTS.fitted(text, style, room);
                assertTrue(fitted.isEmpty() || FONTS.width(fitted, style) <= room);
                String kept = fitted.endsWith("…") ? fitted.substring(0, fitted.length() - 1) : fitted;
                assertTrue(text.startsWith(kept), fitted);
                assertTrue(kept.isEmpty() || !Character.isHighSurrogate(kept.charAt(kept.length() - 1)), fitted);
                assertTrue(!fitted.equals("…") && !fitted.contains(" …"), () -> "'" + fitted + "'");
            }
        }
    }
}
