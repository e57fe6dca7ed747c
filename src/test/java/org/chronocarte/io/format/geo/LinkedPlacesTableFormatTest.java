package org.chronocarte.io.format.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;

class LinkedPlacesTableFormatTest {

    private static final LinkedPlacesTableFormat FORMAT = new LinkedPlacesTableFormat(PlaceFinder.NONE);
    private static final byte[] GAZETTEER = Reading.file(LinkedPlacesTableFormatTest.class, "gazetteer.lp.tsv");

    @Test
    void isKnownByItsHeader() {
        assertTrue(Reading.recognised(FORMAT, GAZETTEER, "a.tsv"));
        assertFalse(Reading.recognised(FORMAT, "id,title,start\n".getBytes(StandardCharsets.UTF_8), "a.csv"));
    }

    @Test
    void aLoneStartMeansSinceAndYearsBeforeChristHaveNoZero() {
        Reading read = Reading.of(FORMAT, GAZETTEER);
        assertEquals("-1893/-0538", read.when("Babylon"));
        assertEquals("1545/", read.when("Potosí"));
        assertNull(read.when("Elsewhere"));
    }

    @Test
    void twoDigitsAreAYear() {
        Reading read = Reading.of(
                FORMAT, "id\ttitle\ttitle_source\tstart\tend\n1\tPompeii\tPliny\t-80\t79\n2\tRome\tPliny\t64\t\n");
        assertEquals("-0079/0079", read.when("Pompeii"));
        assertEquals("0064/", read.when("Rome"));
    }

    @Test
    void positionsAndSourcesAreKept() {
        Reading read = Reading.of(FORMAT, GAZETTEER);
        assertEquals("32.54 44.42 EXACT", read.placed("Babylon"));
        assertEquals("-19.58 -65.75 APPROXIMATE", read.placed("Potosí"));
        assertEquals("? TOWN", read.placed("Elsewhere"));
        assertEquals(List.of("city", "ruin"), read.tags("Babylon"));
        assertEquals("https://example.org/b", read.dossier().sources().get(0).url());
    }

    @Test
    void whatCannotBeReadIsSaid() {
        Reading read = Reading.of(FORMAT, GAZETTEER);
        assertEquals(5, read.report().rowsIn());
        assertEquals(new Where.Row(6, ""), read.problem("record-untitled").where());
        assertEquals(List.of("soon"), read.problem("moment-unread").arguments());
        assertEquals(List.of("1, x"), read.problem("position-no-degrees").arguments());
    }

    @Test
    void faultsNeitherCrashNorLoseRows() {
        Reading.mutate(FORMAT, GAZETTEER, 3);
    }
}
