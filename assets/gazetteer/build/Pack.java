import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.chronocarte.io.gazetteer.PlaceKind;

/**
 * Packs the gazetteer: reads the columns that assets/basemap/build makes and writes what the application opens. See
 * ../README.md for the layout and for how to run it.
 */
public final class Pack {

    private Pack() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: Pack FOLDER_OF_SOURCES FOLDER_OF_THIS OUTPUT_FOLDER");
            System.exit(2);
        }
        Path sources = Path.of(args[0]);
        Path build = Path.of(args[1]);
        Names names = new Names(unpacked(sources.resolve("admin1.tsv.gz")), build);
        Towns towns = new Towns(unpacked(sources.resolve("gazetteer.col.gz")));
        Territories territories = new Territories(names, List.copyOf(towns.places));
        String labels = unpacked(sources.resolve("labels.tsv.gz"));
        territories.readLabels(labels);
        territories.addUnlabelled();
        territories.readSeas(labels, build.resolve("seas.tsv"));
        territories.readAreas(build.resolve("areas.tsv"));
        List<PackedPlace> places = new ArrayList<>(ownNames(towns.places, territories.keysOf));
        places.addAll(territories.places);
        int sites = places.size();
        places.addAll(airports(build.resolve("airports.tsv")));
        System.out.println("towns " + towns.places.size() + ", territories " + territories.places.size() + ", airports "
                + (places.size() - sites));
        new PackWriter(names, places, towns.codes.values()).write(Path.of(args[2]));
    }

    private static String unpacked(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Towns without those further names that are their own division's: Paris is not Île-de-France. */
    private static List<PackedPlace> ownNames(List<PackedPlace> towns, Map<String, Set<String>> keys) {
        return towns.stream()
                .map(each -> each.without(keys.getOrDefault(each.country() + "." + each.region(), Set.of())))
                .toList();
    }

    /** Airports: most of their names are looked up only when it is said that an airport is meant. */
    private static List<PackedPlace> airports(Path file) throws IOException {
        List<PackedPlace> airports = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            List<String> more = new ArrayList<>(List.of(fields[1]));
            if (fields.length > 5) {
                for (String each : fields[5].split("\\|")) {
                    more.add("Aéroport " + each);
                }
            }
            if (fields.length > 6) {
                more.addAll(List.of(fields[6].split("\\|")));
            }
            airports.add(new PackedPlace(
                    fields[2], "", "", more, Double.parseDouble(fields[3]), Double.parseDouble(fields[4]), fields[0], "", "",
                    0, PlaceKind.AIRPORT));
        }
        return airports;
    }
}
