package org.chronocarte.io.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void leadsFromCodesToCommunes() throws IOException {
        Gazetteer gazetteer = Gazetteer.bundled();
        Codes codes = gazetteer.codes();
        assertEquals("Besançon", name(gazetteer, codes.ofInsee("25056")));
        assertEquals("Ajaccio", name(gazetteer, codes.ofInsee("2A004")));
        assertEquals("Ajaccio", name(gazetteer, codes.ofInsee("2a004")));
        assertEquals("Paris 18e arrondissement", name(gazetteer, codes.ofInsee("75118")));
        assertEquals("Paris 18e arrondissement", name(gazetteer, codes.ofPostcode("75018")));
        assertEquals("Saint-Denis", name(gazetteer, codes.ofInsee("97411")));
        assertEquals(46, codes.ofPostcode("51300").size());
        assertEquals(List.of(), codes.ofInsee("99999"));
        assertEquals(List.of(), codes.ofPostcode("2A004"));
    }

    private static String name(Gazetteer gazetteer, List<Integer> places) {
        assertEquals(1, places.size(), places.toString());
        return gazetteer.place(places.get(0)).name();
    }

    @Test
    void aCodeHasFiveSigns() {
        assertTrue(Codes.isOne("01004"));
        assertTrue(Codes.isOne("2B033"));
        assertFalse(Codes.isOne("1004"));
        assertFalse(Codes.isOne("2C033"));
    }

    @Test
    void brokenFilesAreSaidToBeSo() {
        assertThrows(IOException.class, () -> Codes.read(new ByteArrayInputStream(new byte[100])));
    }
}
