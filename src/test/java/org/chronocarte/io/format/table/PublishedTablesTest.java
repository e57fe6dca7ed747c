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

    @Test
    void aTimeThatDoesNotFitItsDateIsKeptApart() {
        Reading reading =
                read("Fait;Date;Heure\nA;Nuit du 3 au 4/02/2023;02h30\nB;15/02/2023;22h15\nC;16/02/2023;vers 22h\n");
        assertEquals(List.of("day-order-day"), reading.codes());
        assertEquals("[2023-02-03..2023-02-04]", reading.when("A"));
        assertEquals("\"02h30\"", reading.extra("A", "Heure"));
        assertEquals("2023-02-15T22:15:00", reading.when("B"));
        assertEquals("2023-02-16", reading.when("C"));
        assertEquals("16/02/2023 vers 22h", reading.whenNote("C"));
    }

    @Test
    void aMonthOrDayOfZeroIsNotKnown() {
        Reading reading = read("title,year,month,day\nA,1970,7,2\nB,1970,7,0\nC,1970,0,0\n");
        assertEquals(List.of(), reading.codes());
        assertEquals("1970-07-02", reading.when("A"));
        assertEquals("1970-07", reading.when("B"));
        assertEquals("1970", reading.when("C"));
    }

    @Test
    void midnightsOfWikidataAreDaysWhateverElseStandsInTheirColumn() {
        Reading reading = read("item,itemLabel,date\nhttp://www.wikidata.org/entity/Q1,A,-0044-03-15T00:00:00Z\n"
                + "http://www.wikidata.org/entity/Q2,B,+1066-10-14T00:00:00Z\n"
                + "http://www.wikidata.org/entity/Q3,C,http://www.wikidata.org/.well-known/genid/abc\n");
        assertEquals("-0044-03-15", reading.when("A"));
        assertEquals("1066-10-14", reading.when("B"));
        assertEquals(List.of("date-unread"), reading.codes());
    }

    @Test
    void aSecondColumnOfStartsStandsInForABlankOne() {
        Reading reading = read("battleLabel,pointInTime,startTime,endTime\n"
                + "A,,1916-02-21T00:00:00Z,1916-12-18T00:00:00Z\nB,1914-09-05T00:00:00Z,,\n");
        assertEquals(List.of(), reading.codes());
        assertEquals("1916-02-21/1916-12-18", reading.when("A"));
        assertEquals("1914-09-05", reading.when("B"));
    }
}
