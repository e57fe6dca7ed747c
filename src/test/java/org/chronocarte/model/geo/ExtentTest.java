package org.chronocarte.model.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

    @ParameterizedTest
    @CsvSource({
        "0.4, 0.6, true",
        "0.2, 0.6, false",
        "0.4, 0.8, false",
        "1.4, 1.6, true",
        "-0.6, -0.4, true",
        "0.9, 1.1, false",
    })
    void aPartOfTheWorldCoversWhatLiesWhollyInside(double left, double right, boolean covered) {
        Extent part = new Extent(0.3, 0.3, 0.7, 0.7);
        assertEquals(covered, part.covers(new Extent(left, 0.4, right, 0.6)));
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0.6, false", "0.4, 0.8, false", "0.3, 0.7, true"})
    void northAndSouthEnd(double top, double bottom, boolean covered) {
        Extent part = new Extent(0.3, 0.3, 0.7, 0.7);
        assertEquals(covered, part.covers(new Extent(0.4, top, 0.6, bottom)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.8, 1.3", "-0.2, 0.1", "-0.5, 1.5"})
    void theWholeWorldGoesRound(double left, double right) {
        assertEquals(true, Extent.WORLD.covers(new Extent(left, 0.2, right, 0.8)));
    }
}
