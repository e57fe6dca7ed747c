package org.chronocarte.model.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void aPositionIsWrittenInDegreesWithFourDecimals() {
        assertEquals("43.2970, -5.3810", new Position(43.297, -5.381).written());
        assertEquals("0.0000, 180.0000", new Position(-0.00001, 180).written());
    }

    @Test
    void whatIsWrittenIsTheNearestPointOfFourDecimals() {
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            Position position = new Position(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
            assertEquals(rounded(position.lat()) + ", " + rounded(position.lon()), position.written());
        }
    }

    private static String rounded(double degrees) {
        return new BigDecimal(degrees).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
