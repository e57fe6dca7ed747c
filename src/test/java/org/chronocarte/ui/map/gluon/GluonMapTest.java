package org.chronocarte.ui.map.gluon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.TestTiles;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.geo.mbtiles.MbTilesWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // @Start runs before each test.
class GluonMapTest {

    private static final Viewport MARSEILLE = new Viewport(Mercator.x(5.37), Mercator.y(43.3), 9.3, 900, 600);

    private BaseMap base;
    private GluonMap map;
    private Stage window;

    @Start
    void start(Stage stage) throws IOException {
        base = BaseMap.bundled();
        map = new GluonMap(base, MapStyle.of(Look.LIGHT));
        window = stage;
        stage.setScene(new Scene(new StackPane(map), 900, 600));
        stage.setWidth(900);
        stage.setHeight(600);
        stage.show();
    }

    @AfterEach
    void close() throws IOException {
        WaitForAsyncUtils.asyncFx(map::close);
        WaitForAsyncUtils.waitForFxEvents();
        base.close();
    }

    private void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void waitUntil(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Gluon's tiles come a moment after the first picture. */
    private RoundTiles tiles() throws Exception {
        waitUntil(() -> map.ground().tiles().getParent() != null);
        return map.ground().tiles();
    }

    /** Where Gluon really has a place, asked of the scene graph and not of the camera. */
    private static void assertShows(Viewport expected, Viewport actual) {
        assertEquals(expected.centerX(), actual.centerX(), 1e-9);
        assertEquals(expected.centerY(), actual.centerY(), 1e-9);
        assertEquals(expected.zoom(), actual.zoom(), 1e-9);
    }

    @Test
    void tilesComeFromUsAndNotFromTheNetwork() {
        Object found = TileRetrieverProvider.getInstance().load();
        assertInstanceOf(VectorTileRetriever.class, found);
        assertSame(found, TileRetrieverProvider.getInstance().load());
    }

    @Test
    void theWholeWorldIsShownAtFirstWithoutABand() {
        Viewport view = map.viewport();
        assertEquals(900, view.width());
        assertEquals(600, view.height());
        assertEquals(900, view.worldSize(), 1e-6);
    }

    @Test
    void whatIsShownIsWhatWasAskedFor() {
        run(() -> map.show(MARSEILLE));
        assertEquals(MARSEILLE, map.viewport());
    }

    @Test
    void gluonReallyIsThere() throws Exception {
        run(() -> map.show(MARSEILLE));
        RoundTiles tiles = tiles();
        assertSame(MARSEILLE, WaitForAsyncUtils.waitForAsyncFx(1000, () -> tiles.truth(MARSEILLE)));
        Viewport other = MARSEILLE.panned(1, 0);
        assertFalse(
                WaitForAsyncUtils.waitForAsyncFx(1000, () -> tiles.truth(other)).equals(other));
    }

    @Test
    void overThe180thMeridianTheWorldGoesOn() throws Exception {
        Viewport fiji = new Viewport(Mercator.x(179), Mercator.y(-17), 6, 900, 600);
        run(() -> map.show(fiji));
        RoundTiles tiles = tiles();
        TileView far = Objects.requireNonNull(tiles.far());
        Viewport beyond = new Viewport(fiji.centerX() - 1, fiji.centerY(), 6, 900, 600);
        assertSame(beyond, WaitForAsyncUtils.waitForAsyncFx(1000, () -> far.truth(beyond)));
        run(() -> map.show(fiji.panned(-400, 0)));
        assertTrue(map.viewport().centerX() < 0.5);
        run(() -> map.show(MARSEILLE));
        assertFalse(far.node().isVisible());
    }

    @Test
    void eachOfManyViewsIsShownExactly() {
        for (double zoom = 3; zoom < 19; zoom += 0.7) {
            Viewport view =
                    new Viewport(Mercator.x(zoom * 3 - 20), Mercator.y(60 - zoom * 5), zoom, 900, 600).clamped();
            run(() -> map.show(view));
            assertEquals(view, map.viewport());
            Viewport sameZoom = view.panned(-31, 17);
            run(() -> map.show(sameZoom));
            assertEquals(sameZoom, map.viewport());
        }
    }

    @Test
    void aNewSizeKeepsTheMiddleAndTheZoom() throws Exception {
        run(() -> map.show(MARSEILLE));
        run(() -> {
            window.setWidth(1240);
            window.setHeight(820);
        });
        waitUntil(() -> map.viewport().width() == map.getWidth() && map.getWidth() > 1000);
        assertShows(MARSEILLE, map.viewport());
        run(() -> window.setWidth(700));
        waitUntil(() -> map.viewport().width() == map.getWidth() && map.getWidth() < 800);
        assertShows(MARSEILLE, map.viewport());
        RoundTiles tiles = tiles();
        Viewport now = map.viewport();
        assertSame(now, WaitForAsyncUtils.waitForAsyncFx(1000, () -> tiles.truth(now)));
    }

    /** Gluon keeps every tile for ever, so after many the map makes itself a new view; nobody must notice. */
    @Test
    void longJourneysStayExact() throws Exception {
        RoundTiles first = tiles();
        Viewport last = MARSEILLE;
        for (int i = 0; i < 40; i++) {
            Viewport view = new Viewport(0.3 + i * 0.01, 0.4, 12.4, 900, 600);
            run(() -> map.show(view));
            last = view;
        }
        assertNotSame(first, map.ground().tiles());
        assertEquals(last, map.viewport());
        RoundTiles tiles = tiles();
        Viewport now = map.viewport();
        assertSame(now, WaitForAsyncUtils.waitForAsyncFx(1000, () -> tiles.truth(now)));
    }

    @Test
    void layingOutAgainTellsNobody() {
        run(() -> map.show(MARSEILLE));
        int[] told = {0};
        map.viewportProperty().addListener(observable -> told[0]++);
        run(() -> map.getOverlay().requestLayout());
        run(() -> map.requestLayout());
        assertEquals(0, told[0]);
    }

    @Test
    void aBoxFits() {
        run(() -> map.fit(new GeoBounds(-5, 42, 8, 51)));
        Viewport view = map.viewport();
        assertEquals(0, view.screenY(Mercator.y(51)), 1e-6);
        assertEquals(600, view.screenY(Mercator.y(42)), 1e-6);
    }

    @Test
    void noMoveShowsABandOutsideTheWorld() {
        run(() -> map.show(new Viewport(-3, 7, -4, 900, 600)));
        Viewport view = map.viewport();
        assertTrue(view.centerX() >= 0 && view.centerX() < 1 && view.unitY(600) <= 1 + 1e-9);
        assertEquals(900, view.worldSize(), 1e-6);
    }

    /** The robot's wheel knows no delta, so the event is made by hand, and sent where the mouse would send it. For the FX thread. */
    private void wheel(double x, double y, double delta) {
        Point2D screen = map.localToScreen(x, y);
        ScrollEvent event = new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                screen.getX(),
                screen.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
        map.getOverlay().fireEvent(event);
    }

    @Test
    void theWheelZoomsAroundThePointerByItsDelta() throws Exception {
        run(() -> map.show(MARSEILLE));
        List<Boolean> told = new ArrayList<>();
        map.userMovingProperty().addListener((observable, before, moving) -> told.add(moving));
        List<Viewport> views = new ArrayList<>();
        // Both notches in one go: on a busy machine the pause after which the wheel rests could pass between two.
        run(() -> {
            wheel(200, 150, 40);
            views.add(map.viewport());
            wheel(200, 150, -10);
            views.add(map.viewport());
        });
        Viewport once = views.get(0);
        Viewport twice = views.get(1);
        waitUntil(() -> told.contains(false));
        assertEquals(MARSEILLE.zoom() + 1.0 / 3, once.zoom(), 1e-9);
        assertEquals(MARSEILLE.zoom() + 0.25, twice.zoom(), 1e-9);
        assertEquals(200, twice.screenX(MARSEILLE.unitX(200)), 1e-3);
        assertEquals(150, twice.screenY(MARSEILLE.unitY(150)), 1e-3);
        assertEquals(List.of(true, false), told);
        assertEquals(twice, map.viewport());
    }

    @Test
    void draggingPullsTheMapAndTellsWhoDidIt(FxRobot robot) {
        run(() -> map.show(MARSEILLE));
        List<Boolean> told = new ArrayList<>();
        map.userMovingProperty().addListener((observable, before, moving) -> told.add(moving));
        robot.moveTo(map.localToScreen(450, 300))
                .press(MouseButton.PRIMARY)
                .moveBy(60, 40)
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        Viewport pulled = map.viewport();
        assertEquals(60, pulled.screenX(MARSEILLE.unitX(0)), 1.5);
        assertEquals(40, pulled.screenY(MARSEILLE.unitY(0)), 1.5);
        assertEquals(MARSEILLE.zoom(), pulled.zoom());
        assertEquals(List.of(true, false), told);
    }

    @Test
    void theOverlayGetsTheMouseFirst(FxRobot robot) {
        run(() -> {
            map.show(MARSEILLE);
            map.getOverlay().setOnMouseDragged(event -> event.consume());
        });
        robot.moveTo(map.localToScreen(450, 300))
                .press(MouseButton.PRIMARY)
                .moveBy(60, 40)
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(MARSEILLE, map.viewport());
        assertEquals(900, map.getOverlay().getWidth());
    }

    @Test
    void keysPanZoomAndLeadHome(FxRobot robot) throws Exception {
        Viewport home = new Viewport(Mercator.x(2.5), Mercator.y(46.6), 5.6, 900, 600);
        run(() -> {
            map.setReducedMotion(true);
            map.setHome(home);
            map.show(MARSEILLE);
            map.requestFocus();
        });
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(MARSEILLE.panned(-90, 0), map.viewport());
        robot.press(KeyCode.HOME).release(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(home, map.viewport());
        robot.write("++-");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(home.zoom() + 1, map.viewport().zoom(), 1e-9);
        waitUntil(() -> !map.userMovingProperty().get());
    }

    @Test
    void aFlightEndsExactlyAtItsAimAndIsNotTheUsers() throws Exception {
        List<Boolean> told = new ArrayList<>();
        map.userMovingProperty().addListener((observable, before, moving) -> told.add(moving));
        run(() -> map.flyTo(MARSEILLE, Duration.millis(300)));
        waitUntil(() -> !map.flyingProperty().get());
        assertEquals(MARSEILLE, map.viewport());
        assertTrue(told.isEmpty());
    }

    @Test
    void aFlightCanBeInterrupted() throws Exception {
        Viewport home = new Viewport(Mercator.x(2.5), Mercator.y(46.6), 5.6, 900, 600);
        run(() -> {
            map.flyTo(MARSEILLE, Duration.seconds(30));
            map.show(home);
        });
        assertFalse(map.flyingProperty().get());
        assertEquals(home, map.viewport());
        run(() -> map.flyTo(MARSEILLE, Duration.ZERO));
        assertEquals(MARSEILLE, map.viewport());
    }

    @Test
    void inAFlightNoTileIsNeededWhereAPictureCoversAll() throws Exception {
        rest(MARSEILLE);
        run(() -> map.flyTo(MARSEILLE.zoomedAround(450, 300, MARSEILLE.zoom() + 3), Duration.seconds(30)));
        int before = map.ground().tiles().lookupAll(".image-view").size();
        run(() -> {
            map.move(MARSEILLE.zoomedAround(450, 300, MARSEILLE.zoom() + 1.8));
            map.layout();
            assertEquals(0, painted());
            assertEquals(before, map.ground().tiles().lookupAll(".image-view").size());
            map.move(MARSEILLE.zoomedAround(450, 300, MARSEILLE.zoom() - 1.8));
            map.layout();
            assertTrue(painted() > 0, "round a picture that shrinks");
            map.stop();
        });
    }

    @Test
    void anotherBaseMapIsShownAtRestAndInTheTiles(@TempDir Path folder) throws Exception {
        Path file = MbTilesWriter.write(
                folder.resolve("red.mbtiles"), Map.of(), TestTiles.world(TestTiles.picture("png", java.awt.Color.RED)));
        tiles();
        waitUntil(map::isComplete);
        try (BaseMap other = BaseMap.open(file, base)) {
            run(() -> map.setBaseMap(other));
            waitUntil(() -> map.isComplete() && middle() == java.awt.Color.RED.getRGB());
            run(() -> map.setUserMoving(true));
            run(() -> map.move(map.viewport().panned(40, 0)));
            waitUntil(() -> middle() == java.awt.Color.RED.getRGB());
            run(() -> map.setUserMoving(false));
            run(() -> map.setBaseMap(base));
            waitUntil(() -> map.isComplete() && middle() != java.awt.Color.RED.getRGB());
        }
    }

    /** The picture of the map at rest, which lies over the tiles. */
    private ImageView picture() {
        return map.ground().getChildrenUnmodifiable().stream()
                .filter(ImageView.class::isInstance)
                .map(ImageView.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** How many tiles are painted. */
    private long painted() {
        return map.ground().tiles().lookupAll(".image-view").stream()
                .filter(Node::isVisible)
                .count();
    }

    @Test
    void underThePictureAtRestNoTileIsPainted() throws Exception {
        run(() -> map.show(MARSEILLE));
        tiles();
        waitUntil(() -> picture().isVisible()
                && !map.ground().tiles().lookupAll(".image-view").isEmpty());
        assertEquals(0, painted());
        run(() -> {
            map.setUserMoving(true);
            map.move(MARSEILLE.zoomedAround(450, 300, MARSEILLE.zoom() + 3));
            map.layout();
            assertFalse(picture().isVisible(), "too far for a picture of where it was");
            assertTrue(painted() > 0);
        });
    }

    @Test
    void thePictureGrowsWhileTheMapComesCloser() throws Exception {
        run(() -> map.show(MARSEILLE));
        tiles();
        waitUntil(() -> picture().isVisible() && map.isComplete());
        int[] grown = {};
        for (int step = 1; step <= 5; step++) {
            Viewport closer = MARSEILLE.zoomedAround(200, 500, MARSEILLE.zoom() + 0.06 * step);
            grown = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
                map.setUserMoving(true);
                map.move(closer);
                return pixels();
            });
        }
        assertTrue(picture().isVisible());
        assertEquals(0, painted(), "it covers all of the view");
        run(() -> map.setUserMoving(false));
        waitUntil(map::isComplete);
        assertTrue(difference(grown, WaitForAsyncUtils.waitForAsyncFx(5000, this::pixels)) < 2);
    }

    /** Where a picture with its margin lies while the map is at rest. */
    private static final Bounds ROUND_THE_VIEW = new BoundingBox(-160, -160, 1220, 920);

    /** Shows a view and lets the map come to rest: only the first picture has no margin. */
    private void rest(Viewport view) throws Exception {
        run(() -> map.show(view.panned(1, 0)));
        tiles();
        waitUntil(() -> picture().isVisible() && map.isComplete());
        run(() -> map.show(view));
        waitUntil(() -> pictured().equals(ROUND_THE_VIEW));
    }

    private Bounds pictured() {
        return picture().localToScene(picture().getBoundsInLocal());
    }

    @Test
    void aPictureThatShrinksALittleStillCoversTheView() throws Exception {
        rest(MARSEILLE);
        run(() -> {
            map.setUserMoving(true);
            map.move(MARSEILLE.zoomedAround(450, 300, MARSEILLE.zoom() - 0.2));
            assertEquals(new Rectangle2D(0, 0, 900, 600), map.ground().covered());
            assertEquals(0, painted());
        });
    }

    @Test
    void aroundAPictureThatShrinksThereAreTiles() throws Exception {
        rest(MARSEILLE);
        run(() -> {
            map.setUserMoving(true);
            map.move(MARSEILLE.zoomedAround(450, 300, MARSEILLE.zoom() - 0.8));
            map.layout();
            assertTrue(picture().isVisible());
            Bounds shrunk = pictured();
            assertEquals(1220 * Math.pow(2, -0.8), shrunk.getWidth(), 2);
            assertEquals(450, shrunk.getCenterX(), 1);
            assertEquals(300, shrunk.getCenterY(), 1);
            assertTrue(painted() > 0);
        });
    }

    private int[] pixels() {
        int[] argb = new int[900 * 600];
        map.snapshot(null, null)
                .getPixelReader()
                .getPixels(0, 0, 900, 600, PixelFormat.getIntArgbInstance(), argb, 0, 900);
        return argb;
    }

    /** How far the colours of two pictures lie apart in the mean, of 255. */
    private static double difference(int[] first, int[] second) {
        long sum = 0;
        for (int at = 0; at < first.length; at++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((first[at] >> shift & 0xFF) - (second[at] >> shift & 0xFF));
            }
        }
        return sum / 3.0 / first.length;
    }

    @Test
    void aSmallPanNeedsNoTile() throws Exception {
        rest(MARSEILLE);
        int before = middle();
        run(() -> {
            map.setUserMoving(true);
            map.move(MARSEILLE.panned(40.3, -20));
            assertEquals(new BoundingBox(-120, -180, 1220, 920), pictured(), "on whole pixels");
            assertEquals(0, painted());
        });
        assertEquals(
                before,
                WaitForAsyncUtils.waitForAsyncFx(
                                1000, () -> map.snapshot(null, null).getPixelReader())
                        .getArgb(490, 280));
    }

    @Test
    void thePictureGoesAlongWhileTheMapIsPanned() throws Exception {
        rest(MARSEILLE);
        run(() -> {
            map.setUserMoving(true);
            map.move(MARSEILLE.panned(240.3, -200));
            map.layout();
            assertTrue(picture().isVisible());
            assertEquals(new BoundingBox(80, -360, 1220, 920), pictured());
            long strip = painted();
            assertTrue(
                    strip > 0
                            && strip
                                    < map.ground()
                                            .tiles()
                                            .lookupAll(".image-view")
                                            .size(),
                    "tiles painted: " + strip);
            map.ground().tiles().lookupAll(".image-view").stream()
                    .filter(Node::isVisible)
                    .forEach(tile -> {
                        Bounds part = tile.localToScene(tile.getClip().getBoundsInLocal());
                        assertTrue(
                                part.getMaxX() <= 80.01 || part.getMinY() >= 559.99 || part.contains(1, 599),
                                part.toString());
                    });
        });
        run(() -> map.setUserMoving(false));
        waitUntil(() -> pictured().getMinX() == -160 && painted() == 0);
    }

    @Test
    void aLongDragGetsANewPictureAheadOfIt() throws Exception {
        rest(MARSEILLE);
        run(() -> {
            map.setUserMoving(true);
            map.move(MARSEILLE.panned(79, 0));
            assertEquals(-81, pictured().getMinX());
        });
        run(() -> map.move(MARSEILLE.panned(81, 0)));
        waitUntil(() -> pictured().getMinX() == -280);
        assertEquals(-160, pictured().getMinY());
        run(() -> map.move(MARSEILLE.panned(101, 0)));
        assertEquals(-260, pictured().getMinX());
        run(() -> map.setUserMoving(false));
        waitUntil(() -> pictured().getMinX() == -160);
    }

    private int middle() throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(
                1000, () -> map.snapshot(null, null).getPixelReader().getArgb(450, 300));
    }
}
