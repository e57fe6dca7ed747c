package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecidedColumnsTest {

    private static Fix.Column column(String header, String role) {
        return new Fix.Column(header, role);
    }

    private static DecidedColumns of(List<String> headers, Fix.Column... decided) {
        return new DecidedColumns(List.of(decided), headers);
    }

    @Test
    void caseAccentsAndBlanksMakeNoOtherColumn() {
        DecidedColumns columns = of(
                List.of("titre ", "DATE  DE DÉBUT", "Lieu\u00A0exact"),
                column("Titre", "title"),
                column("Date de debut", "start"),
                column("lieu exact", "place"));
        assertEquals(
                List.of(
                        column("titre ", "title"),
                        column("DATE  DE DÉBUT", "start"),
                        column("Lieu\u00A0exact", "place")),
                columns.fitting());
        assertEquals(List.of(), columns.lacking());
    }

    @Test
    void anotherWordIsAnotherColumn() {
        DecidedColumns columns = of(List.of("Titre court", "*", ""), column("Titre", "title"), column("%", "tags"));
        assertEquals(List.of(), columns.fitting());
        assertEquals(List.of("Titre", "%"), columns.lacking());
    }

    @Test
    void toTheLetterGoesFirst() {
        DecidedColumns both = of(List.of("titre", "Titre"), column("titre", "text"), column("Titre", "title"));
        assertEquals(List.of(column("titre", "text"), column("Titre", "title")), both.fitting());
        DecidedColumns one = of(List.of("titre"), column("titre", ""), column("Titre", "title"));
        assertEquals(List.of(column("titre", "")), one.fitting());
        assertEquals(List.of("Titre"), one.lacking());
    }

    @Test
    void whatMayBeTwoColumnsIsNeither() {
        DecidedColumns columns = of(List.of("titre", "TITRE"), column("Titre", "title"));
        assertEquals(List.of(), columns.fitting());
        assertEquals(List.of("Titre"), columns.lacking());
    }

    @Test
    void theLaterOfTwoHolds() {
        DecidedColumns columns = of(List.of("A"), column("A", "title"), column("A", "text"));
        assertEquals(List.of(column("A", "text")), columns.fitting());
        assertEquals(
                List.of(column("a ", "text")),
                of(List.of("a "), column("A", "title"), column("A", "text")).fitting());
    }
}
