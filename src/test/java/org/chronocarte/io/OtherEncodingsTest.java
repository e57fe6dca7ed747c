package org.chronocarte.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON and calendars have to be UTF-8; those that are not are read once it is said in which encoding they are. */
class OtherEncodingsTest {

    private static final String TITLE = "Procès à Nîmes – l’appel";

    private static String file(String format) {
        return switch (format) {
            case "ics" ->
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20240514T100000Z\r\nSUMMARY:"
                        + TITLE + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
            case "geojson" ->
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\""
                        + TITLE + "\"},\"geometry\":null}]}";
            case "json" -> "[{\"title\":\"" + TITLE + "\",\"date\":\"2024-05-14\"}]";
            case "timelinejs" ->
                "{\"events\":[{\"start_date\":{\"year\":2024},\"text\":{\"headline\":\"" + TITLE + "\"}}]}";
            default ->
                "{\"semanticSegments\":[{\"startTime\":\"2024-05-14\",\"visit\":{\"topCandidate\":{}}},{\"startTime\":\""
                        + "2024-05-14T10:00:00Z\",\"endTime\":\"2024-05-14T11:00:00Z\",\"activity\":{\"topCandidate\":"
                        + "{\"type\":\"" + TITLE + "\"}}}]}";
        };
    }

    @ParameterizedTest
    @CsvSource({
        "ics, windows-1252",
        "geojson, windows-1252",
        "json, windows-1252",
        "timelinejs, windows-1252",
        "google-timeline, windows-1252",
        "ics, x-MacRoman",
        "json, x-MacRoman"
    })
    void anotherEncodingIsOffered(String format, String charset) throws IOException {
        byte[] bytes = file(format).getBytes(Charset.forName(charset));
        ReadResult plain = read(bytes, ImportChoices.NONE);
        Problem problem = assertInstanceOf(ReadResult.Refused.class, plain)
                .report()
                .problems()
                .get(0);
        assertEquals("encoding", problem.code());
        Fix fix = new Fix.Encoding(charset);
        assertEquals(List.of(fix), problem.fixes().stream().filter(fix::equals).toList());
        ReadResult.Read read = assertInstanceOf(ReadResult.Read.class, read(bytes, ImportChoices.NONE.with(fix)));
        assertEquals(format, read.report().format());
        assertEquals(
                List.of(TITLE.toLowerCase(Locale.ROOT)),
                read.dossier().entries().stream()
                        .map(each -> each.title().in("fr").toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static ReadResult read(byte[] bytes, ImportChoices choices) throws IOException {
        return KnownFormats.files(PlaceFinder.NONE).read(new ByteArrayInputStream(bytes), "file", choices);
    }
}
