package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.PaperSurface;
import org.junit.jupiter.api.Test;

class MapPainterTest {

    private static final int GROUND = 0xFF123456;

    private static BufferedImage painted(MapScene scene, InsetImages images) {
        BufferedImage image = new BufferedImage(1000, 560, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new java.awt.Color(GROUND, true));
        graphics.fillRect(0, 0, 1000, 560);
        new MapPainter(MapFixture.FONTS, images).paint(scene, new PaperSurface(graphics, MapFixture.FONTS));
        graphics.dispose();
        return image;
    }

    /** A pixel at an angle on a hub's ring, clockwise from twelve o'clock. */
    private static int onRing(BufferedImage image, HubMark hub, double degrees) {
        double radius = hub.radius() - hub.radius() * 0.13;
        double angle = Math.toRadians(degrees - 90);
        return image.getRGB((int) Math.round(hub.center().x() - 0.5 + radius * Math.cos(angle)), (int)
                Math.round(hub.center().y() - 0.5 + radius * Math.sin(angle)));
    }

    @Test
    void aRingShowsItsKindsInTheirColours() {
        MapScene scene = MapFixture.france().scene(MapFixture.franceView());
        BufferedImage image = painted(scene, InsetImages.NONE);
        HubMark marseille = MapFixture.hub(scene, "marseille");
        assertEquals(0xFFC8431B, onRing(image, marseille, 90), "five events of nine, clockwise from the top");
        assertEquals(0xFF1F6FB5, onRing(image, marseille, 270));
        assertEquals(GROUND, image.getRGB(900, 400), "bare map stays bare");
    }

    @Test
    void eachPrecisionLooksDifferent() {
        List<List<Integer>> looks = new ArrayList<>();
        for (PlacePrecision precision : PlacePrecision.values()) {
            MapScene scene = MapFixture.empty()
                    .place("a", "A", 46.6, 2.5, precision)
                    .entries(3, "a", "event")
                    .scene(MapFixture.franceView());
            BufferedImage image = painted(scene, InsetImages.NONE);
            List<Integer> pixels = new ArrayList<>();
            for (int y = 258; y < 302; y++) {
                for (int x = 478; x < 512; x++) {
                    pixels.add(image.getRGB(x, y));
                }
            }
            looks.forEach(other -> assertNotEquals(other, pixels, precision.name()));
            looks.add(pixels);
        }
    }

    @Test
    void anInsetShowsTheBaseMapOfItsOwnViewport() {
        MapScene scene = MapFixture.france().scene(MapFixture.franceView());
        List<Viewport> asked = new ArrayList<>();
        BufferedImage green = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 4; i++) {
            green.setRGB(i % 2, i / 2, 0xFF00FF00);
        }
        BufferedImage image = painted(scene, (viewport, theme, density) -> {
            asked.add(viewport);
            assertEquals(1, density, "as many pixels as the paper has");
            return green;
        });
        assertEquals(scene.insets().stream().map(InsetMark::viewport).toList(), asked);
        MapBox frame = scene.insets().get(0).frame();
        assertEquals(0xFF00FF00, image.getRGB((int) frame.x() + 8, (int) frame.bottom() - 8));
    }
}
