package org.chronocarte.io.format.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Dossier;
import org.w3c.dom.Document;

/**
 * What an export wrote, read back by parsers that know nothing of it.
 *
 * @param bytes the file
 * @param losses what it could not hold
 */
record Exported(byte[] bytes, List<Problem> losses) {

    static Exported of(String format, Dossier dossier, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            List<Problem> losses = Exports.of(format).orElseThrow().write(dossier, language, out);
            return new Exported(out.toByteArray(), losses);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Dossier defaultDossier() {
        Path file = Path.of("assets", "dossiers", "cocaine-france", "dossier.json");
        return ((ReadResult.Read) new DossierFiles().read(file)).dossier();
    }

    /** How much of the dossier a loss concerns, or "" for no such loss. */
    String lost(String code) {
        return losses.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> each.arguments().get(0))
                .orElse("");
    }

    /** The text, strictly UTF-8. */
    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Document xml() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new AssertionError(text(), e);
        }
    }

    /** The rows of a table by the header's names; every row must have as many cells as the header. */
    List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text().substring(1))) {
            List<String> header = null;
            for (CsvRecord each : csv) {
                if (header == null) {
                    header = each.getFields();
                    continue;
                }
                if (each.getFieldCount() != header.size()) {
                    throw new AssertionError(each);
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), each.getField(i));
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    /** The content lines of a calendar, unfolded. */
    List<String> lines() {
        return List.of(text().replace("\r\n ", "").split("\r\n"));
    }

    /** A calendar's values of a property, without escapes. */
    List<String> values(String property) {
        return lines().stream()
                .filter(each -> each.startsWith(property + ":"))
                .map(each -> unescaped(each.substring(property.length() + 1)))
                .toList();
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each == '\\') {
                i++;
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                text.append(each);
            }
        }
        return text.toString();
    }

    /** All texts of the file, decoded. */
    String content(String format) {
        return switch (format) {
            case "csv", "timelinejs-sheet" -> rows().toString();
            case "kml" -> xml().getDocumentElement().getTextContent();
            case "ics" ->
                String.join(
                        "\n",
                        Stream.of("SUMMARY", "DESCRIPTION")
                                .flatMap(each -> values(each).stream())
                                .toList());
            default -> String.join("\n", texts(json(), new ArrayList<>()));
        };
    }

    private static List<String> texts(JsonNode node, List<String> into) {
        if (node.isTextual()) {
            into.add(node.textValue());
        }
        node.forEach(each -> texts(each, into));
        return into;
    }
}
