package org.chronocarte.io.format.table;

import static org.chronocarte.io.format.table.ReadTables.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;

/** Tables copied from Wikipedia and from reports have marks of footnotes in their cells. */
class NoteMarksTest {

    @Test
    void marksAreNoPartOfTitleDateAndPlace() {
        Reading reading =
                read("titre;date;lieu\nA[1];1940[2];Paris[1]\nB*;14 juin 1940*;Lyon*\nC;1941[a][b];Bordeaux†\n"
                        + "D;1943¹;Brest[note 3]\nE;1944;Nantes [réf. nécessaire]\n");
        assertEquals("1940", reading.when("A"));
        assertEquals("Paris", Reading.text(reading.place("A").label()));
        assertEquals("48.85 2.35 TOWN", reading.placed("A"));
        assertEquals("1940-06-14", reading.when("B"));
        assertEquals("1941", reading.when("C"));
        assertEquals("1943", reading.when("D"));
        assertEquals("48.39 -4.49 TOWN", reading.placed("D"));
        assertEquals("Nantes", Reading.text(reading.place("E").label()));
        Problem said = reading.problem("note-marks");
        assertEquals(Problem.Severity.NOTE, said.severity());
        assertEquals(new Where.Row(2, ""), said.where());
        assertEquals(List.of("11", "A[1]"), said.arguments());
    }

    @Test
    void whatIsNoMarkStays() {
        Reading reading = read(
                "titre;date;lieu\nFeu de 10 m²;[1940];Paris\nVa te faire f***;[ca. 1920];Lyon\nUn [détail];201X;Brest\n");
        assertEquals("1920~", reading.when("Va te faire f***"));
        assertEquals("201X", reading.when("Un [détail]"));
        reading.entry("Feu de 10 m²");
        assertEquals(false, reading.codes().contains("note-marks"));
    }
}
