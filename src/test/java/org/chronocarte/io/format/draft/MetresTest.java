package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.grid.Grid;
import org.chronocarte.io.format.grid.Projection;
import org.junit.jupiter.api.Test;

class MetresTest {

    private static final Grid LAMBERT = Grid.ofEpsg("EPSG:2154").orElseThrow();

    @Test
    void whicheverStandsFirstTheyAreTheSamePlace() {
        Metres usual = new Metres(6_862_305, 652_381);
        Metres turned = new Metres(652_381, 6_862_305);
        Projection.Degrees paris = usual.in(LAMBERT);
        assertEquals(48.86, paris.lat(), 0.01);
        assertEquals(2.35, paris.lon(), 0.01);
        assertEquals(paris, turned.in(LAMBERT));
        assertTrue(turned.fit(LAMBERT));
        assertTrue(turned.likely().contains(LAMBERT));
        assertEquals(usual.likely(), turned.likely());
    }

    @Test
    void degreesAreNone() {
        assertFalse(new Metres(48.86, 2.35).areMetres());
        assertFalse(new Metres(48.86, 652_381).areMetres());
        assertFalse(new Metres(1, 2_000).fit(LAMBERT));
    }

    @Test
    void whatWasDecidedHoldsForItsRowsOrForAll() {
        Where row = new Where.Row(3, "");
        Where other = new Where.Row(4, "");
        PositionChoices some = new PositionChoices(new ImportChoices(
                List.of(new Fix.SwapCoordinates(row), new Fix.NoPosition(other), new Fix.Projected("EPSG:2154"))));
        assertTrue(some.isSwapped(row));
        assertFalse(some.isSwapped(other));
        assertTrue(some.isNone(other));
        assertFalse(some.isNone(row));
        assertEquals(LAMBERT, some.grid());
        assertTrue(new PositionChoices(ImportChoices.NONE.with(new Fix.SwapCoordinates(null))).isSwapped(other));
    }
}
