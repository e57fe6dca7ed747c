package org.chronocarte.ui.map.gluon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.BaseMapPainter;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // @BeforeEach runs before each test.
class StillFrameTest {

    private static final Viewport MARSEILLE = new Viewport(Mercator.x(5.37), Mercator.y(43.3), 9.3, 900, 600);
    private static final Rectangle2D ALL = new Rectangle2D(0, 0, 900, 600);

    /** Where a picture with its margin lies while the map is at rest. */
    private static final Bounds ROUND_THE_VIEW = new BoundingBox(-160, -160, 1220, 920);

    private final AtomicInteger came = new AtomicInteger();
    private BaseMap base;
    private StillFrame still;

    @BeforeEach
    void paint() throws Exception {
        base = BaseMap.bundled();
        run(() -> still = new StillFrame(base, MapStyle.of(Look.LIGHT), came::incrementAndGet));
        run(() -> still.paint(MARSEILLE, 1));
        waitUntil(() -> came.get() == 1);
    }

    @AfterEach
    void close() throws IOException {
        run(still::stopPainting);
        base.close();
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Viewport closer(double levels) {
        return MARSEILLE.zoomedAround(450, 300, MARSEILLE.zoom() + levels);
    }

    private Rectangle2D coveredAt(Viewport camera) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            still.follow(camera, false);
            return still.covered();
        });
    }

    /** Takes off for a view, and waits until that is painted while the camera is where it was. */
    private void flyTo(Viewport there) throws Exception {
        run(() -> still.flyTo(there, 1));
        waitUntil(still::isShown);
    }

    @Test
    void theFirstPictureIsOfTheViewAloneAndTheNextReachesRoundIt() throws Exception {
        assertEquals(new BoundingBox(0, 0, 900, 600), still.node().getBoundsInParent());
        run(() -> still.paint(MARSEILLE.panned(1, 0), 1));
        waitUntil(() -> came.get() == 2);
        assertEquals(ROUND_THE_VIEW, still.node().getBoundsInParent());
    }

    @Test
    void whatIsUpIsNotPaintedAgain() throws Exception {
        run(() -> still.paint(MARSEILLE, 1));
        assertTrue(still.isShown());
        assertEquals(2, came.get(), "told at once");
        run(() -> still.setStyle(MapStyle.of(Look.DARK)));
        assertFalse(still.isShown());
        run(() -> still.paint(MARSEILLE, 1));
        waitUntil(still::isShown);
        run(() -> {
            still.paint(MARSEILLE, 2);
            assertFalse(still.isShown(), "for a denser screen it is");
        });
    }

    @Test
    void thePictureOfAFlightsEndTakesOverOnTheWay() throws Exception {
        flyTo(closer(3));
        assertEquals(ALL, coveredAt(closer(1.8)), "that of its beginning still covers more");
        Rectangle2D inTheMiddle = coveredAt(closer(2.5));
        assertEquals(1220 * Math.pow(2, -0.5), inTheMiddle.getWidth(), 2);
        assertEquals(450, (inTheMiddle.getMinX() + inTheMiddle.getMaxX()) / 2, 1);
        assertEquals(ALL, coveredAt(closer(2.8)));
        coveredAt(closer(3));
        assertTrue(still.isShown());
        assertEquals(ROUND_THE_VIEW, still.node().getBoundsInParent());
        run(() -> still.paint(closer(3), 1));
        assertTrue(still.isShown(), "it has been painted already");
    }

    @Test
    void flyingOutTheWiderPictureTakesOverAsSoonAsTheOtherEndsInTheView() throws Exception {
        flyTo(closer(-1.5));
        assertEquals(ALL, coveredAt(closer(-0.1)));
        coveredAt(closer(-1.5));
        assertTrue(still.isShown());
    }

    @Test
    void aFlightThatIsOverTakesNoPictureThatIsTooFar() throws Exception {
        flyTo(closer(3));
        run(still::land);
        assertEquals(Rectangle2D.EMPTY, coveredAt(closer(1.5)));
        assertEquals(ALL, coveredAt(closer(2.9)));
    }

    @Test
    void inAnotherStyleTheEndIsNotShownAsItWasPainted() throws Exception {
        flyTo(closer(3));
        run(() -> still.setStyle(MapStyle.of(Look.DARK)));
        assertEquals(Rectangle2D.EMPTY, coveredAt(closer(3)));
    }

    @Test
    void whatIsBeingPaintedInTheStyleBeforeIsGivenUp() throws Exception {
        run(() -> {
            still.flyTo(closer(3), 1);
            still.setStyle(MapStyle.of(Look.DARK));
            still.land();
            still.follow(closer(3), false);
        });
        assertFalse(still.isShown());
        run(() -> still.paint(closer(3), 1));
        waitUntil(still::isShown);
        assertEquals(2, came.get(), "one picture more, in the style that is wanted");
    }

    @Test
    void aPictureIsPaintedOverOnlyWhenAnotherHasBeenUpSince() throws Exception {
        BaseMapPainter painter = new BaseMapPainter(base);
        Set<int[]> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 1; i <= 6; i++) {
            Viewport view = MARSEILLE.panned(150 * i, 0);
            run(() -> {
                still.paint(view.panned(400, 0), 1);
                still.paint(view, 1);
            });
            waitUntil(still::isShown);
            int[] up = pixels(Objects.requireNonNull(still.picture()).image());
            run(() -> still.paint(view.panned(0, 300), 1));
            waitUntil(still::isShown);
            Viewport roomy = new Viewport(view.centerX(), view.centerY(), view.zoom(), 1220, 920);
            assertArrayEquals(pixels(painter.paint(MapStyle.of(Look.LIGHT), roomy, 1)), up);
            used.add(up);
        }
        assertTrue(used.size() <= 3, "in turn, not " + used.size());
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
