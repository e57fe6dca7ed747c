package org.chronocarte.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Pointed;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.Position;
import org.chronocarte.picture.geo.PlaceKind;
import org.chronocarte.picture.geo.PlaceLabel;
import org.chronocarte.picture.paint.PaperFonts;
import org.chronocarte.picture.scene.HubMark;
import org.chronocarte.picture.scene.InsetMark;
import org.chronocarte.picture.scene.MapBox;
import org.chronocarte.picture.scene.MapLabelSource;
import org.chronocarte.picture.scene.MapPoint;
import org.chronocarte.picture.scene.MapScene;
import org.chronocarte.picture.scene.TerritorySource;
import org.chronocarte.ui.kit.Background;
import org.chronocarte.ui.kit.Kit;
import org.chronocarte.ui.kit.PictureLoader;
import org.chronocarte.ui.paint.ScreenFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class MapControllerTest {

    private static final Extent FRANCE = Extent.of(new GeoBounds(-5, 42, 9, 51));

    private static final MapLabelSource TOWNS = (view, language) ->
            List.of(new PlaceLabel("Bourges", PlaceKind.CITY, Mercator.x(2.4), Mercator.y(47.1), 5, 60_000, 5));

    private Exploration exploration;
    private StillCamera camera;
    private MapController map;
    private Runnable insetCame;
    private int insetsPainted;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        EntryIndex index = new EntryIndex(dossier());
        exploration = new Exploration(
                new Matcher(index),
                Views.opening(index, "en", Look.LIGHT, LocalDate.of(2025, 1, 1)).withExtent(FRANCE));
        camera = new StillCamera();
        Kit kit = new Kit(
                new ScreenFonts(),
                new PaperFonts(),
                new Background(),
                address -> {},
                new PictureLoader(new Background()));
        map = new MapController(exploration, kit, camera, repaint -> TOWNS, repaint -> TerritorySource.NONE, renew -> {
            insetCame = renew;
            return (viewport, theme, density) -> {
                insetsPainted++;
                return null;
            };
        });
        stage.setScene(new Scene(map.view(), 1000, 560));
        // The stage is the one of the test classes before, and keeps their size.
        stage.sizeToScene();
        stage.show();
    }

    private static Dossier dossier() {
        LocalText title = LocalText.of("Titre", "Title");
        List<Place> places = List.of(
                place("marseille", 43.297, 5.381),
                place("lyon", 45.76, 4.84),
                place("paris", 48.853, 2.349),
                place("nanterre", 48.892, 2.207),
                place("cayenne", 4.82, -52.36));
        List<Entry> entries = new ArrayList<>();
        for (String at : List.of("marseille", "marseille", "marseille", "lyon", "paris", "nanterre", "cayenne")) {
            entries.add(entry("e" + entries.size(), at));
        }
        Kind kind = new Kind("event", title, title, Lane.ABOVE, 0xC8431B, 0xFF7A45, Shape.CIRCLE, Extras.NONE);
        return new Dossier(
                "test",
                title,
                null,
                List.of(),
                null,
                List.of(kind),
                List.of(),
                List.of(),
                places,
                List.of(),
                entries,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                StoredView.EVERYTHING,
                Extras.NONE);
    }

    private static Place place(String id, double lat, double lon) {
        return new Place(
                id,
                LocalText.neutral(id),
                new Position(lat, lon),
                PlacePrecision.TOWN,
                null,
                List.of(),
                null,
                Extras.NONE);
    }

    private static Entry entry(String id, String place) {
        return new Entry(
                id,
                "event",
                LocalText.neutral("Entry " + id),
                null,
                null,
                null,
                List.of(place),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                Extras.NONE);
    }

    private MapScene scene() {
        WaitForAsyncUtils.waitForFxEvents();
        return map.scene().orElseThrow();
    }

    private MapPoint hub(String place) {
        return scene().hubs().stream()
                .filter(hub -> hub.places().stream().anyMatch(each -> each.id().equals(place)))
                .map(HubMark::center)
                .findFirst()
                .orElseThrow();
    }

    private void clickAt(FxRobot robot, MapPoint point) {
        robot.clickOn(map.view().localToScreen(point.x(), point.y()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void focusMap(FxRobot robot) {
        robot.interact(() -> map.view().requestFocus());
    }

    @Test
    void itShowsWhatTheStateAsks() {
        scene();
        Extent shown = camera.viewportProperty().get().extent();
        assertTrue(shown.minX() <= FRANCE.minX() + 1e-9 && shown.maxX() >= FRANCE.maxX() - 1e-9);
        assertTrue(shown.minY() <= FRANCE.minY() + 1e-9 && shown.maxY() >= FRANCE.maxY() - 1e-9);
    }

    @Test
    void townsAreNamedAgainWhenTheCameraHasLanded(FxRobot robot) {
        assertTrue(namesBourges());
        robot.interact(() -> camera.setFlying(true));
        assertFalse(namesBourges());
        robot.interact(() -> camera.setFlying(false));
        assertTrue(namesBourges());
    }

    private boolean namesBourges() {
        return scene().labels().stream().anyMatch(label -> label.text().equals("Bourges"));
    }

    @Test
    void aHubOfOneEntrySelectsIt(FxRobot robot) {
        clickAt(robot, hub("lyon"));
        assertEquals("e3", exploration.state().selected());
        assertFalse(map.view().entries().isOpen());
    }

    @Test
    void everyEntryOfAHubIsReachedFromItsListByKeyboard(FxRobot robot) {
        clickAt(robot, hub("marseille"));
        ListView<Integer> list = robot.lookup("#map-entries-list").queryListView();
        assertEquals(3, list.getItems().size());
        assertEquals("e0", exploration.state().selected());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertEquals(Pointed.entry("e2"), exploration.state().hovered());
        robot.type(KeyCode.ENTER);
        assertEquals("e2", exploration.state().selected());
        robot.type(KeyCode.UP).type(KeyCode.ENTER);
        assertEquals("e1", exploration.state().selected());
        robot.type(KeyCode.ESCAPE);
        assertFalse(map.view().entries().isOpen());
        assertTrue(map.view().isFocused());
    }

    @Test
    void aClusterOpensUntilItsSitesPart(FxRobot robot) {
        assertEquals(
                2, scene().hubs().stream().mapToInt(HubMark::siteCount).max().orElse(0));
        clickAt(robot, hub("nanterre"));
        assertTrue(scene().hubs().stream().allMatch(hub -> hub.siteCount() == 1));
        assertNotEquals(hub("nanterre"), hub("paris"));
    }

    @Test
    void anInsetTakesTheMapThere(FxRobot robot) {
        InsetMark inset = scene().insets().get(0);
        clickAt(robot, new MapPoint(inset.frame().centerX(), inset.frame().y() + 6));
        MapPoint cayenne = hub("cayenne");
        assertEquals(500, cayenne.x(), 1);
        assertEquals("marseille", scene().insets().get(0).key());
    }

    @Test
    void anInsetIsPaintedAnewOnlyWhenItLooksOtherwise(FxRobot robot) {
        robot.interact(() -> {});
        int once = insetsPainted;
        assertTrue(once > 0);
        robot.interact(() -> map.pan(9, 2));
        robot.interact(() -> exploration.update(state -> state.withHovered(Pointed.entry("e3"))));
        assertEquals(1, scene().insets().size());
        assertEquals(once, insetsPainted);
        robot.interact(() -> exploration.update(state -> state.withHovered(Pointed.entry("e6"))));
        assertEquals(once + 1, insetsPainted, "the entry pointed at is in the inset");
        robot.interact(() -> exploration.update(state -> state.withLook(Look.DARK)));
        assertEquals(once + 2, insetsPainted);
        robot.interact(insetCame);
        assertEquals(once + 3, insetsPainted);
    }

    @Test
    void thePointerLightsUpWhatItIsOver(FxRobot robot) {
        MapPoint lyon = hub("lyon");
        robot.moveTo(map.view().localToScreen(lyon.x(), lyon.y()));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(new Pointed.Places(Set.of("lyon")), exploration.state().hovered());
        assertTrue(map.view().hover().isVisible());
        assertEquals("Entry e3", ((Label) map.view().hover().getChildren().get(0)).getText());
        robot.moveTo(map.view().localToScreen(lyon.x() + 120, lyon.y() + 60));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Pointed.NOTHING, exploration.state().hovered());
        assertFalse(map.view().hover().isVisible());
    }

    @Test
    void aHubLightsUpWithAllItHoldsForThePointerAndForTheKeyboard(FxRobot robot) {
        Pointed marseille = new Pointed.Places(Set.of("marseille"));
        MapPoint at = hub("marseille");
        robot.moveTo(map.view().localToScreen(at.x(), at.y()));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(marseille, exploration.state().hovered());
        robot.moveTo(map.view().localToScreen(at.x() + 200, at.y() - 50));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Pointed.NOTHING, exploration.state().hovered());
        focusMap(robot);
        robot.interact(() -> map.step(1));
        assertEquals(marseille, exploration.state().hovered());
        robot.interact(() -> robot.lookup("#map-zoom-in").query().requestFocus());
        assertEquals(Pointed.NOTHING, exploration.state().hovered());
    }

    @Test
    void keysMoveTheMapAndLeaveOneStepInTheHistory(FxRobot robot) throws Exception {
        focusMap(robot);
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        Extent before = exploration.state().extent();
        int steps = exploration.historyProperty().get().steps().size();
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.DOWN);
        assertTrue(exploration.state().extent().centerX() > before.centerX());
        assertTrue(exploration.state().extent().centerY() > before.centerY());
        WaitForAsyncUtils.waitFor(
                2,
                TimeUnit.SECONDS,
                () -> exploration.historyProperty().get().steps().size() == steps + 1);
        robot.interact(exploration::back);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(camera.viewportProperty().get().extent().centerX()
                < exploration
                        .historyProperty()
                        .get()
                        .steps()
                        .get(steps)
                        .extent()
                        .centerX());
    }

    @Test
    void anExtentFromElsewhereIsFlownToAndMakesNoStep(FxRobot robot) {
        scene();
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        int steps = exploration.historyProperty().get().steps().size();
        int flights = camera.flights();
        Extent spain = Extent.of(new GeoBounds(-9, 36, 3, 43));
        robot.interact(() -> exploration.update(state -> state.withExtent(spain)));
        assertEquals(flights + 1, camera.flights());
        assertEquals(spain.centerX(), camera.viewportProperty().get().centerX(), 1e-9);
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                camera.viewportProperty().get().extent(), exploration.state().extent());
        assertEquals(steps, exploration.historyProperty().get().steps().size());
        assertEquals(flights + 1, camera.flights(), "what the map made of it is not flown to again");
    }

    @Test
    void theKeyboardStepsThroughHubsAndOpensThem(FxRobot robot) {
        focusMap(robot);
        robot.type(KeyCode.N);
        assertTrue(scene().hubs().stream()
                .anyMatch(hub -> hub.emphasis().focused() && hub.place().id().equals("marseille")));
        assertTrue(map.view().getAccessibleText().contains("marseille"));
        robot.type(KeyCode.ENTER);
        assertTrue(map.view().entries().isOpen());
        robot.type(KeyCode.ESCAPE).type(KeyCode.P);
        scene();
        robot.type(KeyCode.ENTER);
        assertEquals(500, hub("cayenne").x(), 1, "the last stop is the inset");
    }

    @Test
    void buttonsZoomAndGoHome(FxRobot robot) {
        scene();
        double zoom = camera.viewportProperty().get().zoom();
        robot.clickOn("#map-zoom-in");
        assertEquals(zoom + 1, camera.viewportProperty().get().zoom(), 1e-9);
        robot.clickOn("#map-zoom-out");
        assertEquals(zoom, camera.viewportProperty().get().zoom(), 1e-9);
        robot.clickOn("#map-home");
        assertTrue(scene().insets().isEmpty(), "all places are in view");
    }

    @Test
    void allWordsFollowTheLanguage(FxRobot robot) {
        scene();
        String english = map.view().getAccessibleText();
        robot.interact(() -> exploration.update(state -> state.withLanguage("fr")));
        assertTrue(scene().hubs().size() > 1);
        assertTrue(english.startsWith("Map"));
        assertTrue(map.view().getAccessibleText().startsWith("Carte"));
        assertEquals("Zoom avant", robot.lookup("#map-zoom-in").query().getAccessibleText());
    }

    @Test
    void anEmptyDossierSaysSoQuietly(FxRobot robot) {
        robot.interact(() -> {
            EntryIndex empty = new EntryIndex(Dossier.empty(LocalText.neutral("empty")));
            exploration.open(new Matcher(empty), Views.opening(empty, "en", Look.DARK, LocalDate.of(2025, 1, 1)));
        });
        assertTrue(scene().hubs().isEmpty());
        Label hint = robot.lookup("#map-hint").queryAs(Label.class);
        assertTrue(hint.isVisible());
        assertEquals("This dossier has no entries yet", hint.getText());
        MapBox said = new MapBox(hint.getLayoutX(), hint.getLayoutY(), hint.getWidth(), hint.getHeight());
        assertTrue(said.width() > 0 && map.view().covered().contains(said), "no name of the map is placed under it");
    }

    @Test
    void twoQuickZoomsGoTwiceAsFar(FxRobot robot) {
        focusMap(robot);
        double zoom = camera.viewportProperty().get().zoom();
        robot.interact(() -> {
            map.zoom(1);
            map.zoom(1);
        });
        assertEquals(zoom + 2, camera.viewportProperty().get().zoom(), 1e-9);
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        ResourceBundle english = ResourceBundle.getBundle("org.chronocarte.ui.map.map", Locale.ENGLISH);
        ResourceBundle french = ResourceBundle.getBundle("org.chronocarte.ui.map.map", Locale.FRENCH);
        assertEquals(english.keySet(), french.keySet());
    }

    @Test
    void gSwitchesTheGraticule(FxRobot robot) {
        robot.interact(() -> map.view().requestFocus());
        robot.type(KeyCode.G);
        assertTrue(exploration.state().graticule());
        assertFalse(map.scene().orElseThrow().graticule().lines().isEmpty());
        robot.clickOn("#map-graticule");
        assertFalse(exploration.state().graticule());
        assertTrue(map.scene().orElseThrow().graticule().lines().isEmpty());
    }

    @Test
    void thePositionUnderThePointerIsSaidAndCopied(FxRobot robot) {
        robot.moveTo(map.view(), Pos.TOP_LEFT, new Point2D(300, 200), Motion.DIRECT);
        Label said = robot.lookup("#map-coordinates").queryAs(Label.class);
        PointedPosition there = PointedPosition.at(map.viewport(), 300, 200);
        assertEquals(there.words(map.messages()), said.getText());
        robot.interact(() -> map.view().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertEquals(
                there.plain(),
                WaitForAsyncUtils.waitForAsyncFx(
                        1000, () -> Clipboard.getSystemClipboard().getString()));
        assertTrue(said.getText().contains(there.plain()));
    }

    /** Who zooms in on a place does not move the pointer, and sees more of its decimals. */
    @Test
    void thePositionIsSaidAnewWhenTheMapMovesUnderThePointer(FxRobot robot) {
        robot.moveTo(map.view(), Pos.TOP_LEFT, new Point2D(300, 200), Motion.DIRECT);
        Label said = robot.lookup("#map-coordinates").queryAs(Label.class);
        String before = said.getText();
        robot.interact(() -> map.zoom(5));
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(before, said.getText());
        assertEquals(PointedPosition.at(map.viewport(), 300, 200).words(map.messages()), said.getText());
    }

    @Test
    void thePositionIsSaidAnewInAnotherLanguage(FxRobot robot) {
        robot.moveTo(map.view(), Pos.TOP_LEFT, new Point2D(300, 200), Motion.DIRECT);
        Label said = robot.lookup("#map-coordinates").queryAs(Label.class);
        String before = said.getText();
        robot.interact(() -> exploration.update(state -> state.withLanguage("fr")));
        assertNotEquals(before, said.getText());
        assertEquals(PointedPosition.at(map.viewport(), 300, 200).words(map.messages()), said.getText());
    }

    /** With no pointer on the map the middle is copied; the message goes with the next move. */
    @Test
    void whatWasCopiedByKeyIsNotSaidForEver(FxRobot robot) {
        Label said = robot.lookup("#map-coordinates").queryAs(Label.class);
        robot.interact(map::copyPosition);
        assertTrue(said.isVisible());
        robot.interact(() -> map.zoom(5));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(said.isVisible());
    }

    @Test
    void onALowMapTheButtonsLeaveTheAttributionFree(FxRobot robot) {
        for (double height : new double[] {560, 214, 190, 120}) {
            robot.interact(() -> {
                map.view().resize(460, height);
                map.view().layout();
            });
            MapBox buttons = map.view().buttons().box();
            assertTrue(buttons.y() + buttons.height() <= height - 34, height + " leaves too little: " + buttons);
        }
    }

    @Test
    void aSearchThatFindsNothingIsNotBlamedOnTheTime(FxRobot robot) {
        scene();
        Label hint = robot.lookup("#map-hint").queryAs(Label.class);
        robot.interact(() ->
                exploration.update(state -> state.withFilter(state.filter().withQuery("nowhere to be found"))));
        scene();
        assertEquals("No entry passes the search and the filters", hint.getText());
    }

    @Test
    void whatWasNotKnownYetIsNotBlamedOnTheTime(FxRobot robot) {
        scene();
        Label hint = robot.lookup("#map-hint").queryAs(Label.class);
        SampleDossier dossier = SampleDossier.withFourKinds().place("here", 45, 5);
        dossier.entry("e", "event", "2024-05-14").at("here");
        EntryIndex index = new EntryIndex(dossier.made());
        LocalDate before = LocalDate.of(2024, 5, 13);
        robot.interact(() -> exploration.open(
                new Matcher(index),
                Views.opening(index, "en", Look.LIGHT, LocalDate.of(2025, 1, 1)).withAsKnownOn(before)));
        scene();
        assertEquals("On that day nothing of this was known yet", hint.getText());
    }
}
