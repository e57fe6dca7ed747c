package org.chronocarte.picture.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StraightRunsTest {

    private static List<StraightRuns.StraightRun> runs(int... points) {
        StraightRuns runs = new StraightRuns(4096);
        runs.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            runs.lineTo(points[i], points[i + 1]);
        }
        return runs.found();
    }

    @Test
    void aCornerParts() {
        List<StraightRuns.StraightRun> found = runs(0, 0, 1024, 0, 1024, 2048);
        assertEquals(2, found.size());
        assertEquals(new StraightRuns.StraightRun(0.125, 0, 0, 0.25), found.get(0));
        assertEquals(new StraightRuns.StraightRun(0.25, 0.25, 90, 0.5), found.get(1));
    }

    @Test
    void aSlightBendDoesNot() {
        assertEquals(1, runs(0, 0, 500, 10, 1000, 4, 1500, 0).size());
    }

    @Test
    void aNameIsNeverUpsideDown() {
        assertEquals(0, runs(2000, 0, 0, 0).get(0).degrees(), 1e-9);
        assertEquals(45, runs(2000, 2000, 0, 0).get(0).degrees(), 1e-9);
        assertEquals(-45, runs(2000, 0, 0, 2000).get(0).degrees(), 1e-9);
        assertEquals(45, runs(0, 0, 2000, 2000).get(0).degrees(), 1e-9);
    }

    @Test
    void whatGoesBackOnItselfIsNoLongerRun() {
        assertTrue(runs(0, 0, 1000, 0, 200, 0).stream().allMatch(run -> run.length() <= 0.25));
    }

    @Test
    void whatIsTooShortForAnyNameIsLeftOut() {
        assertEquals(List.of(), runs(0, 0, 100, 0));
    }

    @Test
    void severalLinesAreNotJoined() {
        StraightRuns runs = new StraightRuns(4096);
        runs.moveTo(0, 0);
        runs.lineTo(1000, 0);
        runs.moveTo(2000, 0);
        runs.lineTo(3000, 0);
        assertEquals(2, runs.found().size());
    }
}
