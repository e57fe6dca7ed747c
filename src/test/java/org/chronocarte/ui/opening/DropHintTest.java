package org.chronocarte.ui.opening;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DropHintTest {

    private static DropHint hint() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> new DropHint(() -> "en"));
    }

    @Test
    void isSeenWhileFilesAreOverTheWindow(FxRobot robot) {
        DropHint hint = hint();
        robot.interact(() -> hint.over(() -> 1));
        assertTrue(hint.isVisible());
        robot.interact(hint::gone);
        assertFalse(hint.isVisible());
        robot.interact(() -> hint.over(() -> 2));
        assertTrue(hint.isVisible(), "the next drag");
    }

    /** Asking for the files lets other events in, the drop among them. */
    @Test
    void doesNotStayWhenFilesAreLetGoWhileTheyAreCounted(FxRobot robot) {
        DropHint hint = hint();
        robot.interact(() -> hint.over(() -> {
            hint.gone();
            return 1;
        }));
        assertFalse(hint.isVisible(), "it would cover the window for good");
    }
}
