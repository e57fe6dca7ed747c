package org.chronocarte.io.format.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem.Severity;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.FuzzTime;
import org.chronocarte.model.dossier.Dossier;
import org.junit.jupiter.api.Test;

/**
 * Damaged stories never crash the reader, and none of their rows is lost in silence. Each round can be had again by its
 * seed.
 */
class StoryFuzzTest {

    private static final List<String> BITS = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            ";",
            "\t",
            "\n",
            "null",
            "true",
            "-1",
            "0",
            "99999999999999999999",
            "1e99999",
            "-13800000000",
            "\\u0000",
            "\u0000",
            "<b>",
            "</script>",
            "&lt;",
            "é",
            "title",
            "era",
            "zoomify",
            "overview",
            "3/4/2021",
            "2012,1,26",
            "../2020",
            "{\"year\":5}",
            "[[[[[[",
            "\ud83d\ude00",
            "NaN",
            "/",
            "'");

    private static final List<String> LISTS = List.of("/events", "/timeline/date", "/storymap/slides");

    private final ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Test
    void everyRowOfADamagedStoryIsAccountedFor() throws IOException {
        FuzzTime time = FuzzTime.begin();
        int rounds = 0;
        int read = 0;
        for (long seed = 1; time.goesOn(seed); seed++) {
            Random random = new Random(seed + FuzzTime.seed());
            String name = StoryFile.ALL.get(random.nextInt(StoryFile.ALL.size()));
            byte[] bytes = damaged(StoryFile.bytes(name), random);
            try {
                read += check(bytes, name) ? 1 : 0;
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", " + name, e);
            }
            rounds++;
        }
        assertTrue(rounds > 20 && read > rounds / 20, read + " of " + rounds + " could be read");
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + random.nextInt(random.nextInt(10) == 0 ? 400 : 12));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, from);
            switch (random.nextInt(6)) {
                case 0 -> out.writeBytes(BITS.get(random.nextInt(BITS.size())).getBytes(StandardCharsets.UTF_8));
                case 1 -> {
                    out.write(bytes, from, to - from);
                    out.write(bytes, from, to - from);
                }
                case 2 -> out.write(random.nextInt(256));
                case 3 -> {
                    out.writeBytes(BITS.get(random.nextInt(BITS.size())).getBytes(StandardCharsets.UTF_8));
                    to = from;
                }
                case 4 -> to = random.nextInt(8) == 0 ? bytes.length : to;
                default -> {
                    for (int at = from; at < to; at++) {
                        out.write("0123456789-,. \"".charAt(random.nextInt(15)));
                    }
                }
            }
            out.write(bytes, to, bytes.length - to);
            bytes = out.toByteArray();
        }
        return bytes;
    }

    /** Whether the file could be read. */
    private boolean check(byte[] bytes, String name) throws IOException {
        long start = System.nanoTime();
        StoryFile file = StoryFile.of(bytes, name);
        assertTrue(System.nanoTime() - start < 5_000_000_000L, "slow");
        var report = file.result().report();
        if (file.result() instanceof ReadResult.Refused) {
            assertTrue(report.problems().stream().anyMatch(each -> each.severity() == Severity.ERROR));
            return false;
        }
        assertEquals(report.rowsIn(), report.entries() + file.leftOut());
        assertFalse(file.codes().contains("rows-miscounted"));
        assertTrue(report.rowsIn() >= rows(bytes), "lost rows");
        checkWhole(file.dossier());
        return true;
    }

    /** How many elements the lists of a JSON file have, but for one that may be a title. */
    private long rows(byte[] bytes) throws IOException {
        try {
            JsonNode tree = mapper.readTree(bytes);
            return LISTS.stream().mapToLong(each -> tree.at(each).size()).max().orElse(0) - 1;
        } catch (JsonProcessingException e) {
            return 0;
        }
    }

    /** What was read can be saved and read again. */
    private static void checkWhole(Dossier dossier) throws IOException {
        Set<String> ids = new HashSet<>();
        dossier.entries().forEach(each -> {
            assertTrue(ids.add(each.id()), each.id());
            assertFalse(each.title().in("en").isBlank());
        });
        dossier.chapters().forEach(each -> {
            String selected = each.view().selection();
            assertTrue(selected == null || ids.contains(selected), selected);
            assertTrue(ids.containsAll(each.stress()));
        });
        byte[] saved = new DossierWriter().write(dossier);
        ReadResult again = new DossierFiles().read(new ByteArrayInputStream(saved), "saved", ImportChoices.NONE);
        assertTrue(
                again instanceof ReadResult.Read,
                () -> String.valueOf(again.report().problems()));
    }
}
