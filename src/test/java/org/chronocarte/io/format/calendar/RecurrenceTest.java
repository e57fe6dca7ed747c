package org.chronocarte.io.format.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples are those of RFC 5545, as far as they count days. */
class RecurrenceTest {

    private static List<String> days(String start, String rule) {
        IcsTime first = IcsTime.of(start, null);
        Recurrence recurrence = Recurrence.of(rule);
        assertNotNull(first);
        assertNotNull(recurrence);
        return recurrence.from(first, 50).stream()
                .map(each -> each.toLocalDate().toString())
                .toList();
    }

    @Test
    void everySoManyDays() {
        assertEquals(
                List.of("1997-09-02", "1997-09-12", "1997-09-22"), days("19970902", "FREQ=DAILY;INTERVAL=10;COUNT=3"));
        assertEquals(List.of("1997-09-02", "1997-09-03"), days("19970902T090000", "FREQ=DAILY;UNTIL=19970903T120000Z"));
    }

    @Test
    void weeksThatBeginOnAnotherDayDiffer() {
        String rule = "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=";
        assertEquals(List.of("1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"), days("19970805", rule + "MO"));
        assertEquals(List.of("1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"), days("19970805", rule + "SU"));
    }

    @Test
    void daysOfTheMonth() {
        assertEquals(
                List.of("1997-09-05", "1997-10-03", "1997-11-07"), days("19970905", "FREQ=MONTHLY;COUNT=3;BYDAY=1FR"));
        assertEquals(List.of("1997-09-22", "1997-10-20"), days("19970922", "FREQ=MONTHLY;COUNT=2;BYDAY=-2MO"));
        assertEquals(List.of("1997-09-28", "1997-10-29"), days("19970928", "FREQ=MONTHLY;COUNT=2;BYMONTHDAY=-3"));
        assertEquals(
                List.of("1997-09-04", "1997-10-07", "1997-11-06"),
                days("19970904", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3"));
        assertEquals(List.of("2024-01-31", "2024-03-31"), days("20240131", "FREQ=MONTHLY;COUNT=2"));
    }

    @Test
    void yearsAndTheirMonths() {
        assertEquals(
                List.of("1997-06-10", "1997-07-10", "1998-06-10"), days("19970610", "FREQ=YEARLY;COUNT=3;BYMONTH=6,7"));
        assertEquals(
                List.of("1996-11-05", "2000-11-07"),
                days("19961105", "FREQ=YEARLY;INTERVAL=4;COUNT=2;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8"));
        assertEquals(List.of("2024-02-29", "2028-02-29"), days("20240229", "FREQ=YEARLY;COUNT=2"));
    }

    @Test
    void otherRulesAreNotGuessed() {
        assertNull(Recurrence.of("FREQ=YEARLY;BYWEEKNO=20"));
        assertNull(Recurrence.of("FREQ=YEARLY;BYDAY=20MO"));
        assertNull(Recurrence.of("FREQ=DAILY;COUNT=x"));
        assertNull(Recurrence.of("COUNT=2"));
        assertEquals(1, days("20240131", "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2").size());
    }
}
