package org.chronocarte.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LastingTest {

    private static final long SEED = 20_260_301;

    @Test
    void whatLastsIsWhatItsTextSays() {
        RandomEdtf texts = new RandomEdtf(SEED);
        int compared = 0;
        for (int i = 0; i < 20_000; i++) {
            // Mostly dates; now and then an interval, of which none can be made.
            String from = i % 10 == 0 ? texts.next() : texts.date();
            String to = i % 15 == 0 ? texts.next() : texts.date();
            String first = told(() -> When.parse(from));
            String last = told(() -> When.parse(to));
            if (first.startsWith("!") || last.startsWith("!")) {
                continue;
            }
            compared++;
            assertEquals(
                    told(() -> When.parse(from + "/" + to)),
                    told(() -> When.lasting(When.parse(from), When.parse(to))),
                    () -> "seed " + SEED + ": " + from + " and " + to);
        }
        assertTrue(compared > 5_000, compared + " compared");
    }

    private static String told(Supplier<When> read) {
        try {
            When when = read.get();
            return when.edtf() + " " + when.isInterval() + " " + when.earliestStart() + " " + when.latestStart() + " "
                    + when.earliestEnd() + " " + when.latestEnd() + " " + when.precision() + " " + when.isUncertain();
        } catch (WhenFormatException e) {
            return "!" + e.reason() + " " + e.text();
        }
    }
}
