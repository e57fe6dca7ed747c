package org.chronocarte.picture.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.image.BufferedImage;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.explore.Matches;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.Theme;
import org.junit.jupiter.api.Test;

class InsetCrowdsTest {

    private static final Viewport GUYANE = MapFixture.view(4, -53, 6);
    private static final MapRequest TWO = MapFixture.empty()
            .place("cayenne", "Cayenne", 4.92, -52.31, PlacePrecision.EXACT)
            .place("oiapoque", "Saint-Georges", 3.89, -51.8, PlacePrecision.EXACT)
            .entry("first", "event", "cayenne")
            .entry("second", "response", "oiapoque")
            .request(MapFixture.franceView());

    private final InsetCrowds crowds = new InsetCrowds(new CrowdPainter());

    /** The picture that is drawn for a scene with one inset, at so many pixels a pixel. */
    private BufferedImage drawn(MapRequest request, Viewport view, double density) {
        List<BufferedImage> images = new ArrayList<>();
        Surface surface = (Surface) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Surface.class}, (it, method, all) -> {
                    if (all != null && all[0] instanceof BufferedImage image) {
                        images.add(image);
                    }
                    return method.getName().equals("pixelDensity") ? density : null;
                });
        crowds.begin();
        crowds.paint(new MapCrowd(request, view), new MapPoint(10, 10), surface, request.theme());
        assertEquals(1, images.size());
        return images.get(0);
    }

    private static MapRequest with(ViewState state, BitSet rows, Theme theme) {
        Matches all = TWO.matches();
        Matches matches = new Matches(TWO.index(), rows, rows, new BitSet(), new BitSet(), all.counts());
        return new MapRequest(TWO.index(), state, matches, TWO.viewport(), theme, List.of(), null, InsetMemory.NONE);
    }

    @Test
    void aPictureIsKeptWhileTheMainViewMoves() {
        BufferedImage first = drawn(TWO, GUYANE, 1);
        assertSame(first, drawn(with(TWO.state(), TWO.matches().inWindow(), TWO.theme()), GUYANE, 1));
        assertSame(first, drawn(TWO, GUYANE, 1), "as long as each scene shows it");
    }

    @Test
    void whatLooksOtherwiseIsPaintedAnew() {
        BitSet one = new BitSet();
        one.set(0);
        ViewState stressing = TWO.state().withStressed(Set.of("first"));
        for (MapRequest other : List.of(
                with(TWO.state(), one, TWO.theme()),
                with(stressing, TWO.matches().inWindow(), TWO.theme()),
                with(TWO.state(), TWO.matches().inWindow(), TWO.theme().enlarged(1.5)))) {
            assertNotSame(drawn(TWO, GUYANE, 1), drawn(other, GUYANE, 1));
        }
        assertNotSame(drawn(TWO, GUYANE, 1), drawn(TWO, GUYANE, 2));
        assertNotSame(drawn(TWO, GUYANE, 1), drawn(TWO, MapFixture.view(4, -53, 6.5), 1));
    }

    @Test
    void aPictureThatASceneDidNotShowIsForgotten() {
        BufferedImage first = drawn(TWO, GUYANE, 1);
        crowds.begin();
        assertNotSame(first, drawn(TWO, GUYANE, 1));
    }
}
