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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.PlaceRelation;
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
        List<PlaceQuery> apart = queries.stream().flatMap(this::listed).toList();
        Map<PlaceQuery, List<FoundPlace>> found = finder.find(apart);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(json(apart, found)));
        } else {
            apart.forEach(query -> print(query, found.getOrDefault(query, List.of()), out));
        }
        out.flush();
        boolean sure = apart.stream()
                .allMatch(query -> found.getOrDefault(query, List.of()).size() == 1);
        return sure ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private PlaceQuery query(String name) {
        return new PlaceQuery(name, country, region);
    }

    /** What lists several places, such as "Marseille, Toulon et Nice", is looked up one by one. */
    private Stream<PlaceQuery> listed(PlaceQuery query) {
        List<PlaceQuery> parts = finder.listed(query);
        return parts.isEmpty() ? Stream.of(query) : parts.stream();
    }

    private void print(PlaceQuery query, List<FoundPlace> places, PrintWriter out) {
        String name = query.name();
        if (places.isEmpty()) {
            List<FoundPlace> similar = finder.similar(query);
            out.println(words.get(similar.isEmpty() ? "geocode.unknown" : "geocode.similar", name));
            similar.forEach(place -> out.println("  " + line(place)));
        } else if (places.size() == 1) {
            out.println(words.get("geocode.one", name, line(places.get(0))));
        } else {
            out.println(words.get("geocode.several", name));
            places.forEach(place -> out.println("  " + line(place)));
        }
    }

    private String line(FoundPlace place) {
        String where = Stream.of(place.region(), place.country())
                .filter(each -> each != null && !each.isEmpty())
                .collect(Collectors.joining(", "));
        String called = where.isEmpty() ? place.name() : words.get("geocode.where", place.name(), where);
        String line = words.get(
                "geocode.place", related(place, called), place.position().written());
        if (place.population() > 0) {
            line = words.get("geocode.people", line, place.population());
        }
        return switch (place.precision()) {
            case APPROXIMATE -> words.get("geocode.approximate", line);
            case TERRITORY -> words.get("geocode.territory", line);
            case EXACT, TOWN -> line;
        };
    }

    private String related(FoundPlace place, String called) {
        PlaceRelation relation = place.relation();
        if (relation == null) {
            return called;
        }
        return switch (relation) {
            case ITSELF -> called;
            case CODE -> words.get("geocode.code", called);
            case WITHIN -> words.get("geocode.within", called);
            case NEAR -> words.get("geocode.near", called);
            case BETWEEN -> words.get("geocode.between", called);
        };
    }

    private ArrayNode json(List<PlaceQuery> queries, Map<PlaceQuery, List<FoundPlace>> found) {
        ArrayNode all = PLAIN.createArrayNode();
        for (PlaceQuery query : queries) {
            List<FoundPlace> places = found.getOrDefault(query, List.of());
            ObjectNode node = all.addObject();
            node.put("name", query.name());
            node.put("sure", places.size() == 1);
            ArrayNode answers = node.putArray("places");
            places.forEach(place -> put(place, answers.addObject()));
            if (places.isEmpty()) {
                ArrayNode similar = node.putArray("similar");
                finder.similar(query).forEach(place -> put(place, similar.addObject()));
            }
        }
        return all;
    }

    private static void put(FoundPlace place, ObjectNode node) {
        node.put("name", place.name());
        node.put("country", place.country());
        node.put("region", place.region());
        node.put("population", place.population());
        node.put("lat", place.position().lat());
        node.put("lon", place.position().lon());
        node.put("precision", code(place.precision()));
        node.put("relation", code(place.relation()));
    }

    private static String code(@Nullable Enum<?> constant) {
        return String.valueOf(constant).toLowerCase(Locale.ROOT);
    }
}
