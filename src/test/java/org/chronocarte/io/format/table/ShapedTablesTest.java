package org.chronocarte.io.format.table;

import static org.chronocarte.io.format.table.ReadTables.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that tools of statistics and open data portals make. */
class ShapedTablesTest {

    private static final PlaceFinder PLACES = new GazetteerFinder();

    @Test
    void whatMeansThatThereIsNoValueIsNone() {
        Reading reading = read("battle,month,year,city,country,source.page,note\n"
                + "Trier,August,1522,Trier,Germany,1,NA\nHohentwiel,NA,1525,NA,Germany,NA,NA\n"
                + "Sulzberg,Spring,1525,Sulzberg,Germany,15,First\n");
        assertEquals(List.of("NA"), reading.problem("cells-missing").arguments());
        assertEquals("1522-08", reading.when("Trier"));
        assertEquals("1525", reading.when("Hohentwiel"));
        assertEquals("1525-21", reading.when("Sulzberg"));
        assertNull(reading.entry("Trier").note());
        assertEquals(0, reading.entry("Hohentwiel").sources().size());
        assertEquals(0, reading.report().unplaced());
    }

    @Test
    void rowsInQuotesAsAWholeAreRead() {
        Reading reading = read("\"date,titre,ville,note\"\r\n\"2024-05-14,\"\"Saisie, au port\"\",Le Havre,\"\r\n"
                + "\"2024-05-15,Procès,Paris,\"\"dit \"\"\"\"oui\"\"\"\"\"\"\"\r\n");
        assertEquals("2024-05-14", reading.when("Saisie, au port"));
        assertEquals("dit \"oui\"", Reading.text(reading.entry("Procès").note()));
        assertEquals(0, reading.report().unplaced());
        assertEquals(List.of("3"), reading.problem("rows-wrapped").arguments());
        assertEquals(Problem.Severity.NOTE, reading.problem("rows-wrapped").severity());
    }

    @Test
    void rowsThatASpreadsheetPutInQuotesForTheirOwnQuotesAreRead() {
        Reading reading = read("date,titre,ville\n2024-05-14,Saisie,Le Havre\n"
                + "\"2024-05-15,\"\"Procès, premier jour\"\",Paris\"\n\"Champ : France, \"\"métropole\"\"\"\n");
        assertEquals("2024-05-15", reading.when("Procès, premier jour"));
        assertEquals(List.of("1"), reading.problem("rows-wrapped").arguments());
        assertEquals(3, reading.report().rowsIn(), "a note of one cell is none of them");
    }

    @Test
    void aColumnOfTextsInQuotesIsNoTable() {
        Reading reading = read("\"titre, ou presque\"\n\"Un, deux, trois\"\n\"Quatre\"\n\"Cinq, six\"\n");
        assertFalse(reading.codes().contains("rows-wrapped"));
    }

    private static final String UNDER_YEARS =
            "Date,Événement,Lieu\n2019,,\n3 mars,Grève,Lyon\n12/04,Manifestation,Paris\n"
                    + "2020,,\n5 janvier,Procès,Lille\n6 juin 2018,Avant,Nice\n";

    @Test
    void yearsOnRowsOfTheirOwnAreNoGuess() {
        Reading reading = read(UNDER_YEARS);
        assertNull(reading.when("Grève"));
        assertEquals(
                List.of("3 mars", "2019"), reading.problem("date-year-above").arguments());
        assertEquals(
                List.of(new Fix.YearsAbove()),
                reading.problem("date-year-above").fixes());
    }

    @Test
    void yearsOnRowsOfTheirOwnAreTakenOnceThatIsSaid() {
        Reading reading = Reading.of(
                new TableFormat(new TableReader(PLACES, Clock.systemUTC())),
                UNDER_YEARS.getBytes(StandardCharsets.UTF_8),
                "a.csv",
                ImportChoices.NONE.with(new Fix.YearsAbove()));
        assertEquals("2019-03-03", reading.when("Grève"));
        assertEquals("2019-04-12", reading.when("Manifestation"));
        assertEquals("2020-01-05", reading.when("Procès"));
        assertEquals("2018-06-06", reading.when("Avant"));
        assertEquals(List.of("3"), reading.problem("years-above").arguments());
        assertEquals(List.of("2019"), reading.problem("row-year").arguments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14/05/2024;0.5|2024-05-14T12:00:00",
                "14/05/2024;0,354166666666667|2024-05-14T08:30:00",
                "2024-05-14;0.75|2024-05-14T18:00:00",
                "2024-05-14;0|2024-05-14",
                "2024-05-14;18h30|2024-05-14T18:30:00",
                "2024;0.5|2024"
            })
    void fractionsOfADayAreTimes(String cells, String expected) {
        Reading reading = read("date;heure;titre\n" + cells + ";Vol\n15/05/2024;0.25;Procès\n");
        assertEquals(expected, reading.when("Vol"));
        assertEquals(Problem.Severity.NOTE, reading.problem("times-counted").severity());
    }

    @Test
    void fractionsOfADayAreTimesBesideDaysThatAreCounted() {
        Reading reading = read("date;heure;titre\n45426;0.5;Vol\n45427;0.25;Procès\n45428;0,75;Fuite\n");
        assertEquals("2024-05-14T12:00:00", reading.when("Vol"));
        assertEquals("2024-05-16T18:00:00", reading.when("Fuite"));
    }

    @Test
    void namibiaIsNoMissingValue() {
        Reading reading = read("titre,pays,région,note\nA,NA,NA,NA\nB,FR,Bretagne,un\nC,DE,NA,NA\n");
        assertEquals("\"NA\"", reading.place("A").extras().json().getOrDefault("country", "\"NA\""));
        assertEquals("NA", Reading.text(reading.place("A").label()));
        assertEquals(
                List.of(),
                read("titre,pays\nA,NA\nB,France\n").codes().stream()
                        .filter("cells-missing"::equals)
                        .toList());
    }

    @Test
    void numbersOfARegisterAreIdsAndNotSources() {
        Reading reading = read("Référence,Titre courant,Commune\nPA00078000,A,Chablis\nPA00078001,B,Vézelay\n");
        assertEquals("PA00078000", reading.entry("A").id());
        assertEquals(0, reading.report().sources());
        Reading cited = read("Titre,Référence\nA,Le Monde\nB,AFP\n");
        assertEquals(2, cited.report().sources());
    }

    @Test
    void anIdStandsOnce() {
        Reading reading = read("date_mutation,numero_disposition,nature_mutation,nom_commune\n"
                + "2023-01-05,000001,Vente,Péronnas\n2023-01-06,000001,Vente,Ceyzériat\n");
        assertEquals(0, reading.codes().stream().filter("id-twice"::equals).count());
    }

    @Test
    void yearsBelowAHundredAreDatesAllTheSame() {
        Reading reading = read("name,date_ce\nA,624\nB,1187\nC,79\n");
        assertEquals("0624", reading.when("A"));
        assertEquals(List.of("date-short-year"), reading.codes());
    }

    @Test
    void aHeadlineIsNoClockAndNoCode() {
        Reading reading = read("Num_Acc;jour;mois;an;hrmn;dep;lum;adr;lat;long\n"
                + "201900000001;30;11;2019;01:30;93;N;AUTOROUTE A3;48,89621;2,47012\n");
        assertEquals("2019-11-30T01:30:00", reading.when("AUTOROUTE A3"));
    }

    @Test
    void outlinesInCellsArePlaced() {
        Reading reading = read(
                "Nom;Date;Geo Shape\n"
                        + "Parc;1998;\"{\"\"type\"\": \"\"Polygon\"\", \"\"coordinates\"\": [[[2.2,48.8],[2.4,48.8],[2.4,49],[2.2,48.8]]]}\"\n");
        assertEquals(List.of(), reading.codes());
        assertEquals("48.87 2.33 APPROXIMATE", reading.placed("Parc"));
        assertEquals(
                "3.00 2.00 APPROXIMATE",
                read("Nom;Tracé\nA;LINESTRING(1 2, 3 4)\n").placed("A"));
    }

    @Test
    void theFirstColumnOfWordsMayHoldPlaces() {
        Reading reading = read("Entity,Code,Year,Rate\nFrance,FRA,1990,1.2\nGermany,DEU,1991,1.3\n");
        assertEquals(
                List.of(new Fix.Column("Entity", "place")),
                reading.problem("places-unused").fixes());
        assertEquals(List.of(), read("chose,Year\nxyzzy,1990\n").codes());
    }

    @Test
    void shortWordsAmongLongerOnesAreHeadlines() {
        Reading reading = read("battle,war,year\nTrier,Knights' Revolt,1522\nZug,Swiss Wars,1531\n");
        assertEquals("1531", reading.when("Zug"));
    }

    @Test
    void whatSaysThatThePlaceIsNotKnownIsNoName() {
        Reading reading = read("Titre;Ville;Pays;Latitude;Longitude\nA;Unknown;Philippines;15,47;120,6\n"
                + "B;inconnue;France;;\nC;?;;;\n");
        assertEquals(List.of(), reading.codes());
        assertEquals("15.4700, 120.6000", Reading.text(reading.place("A").label()));
        assertEquals("\"Unknown\"", reading.extra("A", "Ville"));
        assertEquals("France", Reading.text(reading.place("B").label()));
        assertEquals(1, reading.report().unplaced());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lon_lat|2.35, 48.86",
                "lonlat|2.35, 48.86",
                "GPS (longitude / latitude)|2.35, 48.86",
                "Coordonnées (lon/lat)|2,35 48,86",
                "lon_lat|POINT(2.35 48.86)",
                "lat_lon|48.86, 2.35",
                "Coordonnées|48.86, 2.35",
                "Latitude Longitude|48.86, 2.35"
            })
    void aHeaderMayNameTheLongitudeFirst(String header, String cell) {
        assertEquals(
                "48.86 2.35 EXACT",
                read("Titre;" + header + "\nA;" + cell + "\n").placed("A"));
    }

    @Test
    void thePivotTableOfASpreadsheetHasItsHeadersBelowWhatItAddsUp() {
        Reading read = read("Somme de kg;Étiquettes de colonnes;;;\nÉtiquettes de lignes;2021;2022;2023;Total général\n"
                + "Le Havre;10;20;30;60\nMarseille;1;2;3;6\n");
        assertEquals(2, read.report().rowsIn());
        assertEquals("\"20\"", read.extra("Le Havre", "2022"));
        assertEquals(List.of("2021", "2023", "3"), read.problem("years-across").arguments());
        assertEquals("2", read.problem("rows-above").arguments().get(0));
    }

    @Test
    void placesOfGooglesHistoryAreInTenMillionths() {
        Reading read = Reading.of(
                new JsonTableFormat(new TableReader(PlaceFinder.NONE, Clock.systemUTC())),
                "{\"locations\":[{\"latitudeE7\":488566000,\"longitudeE7\":-23522000,\"source\":\"WIFI\",\"timestamp\":"
                        + "\"2024-05-14T09:00:00.000Z\"}]}");
        assertEquals("48.86 -2.35 EXACT", read.placed("WIFI"));
        assertEquals("2024-05-14T09:00:00Z", read.when("WIFI"));
    }

    @Test
    void marksOfNotesBehindDatesAreLeftOut() {
        Reading read = read("Titre,Date\nA,14 mai 2024[1]\nB,2023[2][a]\nC,192[4]\nD,mai 2022 [note 3]\n");
        assertEquals("2024-05-14", read.when("A"));
        assertEquals("2023", read.when("B"));
        assertEquals("2022-05", read.when("D"));
        assertEquals(null, read.when("C"));
    }

    @Test
    void datesOfPostsAreRead() {
        Reading read =
                read("created_at,text\nTue May 14 09:00:00 +0000 2024,Un\nWed May 15 10:00:00 +0200 2024,Deux\n");
        assertEquals("2024-05-14T09:00:00+00:00", read.when("Un"));
        assertEquals("2024-05-15T10:00:00+02:00", read.when("Deux"));
    }
}
