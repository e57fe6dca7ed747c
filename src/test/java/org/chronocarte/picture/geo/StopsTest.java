package org.chronocarte.picture.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StopsTest {

    @Test
    void valuesPassStraightBetweenStopsAndStayLevelBeyond() {
        Stops stops = Stops.parse("2:1 4:3 8:0");
        assertEquals(1, stops.at(0));
        assertEquals(2, stops.at(3));
        assertEquals(3, stops.at(4));
        assertEquals(1.5, stops.at(6));
        assertEquals(0, stops.at(19));
    }

    @Test
    void stepsHoldUntilTheNext() {
        Stops stops = Stops.parse("0:4 4.5:7");
        assertEquals(4, stops.stepAt(4.4));
        assertEquals(7, stops.stepAt(4.5));
    }

    @Test
    void oneNumberHoldsEverywhere() {
        assertEquals(0.5, Stops.parse("0.5").at(11));
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Stops.parse("1:2 3"));
        assertThrows(IllegalArgumentException.class, () -> Stops.parse("4:2 3:1"));
        assertThrows(IllegalArgumentException.class, () -> Stops.parse("wide"));
    }
}
