package org.chronocarte.ui.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ProgressIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OpeningProgressTest {

    private static final double UNKNOWN = ProgressIndicator.INDETERMINATE_PROGRESS;

    @Test
    void itShowsTheLatestShareAndThinksAtTheEnd(FxRobot robot) {
        OpeningProgress progress = new OpeningProgress();
        List<Double> shown = new ArrayList<>();
        progress.property().addListener((property, before, now) -> shown.add(now.doubleValue()));
        assertEquals(UNKNOWN, progress.property().get());
        // On the FX thread itself, so that nothing is shown in between.
        robot.interact(() -> {
            progress.read(1, 100);
            progress.read(50, 100);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> progress.read(100, 100));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> progress.read(25, 100));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(progress::end);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(OpeningProgress.READING / 2, UNKNOWN, OpeningProgress.READING / 4, UNKNOWN), shown);
    }

    @Test
    void theBarMovesInHundredths(FxRobot robot) {
        OpeningProgress progress = new OpeningProgress();
        List<Double> shown = new ArrayList<>();
        progress.property().addListener((property, before, now) -> shown.add(now.doubleValue()));
        for (int bytes = 20_000; bytes <= 30_000; bytes += 100) {
            int read = bytes;
            robot.interact(() -> progress.read(read, 1_000_000));
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertEquals(List.of(OpeningProgress.READING * 2 / 100, OpeningProgress.READING * 3 / 100), shown);
    }
}
