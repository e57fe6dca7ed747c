package org.chronocarte.io.format.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.io.format.geo.GpxFormat;
import org.chronocarte.io.format.geo.KmlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlEncodingTest {

    private static final String NAME = "Château d’Eu";

    private record Told(String name, List<String> codes) {}

    private static Told read(byte[] bytes, ImportChoices choices) throws IOException, XMLStreamException {
        SafeXml xml = new SafeXml(new ByteArrayInputStream(bytes), choices);
        xml.next();
        xml.next();
        String name = xml.text();
        assertEquals(true, xml.next());
        assertEquals(false, xml.next());
        return new Told(name, xml.problems().stream().map(Problem::code).toList());
    }

    private static byte[] kml(String declaration, String charset) {
        return (declaration + "<kml><name>" + NAME + "</name></kml>").getBytes(Charset.forName(charset));
    }

    private static String declared(String encoding) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n";
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, ",
        "utf-8, windows-1252, encoding-guessed",
        "utf-8, x-MacRoman, encoding-guessed",
        "windows-1252, windows-1252, ",
        "ISO-8859-1, windows-1252, ",
        "ISO-8859-1, UTF-8, encoding-contrary",
        "x-MacRoman, x-MacRoman, ",
        "UTF-16, UTF-16LE, ",
        "UTF-16, UTF-16BE, ",
        "UTF-16, UTF-16, ",
        "UTF-16, UTF-8, ",
        "no-such-thing, UTF-8, ",
        "no such thing, windows-1252, encoding-guessed",
    })
    void bytesAndDeclarationSayTheEncoding(String declared, String real, String code) throws Exception {
        assertEquals(
                new Told(NAME, code == null ? List.of() : List.of(code)),
                read(kml(declared(declared), real), ImportChoices.NONE));
    }

    @Test
    void withoutADeclarationTheBytesDo() throws Exception {
        assertEquals(new Told(NAME, List.of()), read(kml("", "UTF-8"), ImportChoices.NONE));
        assertEquals(new Told(NAME, List.of()), read(kml("\uFEFF", "UTF-8"), ImportChoices.NONE));
        assertEquals(
                new Told(NAME, List.of()), read(kml("\uFEFF  \n" + declared("utf-8"), "UTF-8"), ImportChoices.NONE));
        assertEquals(new Told(NAME, List.of("encoding-guessed")), read(kml("", "windows-1252"), ImportChoices.NONE));
    }

    @Test
    void whatWasDecidedGoesFirst() throws Exception {
        ImportChoices mac = ImportChoices.NONE.with(new Fix.Encoding("x-MacRoman"));
        assertEquals(new Told(NAME, List.of()), read(kml(declared("utf-8"), "x-MacRoman"), mac));
    }

    @Test
    void aFewWrongBytesFarBehindAreCounted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("<kml><name>".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("é".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xE9});
        bytes.writeBytes("</name></kml>".getBytes(StandardCharsets.UTF_8));
        Told told = read(bytes.toByteArray(), ImportChoices.NONE);
        assertEquals(new Told("é".repeat(200_001), List.of("encoding-mixed")), told);
    }

    /** The parser's own decoder prints what it cannot decode, past every reporter. */
    @Test
    void nothingIsPrinted() {
        byte[] head = "<?xml version=\"1.0\"?><gpx><wpt lat=\"1\" lon=\"2\"><name>caf".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head);
        bytes.write(0xE9);
        bytes.writeBytes("</name></wpt></gpx>".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Reading gpx = Reading.of(new GpxFormat(PlaceFinder.NONE), bytes.toByteArray());
            assertEquals("1.00 2.00 EXACT", gpx.placed("café"));
            assertEquals(List.of("encoding-guessed"), gpx.codes());
            assertTrue(Reading.of(new KmlFormat(PlaceFinder.NONE), new byte[] {'<', 'k', (byte) 0xFF, 1, '>'})
                    .isRefused());
        } finally {
            System.setErr(console);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
    void mapsAreRecognisedInAnyEncoding(String charset) {
        byte[] gpx = (declared("UTF-16") + "<gpx></gpx>").getBytes(Charset.forName(charset));
        assertTrue(Reading.recognised(new GpxFormat(PlaceFinder.NONE), gpx, "a"));
        byte[] kml = (declared("UTF-16") + "<kml></kml>").getBytes(Charset.forName(charset));
        assertTrue(Reading.recognised(new KmlFormat(PlaceFinder.NONE), kml, "a"));
    }
}
