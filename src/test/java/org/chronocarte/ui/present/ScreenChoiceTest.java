package org.chronocarte.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ScreenChoiceTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 720);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1280, 0, 1024, 768);

    private static final Rectangle2D NONE = Rectangle2D.EMPTY;
    private static final Rectangle2D THIRD = new Rectangle2D(2304, 0, 1920, 1080);

    private static Rectangle2D windowAt(double x) {
        return new Rectangle2D(x, 50, 1000, 600);
    }

    @Test
    void theAudienceLooksAtTheDisplayWithoutTheSpeaker() {
        assertEquals(PROJECTOR, ScreenChoice.audience(List.of(LAPTOP, PROJECTOR), windowAt(100), NONE));
        assertEquals(LAPTOP, ScreenChoice.audience(List.of(LAPTOP, PROJECTOR), windowAt(1290), NONE));
    }

    @Test
    void aWindowAcrossTwoDisplaysIsOnTheOneThatShowsMoreOfIt() {
        assertEquals(LAPTOP, ScreenChoice.speakers(List.of(LAPTOP, PROJECTOR), windowAt(700)));
        assertEquals(PROJECTOR, ScreenChoice.speakers(List.of(LAPTOP, PROJECTOR), windowAt(900)));
    }

    @Test
    void theOnlyDisplayIsTheAudiences() {
        assertEquals(LAPTOP, ScreenChoice.audience(List.of(LAPTOP), windowAt(100), NONE));
        assertEquals(LAPTOP, ScreenChoice.audience(List.of(LAPTOP), windowAt(9000), NONE));
    }

    @Test
    void whatTheAudienceLooksAtStaysWhileItCan() {
        List<Rectangle2D> all = List.of(LAPTOP, PROJECTOR, THIRD);
        assertEquals(THIRD, ScreenChoice.audience(all, windowAt(100), THIRD));
        assertEquals(PROJECTOR, ScreenChoice.audience(List.of(LAPTOP, PROJECTOR), windowAt(100), THIRD), "it is gone");
    }

    @Test
    void aProjectorThatComesBackIsTheAudiencesAgain() {
        Rectangle2D unplugged = ScreenChoice.audience(List.of(LAPTOP), windowAt(100), PROJECTOR);
        assertEquals(LAPTOP, unplugged);
        assertEquals(PROJECTOR, ScreenChoice.audience(List.of(LAPTOP, PROJECTOR), windowAt(100), unplugged));
    }
}
