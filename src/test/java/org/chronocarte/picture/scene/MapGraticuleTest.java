package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.Viewport;
import org.junit.jupiter.api.Test;

class MapGraticuleTest {

    private static MapGraticule of(Viewport view, String language) {
        return MapGraticule.of(
                view,
                1,
                new Messages(ResourceBundle.getBundle(
                        "org.chronocarte.picture.scene.mapwords", Locale.forLanguageTag(language))),
                MapFixture.FONTS,
                new LabelPlacer(new MapBox(0, 0, view.width(), view.height())));
    }

    private static List<String> labels(MapGraticule graticule) {
        return graticule.labels().stream().map(LabelMark.Line::text).toList();
    }

    @Test
    void saysWhichLinesTheyAre() {
        Viewport france = Viewport.fit(new GeoBounds(-5, 42, 9, 51), 900, 700, 0);
        List<String> english = labels(of(france, "en"));
        assertTrue(english.containsAll(List.of("0°", "2° E", "4° W", "44° N", "48° N")), english.toString());
        assertTrue(labels(of(france, "fr")).contains("4° O"));
        Viewport port = new Viewport(Mercator.x(5.37), Mercator.y(43.3), 12, 900, 700);
        assertTrue(
                labels(of(port, "en")).contains("43° 18′ N"),
                labels(of(port, "en")).toString());
    }

    @Test
    void goesOnBeyondThe180thMeridian() {
        List<String> fiji = labels(of(Viewport.fit(new GeoBounds(170, -25, -170, -10), 900, 700, 0), "en"));
        assertTrue(fiji.containsAll(List.of("175° E", "180°", "175° W")), fiji.toString());
    }

    @Test
    void linesAreStraightAndLeaveRoom() {
        Random random = new Random(8);
        for (int i = 0; i < 300; i++) {
            Viewport view = new Viewport(
                            random.nextDouble(), random.nextDouble(), 2 + random.nextDouble() * 17, 1200, 700)
                    .clamped();
            List<Double> upright = of(view, "en").lines().stream()
                    .filter(line -> line.y0() == 0 && line.x0() == line.x1())
                    .map(MapGraticule.Line::x0)
                    .toList();
            for (int line = 1; line < upright.size(); line++) {
                assertTrue(upright.get(line) - upright.get(line - 1) >= 60, view.toString());
            }
        }
    }

    @Test
    void isThereOnlyWhenAskedFor() {
        MapFixture france = MapFixture.france();
        assertEquals(MapGraticule.NONE, france.scene(MapFixture.franceView()).graticule());
    }
}
