package org.chronocarte.io.format.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.io.format.table.SheetFile;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictFormatsTest {

    private static final AcledFormat ACLED = new AcledFormat(PlaceFinder.NONE);
    private static final GedFormat GED = new GedFormat(PlaceFinder.NONE);
    private static final byte[] MALI = Reading.file(ConflictFormatsTest.class, "acled.csv");
    private static final byte[] IRAQ = Reading.file(ConflictFormatsTest.class, "ged.csv");

    @Test
    void eachIsKnownByItsHeader() {
        assertTrue(Reading.recognised(ACLED, MALI, "a.csv"));
        assertFalse(Reading.recognised(GED, MALI, "a.csv"));
        assertTrue(Reading.recognised(GED, IRAQ, "a.csv"));
        assertFalse(Reading.recognised(ACLED, IRAQ, "a.csv"));
    }

    @Test
    void precisionOfAcledBecomesOurs() {
        Reading read = Reading.of(ACLED, MALI);
        assertEquals("2024-05-14", read.when("Armed clash, Bankass"));
        assertEquals("14.07 -3.52 TOWN", read.placed("Armed clash, Bankass"));
        assertEquals("[2024-05-12..2024-05-18]", read.when("Air strike, Kidal"));
        assertEquals("18.44 1.41 APPROXIMATE", read.placed("Air strike, Kidal"));
        assertEquals("2024-05", read.when("Peaceful protest, Gao"));
        assertEquals("16.27 -0.04 TERRITORY", read.placed("Peaceful protest, Gao"));
        assertNull(read.when("Peaceful protest, Ségou"));
        assertEquals("? APPROXIMATE", read.placed("Peaceful protest, Ségou"));
    }

    @Test
    void wordsOfAcledAreKept() {
        Reading read = Reading.of(ACLED, MALI);
        String clash = "Armed clash, Bankass";
        assertEquals(
                List.of("Battles", "Explosions/Remote violence", "Protests"),
                read.dossier().kinds().stream()
                        .map(Kind::label)
                        .map(Reading::text)
                        .toList());
        assertEquals(List.of("Armed clash"), read.tags(clash));
        assertEquals(2, read.entry(clash).actors().size());
        assertEquals(2, read.entry(clash).sources().size());
        assertEquals(List.of("Reported deaths 3"), figures(read.entry(clash)));
        Figure deaths = read.entry(clash).figures().get(0);
        assertEquals(2, deaths.sources().size());
        assertNull(deaths.note());
        Figure none = read.entry("Air strike, Kidal").figures().get(0);
        assertEquals(List.of(BigDecimal.ZERO), none.values());
        assertEquals(
                "ACLED also writes 0 where the number of deaths is not known.",
                Objects.requireNonNull(none.note()).in("en"));
        assertEquals("MLI31001", read.entry(clash).id());
        assertEquals(new Where.Row(6, ""), read.problem("record-untitled").where());
    }

    @Test
    void precisionOfGedBecomesOurs() {
        Reading read = Reading.of(GED, IRAQ);
        String kabul = "Government of Iraq - IS, Kabul city";
        assertEquals("2017-07-31", read.when(kabul));
        assertEquals("34.53 69.17 EXACT", read.placed(kabul));
        assertEquals(List.of("Deaths, best estimate 6"), figures(read.entry(kabul)));
        assertEquals("[2017-07-01..2017-07-31]", read.when("IS - Civilians, Nineveh province"));
        assertEquals("36.00 42.00 TERRITORY", read.placed("IS - Civilians, Nineveh province"));
        assertEquals(
                List.of("Deaths, best estimate 50", "Deaths, from the low to the high estimate 40 80"),
                figures(read.entry("IS - Civilians, Nineveh province")));
        assertEquals("2017-07-05 – 2017-07-02", read.whenNote("A - B, Somewhere"));
        assertEquals(
                List.of("8", "where_prec"), read.problem("precision-unknown").arguments());
    }

    private static List<String> figures(Entry entry) {
        return entry.figures().stream()
                .map(each -> each.label().in("en") + " "
                        + each.values().stream().map(BigDecimal::toString).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void aRowWithoutACodeOfPrecisionIsSaidSo() {
        Reading read = Reading.of(ACLED, MALI);
        assertEquals(List.of("geo_precision"), read.problem("precision-missing").arguments());
    }

    @Test
    void aTableWithoutColumnsOfPrecisionIsSaidSoOnce() {
        String some =
                "event_id_cnty,event_date,event_type,sub_event_type,actor1,country,location,latitude,longitude,notes\n"
                        + "NGA1,2024-01-15,Battles,Attack,A,Nigeria,Bama,11.52,13.69,One\n"
                        + "NGA2,2024-01-20,Battles,Armed clash,B,Nigeria,Gusau,12.17,6.66,Two\n";
        assertTrue(Reading.recognised(ACLED, some.getBytes(StandardCharsets.UTF_8), "a.csv"));
        Reading read = Reading.of(ACLED, some);
        assertEquals(List.of("precision-absent", "precision-absent"), read.codes());
        assertEquals("2024-01-15?", read.when("Attack, Bama"));
        assertEquals("One", Reading.text(read.entry("Attack, Bama").summary()));
    }

    private static final String FIRST_ACLED =
            "GWNO,EVENT_ID_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,ALLY_ACTOR_1,ACTOR2,COUNTRY,ADMIN1,"
                    + "LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,NOTES,FATALITIES\n"
                    + "615,1ALG,4/1/1997,1997,1,Battles,GIA,,Civilians,Algeria,Blida,Blida,36.47,2.83,1,AFP,One,16\n"
                    + "615,2ALG,14/1/1997,1997,3,Battles,GIA,,Civilians,Algeria,Tipaza,Douaouda,36.67,2.79,1,AFP,Two,18\n";

    @Test
    void theFirstVersionsOfAcledHaveOtherColumnsAndDates() {
        assertTrue(Reading.recognised(ACLED, FIRST_ACLED.getBytes(StandardCharsets.UTF_8), "a.csv"));
        Reading read = Reading.of(ACLED, FIRST_ACLED);
        assertEquals(List.of("moment-order-day"), read.codes());
        assertEquals("1997-01-04", read.when("Battles, Blida"));
        assertEquals("1997-01", read.when("Battles, Douaouda"));
        Reading alone = Reading.of(ACLED, FIRST_ACLED.replace("14/1/1997", "1/4/1997"));
        assertEquals(List.of("moment-order", "moment-order"), alone.codes());
        assertEquals("4/1/1997", alone.whenNote("Battles, Blida"));
        Reading decided = Reading.of(
                ACLED,
                FIRST_ACLED.getBytes(StandardCharsets.UTF_8),
                "a.csv",
                new ImportChoices(List.of(new Fix.DayFirst(false))));
        assertEquals("1997-04-01", decided.when("Battles, Blida"));
    }

    /** As a spreadsheet in French saves it. */
    @Test
    void decimalCommasAreDecimalPoints() {
        Reading read = Reading.of(
                ACLED, FIRST_ACLED.replace(",", ";").replace("36.47", "36,47").replace("2.83", "2,83"));
        assertEquals("36.47 2.83 TOWN", read.placed("Battles, Blida"));
    }

    @Test
    void theFirstVersionsOfGedCallTheirCountsEstimates() {
        String first = "id,relid,type_of_violence,conflict_name,dyad_name,side_a,side_b,date_prec,date_start,date_end,"
                + "where_prec,where_coordinates,latitude,longitude,country,best_est,low_est,high_est\n"
                + "4,ANG-1,1,Angola,Gov - UNITA,Gov,UNITA,1,1989-01-02,1989-01-02,1,Huambo,-12.8,15.7,Angola,5,3,7\n";
        assertTrue(Reading.recognised(GED, first.getBytes(StandardCharsets.UTF_8), "a.csv"));
        assertEquals(
                List.of("Deaths, best estimate 5", "Deaths, from the low to the high estimate 3 7"),
                figures(Reading.of(GED, first).entry("Gov - UNITA, Huambo")));
    }

    @Test
    void datesTheWrongWayRoundCanBeSwapped() {
        List<Fix> fixes = Reading.of(GED, IRAQ).problem("date-order").fixes();
        assertEquals(1, fixes.size());
        Reading mended = Reading.of(GED, IRAQ, "ged.csv", new ImportChoices(fixes));
        assertEquals(0, mended.codes().stream().filter("date-order"::equals).count());
        assertEquals("2017-07-02/2017-07-05", mended.when("A - B, Somewhere"));
    }

    @Test
    void aCountThatIsNoNumberStaysBesideTheEntryAndIsSaid() {
        String text = new String(IRAQ, StandardCharsets.UTF_8).replace(",0,6,6,6", ",0,about 6,9,12");
        Reading read = Reading.of(GED, text);
        String kabul = "Government of Iraq - IS, Kabul city";
        assertEquals("\"about 6\"", read.extra(kabul, "best"));
        assertEquals(List.of("about 6", "best"), read.problem("count-unread").arguments());
        assertEquals(
                List.of("Deaths, low estimate 12", "Deaths, high estimate 9"),
                figures(read.entry(kabul)),
                "the wrong way round, they are no range");
    }

    @Test
    void semicolonsAndWindowsLettersAreTold() {
        String french = new String(MALI, StandardCharsets.UTF_8)
                        .lines()
                        .limit(1)
                        .toList()
                        .get(0)
                        .replace(',', ';') + "\nX1;2024-05-15;2024;1;;Battles;;;;;Mali;;Ségou;;;1;;;;0;\n";
        assertEquals("2024-05-15", Reading.of(ACLED, french).when("Battles, Ségou"));
        byte[] windows = french.getBytes(StandardCharsets.ISO_8859_1);
        Reading refused = Reading.of(ACLED, windows);
        assertEquals(List.of("encoding"), refused.codes());
        Fix offered = refused.report().problems().get(0).fixes().get(0);
        assertEquals(
                "2024-05-15",
                Reading.of(ACLED, windows, "a.csv", ImportChoices.NONE.with(offered))
                        .when("Battles, Ségou"));
        assertEquals(
                List.of("value-long"),
                Reading.of(ACLED, french + "\"" + "x".repeat(20_000_000)).codes());
    }

    @Test
    void faultsNeitherCrashNorLoseRows() {
        Reading.mutate(ACLED, MALI, 8);
        Reading.mutate(GED, IRAQ, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void workbooksSayTheSame(String ending) throws IOException {
        Map<String, List<String>> armed = Map.of(
                "Sheet1",
                List.of(
                        "event_id_cnty|event_date|time_precision|event_type|sub_event_type|location|latitude|longitude|geo_precision|fatalities",
                        "MLI1|14 May 2024|2|Battles|Armed clash|Kidal|18.44|1.41|2|3",
                        "|||||||||4"));
        ReadResult acled = book(ending, armed);
        assertEquals("acled", acled.report().format());
        assertEquals(1, acled.report().entries());
        assertEquals(2, acled.report().rowsIn());
        assertEquals(
                List.of("record-untitled"),
                acled.report().problems().stream()
                        .filter(each -> each.where().equals(new Where.Row(3, "")))
                        .map(Problem::code)
                        .toList());
        Map<String, List<String>> organised = Map.of(
                "Sheet1",
                List.of(
                        "id|type_of_violence|dyad_name|where_coordinates|where_prec|latitude|longitude|date_prec|date_start|date_end|best",
                        "7|1|A - B|Mosul|1|36.34|43.13|2|2016-10-17|2016-10-19|5"));
        ReadResult ged = book(ending, organised);
        assertEquals("ucdp-ged", ged.report().format());
        assertEquals(1, ged.report().entries());
    }

    private static ReadResult book(String ending, Map<String, List<String>> sheets) throws IOException {
        byte[] bytes = ending.equals("xlsx") ? SheetFile.xlsx(sheets) : SheetFile.ods(sheets);
        return KnownFormats.files(PlaceFinder.NONE)
                .read(new ByteArrayInputStream(bytes), "events." + ending, ImportChoices.NONE);
    }
}
