package org.chronocarte.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.Viewport;
import org.junit.jupiter.api.Test;

class PointedPositionTest {

    private static Messages words(String language) {
        return new Messages(ResourceBundle.getBundle("org.chronocarte.ui.map.map", Locale.forLanguageTag(language)));
    }

    private static Viewport over(double lat, double lon, double zoom) {
        return new Viewport(Mercator.x(lon), Mercator.y(lat), zoom, 800, 600);
    }

    @Test
    void readsInEitherLanguage() {
        PointedPosition cayenne = PointedPosition.at(over(4.9224, -52.3135, 10), 400, 300);
        assertEquals("4.922° N, 52.314° W", cayenne.words(words("en")));
        assertEquals("4,922° N, 52,314° O", cayenne.words(words("fr")));
        assertEquals(
                "33.9° S, 151° E",
                new PointedPosition(-33.9, 151.04, 1).words(words("en")).replace("151.0", "151"));
    }

    @Test
    void isCopiedWithPointsInAnyLanguage() {
        assertEquals("43.297, 5.370", new PointedPosition(43.297, 5.37, 3).plain());
        assertEquals("-21, 55", new PointedPosition(-20.9, 55.4, 0).plain());
    }

    @Test
    void copiedItLiesWithinAPixelOfWhereThePointerWas() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            Viewport view =
                    over(random.nextDouble() * 120 - 60, random.nextDouble() * 360 - 180, 3 + random.nextInt(14));
            double x = random.nextInt(800);
            double y = random.nextInt(600);
            String[] parts = PointedPosition.at(view, x, y).plain().split(", ");
            assertEquals(x, view.screenX(Mercator.x(Double.parseDouble(parts[1]))), 1);
            assertTrue(Math.abs(y - view.screenY(Mercator.y(Double.parseDouble(parts[0])))) < 2.1, view.toString());
        }
    }
}
