package org.chronocarte.io.format.table;

import static org.chronocarte.io.format.table.ReadTables.json;
import static org.chronocarte.io.format.table.ReadTables.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;

/** Tables of the data bases that journalists take their figures from. */
class DataBasesTest {

    @Test
    void theDayOfGdeltGoesBeforeItsMonths() {
        Reading reading = read("GLOBALEVENTID\tSQLDATE\tMonthYear\tYear\tFractionDate\tActor1Name\tActionGeo_FullName\t"
                + "ActionGeo_Lat\tActionGeo_Long\tDATEADDED\tSOURCEURL\n"
                + "410412347\t20150218\t201502\t2015\t2015.1315\tFRANCE\tParis, France (general), France\t48.8667\t2.33333\t"
                + "20150219\thttp://www.example.org/a\n"
                + "410412348\t20150219\t201502\t2015\t2015.1342\tSTUDENT\tLyon, Rhone-Alpes, France\t45.75\t4.85\t20150219\t"
                + "http://www.example.org/b\n");
        assertEquals("2015-02-18", reading.when("FRANCE"));
        assertEquals(
                "Lyon, Rhone-Alpes, France",
                Reading.text(reading.place("STUDENT").label()));
        assertEquals("\"2015\"", reading.extra("FRANCE", "Year"));
        assertFalse(reading.codes().contains("date-unread"));
    }

    @Test
    void anEndInPartsIsAnEnd() {
        Reading reading = read("DisNo.,Disaster Type,Event Name,ISO,Country,Location,Start Year,Start Month,Start Day,"
                + "End Year,End Month,End Day,Total Deaths\n"
                + "2000-0002-AGO,Flood,Crue,AGO,Angola,Luanda,2000,1,8,2000,1,15,31\n"
                + "1999-9388-DJI,Drought,Sécheresse,DJI,Djibouti,Dikhil,2001,6,,2002,,,\n"
                + "1999-9389-DJI,Drought,Autre,DJI,Djibouti,Dikhil,2001,6,,,3,,\n");
        assertEquals("2000-01-08/2000-01-15", reading.when("Crue"));
        assertEquals("2001-06/2002", reading.when("Sécheresse"));
        assertEquals("2001-06", reading.when("Autre"));
        assertEquals("\"3\"", reading.extra("Autre", "End Month"), "of no year");
        assertEquals(List.of(), reading.codes());
    }

    @Test
    void aWholeEndGoesBeforeItsParts() {
        Reading reading = read("titre,année début,année fin,fin\nA,1990,1995,1994-03-02\nB,1990,1995,\n");
        assertEquals("1990/1994-03-02", reading.when("A"));
        assertEquals("\"1995\"", reading.extra("A", "année fin"));
        assertEquals("1990/1995", reading.when("B"));
    }

    @Test
    void aCountryIsKnownByItsCodeInSmallLetters() {
        Reading reading = read("caption,date,country\nVirement,2015-06-07,ch\nPrêt,2015-06-08,FR\n");
        assertEquals(0, reading.report().unplaced());
        assertEquals(List.of(), reading.codes());
    }

    @Test
    void thatNothingIsKnownIsNoHeadline() {
        Reading reading = read(
                "iyear,imonth,iday,country_txt,city,attacktype1_txt,gname\n"
                        + "1970,1,0,Philippines,Unknown,Assassination,Unknown\n1970,1,2,Philippines,Manila,Assassination,Unknown\n");
        assertEquals("1970-01", reading.when("Assassination, Philippines"));
        assertEquals("1970-01-02", reading.when("Assassination, Manila"));
    }

    @Test
    void fieldsInAnObjectOfTheirOwnAreColumns() {
        Reading map = json("{\"elements\":[{\"type\":\"node\",\"id\":1,\"lat\":48.85,\"lon\":2.35,\"tags\":{\"name\":"
                + "\"Monument aux morts\",\"historic\":\"memorial\",\"start_date\":\"1922-11-11\"}},{\"type\":\"node\","
                + "\"id\":2,\"lat\":48.87,\"lon\":2.37,\"tags\":{\"name\":\"Fort\",\"start_date\":\"~1880\"}}]}");
        assertEquals("1922-11-11", map.when("Monument aux morts"));
        assertEquals("1880~", map.when("Fort"));
        assertEquals("48.85 2.35 EXACT", map.placed("Monument aux morts"));
        assertEquals("\"memorial\"", map.extra("Monument aux morts", "tags.historic"));
        Reading base = json("{\"records\":[{\"id\":\"recA\",\"createdTime\":\"2024-06-01T10:00:00.000Z\",\"fields\":"
                + "{\"Nom\":\"Saisie\",\"Date\":\"2024-05-14\",\"Lieu\":\"Le Havre\"}},{\"id\":\"recB\",\"createdTime\":"
                + "\"2024-06-01T10:00:00.000Z\",\"fields\":{\"Nom\":\"Procès\",\"Date\":\"2024-05-15\"}}]}");
        assertEquals("2024-05-14", base.when("Saisie"));
        assertEquals("49.49 0.11 TOWN", base.placed("Saisie"));
    }

    @Test
    void aTextInPiecesIsOne() {
        Reading reading = json(
                "{\"name\":\"Canal\",\"messages\":[{\"id\":1,\"date\":\"2024-05-14T10:00:00\",\"text\":"
                        + "[\"Voir \",{\"type\":\"link\",\"text\":\"https://x.fr\"},\" et \",{\"type\":\"text_link\",\"text\":"
                        + "\"ici\",\"href\":\"https://y.fr\"}]},{\"id\":2,\"date\":\"2024-05-15T10:00:00\",\"text\":\"Deux\"}]}");
        assertEquals("2024-05-14T10:00:00", reading.when("Voir https://x.fr et ici (https://y.fr)"));
    }

    @Test
    void anEndWithinAnObjectIsAnEnd() {
        Reading reading = json("{\"events\":[{\"title\":{\"fr\":\"Concert\"},\"firstTiming\":{\"begin\":"
                + "\"2024-05-14T20:00:00+02:00\",\"end\":\"2024-05-14T22:00:00+02:00\"}},{\"title\":{\"fr\":\"Expo\"},"
                + "\"firstTiming\":{\"begin\":\"2024-05-15T20:00:00+02:00\",\"end\":\"2024-05-15T22:00:00+02:00\"}}]}");
        assertEquals("2024-05-14T20:00:00+02:00/2024-05-14T22:00:00+02:00", reading.when("Concert"));
    }

    @Test
    void whoWritesIsNoHeadline() {
        Reading reading = read("id,created_at,text,user_name\n1,2024-05-14T09:00:00Z,Manif à Lyon,jean\n"
                + "2,2024-05-15T09:00:00Z,Procès,marie\n");
        assertEquals("2024-05-14T09:00:00Z", reading.when("Manif à Lyon"));
        assertEquals(2, reading.dossier().actors().size());
    }

    @Test
    void monthsAcrossAreSaidToBeNoDates() {
        Reading reading = read(
                "\"Libellé\";\"idBank\";\"2024-01\";\"2024-02\";\"2024-03\"\n"
                        + "\"Prix - Paris\";\"001\";\"1.2\";\"1.3\";\"1.4\"\n\"Prix - Lyon\";\"002\";\"2.2\";\"2.3\";\"2.4\"\n");
        assertEquals(
                List.of("2024-01", "2024-03", "3"),
                reading.problem("years-across").arguments());
    }
}
