package org.chronocarte.io.format.table;

import static org.chronocarte.io.format.table.ReadTables.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.junit.jupiter.api.Test;

/** Tables as administrations, research and the tools of offices publish them. */
class PublishedTablesTest {

    private static final PlaceFinder PLACES = new GazetteerFinder();

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
        // None of them reads both ways.
        assertEquals(List.of(), reading.codes());
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

    @Test
    void numbersOfADepartmentPlaceWhereNoNameDoes() {
        Reading reading = read("Code.département;classe;annee;faits\n01;Vols;2016;1286\n2A;Homicides;2017;2\n");
        assertEquals("Ain (01)", Reading.text(reading.place("Vols").label()));
        assertEquals(null, reading.entry("Vols").summary());
        assertEquals("\"1286\"", reading.extra("Vols", "faits"));
    }

    @Test
    void codesAndNamesOfTownsAreToldApart() {
        Reading reading = read("Code du département;Libellé du département;Code de la commune;Libellé de la commune;"
                + "Nom de l'élu;Date de début du mandat\n"
                + "974;La Réunion;97411;Saint-Denis;BAREIGTS;28/06/2020\n");
        assertEquals(List.of(), reading.codes());
        assertEquals("-20.88 55.45 TOWN", reading.placed("BAREIGTS"));
        assertEquals("\"La Réunion\"", reading.extra("BAREIGTS", "Libellé du département"));
    }

    @Test
    void numbersBesideNamesAreCodes() {
        Reading reading = read("eventid,iyear,imonth,iday,approxdate,country,country_txt,city,latitude,longitude,"
                + "attacktype1,attacktype1_txt,target1,gname\n"
                + "7,1970,0,0,early 1970,58,Dominican Republic,Santo Domingo,18.4,-69.9,1,Assassination,A,MANO-D\n");
        assertEquals("1970", reading.when("A"));
        assertEquals("early 1970", reading.whenNote("A"));
        assertEquals(
                "\"Dominican Republic\"", reading.place("A").extras().json().get("country"));
        assertEquals("\"58\"", reading.extra("A", "country"));
    }

    @Test
    void levelsOfPrecisionAreNoDatesTimesOrPlaces() {
        Reading reading = read("nom,date_prec,date_survenue,time_precision,where_prec,type_of_violence\n"
                + "A,2,2024-05-14,1,3,2\nB,1,2024-05-15,1,1,1\n");
        assertEquals("2024-05-14", reading.when("A"));
        for (String each : List.of("date_prec", "time_precision", "where_prec", "type_of_violence")) {
            assertEquals(true, reading.extra("A", each) != null, each);
        }
    }

    @Test
    void whatAFormSaysOfItselfIsNotWhatItIsAbout() {
        Reading reading = read("Horodateur;Quand cela s'est-il passé ?;Où ?;Que s'est-il passé ?;Quels thèmes ?\n"
                + "28/11/2024 14:03:22;27/11/2024;Villeurbanne;Un bus a brûlé;Transport;Violence\n");
        assertEquals("2024-11-27", reading.when("Un bus a brûlé"));
        assertEquals("\"28/11/2024 14:03:22\"", reading.extra("Un bus a brûlé", "Horodateur"));
        assertEquals(List.of("Transport"), reading.tags("Un bus a brûlé"));
        Reading english = read("Timestamp,What happened?,When did it happen?\n"
                + "2024/11/28 2:03:22 PM GMT+1,Fire,2024/11/27\n2024/11/29 2:03:22 PM GMT+1,Theft,2024/11/28\n");
        assertEquals(List.of(), english.codes());
        assertEquals("2024-11-27", english.when("Fire"));
        assertEquals(
                "2024-11-28T14:03:22+01:00",
                read("Timestamp,What happened?\n2024/11/28 2:03:22 PM GMT+1,Fire\n")
                        .when("Fire"));
    }

    @Test
    void aLibraryOfReferencesIsRead() {
        Reading reading = read("Key,Item Type,Publication Year,Author,Title,Publication Title,Url,Abstract Note,Date,"
                + "Date Added,Place,Manual Tags\n"
                + "AB12,report,2005,\"Zinn, Howard\",A,Le Monde,https://ex.org/a,Résumé.,mars 2005,2024-06-01 10:22:33,"
                + "Marseille,trafic; port\n");
        assertEquals("2005-03", reading.when("A"));
        assertEquals(List.of("trafic", "port"), reading.tags("A"));
        assertEquals("Résumé.", Reading.text(reading.entry("A").summary()));
        assertEquals(1, reading.entry("A").actors().size());
        assertEquals("AB12", reading.entry("A").id());
    }

    @Test
    void yearsAsHeadersAreSaid() {
        Reading reading = read("country,1800,1801,1802\nFrance,34,34,34.1\nKenya,25.5,25.5,25.5\n");
        assertEquals(
                List.of("1800", "1802", "3"), reading.problem("years-across").arguments());
        assertEquals("\"34\"", reading.extra("France", "1800"));
        Reading dated = read("Titre,Date,2019,2020,2021\nA,2024,1,2,3\n");
        assertEquals(List.of(), dated.codes());
    }

    @Test
    void headersOfTheWorldBankStandBelowWhatIsSaidOfThem() {
        Reading reading =
                read("\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2024-06-28\",\n\n"
                        + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"1960\",\"1961\",\"1962\",\n"
                        + "\"France\",\"FRA\",\"Population, total\",\"46649927\",\"47240543\",\"47904877\",\n");
        assertEquals(1, reading.report().rowsIn());
        assertEquals(true, reading.codes().contains("rows-above"));
        assertEquals(true, reading.codes().contains("years-across"));
        assertEquals(0, reading.report().unplaced());
    }

    @Test
    void whatExplainsTheHeadersIsNoEntry() {
        Reading units = read("Date;Titre;Poids\n;;(kg)\n2024-05-14;A;12,5\n");
        assertEquals(List.of("rows-explain"), units.codes());
        assertEquals(2, units.report().rowsIn());
        assertEquals(1, units.report().entries());
        Reading tags = read("date,title,place\n#date+start,#event +name,#loc\n2024-05-14,A,Lyon\n");
        assertEquals(List.of("rows-explain"), tags.codes());
        assertEquals(List.of(), read("date,title\n2024-05-14,(A)\n").codes());
    }

    @Test
    void sumsAndNotesAreKeptAndSaid() {
        Reading reading = read("Titre;Ville;Poids\nA;Lyon;3\nTotal;;3\nSource : préfecture;;\n* provisoire;;\n");
        assertEquals(List.of("row-aside", "row-aside", "row-aside"), reading.codes());
        assertEquals(List.of("Total · 3"), reading.problem("row-aside").arguments());
        assertEquals(4, reading.report().entries());
        assertEquals(
                List.of(),
                read("Titre;Ville\nTotal Énergies;Lyon\nSource chaude : visite;Lyon\n")
                        .codes());
    }

    @Test
    void aMappingOfAnotherTableIsSaid() {
        Reading reading = Reading.of(
                new TableFormat(new TableReader(PLACES, Clock.systemUTC())),
                "Titre,Date\nA,2024\n".getBytes(StandardCharsets.UTF_8),
                "file.csv",
                new ImportChoices(List.of(new Fix.Column("Intitulé", "title"), new Fix.Column("Quand", "start"))));
        assertEquals(List.of("mapping-foreign"), reading.codes());
        assertEquals(
                List.of("Intitulé, Quand"), reading.problem("mapping-foreign").arguments());
    }

    @Test
    void aMappingThatFitsInPartSaysWhatTheTableLacks() {
        Reading reading = Reading.of(
                new TableFormat(new TableReader(PLACES, Clock.systemUTC())),
                "Titre,Date\nA,2024\n".getBytes(StandardCharsets.UTF_8),
                "file.csv",
                new ImportChoices(List.of(
                        new Fix.Column("Titre", "title"),
                        new Fix.Column("Quand", "start"),
                        new Fix.Column("Où", "place"),
                        new Fix.Column("Remarque", ""))));
        assertEquals(List.of("mapping-partly"), reading.codes());
        assertEquals(List.of("Quand, Où"), reading.problem("mapping-partly").arguments());
    }
}
