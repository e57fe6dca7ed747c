package org.chronocarte.io.format.calendar;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WindowsZonesTest {

    @Test
    void eachIsAZoneThatJavaKnows() {
        assertTrue(WindowsZones.all().size() > 90);
        WindowsZones.all().forEach(each -> assertDoesNotThrow(() -> ZoneId.of(each), each));
    }

    @Test
    void othersAreNone() {
        assertNull(WindowsZones.usual("Europe/Paris"));
        assertNull(WindowsZones.usual("Mars/Olympus"));
        assertEquals("Europe/Paris", WindowsZones.usual(" Romance Standard Time"));
    }
}
