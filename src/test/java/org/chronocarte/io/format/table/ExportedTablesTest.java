package org.chronocarte.io.format.table;

import static org.chronocarte.io.format.table.ReadTables.json;
import static org.chronocarte.io.format.table.ReadTables.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;

/** What services write when they are asked for an export: tables that were never meant to tell a story. */
class ExportedTablesTest {

    /** The USGS calls the moment of an earthquake its time, and says of each row when it was changed. */
    @Test
    void aTimeWithItsDayIsADate() {
        Reading quakes = read("time,latitude,longitude,mag,magType,net,id,updated,place,type,status\n"
                + "2024-01-01T07:10:09.476Z,37.4874,137.2710,7.5,mww,us,us6000m0xl,2024-03-18T21:33:08.040Z,"
                + "\"2024 Noto Peninsula, Japan Earthquake\",earthquake,reviewed\n"
                + "2024-01-01T07:18:41.825Z,37.2343,136.7207,6.2,mww,us,us6000m0xs,2024-03-18T21:33:12.040Z,"
                + "\"4 km NNW of Hakui, Japan\",earthquake,reviewed\n");
        assertEquals("2024-01-01T07:10:09Z", quakes.when("2024 Noto Peninsula, Japan Earthquake"));
        assertEquals("37.23 136.72 EXACT", quakes.placed("4 km NNW of Hakui, Japan"));
        assertEquals("\"2024-03-18T21:33:12.040Z\"", quakes.extra("4 km NNW of Hakui, Japan", "updated"));
    }

    /** Outlook in French names days and times alike. */
    @Test
    void aSecondColumnOfStartsMayHoldTheTimes() {
        Reading outlook = read(
                "Objet,Début,Début,Fin,Fin,Emplacement\n"
                        + "Réunion,14/3/2024,14:30:00,14/3/2024,16:00:00,Lyon\nColloque,20/4/2024,09:00:00,21/4/2024,17:00:00,Paris\n");
        assertEquals("2024-03-14T14:30:00/2024-03-14T16:00:00", outlook.when("Réunion"));
        assertEquals("45.75 4.85 TOWN", outlook.placed("Réunion"));
        Reading hours = read("titre,date,start,end\nA,2024-03-14,10:00,12:00\nB,2024-03-15,11:00,12:30\n");
        assertEquals("2024-03-14T10:00:00/2024-03-14T12:00:00", hours.when("A"));
    }

    /** ExifTool's table of what cameras wrote. */
    @Test
    void thePlacesAndTimesOfPhotosAreKnown() {
        Reading photos = read("SourceFile,FileName,DateTimeOriginal,GPSLatitude,GPSLongitude\n"
                + "./a.jpg,a.jpg,2024:03:14 14:30:05,\"48 deg 51' 24.00\"\" N\",\"2 deg 21' 7.00\"\" E\"\n"
                + "./b.jpg,b.jpg,2024:03:15 08:00:00+01:00,\"45 deg 45' 0.00\"\" N\",\"4 deg 51' 0.00\"\" E\"\n");
        assertEquals("2024-03-14T14:30:05", photos.when("a.jpg"));
        assertEquals("48.86 2.35 EXACT", photos.placed("a.jpg"));
    }

    /** What stands above and below a table is not parted by the table's delimiter. */
    @Test
    void theDelimiterIsThatOfMostLines() {
        Reading table = read("Tableau 2. Saisies de cocaïne (en kg)\nChamp : France\n\tAnnée\tQuantité\tNombre\n"
                + "\t2019\t15 762\t16 113\n\t2020\t13 145\t12 909\n\t2021\t26 513\tn.d.\n\t2022\t27 719\t22 187\n"
                + "Source : OFAST, traitement OFDT.\n");
        assertEquals("2019", table.when("15 762"));
    }

    /** Doubled quotation marks end no cell, so that what stands behind them is none of another row. */
    @Test
    void quotationMarksWithinCellsDoNotHideTheDelimiter() {
        StringBuilder table = new StringBuilder("title,text,date,tags\n");
        for (int i = 0; i < 9; i++) {
            table.append("T").append(i).append(",\"Il dit ; \"\"oui\"\" ;\nou ; non ;\",2024,\"a; b; c\nd\"\n");
        }
        Reading reading = read(table.toString());
        assertEquals(9, reading.report().rowsIn());
        assertEquals("2024", reading.when("T8"));
    }

    @Test
    void figuresAreNoTexts() {
        Reading facts = read("Année;Département;Faits;Commentaire\n2021;13 - Bouches-du-Rhône;12 345;a\n"
                + "2022;69 - Rhône;9 876;b\n");
        assertEquals("\"12 345\"", facts.extra("a", "Faits"));
    }

    @Test
    void aTimeOfDayStaysOne() {
        Reading reading = read("titre,date,time\nA,2024-01-01,16:15\nB,2024-01-02,\n");
        assertEquals("2024-01-01T16:15:00", reading.when("A"));
    }

    @Test
    void aColumnWithoutValuesTakesNoRole() {
        Reading reading =
                read("titre,date,date de l'événement,lieu,ville\nA,,2024-01-01,,Lyon\nB,,2024-01-02,,Paris\n");
        assertEquals("2024-01-01", reading.when("A"));
        assertEquals("Paris", Reading.text(reading.place("B").label()));
    }

    @Test
    void theWordsOfDublinCoreAreKnown() {
        Reading omeka =
                read("\"Dublin Core:Title\",\"Dublin Core:Description\",\"Dublin Core:Date\",\"Dublin Core:Creator\","
                        + "\"Dublin Core:Source\",\"Dublin Core:Coverage\",public\n"
                        + "Affiche,Une affiche,[ca. 1920],Jean Cheret,AN,Lyon,1\n");
        assertEquals("1920~", omeka.when("Affiche"));
        assertEquals("45.75 4.85 TOWN", omeka.placed("Affiche"));
        assertEquals("Une affiche", Reading.text(omeka.entry("Affiche").summary()));
        assertEquals(1, omeka.dossier().actors().size());
        assertEquals(1, omeka.dossier().sources().size());
        Reading terms = read("o:id,dcterms:title,dcterms:date,dcterms:spatial\n1,Lettre,1735-02-03,Paris\n");
        assertEquals("1735-02-03", terms.when("Lettre"));
        assertEquals("48.85 2.35 TOWN", terms.placed("Lettre"));
    }

    @Test
    void coverageInTimeIsNoPlace() {
        Reading reading = read("title,coverage\nA,1735-02\nB,1740-05\n");
        assertEquals(0, reading.dossier().places().size());
    }

    /** What Zotero writes as CSL JSON. */
    @Test
    void theDatesAndNamesOfCslAreWords() {
        Reading csl = json("[{\"id\":\"a\",\"type\":\"book\",\"title\":\"Port\",\"author\":[{\"family\":\"Fontaine\","
                + "\"given\":\"Jean\",\"non-dropping-particle\":\"de La\"},{\"family\":\"Martin\",\"given\":\"Anne\"}],"
                + "\"issued\":{\"date-parts\":[[2021,3,4]]},\"publisher-place\":\"Lyon\"},"
                + "{\"id\":\"b\",\"title\":\"Plage\",\"issued\":{\"date-parts\":[[\"1990\",\"1\"],[1991,2]]}},"
                + "{\"id\":\"c\",\"title\":\"Vers\",\"issued\":{\"date-parts\":[[1985]],\"circa\":true}},"
                + "{\"id\":\"d\",\"title\":\"Saison\",\"issued\":{\"literal\":\"été 1990\"}}]");
        assertEquals("2021-03-04", csl.when("Port"));
        assertEquals("45.75 4.85 TOWN", csl.placed("Port"));
        assertEquals(
                List.of("Jean de La Fontaine", "Anne Martin"),
                csl.dossier().actors().stream()
                        .map(each -> Reading.text(each.label()))
                        .toList());
        assertEquals("1990-01/1991-02", csl.when("Plage"));
        assertEquals("1985~", csl.when("Vers"));
        assertEquals("1990-22", csl.when("Saison"));
    }

    /** Of values in objects their words are read, and it is said where there was more. */
    @Test
    void theValuesOfOmekaAreWords() {
        Reading omeka = json(
                "[{\"@id\":\"x\",\"dcterms:title\":[{\"type\":\"literal\",\"@value\":\"Affiche\"}],"
                        + "\"dcterms:date\":[{\"type\":\"numeric:timestamp\",\"@value\":\"1943-05-01\"}],"
                        + "\"dcterms:spatial\":[{\"@id\":\"y\",\"display_title\":\"Lyon\"}]},"
                        + "{\"@id\":\"z\",\"dcterms:title\":[{\"@value\":\"Carte\"}],\"dcterms:date\":[{\"@value\":\"vers 1944\"}]}]");
        assertEquals("1943-05-01", omeka.when("Affiche"));
        assertEquals("45.75 4.85 TOWN", omeka.placed("Affiche"));
        assertEquals("1944~", omeka.when("Carte"));
        assertEquals(
                List.of("dcterms:title, dcterms:date, dcterms:spatial"),
                omeka.problem("json-words").arguments());
    }

    @Test
    void aNumberThatNobodyCanReckonWithIsAFault() {
        assertEquals(
                List.of("syntax"),
                json("[{\"title\":\"A\",\"n\":17e5644800000}]").codes());
    }

    /** Found by a damaged file: a headline made of a text was taken for markup once more, and was blank. */
    @Test
    void aHeadlineMadeOfATextIsPlain() {
        Reading reading = read("text,date\n&lt;b&gt;,2024\nAutre,2025\n");
        assertEquals("2024", reading.when("<b>"));
    }

    @Test
    void labelsAreTags() {
        Reading cards = json(
                "[{\"name\":\"Appeler\",\"due\":\"2024-03-12\",\"labels\":[{\"id\":\"l1\",\"name\":\"Urgent\","
                        + "\"color\":\"red\"},{\"id\":\"l2\",\"name\":\"Port\"}],\"badges\":[{\"id\":\"b\",\"name\":\"\"}]}]");
        assertEquals(List.of("Urgent", "Port"), cards.tags("Appeler"));
        assertEquals(List.of("labels"), cards.problem("json-words").arguments());
        assertEquals("\"[{\\\"id\\\":\\\"b\\\",\\\"name\\\":\\\"\\\"}]\"", cards.extra("Appeler", "badges"));
    }

    private static final String BOARD =
            "{\"id\":\"5f\",\"name\":\"Enquête\",\"labels\":[{\"id\":\"l1\",\"name\":\"Urgent\"}],"
                    + "\"lists\":[{\"id\":\"li1\",\"name\":\"À faire\"}],\"cards\":[{\"id\":\"c1\",\"dateLastActivity\":"
                    + "\"2024-03-01T10:00:00.000Z\",\"desc\":\"Notes\",\"due\":\"2024-03-12T17:00:00.000Z\",\"name\":\"Appeler\","
                    + "\"start\":%s,\"coordinates\":{\"latitude\":48.86,\"longitude\":2.33}},{\"id\":\"c2\",\"desc\":\"\",\"due\":null,"
                    + "\"name\":\"Lire\",\"start\":null}],\"actions\":[{\"id\":\"a1\",\"type\":\"updateCard\",\"date\":"
                    + "\"2024-03-01T10:00:00.000Z\"},{\"id\":\"a2\",\"type\":\"createCard\",\"date\":\"2024-03-01T10:00:00.000Z\"},"
                    + "{\"id\":\"a3\",\"type\":\"createCard\",\"date\":\"2024-03-01T10:00:01.000Z\"}]}";

    @Test
    void theCardsOfTrelloAreReadNotWhatWasDoneWithThem() {
        Reading board = json(String.format(BOARD, "null"));
        assertEquals("/cards", board.problem("json-lists").arguments().get(0));
        assertEquals("2024-03-12T17:00:00Z", board.when("Appeler"));
        assertEquals("48.86 2.33 EXACT", board.placed("Appeler"));
        assertNull(board.when("Lire"));
        assertEquals(
                List.of(new Fix.Sheet("/labels"), new Fix.Sheet("/lists"), new Fix.Sheet("/actions")),
                board.problem("json-lists").fixes());
        Reading begun = json(String.format(BOARD, "\"2024-03-10T09:00:00.000Z\""));
        assertEquals("2024-03-10T09:00:00Z/2024-03-12T17:00:00Z", begun.when("Appeler"));
    }

    @Test
    void whatIsDueIsToldOfThatDayThoughOthersOfItsTableBegin() {
        Reading cards = json("[{\"name\":\"Appeler\",\"start\":null,\"due\":\"2024-03-12\"},"
                + "{\"name\":\"Lire\",\"start\":\"2024-03-01\",\"due\":\"2024-03-05\"}]");
        assertEquals("2024-03-12", cards.when("Appeler"));
        assertEquals("2024-03-01/2024-03-05", cards.when("Lire"));
        Reading ends = json("[{\"name\":\"A\",\"start\":null,\"end\":\"2024-03-12\"},"
                + "{\"name\":\"B\",\"start\":\"2024-03-01\",\"end\":\"2024-03-05\"}]");
        assertEquals("/2024-03-12", ends.when("A"));
    }

    @Test
    void waysLieAtTheirCentre() {
        Reading map = json(
                "{\"elements\":[{\"type\":\"node\",\"id\":1,\"lat\":48.85,\"lon\":2.35,\"tags\":{\"name\":\"Nœud\"}},"
                        + "{\"type\":\"way\",\"id\":2,\"center\":{\"lat\":48.86,\"lon\":2.33},\"tags\":{\"name\":\"Louvre\"}},"
                        + "{\"type\":\"relation\",\"id\":3,\"center\":{\"lat\":48.8,\"lon\":2.12},\"tags\":{\"name\":\"Parc\"}}]}");
        assertEquals("48.85 2.35 EXACT", map.placed("Nœud"));
        assertEquals("48.86 2.33 EXACT", map.placed("Louvre"));
        assertEquals("48.80 2.12 EXACT", map.placed("Parc"));
        Reading ways =
                json("[{\"type\":\"way\",\"id\":2,\"center\":{\"lat\":48.86,\"lon\":2.33},\"name\":\"Louvre\"}]");
        assertEquals("48.86 2.33 EXACT", ways.placed("Louvre"));
    }

    /** As Outlook and Google write a calendar. */
    @Test
    void timesOfBeginningAndEndStandBesideTheirDays() {
        Reading outlook = read("Subject,Start Date,Start Time,End Date,End Time,Location\n"
                + "Audience,15/01/2024,10:00:00,15/01/2024,11:30:00,Lyon\nRéunion,16/01/2024,10:00,16/01/2024,,Lyon\n");
        assertEquals("2024-01-15T10:00:00/2024-01-15T11:30:00", outlook.when("Audience"));
        assertEquals("2024-01-16T10:00:00/2024-01-16", outlook.when("Réunion"));
        Reading french =
                read("Date;Heure de début;Heure de fin;Titre\n15/01/2024;10h30;12h;Manif\n16/01/2024;;12h;Fin\n"
                        + "17/01/2024;9h;;Début\n");
        assertEquals("2024-01-15T10:30:00/2024-01-15T12:00:00", french.when("Manif"));
        assertEquals("2024-01-16", french.when("Fin"));
        assertEquals("\"12h\"", french.extra("Fin", "Heure de fin"));
        assertEquals("2024-01-17T09:00:00", french.when("Début"));
        assertNull(french.extra("Manif", "Heure de fin"));
        Reading moments = read("title,start time,end time\nA,2024-01-01 10:00,2024-01-01 12:00\nB,2024-01-02 10:00,\n");
        assertEquals("2024-01-01T10:00:00/2024-01-01T12:00:00", moments.when("A"));
    }

    @Test
    void linesAndAreasInACellArePlaced() {
        Reading reading =
                read("name,date,geom\nA,2020-01-01,POINT(2.35 48.85)\nB,2020-01-02,\"LINESTRING(2 48, 3 49)\"\n"
                        + "C,2020-01-03,\"POLYGON((2 48, 2.2 48, 2.2 48.2, 2 48.2, 2 48))\"\n"
                        + "D,2020-01-04,\"{\"\"type\"\":\"\"MultiPolygon\"\",\"\"coordinates\"\":[[[[2,48],[4,48],[4,50],[2,50],[2,48]]]]}\"\n"
                        + "E,2020-01-05,nowhere\nF,2020-01-06,\"LINESTRING(652381 6862047, 652382 6862048)\"\n");
        assertEquals("48.85 2.35 EXACT", reading.placed("A"));
        assertEquals("48.50 2.50 APPROXIMATE", reading.placed("B"));
        assertEquals("48.10 2.10 APPROXIMATE", reading.placed("C"));
        assertEquals("49.00 3.00 TERRITORY", reading.placed("D"));
        assertEquals(
                2, reading.codes().stream().filter("coordinates-unread"::equals).count());
        Reading portal = read(
                "nom;geo_shape;geo_point_2d\nA;\"{\"\"type\"\": \"\"Polygon\"\", \"\"coordinates\"\": [[[2,48],[3,48],[3,49],[2,48]]]}\";48.5, 2.5\n");
        assertEquals("48.50 2.50 EXACT", portal.placed("A"));
        Reading shapes = read("nom;emprise\nA;\"POLYGON((2 48, 2.2 48, 2.2 48.2, 2 48.2, 2 48))\"\n");
        assertEquals("48.10 2.10 APPROXIMATE", shapes.placed("A"));
    }

    @Test
    void aPositionInAFirmIsNoneOnTheMap() {
        Reading reading = read(
                "First Name,Company,Position,Connected On\nJean,X,Journaliste,12 Mar 2024\nAnne,Y,Maire,13 Mar 2024\n");
        assertEquals(
                List.of(),
                reading.codes().stream()
                        .filter(each -> each.startsWith("coord"))
                        .toList());
        assertEquals("48.85 2.35 EXACT", read("titre;position\nA;48.85, 2.35\n").placed("A"));
    }

    /** The verbose TSV of Wikidata's query service. */
    @Test
    void termsOfSparqlAreWhatTheySay() {
        Reading reading = read("?event\t?eventLabel\t?date\t?coord\n<http://www.wikidata.org/entity/Q48314>\t"
                + "\"Battle of Hastings\"@en\t\"1066-10-14T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>\t"
                + "\"Point(0.4875 50.9119)\"^^<http://www.opengis.net/ont/geosparql#wktLiteral>\n");
        assertEquals("1066-10-14", reading.when("Battle of Hastings"));
        assertEquals("50.91 0.49 EXACT", reading.placed("Battle of Hastings"));
        assertEquals(
                "http://www.wikidata.org/entity/Q48314",
                reading.dossier().sources().get(0).url());
        assertEquals("1066", read("?titre,date\nA,1066\n").when("A"));
    }

    @Test
    void tagsOfHumanitarianExchangeAreNoRow() {
        Reading reading = read("Date,Pays,Région,Lat,Lon\n#date,#country,#adm1+name,#geo+lat,#geo+lon\n"
                + "2024-01-05,Mali,Mopti,14.5,-4.2\n");
        assertEquals(1, reading.report().entries());
        reading.problem("rows-explain");
    }

    @Test
    void anHourMayFollowADayAsOneSaysIt() {
        assertEquals(
                "2024-05-14T20:00:00", read("titre,date\nA,2024-05-14 à 20h\n").when("A"));
    }

    @Test
    void whoHasAnAccountIsNoHeadline() {
        Reading posts =
                json("[{\"id\":\"1\",\"created_at\":\"2024-05-14T10:00:00.000Z\",\"content\":\"<p>Manif à Lyon</p>\","
                        + "\"account\":{\"username\":\"jean\"}},{\"id\":\"2\",\"created_at\":\"2024-05-15T10:00:00.000Z\",\"content\":"
                        + "\"<p>Procès</p>\",\"account\":{\"username\":\"anne\"}}]");
        assertEquals("2024-05-14T10:00:00Z", posts.when("Manif à Lyon"));
        assertEquals(2, posts.dossier().actors().size());
        assertEquals(
                List.of("jean"),
                read("id,observed_on,user_login,scientific_name\n1,2024-05-14,jean,Aquila chrysaetos\n")
                        .entry("Aquila chrysaetos")
                        .actors());
    }

    /** In a table of tabulators nobody closes a quotation mark that is one of the text. */
    @Test
    void rowsWithinAQuotationThatNothingClosesAreSaid() {
        Reading reading = read(
                "date\ttitre\tlieu\n2024-05-14\tDit \"non\"\tLyon\n2024-05-15\t\"Il a dit\tParis\n2024-05-16\tFin\tNice\n");
        assertEquals(new Where.Row(3, ""), reading.problem("rows-quoted").where());
        assertEquals(List.of("1"), reading.problem("rows-quoted").arguments());
        assertFalse(
                read("titre,date,lieu\n\"A\nB\",2024,Lyon\nC,2024\n").codes().contains("rows-quoted"));
        assertFalse(
                read("titre,date,lieu\nC,2024,Lyon\n\"A\nB\",2024\n").codes().contains("rows-quoted"));
    }
}
