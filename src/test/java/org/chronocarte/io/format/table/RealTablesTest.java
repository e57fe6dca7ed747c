package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as people and their tools make them. */
class RealTablesTest {

    private static final PlaceFinder PLACES = new GazetteerFinder();

    private static Reading read(String text) {
        return Reading.of(new TableFormat(new TableReader(PLACES, Clock.systemUTC())), text);
    }

    @Test
    void headersMayStandBelowATitle() {
        Reading reading =
                read("Liste des incidents 2024;;\n;;\nDate;Titre;Ville\n14/05/2024;A;Lyon\n15/05/2024;B;Paris\n");
        assertEquals(List.of("rows-above"), reading.codes());
        assertEquals(new Where.Row(1, ""), reading.problem("rows-above").where());
        assertEquals(
                List.of("3", "Liste des incidents 2024"),
                reading.problem("rows-above").arguments());
        assertEquals(2, reading.report().rowsIn());
        assertEquals("2024-05-14", reading.when("A"));
    }

    @Test
    void ofTwoRowsOfHeadersTheOneThatNamesMoreHolds() {
        Reading reading = read("Quand,,Quoi,Où\nDébut,Fin,Titre,Ville\n2024-05-14,2024-05-16,A,Lyon\n");
        assertEquals("2024-05-14/2024-05-16", reading.when("A"));
        assertEquals("2", reading.problem("rows-above").arguments().get(0));
    }

    @Test
    void aRowBelowDataIsNoHeader() {
        Reading reading = read("quand,quoi,x1\n2024-05-14,A,1\nDate,Titre,Ville\n");
        assertEquals("2024-05-14", reading.when("A"));
        assertEquals(2, reading.report().rowsIn());
    }

    @Test
    void aTownPlacesWhatHasNoPlaceOfItsOwn() {
        Reading reading = read("Titre;Lieu;Ville;Pays;Latitude;Longitude\n"
                + "A;Péage;Incarville;France;49,2386;1,1817\n"
                + "B;;Besançon;France;47,24;6,02\n"
                + "C;Hôpital Nord;Marseille;France;;\n"
                + "D;Le Creusot;;France;;\n");
        assertEquals(List.of(), reading.codes());
        assertEquals("Péage", Reading.text(reading.place("A").label()));
        assertEquals("\"Incarville\"", reading.extra("A", "Ville"));
        assertEquals("Besançon", Reading.text(reading.place("B").label()));
        assertEquals("Marseille", Reading.text(reading.place("C").label()));
        assertEquals("\"Hôpital Nord\"", reading.extra("C", "Lieu"));
        assertEquals("46.81 4.42 TOWN", reading.placed("D"));
    }

    @Test
    void theCountryIsKeptBesideThePlace() {
        Reading reading = read("Titre,Ville,Pays,Région\nA,Lyon,France,Rhône\nB,,Belgique,\n");
        assertEquals("\"France\"", reading.place("A").extras().json().get("country"));
        assertEquals("\"Rhône\"", reading.place("A").extras().json().get("region"));
        assertEquals("Belgique", Reading.text(reading.place("B").label()));
        assertEquals(List.of(), List.copyOf(reading.place("B").extras().json().keySet()));
    }

    @Test
    void franceIsOneCountry() {
        Reading reading = read("Titre,Pays\nA,France\n");
        assertEquals(List.of(), reading.codes());
        assertEquals("47.25 2.52 TERRITORY", reading.placed("A"));
    }

    @Test
    void degreesAreFoundByTheEndOfTheirHeaders() {
        Reading reading = read("title,pickup_longitude,pickup_latitude,fare\nA,-73.99,40.75,12\n");
        assertEquals("40.75 -73.99 EXACT", reading.placed("A"));
    }

    @Test
    void questionsOfAFormAreHeaders() {
        Reading reading = read("Horodateur,Titre,Où cela s'est-il passé ?\n14/05/2024 10:22:33,A,Villeurbanne\n");
        assertEquals("Villeurbanne", Reading.text(reading.place("A").label()));
    }

    @Test
    void resultsOfWikidataNameThingsInColumnsCalledLabel() {
        Reading reading = read("item,itemLabel,date,coord,pays,paysLabel\n"
                + "http://www.wikidata.org/entity/Q243,Tour Eiffel,1889-03-31T00:00:00Z,Point(2.2945 48.858296),"
                + "http://www.wikidata.org/entity/Q142,France\n"
                + "http://www.wikidata.org/entity/Q2,Inconnu,t12345,,,\n");
        assertEquals("\"France\"", reading.place("Tour Eiffel").extras().json().get("country"));
        assertEquals("\"http://www.wikidata.org/entity/Q142\"", reading.extra("Tour Eiffel", "pays"));
        assertEquals("1889-03-31", reading.when("Tour Eiffel"));
        assertEquals("t12345", reading.whenNote("Inconnu"));
    }

    @Test
    void aTextThatIsTooLongForADossierIsCut() {
        Reading reading = read("Titre,Texte\nA," + "é".repeat(300_000) + "\n");
        assertEquals(List.of("300000", "100000"), reading.problem("text-cut").arguments());
        assertEquals(
                100_000,
                String.valueOf(Reading.text(reading.entry("A").summary())).length());
    }

    @Test
    void aHeadlineIsOneLine() {
        assertEquals(1, read("Titre,Date\nA<br/>B,2024\n").dossier().entries().size());
        assertEquals("2024", read("Titre,Date\nA<br/>B,2024\n").when("A B"));
    }

    private static Reading read(String text, Fix fix) {
        return Reading.of(
                new TableFormat(new TableReader(PLACES, Clock.systemUTC())),
                text.getBytes(StandardCharsets.UTF_8),
                "file.csv",
                new ImportChoices(List.of(fix)));
    }

    @ParameterizedTest
    @CsvSource({
        "X Lambert93;Y Lambert93, 892390.222;6247035.257, Lambert-93 (EPSG:2154)",
        "coordonnee_x_l93;coordonnee_y_l93, 892390.222;6247035.257, Lambert-93 (EPSG:2154)",
        "X (EPSG:27572);Y (EPSG:27572), 846499.547;1815214.128, Lambert II étendu (EPSG:27572)",
        "Y_UTM31N;X_UTM31N, 4796468.507;692230.469, UTM 31N (EPSG:32631)",
        "Coordonnées Lambert 93, 892390.222 6247035.257, Lambert-93 (EPSG:2154)",
        "x;y;EPSG, 892390.222;6247035.257;2154, Lambert-93 (EPSG:2154)",
    })
    void metresOfADeclaredSystemAreConverted(String headers, String cells, String system) {
        Reading reading = read("Titre;" + headers + "\nA;" + cells + "\n");
        assertEquals("43.30 5.37 EXACT", reading.placed("A"));
        assertEquals(
                List.of(system, "1"), reading.problem("coordinates-converted").arguments());
    }

    private static final String METRES = "Titre;X;Y\nA;892390,2;6247035,3\nB;648235,9;6862268,4\n";

    @Test
    void metresOfNoDeclaredSystemAreNotGuessed() {
        Reading reading = read(METRES);
        assertEquals(List.of("coordinates-metres"), reading.codes());
        Problem problem = reading.problem("coordinates-metres");
        assertEquals(List.of("2", "Lambert-93 (EPSG:2154), Web Mercator (EPSG:3857)"), problem.arguments());
        assertEquals(List.of(new Fix.Projected("EPSG:2154"), new Fix.Projected("EPSG:3857")), problem.fixes());
        assertEquals("nowhere", reading.placed("A"));
        assertEquals("\"892390,2\"", reading.extra("A", "X"));
    }

    @Test
    void aSystemCanBeChosen() {
        Reading reading = read(METRES, new Fix.Projected("EPSG:2154"));
        assertEquals(List.of(), reading.codes());
        assertEquals("43.30 5.37 EXACT", reading.placed("A"));
        assertEquals("48.86 2.29 EXACT", reading.placed("B"));
    }

    @Test
    void degreesUnderTheNameOfASystemStayDegrees() {
        assertEquals(
                "43.30 5.37 EXACT",
                read("Titre;X (Lambert 93);Y (Lambert 93)\nA;5,37;43,3\n").placed("A"));
    }

    @Test
    void smallNumbersCalledXAndYAreNoCoordinates() {
        Reading reading = read("Titre,x,y\nA,1200,800\n");
        assertEquals(List.of(), reading.codes());
        assertEquals("\"1200\"", reading.extra("A", "x"));
    }

    @Test
    void midnightAfterEveryDayIsNoTime() {
        assertEquals(
                "2024-05-14",
                read("Titre,Date\nA,2024-05-14T00:00:00Z\nB,2024-05-15T00:00:00Z\n")
                        .when("A"));
        assertEquals(
                "2024-05-14T00:00:00Z",
                read("Titre,Date\nA,2024-05-14T00:00:00Z\nB,2024-05-15T10:30:00Z\n")
                        .when("A"));
    }
}
