package org.chronocarte.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ScreenChoiceTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 720);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1280, 0, 1024, 768);

    private static Rectangle2D windowAt(double x) {
        return new Rectangle2D(x, 50, 1000, 600);
    }

    @Test
    void theAudienceLooksAtTheDisplayWithoutTheSpeaker() {
        assertEquals(PROJECTOR, ScreenChoice.audience(List.of(LAPTOP, PROJECTOR), windowAt(100)));
        assertEquals(LAPTOP, ScreenChoice.audience(List.of(LAPTOP, PROJECTOR), windowAt(1290)));
    }

    @Test
    void aWindowAcrossTwoDisplaysIsOnTheOneThatShowsMoreOfIt() {
        assertEquals(LAPTOP, ScreenChoice.speakers(List.of(LAPTOP, PROJECTOR), windowAt(700)));
        assertEquals(PROJECTOR, ScreenChoice.speakers(List.of(LAPTOP, PROJECTOR), windowAt(900)));
    }

    @Test
    void theOnlyDisplayIsTheAudiences() {
        assertEquals(LAPTOP, ScreenChoice.audience(List.of(LAPTOP), windowAt(100)));
        assertEquals(LAPTOP, ScreenChoice.audience(List.of(LAPTOP), windowAt(9000)));
    }
}
