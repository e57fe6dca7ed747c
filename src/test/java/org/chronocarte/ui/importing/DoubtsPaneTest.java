package org.chronocarte.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class DoubtsPaneTest {

    private Button open;
    private DoubtsPane doubts;
    private Scene scene;

    @Start
    void start(Stage stage) {
        open = new Button("Open");
        doubts = new DoubtsPane(new ImportWords("en"), fixes -> doubts.show(report(1)));
        doubts.show(report(2));
        scene = new Scene(new VBox(open, doubts.node()), 600, 400);
        stage.setScene(scene);
        stage.show();
    }

    private static ImportReport report(int doubtful) {
        return new ImportReport(
                "a.csv",
                "csv",
                2,
                2,
                0,
                0,
                0,
                0,
                2,
                2,
                null,
                null,
                IntStream.range(2, 2 + doubtful)
                        .mapToObj(DoubtsPaneTest::problem)
                        .toList());
    }

    private static Problem problem(int row) {
        Where where = new Where.Row(row, "");
        return Problem.warning("row-duplicate", where, "1").with(new Fix.LeaveOut(where));
    }

    /** Else the next key would press whatever button comes next in the window, such as that to open the file. */
    @Test
    void theFocusStaysWhereADoubtWasSettled(FxRobot robot) {
        Button fix = robot.lookup("Leave this row out")
                .match(Button.class::isInstance)
                .queryButton();
        robot.interact(fix::requestFocus);
        robot.interact(fix::fire);
        assertEquals(doubts.node(), scene.getFocusOwner());
        robot.interact(open::requestFocus);
        robot.interact(() -> doubts.show(report(2)));
        assertEquals(open, scene.getFocusOwner(), "nothing was settled here");
    }

    @Test
    void whatIsReadStaysInPlaceWhenADoubtIsSettled(FxRobot robot) {
        ScrollPane view = (ScrollPane) doubts.node();
        robot.interact(() -> doubts.show(report(12)));
        robot.interact(() -> view.setVvalue(0.25));
        double above = above(view);
        robot.interact(() -> doubts.show(report(11)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(above, above(view), 1);
        robot.interact(() -> doubts.show(report(12)));
        robot.interact(() -> view.setVvalue(1));
        robot.interact(() -> doubts.show(report(11)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, view.getVvalue(), 0.01, "as near as there is anything");
    }

    /** How much of the doubts is out of sight above. */
    private static double above(ScrollPane view) {
        double height = view.getContent().getLayoutBounds().getHeight();
        return view.getVvalue() * (height - view.getViewportBounds().getHeight());
    }
}
