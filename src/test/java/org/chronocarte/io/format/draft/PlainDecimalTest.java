package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDecimalTest {

    private static final long SEED = 7;

    @Test
    void everyBitIsThatOfTheLibrary() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "-" : "");
            int digits = 1 + random.nextInt(15);
            int point = random.nextInt(digits + 2);
            for (int digit = 0; digit < digits; digit++) {
                text.append(digit == point ? "." : "").append(random.nextInt(10));
            }
            String written = text.toString();
            assertEquals(
                    Double.doubleToRawLongBits(Double.parseDouble(written)),
                    Double.doubleToRawLongBits(PlainDecimal.of(written)),
                    () -> "seed " + SEED + ": " + written);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-0", "0", "-0.0", ".5", "5.", "-.5", "000000000000001", "999999999999999", "0.00000000000001"})
    void edgesToo(String text) {
        assertEquals(
                Double.doubleToRawLongBits(Double.parseDouble(text)),
                Double.doubleToRawLongBits(PlainDecimal.of(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                "1.2.3",
                "1e3",
                "+1",
                " 1",
                "1 ",
                "--1",
                "1-",
                "1,5",
                "NaN",
                "٣",
                "1234567890123456"
            })
    void whatIsLongerOrOtherwiseIsLeftToOthers(String text) {
        assertTrue(Double.isNaN(PlainDecimal.of(text)));
    }
}
