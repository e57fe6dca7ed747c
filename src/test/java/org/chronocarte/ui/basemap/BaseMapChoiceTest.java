package org.chronocarte.ui.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.export.ExportFile;
import org.chronocarte.io.format.export.Exports;
import org.chronocarte.io.settings.Settings.BaseMapChoice;
import org.chronocarte.io.settings.Settings.OnlineChoice;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.MapExtract;
import org.chronocarte.picture.geo.MapStyle;
import org.chronocarte.picture.geo.TestTiles;
import org.chronocarte.picture.geo.TileId;
import org.chronocarte.picture.geo.TilePainter;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.geo.mbtiles.MbTilesWriter;
import org.chronocarte.picture.geo.online.TileServer;
import org.chronocarte.picture.geo.tiles.Trouble;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class BaseMapChoiceTest {

    @TempDir
    Path folder;

    private WindowFixture window;
    private BaseMap embedded;
    private Path good;
    private Path bad;
    private Path dossier;
    private TileServer server;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(
                WindowFixture.bundled(), "en", folder.resolve("settings.json"), KnownFormats.files(PlaceFinder.NONE));
        embedded = maps().current();
    }

    @Stop
    void stop() {
        window.close();
        server.close();
    }

    @BeforeEach
    void write() throws Exception {
        server = new TileServer(TileServer.sends(200, TestTiles.picture("png", Color.RED)));
        good = MbTilesWriter.write(
                folder.resolve("red.mbtiles"),
                Map.of("name", "Red", "attribution", "<b>&copy; Somebody</b>"),
                TestTiles.world(TestTiles.picture("png", Color.RED)));
        bad = Files.write(folder.resolve("bad.mbtiles"), "bonjour".getBytes(StandardCharsets.UTF_8));
        dossier = folder.resolve("mine.json");
        new DossierWriter().save(Dossier.empty(LocalText.of("Bon", "Good")), dossier);
    }

    private BaseMapController maps() {
        return window.features().baseMap();
    }

    private void choose(FxRobot robot) {
        robot.interact(() -> window.main().actions().baseMap());
        WindowFixture.until(() -> find("basemap-ok").isPresent());
    }

    private static Optional<Node> find(String id) {
        return Window.getWindows().stream()
                .map(each -> each.getScene().getRoot().lookup("#" + id))
                .filter(each -> each != null)
                .findFirst();
    }

    private static <T> T node(String id, Class<T> type) {
        return type.cast(find(id).orElseThrow());
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> node(id, javafx.scene.control.ButtonBase.class).fire());
    }

    private void pick(FxRobot robot, Path file) {
        window.chooseMap(file);
        fire(robot, "basemap-choose");
    }

    private void take(FxRobot robot, Path file) {
        choose(robot);
        pick(robot, file);
        WindowFixture.until(() -> !find("basemap-ok").orElseThrow().isDisabled());
        fire(robot, "basemap-ok");
        WindowFixture.until(() -> find("basemap-ok").isEmpty());
    }

    private static int previewed() {
        ImageView picture = node("basemap-preview", ImageView.class);
        return picture.getImage() == null
                ? 0
                : picture.getImage().getPixelReader().getArgb(20, 20);
    }

    private void open(FxRobot robot, Path file) {
        robot.interact(() -> window.features().opening().open(file));
        WindowFixture.until(() -> "Good"
                .equals(window.exploration().shown().index().dossier().title().in("en")));
    }

    @Test
    void whoLooksForStreetsIsToldOnceWhereTheyAreToBeHad(FxRobot robot) {
        robot.interact(() -> maps().looked(new Viewport(0.5, 0.35, 12, 800, 600)));
        assertFalse(node("notice", Node.class).isVisible());
        robot.interact(() -> maps().looked(new Viewport(0.5, 0.35, 13, 800, 600)));
        assertTrue(node("notice", Node.class).isVisible());
        assertTrue(node("notice-text", Label.class).getText().contains("streets"));
        AtomicInteger again = new AtomicInteger();
        robot.interact(() -> {
            maps().onNotice(notice -> again.incrementAndGet());
            maps().looked(new Viewport(0.5, 0.35, 14, 800, 600));
        });
        assertEquals(0, again.get());
    }

    @Test
    void aMapOfTheReadersOwnIsLeftWithoutAdvice(FxRobot robot) {
        take(robot, good);
        WindowFixture.until(() -> maps().current() != embedded);
        robot.interact(() -> maps().looked(new Viewport(0.5, 0.35, 14, 800, 600)));
        assertFalse(node("notice", Node.class).isVisible());
    }

    @Test
    void theMapThatCameAlongIsShownUnlessTheReaderHasChosenOne(FxRobot robot) throws Exception {
        byte[] extract;
        try (BaseMap own = BaseMap.open(good, embedded)) {
            extract = MapExtract.of(own, window.exploration().shown().index(), () -> true)
                    .orElseThrow();
        }
        Path archive = folder.resolve("along.chronocarte");
        Dossier told = Dossier.empty(LocalText.of("Bon", "Good"));
        ExportFile written = ExportFile.write(Exports.archive(extract), told, null, "en", archive);
        assertEquals(Optional.empty(), written.hindrance());
        assertEquals(
                List.of(),
                KnownFormats.files(PlaceFinder.NONE).read(archive).report().problems());
        open(robot, archive);
        WindowFixture.until(() -> maps().current() != embedded);
        assertEquals("© Somebody", maps().current().credit().orElseThrow());
        openDefault(robot);
        WindowFixture.until(() -> maps().current() == embedded);
        open(robot, archive);
        WindowFixture.until(() -> maps().current() != embedded);
        take(robot, good);
        BaseMap chosen = maps().current();
        assertEquals("Red", chosen.name());
        openDefault(robot);
        WindowFixture.until(() -> maps().current() == embedded);
        open(robot, archive);
        WindowFixture.until(() -> maps().current() != embedded);
        // Settings are written behind, a moment later.
        WindowFixture.until(
                () -> Files.readString(folder.resolve("settings.json")).contains("red.mbtiles"));
    }

    @Test
    void aMapOfATownFarAwayIsPreviewedWhereItLies(FxRobot robot) throws Exception {
        byte[] red = TestTiles.picture("png", Color.RED);
        Map<TileId, byte[]> tiles = new HashMap<>();
        for (int x = 200; x < 206; x++) {
            for (int y = 100; y < 106; y++) {
                tiles.put(new TileId(8, x, y), red);
            }
        }
        String middle = Mercator.lon(202 / 256.0) + "," + Mercator.lat(104 / 256.0) + "," + Mercator.lon(204 / 256.0)
                + "," + Mercator.lat(102 / 256.0);
        Path town = MbTilesWriter.write(folder.resolve("town.mbtiles"), Map.of("bounds", middle), tiles);
        choose(robot);
        pick(robot, town);
        WindowFixture.until(() -> previewed() == Color.RED.getRGB());
    }

    private void openDefault(FxRobot robot) {
        robot.interact(() -> window.features().opening().openDefault());
        WindowFixture.until(() -> window.exploration().shown().index().size() > 0);
    }

    @Test
    void aFileIsPreviewedShownAndNamed(FxRobot robot) {
        choose(robot);
        WindowFixture.until(() -> previewed() != 0);
        assertNotEquals(Color.RED.getRGB(), previewed());
        pick(robot, good);
        WindowFixture.until(() -> previewed() == Color.RED.getRGB());
        assertTrue(node("basemap-credit", Label.class).getText().endsWith("© Somebody"));
        assertEquals(embedded, maps().current());
        fire(robot, "basemap-ok");
        WindowFixture.until(() -> maps().current() != embedded);
        assertEquals(
                Optional.of(new BaseMapChoice(null, good.toString(), null)),
                window.settings().get().baseMapOf(null));
        assertEquals(Optional.of("© Somebody"), maps().current().credit());
        choose(robot);
        fire(robot, "basemap-standard");
        fire(robot, "basemap-ok");
        WindowFixture.until(() -> maps().current() == embedded);
        assertEquals(Optional.empty(), window.settings().get().baseMapOf(null));
    }

    @Test
    void aFileThatIsNoGoodIsSaidAndCannotBeTaken(FxRobot robot) {
        choose(robot);
        pick(robot, bad);
        WindowFixture.until(() -> node("basemap-problem", Label.class).isVisible());
        assertTrue(node("basemap-problem", Label.class).getText().contains("bad.mbtiles"));
        assertTrue(node("basemap-fix", Label.class).getText().contains("PMTiles"));
        assertTrue(find("basemap-ok").orElseThrow().isDisabled());
        fire(robot, "basemap-standard");
        assertFalse(find("basemap-ok").orElseThrow().isDisabled());
        robot.interact(
                () -> find("basemap-ok").orElseThrow().getScene().getWindow().hide());
        assertEquals(embedded, maps().current());
    }

    @Test
    void callingOffLeavesTheMapThatWasShown(FxRobot robot) {
        take(robot, good);
        BaseMap shown = maps().current();
        choose(robot);
        fire(robot, "basemap-standard");
        robot.interact(
                () -> find("basemap-ok").orElseThrow().getScene().getWindow().hide());
        WindowFixture.until(() -> find("basemap-ok").isEmpty());
        assertEquals(shown, maps().current());
        assertEquals(0, shown.brokenTiles());
    }

    @Test
    void eachDossierHasItsOwnMap(FxRobot robot) {
        open(robot, dossier);
        take(robot, good);
        openDefault(robot);
        WindowFixture.until(() -> maps().current() == embedded);
        open(robot, dossier);
        WindowFixture.until(() -> maps().current() != embedded);
        assertEquals("Red", maps().current().name());
    }

    @Test
    void aMapThatIsGoneIsSaidAndTheApplicationsOwnShows(FxRobot robot) throws Exception {
        open(robot, dossier);
        take(robot, good);
        openDefault(robot);
        WindowFixture.until(() -> maps().current() == embedded);
        Files.delete(good);
        open(robot, dossier);
        WindowFixture.until(() -> node("notice", Node.class).isVisible());
        assertTrue(node("notice-text", Label.class).getText().contains("red.mbtiles"));
        assertEquals(embedded, maps().current());
        assertNull(maps().current().credit().orElse(null));
    }

    private void type(FxRobot robot, String address, String credit) {
        robot.interact(() -> {
            node("basemap-address", TextField.class).setText(address);
            node("basemap-online-credit", TextField.class).setText(credit);
        });
    }

    private void takeOnline(FxRobot robot) {
        choose(robot);
        fire(robot, "basemap-online");
        type(robot, server.template(), "© Server");
        fire(robot, "basemap-ok");
        WindowFixture.until(() -> maps().current() != embedded);
    }

    @Test
    void aServerIsAskedOnlyWhenTheReaderSaysSo(FxRobot robot) {
        choose(robot);
        assertFalse(node("basemap-address", Node.class).getParent().isVisible());
        fire(robot, "basemap-online");
        assertTrue(find("basemap-ok").orElseThrow().isDisabled());
        type(robot, "http://example.org/{z}/{x}/{y}.png", "© A");
        assertTrue(node("basemap-wrong", Label.class).getText().contains("{z}"));
        type(robot, server.template(), " ");
        assertTrue(find("basemap-ok").orElseThrow().isDisabled());
        assertTrue(node("basemap-wrong", Label.class).isVisible());
        type(robot, server.template(), "© Server");
        assertFalse(node("basemap-wrong", Label.class).isVisible());
        assertFalse(find("basemap-ok").orElseThrow().isDisabled());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), server.asked());
        fire(robot, "basemap-show");
        WindowFixture.until(() -> previewed() == Color.RED.getRGB());
        assertTrue(node("basemap-credit", Label.class).getText().endsWith("© Server"));
        type(robot, server.template(), "© Other");
        assertEquals(0, previewed());
        fire(robot, "basemap-standard");
        robot.interact(
                () -> find("basemap-ok").orElseThrow().getScene().getWindow().hide());
        assertEquals(embedded, maps().current());
        assertEquals(Optional.empty(), window.settings().get().baseMapOf(null));
    }

    @Test
    void aServerWithoutTilesOfThisViewIsSaid(FxRobot robot) {
        server.answer(TileServer.sends(404, new byte[0]));
        choose(robot);
        fire(robot, "basemap-online");
        type(robot, server.template(), "© Server");
        fire(robot, "basemap-show");
        WindowFixture.until(() -> node("basemap-problem", Label.class).getText().contains("has no tile of this view"));
    }

    @Test
    void aServersMapIsRememberedForItsDossier(FxRobot robot) {
        open(robot, dossier);
        takeOnline(robot);
        assertEquals(Optional.of("© Server"), maps().current().credit());
        openDefault(robot);
        WindowFixture.until(() -> maps().current() == embedded);
        open(robot, dossier);
        WindowFixture.until(() -> maps().current() != embedded);
        assertEquals(Optional.of("© Server"), maps().current().credit());
        choose(robot);
        assertTrue(node("basemap-online", RadioButton.class).isSelected());
        assertEquals(server.template(), node("basemap-address", TextField.class).getText());
        fire(robot, "basemap-ok");
        WindowFixture.until(() -> find("basemap-ok").isEmpty());
        assertEquals(Optional.of("© Server"), maps().current().credit());
    }

    @Test
    void withoutNetworkThatIsSaid(FxRobot robot) {
        takeOnline(robot);
        server.close();
        BaseMap shown = maps().current();
        window.background().start(new javafx.concurrent.Task<Integer>() {
            @Override
            protected Integer call() throws Exception {
                return new TilePainter(shown)
                        .paint(MapStyle.of(Look.LIGHT), new TileId(6, 30, 20), 256, 0)
                        .pixels();
            }
        });
        WindowFixture.until(() -> node("notice", Node.class).isVisible());
        assertTrue(node("notice-text", Label.class).getText().contains("no network"));
        assertEquals(Optional.of(Trouble.NO_NETWORK), shown.trouble());
        assertEquals(shown, maps().current());
    }

    @Test
    void aRememberedAddressThatIsNoneIsSaid(FxRobot robot) {
        window.settings()
                .set(window.settings()
                        .get()
                        .withBaseMap(new BaseMapChoice(
                                null, null, new OnlineChoice("http://example.org/{z}/{x}/{y}.png", "© A"))));
        robot.interact(() -> maps().dossierOpened(null));
        WindowFixture.until(() -> node("notice", Node.class).isVisible());
        assertTrue(node("notice-text", Label.class).getText().contains("http://example.org/{z}"));
        assertEquals(embedded, maps().current());
    }

    @Test
    void fieldsOfAServersMapDoNotSqueezeTheWindow(FxRobot robot) {
        choose(robot);
        WaitForAsyncUtils.waitForFxEvents();
        double before = find("basemap").orElseThrow().getLayoutBounds().getWidth();
        fire(robot, "basemap-online");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, find("basemap").orElseThrow().getLayoutBounds().getWidth(), 1);
        assertTrue(node("basemap-address", TextField.class).getWidth() > 300);
        Node last = find("basemap-ok").orElseThrow();
        double below = last.localToScene(last.getLayoutBounds()).getMaxY();
        assertTrue(
                below <= last.getScene().getHeight(),
                below + " in " + last.getScene().getHeight());
    }

    @Test
    void aWindowThatTheDesktopMadeNarrowIsNotMadeHigh(FxRobot robot) {
        choose(robot);
        WaitForAsyncUtils.waitForFxEvents();
        Window dialog = find("basemap").orElseThrow().getScene().getWindow();
        double width = dialog.getWidth();
        double height = dialog.getHeight();
        robot.interact(() -> dialog.setWidth(200));
        robot.interact(() -> node("basemap-own", RadioButton.class).setSelected(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(width, dialog.getWidth(), 1);
        assertTrue(dialog.getHeight() <= height + 1, dialog.getHeight() + " instead of " + height);
    }
}
