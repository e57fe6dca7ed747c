package org.chronocarte.io.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;

class KeplerFormatTest {

    private static final KeplerFormat FORMAT = new KeplerFormat(new TableReader(PlaceFinder.NONE, Clock.systemUTC()));

    /** As kepler.gl 3 saves them, with what does not matter here cut short. */
    private static final byte[] MAP = """
            {"datasets":[
              {"version":"v1","data":{"id":"a1","label":"Saisies.csv","color":[143,47,191],
                "allData":[["Au port","2024-05-14 08:30:00",49.49,0.11,116.5,null],
                           ["En mer","2024-05-15 00:00:00",14.6,-61.07,2000,"MV Étoile"]],
                "fields":[{"name":"title","type":"string"},{"name":"date","type":"timestamp","format":"YYYY-M-D H:m:s"},
                          {"name":"latitude","type":"real"},{"name":"longitude","type":"real"},
                          {"name":"kg","type":"real"},{"name":"navire","type":"string"}]}},
              {"version":"v1","data":{"id":"b2","label":"","color":[1,2,3],
                "allData":[[{"type":"Feature","properties":{"index":0},
                             "geometry":{"type":"Point","coordinates":[2.35,48.85]}},"Procès"]],
                "fields":[{"name":"_geojson","type":"geojson"},{"name":"name","type":"string"}]}}],
             "config":{"version":"v1","config":{"visState":{"layers":[{"id":"x","config":{"dataId":"a1"}}]}}},
             "info":{"app":"kepler.gl","created_at":"Fri May 17 2024","title":"Saisies"}}
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void aDataSetIsReadAsATable() {
        assertTrue(Reading.recognised(FORMAT, MAP, "keplergl.json"));
        Reading read = Reading.of(FORMAT, MAP);
        assertEquals(2, read.report().entries());
        assertEquals("2024-05-14T08:30:00", read.when("Au port"));
        assertEquals("49.49 0.11 EXACT", read.placed("Au port"));
        assertEquals("\"116.5\"", read.extra("Au port", "kg"));
        assertEquals("\"MV Étoile\"", read.extra("En mer", "navire"));
        assertEquals(
                List.of("Saisies.csv", "Saisies.csv, b2"),
                read.problem("datasets-several").arguments());
    }

    @Test
    void anotherOneIsChosen() throws IOException {
        ImportChoices second = ImportChoices.NONE.with(new Fix.Sheet("b2"));
        Reading read = Reading.of(FORMAT, MAP, "map.json", second);
        assertEquals(1, read.report().entries());
        assertEquals("48.85 2.35 EXACT", read.placed("Procès"));
        TablePreview preview = TablePreview.of(new ByteArrayInputStream(MAP), "map.json", WorkbookKinds.NONE, second);
        assertEquals(new Sheets(List.of("Saisies.csv", "b2"), "b2"), preview.sheets());
        assertEquals(
                List.of("dataset-missing"),
                Reading.of(FORMAT, MAP, "map.json", ImportChoices.NONE.with(new Fix.Sheet("c3")))
                        .codes());
    }

    @Test
    void aMapWithoutDataOrCutShortIsRefused() {
        String text = new String(MAP, StandardCharsets.UTF_8);
        assertEquals(
                List.of("datasets-none"),
                Reading.of(FORMAT, "{\"datasets\":[], \"fields\":[]}").codes());
        assertTrue(Reading.of(FORMAT, text.substring(0, text.length() / 2)).isRefused());
        assertFalse(Reading.recognised(FORMAT, "{\"datasets\":[1,2]}".getBytes(StandardCharsets.UTF_8), "x.json"));
    }

    @Test
    void onlyHowAMapIsDrawnIsSaid() {
        String drawn = "{\"version\":\"v1\",\"config\":{\"visState\":{\"filters\":[],\"layers\":[]}}}";
        assertTrue(Reading.recognised(FORMAT, drawn.getBytes(StandardCharsets.UTF_8), "config.json"));
        assertEquals(List.of("datasets-none"), Reading.of(FORMAT, drawn).codes());
    }

    @Test
    void timesMayBeNumbers() {
        Reading read = Reading.of(FORMAT, """
                {"datasets":[{"version":"v1","data":{"id":"a","label":"a",
                  "allData":[["In",48.85,2.35,1556884800],["Out",48.85,2.36,1556888400]],
                  "fields":[{"name":"title","type":"string"},{"name":"latitude","type":"real"},
                            {"name":"longitude","type":"real"},{"name":"timestamp","type":"timestamp","format":"X"}]}}]}
                """);
        assertEquals("2019-05-03T12:00:00Z", read.when("In"));
    }

    @Test
    void faultsNeitherCrashNorLoseRows() {
        Reading.mutate(FORMAT, MAP, 31);
    }
}
