package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.junit.jupiter.api.Test;

/** Tables as administrations, research and the tools of offices publish them. */
class PublishedTablesTest {

    private static final PlaceFinder PLACES = new GazetteerFinder();

    private static Reading read(String text) {
        return Reading.of(new TableFormat(PLACES, Clock.systemUTC()), text);
    }

    @Test
    void aDepartmentAloneIsAPlace() {
        Reading reading = read("Fait;Date;Département\nA;2023-01-04;13\nB;2023-01-05;2A\nC;2023-01-06;Val-de-Marne\n");
        assertEquals(List.of(), reading.codes());
        assertEquals("43.51 5.48 TERRITORY", reading.placed("A"));
        assertEquals("Bouches-du-Rhône (13)", Reading.text(reading.place("A").label()));
        assertEquals("Corse-du-Sud (2A)", Reading.text(reading.place("B").label()));
        assertEquals("Val-de-Marne", Reading.text(reading.place("C").label()));
        assertEquals("48.78 2.52 TERRITORY", reading.placed("C"));
    }
}
