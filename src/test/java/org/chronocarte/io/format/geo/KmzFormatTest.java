package org.chronocarte.io.format.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.draft.Reading;
import org.junit.jupiter.api.Test;

class KmzFormatTest {

    private static final KmzFormat FORMAT = new KmzFormat(PlaceFinder.NONE);
    private static final String PLACEMARK = "<kml><Placemark><name>A</name></Placemark></kml>";

    private static byte[] kmz(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zeros(String name, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            fill(zip, megabytes);
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write(PLACEMARK.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void fill(OutputStream out, int megabytes) throws IOException {
        byte[] blanks = new byte[1_000_000];
        Arrays.fill(blanks, (byte) ' ');
        for (int i = 0; i < megabytes; i++) {
            out.write(blanks);
        }
    }

    @Test
    void readsEveryKmlInside() throws IOException {
        byte[] bytes = kmz("files/icon.png", "x", "doc.kml", PLACEMARK, "more/b.KML", PLACEMARK.replace("A", "B"));
        assertTrue(Reading.recognised(FORMAT, bytes, "a.kmz"));
        Reading read = Reading.of(FORMAT, bytes);
        assertEquals(2, read.report().entries());
        assertEquals(List.of(), read.codes());
    }

    @Test
    void whatAMacAddsIsNoKml() throws IOException {
        Reading read = Reading.of(
                FORMAT, kmz("map/doc.kml", PLACEMARK, "__MACOSX/map/._doc.kml", "\0\5\26\7\0", "map/._x.kml", "\0\5"));
        assertEquals(1, read.report().entries());
        assertEquals(List.of(), read.codes());
    }

    @Test
    void recognisesItsFirstFile() throws IOException {
        assertTrue(Reading.recognised(FORMAT, kmz("doc.kml", PLACEMARK), "download"));
        assertFalse(Reading.recognised(FORMAT, kmz("xl/workbook.xml", "<a/>"), "a.xlsx"));
    }

    @Test
    void pathsThatLeadOutsideAreLeftAside() throws IOException {
        Reading read = Reading.of(
                FORMAT,
                kmz(
                        "../../evil.kml",
                        PLACEMARK,
                        "/etc/x.kml",
                        PLACEMARK,
                        "a\\..\\b.kml",
                        PLACEMARK,
                        "doc.kml",
                        PLACEMARK));
        assertEquals(1, read.report().entries());
        assertEquals(List.of("kmz-path", "kmz-path", "kmz-path"), read.codes());
        Reading none = Reading.of(FORMAT, kmz("../../evil.kml", PLACEMARK));
        assertTrue(none.isRefused());
        assertEquals(List.of("../../evil.kml"), none.problem("kmz-path").arguments());
    }

    @Test
    void bombsAreRefusedAtOnce() throws IOException {
        byte[] beside = zeros("blanks.txt", 200);
        byte[] inside = zeros("a.kml", 200);
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertEquals(
                        List.of("zip-bomb"), Reading.of(FORMAT, beside).codes()));
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertEquals(
                        List.of("zip-bomb"), Reading.of(FORMAT, inside).codes()));
        KmzFormat small = new KmzFormat(PlaceFinder.NONE, 1000);
        assertEquals(
                List.of("zip-bomb"),
                Reading.of(small, kmz("doc.kml", PLACEMARK.repeat(50))).codes());
    }

    @Test
    void brokenArchivesAreRefused() throws IOException {
        byte[] whole = kmz("doc.kml", PLACEMARK + " ".repeat(3000) + "<!-- x -->", "b.txt", "b".repeat(99));
        assertEquals(
                List.of("truncated"),
                Reading.of(FORMAT, Arrays.copyOf(whole, 60)).codes());
        assertEquals(List.of("kmz-empty"), Reading.of(FORMAT, kmz("a.txt", "x")).codes());
    }

    @Test
    void faultsNeitherCrashNorLoseRows() throws IOException {
        Reading.mutate(FORMAT, kmz("doc.kml", PLACEMARK, "b.kml", PLACEMARK), 5);
    }
}
