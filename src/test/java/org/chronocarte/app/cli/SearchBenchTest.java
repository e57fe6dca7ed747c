package org.chronocarte.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.explore.EntryIndex;
import org.junit.jupiter.api.Test;

class SearchBenchTest {

    @Test
    void eachCaseIsALineWithTheNumberOfItsRows() throws IOException {
        StringWriter out = new StringWriter();
        new SearchBench(new EntryIndex(new ManyEntries(3).dossier(200)), new PrintWriter(out)).run();
        List<String> cases = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            JsonNode read = new ObjectMapper().readTree(line);
            cases.add(read.get("case").asText());
            assertEquals(200, read.get("rows").asInt());
        }
        assertEquals(List.of("list-sort", "search-index", "search-memory", "search-typed", "search"), cases);
    }
}
