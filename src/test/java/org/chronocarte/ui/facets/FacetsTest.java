package org.chronocarte.ui.facets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.explore.Facet;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matches;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FacetsTest {

    @TempDir
    static Path folder;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(WindowFixture.bundled(), "en", folder.resolve("settings.json"));
    }

    @Stop
    void stop() {
        window.close();
    }

    private Node panel() {
        return window.features().facets().view();
    }

    private Matches matches() {
        return window.exploration().shown().matches();
    }

    private Labeled byId(String id) {
        return panel().lookupAll("#" + id).stream()
                .map(Labeled.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(((ButtonBase) byId(id))::fire);
    }

    private static String sectionOf(Facet facet) {
        return "facet-" + facet.name().toLowerCase(Locale.ROOT);
    }

    private String firstValue(Facet facet) {
        return FacetValues.of(facet, window.exploration().matcher()).listed().stream()
                .filter(value -> matches().count(facet, value) > 0)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Facet.class)
    void choosingAValueLeavesAsManyEntriesAsItsCountSays(Facet facet) {
        FxRobot robot = new FxRobot();
        String value = firstValue(facet);
        int having = matches().count(facet, value);
        if (byId(sectionOf(facet) + "-fold").getAccessibleText().endsWith("unfold")) {
            fire(robot, sectionOf(facet) + "-fold");
        }
        ToggleButton row = (ToggleButton) byId(sectionOf(facet) + "-" + value);
        assertTrue(WindowFixture.textsIn(row.getGraphic()).contains(Integer.toString(having)));
        robot.interact(row::fire);
        assertEquals(having, matches().inWindow().cardinality());
        assertTrue(row.isSelected());
        assertEquals(Set.of(value), window.state().filter().values(facet));
        robot.interact(row::fire);
        assertFalse(window.state().filter().isNarrowing());
    }

    @Test
    void countsFollowTheOtherFacetsAndTheWindow(FxRobot robot) {
        int before = matches().count(Facet.KIND, "event");
        fire(robot, "facet-place-" + firstValue(Facet.PLACE));
        int inPlace = matches().count(Facet.KIND, "event");
        assertTrue(inPlace < before);
        assertTrue(WindowFixture.textsIn(((ToggleButton) byId("facet-kind-event")).getGraphic())
                .contains(Integer.toString(inPlace)));
        robot.interact(() -> window.exploration()
                .update(state -> state.withWindow(
                        state.window().scaled(0.1, state.window().end()))));
        assertNotEquals(inPlace, matches().count(Facet.KIND, "event"));
    }

    @Test
    void clearTakesEveryFilterAwayAndThenHidesItself(FxRobot robot) {
        assertFalse(byId("facets-clear").isVisible());
        fire(robot, "facet-kind-event");
        fire(robot, "facet-certainty-disputed");
        robot.interact(() ->
                window.exploration().go(state -> state.withFilter(state.filter().withQuery("marseille"))));
        assertTrue(byId("facets-clear").isVisible());
        robot.clickOn(byId("facets-clear"));
        assertFalse(window.state().filter().isNarrowing());
        assertFalse(byId("facets-clear").isVisible());
        assertEquals("", window.features().search().view().getText());
        robot.interact(() -> window.exploration().back());
        assertTrue(window.state().filter().isNarrowing());
        assertEquals("marseille", window.features().search().view().getText());
    }

    @Test
    void sectionsFoldAndUnfoldByKeyboardAndSayWhich(FxRobot robot) {
        String first = "facet-kind-event";
        assertTrue(WindowFixture.visibleIn(panel()).contains(byId(first)));
        robot.interact(() -> byId("facet-kind-fold").requestFocus());
        robot.type(KeyCode.SPACE);
        assertTrue(panel().lookupAll("#" + first).isEmpty());
        assertTrue(byId("facet-kind-fold").getAccessibleText().endsWith("unfold"));
        robot.type(KeyCode.SPACE);
        assertTrue(WindowFixture.visibleIn(panel()).contains(byId(first)));
        assertTrue(byId("facet-kind-fold").getAccessibleText().endsWith(" fold"));
    }

    @Test
    void allPlacesAreShownOnDemand(FxRobot robot) {
        long few =
                WindowFixture.visibleIn(panel()).stream().filter(this::isPlace).count();
        fire(robot, "facet-place-more");
        long all =
                WindowFixture.visibleIn(panel()).stream().filter(this::isPlace).count();
        assertTrue(all > few);
        assertEquals(FacetValues.of(Facet.PLACE, window.exploration().matcher()).all(), all);
        fire(robot, "facet-place-more");
        assertEquals(
                few,
                WindowFixture.visibleIn(panel()).stream().filter(this::isPlace).count());
    }

    private boolean isPlace(Node node) {
        return node instanceof ToggleButton
                && node.getId() != null
                && node.getId().startsWith("facet-place-");
    }

    @Test
    void anotherLookLeavesTheKeyboardWhereItIs(FxRobot robot) {
        robot.interact(() -> byId("facet-kind-event").requestFocus());
        Node row = byId("facet-kind-event");
        robot.interact(() -> window.exploration().update(state -> state.withLook(Look.DARK)));
        assertEquals(row, window.stage().getScene().getFocusOwner());
    }

    @Test
    void aChapterShowsWhatItAsksFor(FxRobot robot) {
        int steps = window.steps();
        assertEquals(
                5, window.exploration().shown().index().dossier().chapters().size());
        robot.clickOn(byId("chapter-4"));
        assertEquals(steps + 1, window.steps());
        Chapter chapter =
                window.exploration().shown().index().dossier().chapters().get(3);
        When asked = Objects.requireNonNull(chapter.view().window());
        assertEquals(
                new TimeWindow(asked.earliestStart(), asked.latestEnd()),
                window.state().window());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertEquals(steps + 2, window.steps());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT9).release(KeyCode.CONTROL);
        assertEquals(steps + 2, window.steps(), "there is no ninth");
    }

    @Test
    void nothingMovesAwayFromThePointerThatChose(FxRobot robot) {
        ToggleButton row = (ToggleButton) byId("facet-kind-event");
        double before = row.localToScene(0, 0).getY();
        robot.interact(row::fire);
        robot.interact(() -> panel().getScene().getRoot().layout());
        Labeled clear = byId("facets-clear");
        assertTrue(clear.isVisible());
        assertEquals(before, row.localToScene(0, 0).getY());
        double right = clear.localToScene(clear.getLayoutBounds()).getMaxX();
        assertTrue(right <= panel().localToScene(panel().getLayoutBounds()).getMaxX());
    }
}
