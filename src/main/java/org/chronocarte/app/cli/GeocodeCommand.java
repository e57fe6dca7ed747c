package org.chronocarte.app.cli;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code geocode}: says where places are, all names together, as a file's would be looked up. */
@Command(name = "geocode")
@SuppressWarnings("NullAway.Init")
final class GeocodeCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    /** ASCII alone passes unharmed through whatever encoding the output has. */
    private static final ObjectMapper PLAIN =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Messages words;
    private final PlaceFinder finder;
    private final InputStream input;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", descriptionKey = "name", arity = "1..*")
    private List<String> names;

    @Option(names = "--country", paramLabel = "COUNTRY")
    private @Nullable String country;

    @Option(names = "--region", paramLabel = "REGION")
    private @Nullable String region;

    @Option(names = "--json")
    private boolean json;

    /**
     * @param finder where names are looked up
     * @param input UTF-8, a name a line; read when {@code -} is asked for, and not closed
     */
    GeocodeCommand(Messages words, PlaceFinder finder, InputStream input) {
        this.words = words;
        this.finder = finder;
        this.input = input;
    }

    @Override
    public Integer call() throws IOException {
        List<PlaceQuery> queries = new ArrayList<>();
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> queries.add(query(line.strip())));
            } else {
                queries.add(query(name));
            }
        }
        Map<PlaceQuery, List<FoundPlace>> found = finder.find(queries);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(json(queries, found)));
        } else {
            queries.forEach(query -> print(query.name(), found.getOrDefault(query, List.of()), out));
        }
        out.flush();
        boolean sure = queries.stream()
                .allMatch(query -> found.getOrDefault(query, List.of()).size() == 1);
        return sure ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private PlaceQuery query(String name) {
        return new PlaceQuery(name, country, region);
    }

    private void print(String name, List<FoundPlace> places, PrintWriter out) {
        if (places.isEmpty()) {
            out.println(words.get("geocode.unknown", name));
        } else if (places.size() == 1) {
            out.println(words.get("geocode.one", name, line(places.get(0))));
        } else {
            out.println(words.get("geocode.several", name));
            places.forEach(place -> out.println("  " + line(place)));
        }
    }

    private String line(FoundPlace place) {
        String where = place.region() == null ? place.country() : place.region() + ", " + place.country();
        String line =
                words.get("geocode.place", place.name(), where, place.position().written());
        if (place.population() > 0) {
            line = words.get("geocode.people", line, place.population());
        }
        return switch (place.precision()) {
            case APPROXIMATE -> words.get("geocode.approximate", line);
            case TERRITORY -> words.get("geocode.territory", line);
            case EXACT, TOWN -> line;
        };
    }

    private static ArrayNode json(List<PlaceQuery> queries, Map<PlaceQuery, List<FoundPlace>> found) {
        ArrayNode all = PLAIN.createArrayNode();
        for (PlaceQuery query : queries) {
            List<FoundPlace> places = found.getOrDefault(query, List.of());
            ObjectNode node = all.addObject();
            node.put("name", query.name());
            node.put("sure", places.size() == 1);
            ArrayNode answers = node.putArray("places");
            for (FoundPlace place : places) {
                ObjectNode each = answers.addObject();
                each.put("name", place.name());
                each.put("country", place.country());
                each.put("region", place.region());
                each.put("population", place.population());
                each.put("lat", place.position().lat());
                each.put("lon", place.position().lon());
                each.put("precision", code(place.precision()));
            }
        }
        return all;
    }

    private static String code(PlacePrecision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }
}
