package org.chronocarte.io.recovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronocarte.model.dossier.LocalText;

/**
 * What a recovery says of itself in its first line, a JSON object; the dossier follows.
 *
 * @param saved when it was written
 * @param files of which the dossier was made, absolute; none for the application's own dossier
 * @param title the dossier's
 */
public record RecoveryHead(Instant saved, List<Path> files, LocalText title) {

    /** The version of the first line. */
    private static final int VERSION = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public RecoveryHead {
        files = List.copyOf(files);
    }

    /** The first line, its line feed included. */
    byte[] line() throws IOException {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("recovery", VERSION);
        node.put("saved", saved.toString());
        ArrayNode paths = node.putArray("files");
        files.forEach(each -> paths.add(each.toString()));
        ObjectNode words = node.putObject("title");
        title.byLanguage().forEach(words::put);
        return (MAPPER.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException when that is no first line of a recovery */
    static RecoveryHead read(byte[] line) throws IOException {
        JsonNode node = MAPPER.readTree(line);
        if (node == null || node.path("recovery").asInt() != VERSION) {
            throw new IOException("not a recovery of this version");
        }
        Map<String, String> words = new LinkedHashMap<>();
        node.path("title")
                .properties()
                .forEach(each -> words.put(each.getKey(), each.getValue().asText()));
        List<Path> paths = new ArrayList<>();
        try {
            for (JsonNode each : node.path("files")) {
                paths.add(Path.of(each.asText()));
            }
            return new RecoveryHead(
                    Instant.parse(node.path("saved").asText()),
                    paths,
                    words.isEmpty() ? LocalText.neutral("") : new LocalText(words));
        } catch (InvalidPathException | DateTimeException e) {
            throw new IOException("a recovery's first line cannot be understood", e);
        }
    }
}
