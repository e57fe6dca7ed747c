package org.chronocarte.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chronocarte.ui.WindowFixture;
import org.chronocarte.ui.kit.ShownFocus;
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
class KeyboardTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(WindowFixture.bundled(), "en", folder.resolve("settings.json"));
    }

    @Stop
    void stop() {
        window.close();
    }

    private static final int MOST = 300;

    private Node focused() {
        return Objects.requireNonNull(window.stage().getScene().getFocusOwner());
    }

    /** Where Tab leads, until it comes round. */
    private Set<Node> walk(FxRobot robot) {
        robot.interact(() -> window.features().search().view().requestFocus());
        Set<Node> stops = new LinkedHashSet<>();
        while (stops.add(focused())) {
            robot.type(KeyCode.TAB, 1);
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(stops.size() < MOST, "Tab never comes round");
        }
        assertEquals(stops.iterator().next(), focused(), "Tab comes round to where it began");
        return stops;
    }

    private static String spoken(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    /** Controls that do something; what a control is made of is its own affair. */
    private List<Node> controls() {
        List<Node> found = new ArrayList<>();
        collect(window.main().view(), found);
        return found;
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean does = node instanceof ButtonBase
                || node instanceof TextField
                || node instanceof DatePicker
                || node instanceof TableView;
        if (does) {
            into.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    private void assertWalks(FxRobot robot, String what) {
        Set<Node> stops = walk(robot);
        for (Node stop : stops) {
            assertFalse(spoken(stop).isBlank(), what + ": no name for " + stop);
            assertFalse(stop.getId() == null || stop.getId().isBlank(), what + ": no id for " + stop);
            assertTrue(
                    stop.getAccessibleRole() != null && stop.getAccessibleRole() != AccessibleRole.PARENT,
                    stop.toString());
            assertTrue(stop.localToScene(stop.getLayoutBounds()).getWidth() > 0, what + ": not to be seen " + stop);
        }
        List<Node> missed = new ArrayList<>(controls());
        missed.removeAll(stops);
        assertEquals(List.of(), missed, what);
    }

    @Test
    void tabReachesEveryControlOfTheWindow(FxRobot robot) {
        assertWalks(robot, "at first");
        robot.interact(() -> window.exploration()
                .go(state -> state.withAsKnownOn(LocalDate.of(2025, 1, 1))
                        .withFilter(state.filter().withQuery("prison"))));
        assertWalks(robot, "with something to clear and to go back to");
    }

    @Test
    void tabReachesEverySourceAndEveryAnswer(FxRobot robot) {
        robot.interact(() -> window.exploration().go(state -> state.withSelected(window.idOf("“Place nette XXL”"))));
        assertWalks(robot, "details");
    }

    /** Who goes from part to part by key has to see where that led. */
    @Test
    void theKeyForTheNextPartRingsWhatItReaches(FxRobot robot) {
        Set<Node> reached = new LinkedHashSet<>();
        robot.type(KeyCode.F6);
        while (reached.add(focused())) {
            Node at = focused();
            assertTrue(isRinged(at), "no ring round " + at);
            robot.type(KeyCode.F6);
            WaitForAsyncUtils.waitForFxEvents();
            assertFalse(isRinged(at), "a ring left behind round " + at);
        }
        assertTrue(reached.size() > 3, reached.toString());
    }

    @Test
    void theTimelineIsFramedWhereverAKeyReachedIt(FxRobot robot) {
        Node frame = robot.lookup(".timeline-focus").query();
        Node time = robot.lookup("#timeline-time").query();
        robot.interact(() -> ShownFocus.give(time));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(frame.isVisible());
        robot.interact(() -> window.features().search().view().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(frame.isVisible());
    }

    private static boolean isRinged(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible"));
    }

    @Test
    void tabReachesTheList(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        assertWalks(robot, "list");
        assertTrue(walk(robot).contains(window.features().list().view()));
    }

    @Test
    void whatTabReachesInAPanelIsScrolledIntoView(FxRobot robot) {
        robot.interact(() -> window.stage().setHeight(600));
        robot.interact(() -> window.exploration().go(state -> state.withSelected(window.idOf("“Place nette XXL”"))));
        Node panel = window.features().details().view();
        robot.interact(panel::requestFocus);
        double top = panel.localToScene(panel.getLayoutBounds()).getMinY();
        double bottom = panel.localToScene(panel.getLayoutBounds()).getMaxY();
        int seen = 0;
        for (int i = 0; i < MOST; i++) {
            robot.type(KeyCode.TAB, 1);
            WaitForAsyncUtils.waitForFxEvents();
            Node at = focused();
            Node up = at;
            while (up != null && up != panel) {
                up = up.getParent();
            }
            if (up == null) {
                break;
            }
            seen++;
            var bounds = at.localToScene(at.getLayoutBounds());
            assertTrue(bounds.getMaxY() > top && bounds.getMinY() < bottom, at.toString());
        }
        assertTrue(seen > 3);
    }
}
