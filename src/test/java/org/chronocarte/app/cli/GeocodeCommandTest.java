package org.chronocarte.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.chronocarte.io.gazetteer.GazetteerFinder;
import org.chronocarte.model.text.Messages;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class GeocodeCommandTest {

    @Test
    void onePlaceBeyondDoubtIsFine() {
        CommandRun run = CommandRun.english("geocode", "Creusot (Le)");
        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertEquals(
                "Creusot (Le): Le Creusot (Saône-et-Loire, Bourgogne-Franche-Comté, FR), 46.8071, 4.4163,"
                        + " population 25,590",
                run.out().strip());
    }

    @Test
    void severalPlacesAreOffered() {
        CommandRun run = CommandRun.french("geocode", "Torcy");
        assertEquals(1, run.code());
        assertEquals(
                List.of(
                        "Torcy : peut désigner plusieurs lieux. Ajoutez un pays ou une région :",
                        "  Torcy (Seine-et-Marne, Île-de-France, FR), 48.8506, 2.6508, 24 386 habitants",
                        "  Torcy (Saône-et-Loire, Bourgogne-Franche-Comté, FR), 46.7690, 4.4530, 3 065 habitants",
                        "  Torcy (Pas-de-Calais, Hauts-de-France, FR), 50.5100, 2.0850, 171 habitants,"
                                + " position seulement approximative"),
                run.out().lines().toList());
    }

    @Test
    void countryAndRegionNarrowIt() {
        CommandRun run = CommandRun.english("geocode", "Paris", "--country", "États-Unis", "--region", "Texas");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Paris: Paris (Texas, US), "), run.out());
    }

    @Test
    void anUnknownNameIsSaidToBeSo() {
        CommandRun run = CommandRun.english("geocode", "Xyzzyville", "Paris");
        assertEquals(1, run.code());
        assertTrue(run.out().startsWith("Xyzzyville: no place of this name is known."), run.out());
        assertEquals(2, run.out().lines().count());
    }

    @Test
    void jsonSaysWhatIsSure() throws IOException {
        CommandRun run = CommandRun.english("geocode", "--json", "Paris", "Torcy", "Xyzzyville");
        assertEquals(1, run.code());
        assertTrue(run.out().chars().allMatch(each -> each < 128), run.out());
        JsonNode names = new ObjectMapper().readTree(run.out());
        assertEquals(3, names.size());
        assertTrue(names.get(0).get("sure").booleanValue());
        assertEquals("FR", names.at("/0/places/0/country").textValue());
        assertEquals("Torcy", names.at("/1/name").textValue());
        assertEquals("approximate", names.at("/1/places/2/precision").textValue());
        assertEquals(0, names.at("/2/places").size());
    }

    @Test
    void namesComeFromStandardInput() {
        String input = "Marseille\n\n Saint-Étienne \n";
        Messages words = new Messages(ResourceBundle.getBundle("org.chronocarte.app.cli.commands", Locale.ENGLISH));
        CommandLine line = new CommandLine(new GeocodeCommand(
                words, new GazetteerFinder(), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))));
        StringWriter out = new StringWriter();
        assertEquals(0, line.setOut(new PrintWriter(out)).execute("-"));
        assertEquals(2, out.toString().lines().count(), out.toString());
        assertTrue(out.toString().lines().allMatch(each -> each.contains(", FR), ")), out.toString());
    }

    @Test
    void aNameIsNeeded() {
        CommandRun run = CommandRun.english("geocode");
        assertEquals(2, run.code());
        assertTrue(run.saysOneSentence(), run.err());
    }
}
