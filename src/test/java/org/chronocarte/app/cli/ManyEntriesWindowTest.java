package org.chronocarte.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ManyEntriesWindowTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(new ManyEntries(7).dossier(MANY), "en", folder.resolve("settings.json"));
    }

    @Stop
    void stop() {
        window.close();
    }

    private static final int MANY = 10_000;

    @Test
    void tenThousandEntriesAreSearchedListedAndSelected(FxRobot robot) {
        robot.interact(() -> window.features().search().view().requestFocus());
        robot.write("entry 77", 0);
        WindowFixture.until(() -> window.state().filter().query().equals("entry 77"));
        int found = window.exploration().shown().matches().onTimeline().cardinality();
        assertTrue(found > 1 && found < MANY);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(Objects.requireNonNull(window.selected()).startsWith("e77")
                || window.selected().equals("e76"));
        robot.interact(() -> window.features().search().view().requestFocus());
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        TableView<Integer> list = window.features().list().view();
        assertEquals(MANY, list.getItems().size());
        robot.type(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(MANY - 1, list.getSelectionModel().getSelectedIndex());
    }

    @Test
    void aCrowdOnTheTimelineOpens(FxRobot robot) {
        robot.interact(() -> ((ButtonBase) window.main().view().lookup("#timeline-fit")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        TimeWindow all = window.state().window();
        robot.clickOn(crowd(robot));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window.state().window().span() < all.span() / 3, "a bar opens into its own time");
    }

    /** A point of the timeline where the card says that there is more to see from closer by. */
    private Point2D crowd(FxRobot robot) {
        Node time = window.main().view().lookup("#timeline-time");
        for (double share = 0.1; share < 0.9; share += 0.05) {
            Point2D point = time.localToScreen(
                    time.getLayoutBounds().getWidth() / 2,
                    time.getLayoutBounds().getHeight() * share);
            robot.moveTo(point, Motion.DIRECT);
            WaitForAsyncUtils.waitForFxEvents();
            if (WindowFixture.textsIn(window.main().view()).contains("Click to look closer")) {
                return point;
            }
        }
        throw new AssertionError("no crowd");
    }

    @Test
    void thereAreMorePlacesThanRowsAndTheButtonSaysSo(FxRobot robot) {
        ButtonBase more = (ButtonBase) window.main().view().lookup("#facet-place-more");
        assertTrue(more.getText().contains("300") && more.getText().contains("of"), more.getText());
        robot.interact(more::fire);
        assertFalse(more.getText().contains("300"));
    }
}
