package org.chronocarte.ui.present.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.paint.Contrast;
import org.chronocarte.picture.paint.Theme;
import org.junit.jupiter.api.Test;

class ToolboxTest {

    private static final Spot LEFT = new Spot(0.25, 0.5);
    private static final Spot RIGHT = new Spot(0.75, 0.5);

    @Test
    void oneToolIsHeldAtATime() {
        Toolbox box = Toolbox.CLOSED.toggled(Tool.LASER);
        assertEquals(Tool.LASER, box.tool());
        assertEquals(Tool.PEN, box.toggled(Tool.PEN).tool());
        assertEquals(Tool.NONE, box.toggled(Tool.LASER).tool());
        assertFalse(Toolbox.CLOSED.isOpen());
        assertTrue(box.isOpen());
        assertFalse(box.putAway().isOpen());
    }

    @Test
    void strokesAreUndoneOneByOneAndWipedAtOnce() {
        Toolbox box = Toolbox.CLOSED.toggled(Tool.PEN).penDown(LEFT).penMoved(RIGHT);
        box = box.recolored().penDown(RIGHT);
        assertEquals(2, box.drawing().strokes().size());
        assertEquals(List.of(LEFT, RIGHT), box.drawing().strokes().get(0).points());
        assertEquals(Ink.YELLOW, box.drawing().strokes().get(0).ink());
        assertEquals(Ink.RED, box.drawing().strokes().get(1).ink());
        assertEquals(1, box.undone().drawing().strokes().size());
        assertSame(Drawing.EMPTY, box.wiped().drawing());
        assertTrue(box.undone().undone().undone().drawing().isEmpty());
        assertFalse(box.putAway().drawing().isEmpty(), "what was drawn stays when the pen is put away");
    }

    @Test
    void anotherChapterHasNoStrokesAndIsSeenWhole() {
        Toolbox box = Toolbox.CLOSED.toggled(Tool.PEN).penDown(LEFT).magnified(LEFT);
        assertTrue(box.turned().drawing().isEmpty());
        assertFalse(box.turned().magnifier().isOn());
        assertEquals(Tool.PEN, box.turned().tool());
    }

    @Test
    void onlyAPenDraws() {
        Toolbox laser = Toolbox.CLOSED.toggled(Tool.LASER);
        assertSame(laser, laser.penDown(LEFT));
        assertSame(laser, laser.penMoved(RIGHT));
    }

    @Test
    void whatIsDrawnUnderTheMagnifierLiesOnThePicture() {
        Toolbox box = Toolbox.CLOSED.magnified(new Spot(0, 0)).toggled(Tool.PEN).penDown(new Spot(0.5, 0.5));
        Stroke stroke = box.drawing().strokes().get(0);
        assertEquals(new Spot(0.25, 0.25), stroke.points().get(0));
        assertEquals(Toolbox.CLOSED.width() / 2, stroke.width(), 1e-12, "as wide on the screen as before");
        assertSame(box, box.pointedAt(RIGHT), "the picture keeps still under the pen");
    }

    @Test
    void theMagnifierFollowsThePointer() {
        Toolbox box = Toolbox.CLOSED.magnified(LEFT);
        assertTrue(box.magnifier().isOn());
        assertEquals(RIGHT, box.pointedAt(RIGHT).magnifier().pivot());
        assertFalse(box.magnified(RIGHT).magnifier().isOn());
        assertSame(Toolbox.CLOSED, Toolbox.CLOSED.pointedAt(RIGHT));
    }

    @Test
    void theMagnifiersInverseIsOne() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            Magnifier magnifier =
                    new Magnifier(1 + random.nextDouble() * 5, new Spot(random.nextDouble(), random.nextDouble()));
            Spot spot = new Spot(random.nextDouble(), random.nextDouble());
            Spot again = magnifier.of(magnifier.seen(spot));
            assertEquals(spot.x(), again.x(), 1e-12);
            assertEquals(spot.y(), again.y(), 1e-12);
            assertEquals(magnifier.pivot(), magnifier.seen(magnifier.pivot()));
        }
    }

    @Test
    void sizesStayWithinReason() {
        Toolbox spot = Toolbox.CLOSED.toggled(Tool.SPOTLIGHT);
        assertTrue(spot.sized(1).spotlight() > spot.spotlight());
        assertEquals(0.6, spot.sized(50).spotlight());
        assertEquals(0.05, spot.sized(-50).spotlight());
        Toolbox pen = Toolbox.CLOSED.toggled(Tool.PEN);
        assertEquals(0.03, pen.sized(50).width());
        assertEquals(0.004, pen.sized(-50).width());
        assertSame(Toolbox.CLOSED, Toolbox.CLOSED.sized(3));
    }

    @Test
    void everyInkStandsOutOnThePicture() {
        int paper = Theme.of(Look.PROJECTOR).paper();
        for (Ink ink : Ink.values()) {
            assertTrue(Contrast.ratio(ink.argb(), paper) >= 7, ink.name());
        }
        assertEquals(Ink.YELLOW, Ink.WHITE.next());
    }
}
