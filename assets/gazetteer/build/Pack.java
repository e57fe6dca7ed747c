import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.chronocarte.io.gazetteer.NameKey;
import org.chronocarte.io.gazetteer.PlaceKind;

/**
 * Packs the gazetteer: reads the columns that assets/basemap/build makes and writes what the application opens. See
 * ../README.md for the layout and for how to run it.
 */
public final class Pack {

    /** Letters of other scripts, transliterated by machine and without a capital: no one writes them. */
    private static final Pattern MACHINE_MADE = Pattern.compile("[\\p{Ll}\\p{M}\\s'`’.=-]+");

    private static final Set<String> OVERSEAS = Set.of("GP", "MQ", "GF", "RE", "YT");
    private static final Map<String, String> OVERSEAS_NUMBER =
            Map.of("GP", "971", "MQ", "972", "GF", "973", "RE", "974", "YT", "976");
    /** Of the codes and short names of countries, those that people write as a place. */
    private static final Set<String> SPOKEN_CODES = Set.of("USA", "EAU", "UAE", "RDC", "DRC", "RCA");

    private static final double SAME_PLACE_KM = 60;
    private static final double OWN_TOWN_KM = 100;

    private record Place(
            String name, String fr, String en, List<String> more, double lat, double lon, String country,
            String region, String department, int population, PlaceKind kind) {

        String text() {
            return (name + "\t" + fr + "\t" + en + "\t" + String.join("|", more)).replaceFirst("\t+$", "");
        }

        Set<String> mainKeys() {
            Set<String> keys = new LinkedHashSet<>();
            for (String each : List.of(name, fr, en)) {
                keys.add(NameKey.of(each).bare());
            }
            keys.remove("");
            return keys;
        }
    }

    private final Map<String, String> regionNames = new HashMap<>();
    private final Map<String, Set<String>> regionAliases = new HashMap<>();
    private final Map<String, String> departments = new LinkedHashMap<>();
    private final Map<String, Set<String>> departmentAliases = new HashMap<>();
    private final Map<String, Set<String>> countryNames = new TreeMap<>();
    private final Map<String, String> countryByKey = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: Pack FOLDER_OF_SOURCES FOLDER_OF_THIS OUTPUT_FOLDER");
            System.exit(2);
        }
        new Pack().run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    private void run(Path sources, Path build, Path output) throws IOException {
        readCountries(build.resolve("countries.tsv"));
        readDivisions(unpacked(sources.resolve("admin1.tsv.gz")), Files.readString(build.resolve("divisions-fr.tsv")));
        readTowns(unpacked(sources.resolve("gazetteer.col.gz")));
        readTerritories(unpacked(sources.resolve("labels.tsv.gz")));
        Files.createDirectories(output);
        write(output);
    }

    private static String unpacked(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void readCountries(Path aliases) throws IOException {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            Set<String> names = countryNames.computeIfAbsent(code, each -> new LinkedHashSet<>());
            names.add(country.getDisplayCountry(Locale.FRENCH));
            names.add(country.getDisplayCountry(Locale.ENGLISH));
            names.add(country.getISO3Country());
        }
        for (String line : Files.readAllLines(aliases)) {
            String[] fields = line.split("\t");
            countryNames.computeIfAbsent(fields[0], each -> new LinkedHashSet<>()).addAll(List.of(fields[1].split("\\|")));
        }
        countryNames.forEach((code, names) -> names.forEach(name -> countryByKey.putIfAbsent(NameKey.of(name).bare(), code)));
    }

    private void readDivisions(String admin1, String french) {
        for (String line : admin1.strip().split("\n")) {
            String[] fields = line.split("\t");
            regionNames.put(fields[0], fields[1]);
            aliases(regionAliases, fields[0]).add(fields[1]);
            String code = fields[0].substring(fields[0].indexOf('.') + 1);
            if (!fields[0].startsWith("FR.")) {
                aliases(regionAliases, fields[0]).add(code);
            }
        }
        for (String line : french.strip().split("\n")) {
            String[] fields = line.split("\t");
            List<String> more = fields.length > 3 ? List.of(fields[3].split("\\|")) : List.of();
            if (fields[0].equals("R")) {
                regionNames.put("FR." + fields[1], fields[2]);
                aliases(regionAliases, "FR." + fields[1]).add(fields[2]);
                aliases(regionAliases, "FR." + fields[1]).addAll(more);
            } else {
                departments.put(fields[1], fields[2]);
                aliases(departmentAliases, fields[1]).add(fields[2]);
                aliases(departmentAliases, fields[1]).add(fields[1]);
                aliases(departmentAliases, fields[1]).addAll(more);
            }
        }
    }

    private static Set<String> aliases(Map<String, Set<String>> map, String code) {
        return map.computeIfAbsent(code, each -> new LinkedHashSet<>());
    }

    private void readTowns(String text) {
        String[][] columns = Arrays.stream(text.split("\u001e", -1)).map(each -> each.split("\n", -1)).toArray(String[][]::new);
        for (int i = 0; i < columns[0].length; i++) {
            Set<String> seen = new HashSet<>();
            List<String> more = new ArrayList<>();
            for (String known : List.of(columns[0][i], columns[1][i], columns[2][i])) {
                seen.add(NameKey.of(known).bare());
            }
            for (String each : columns[3][i].split("\\|")) {
                String name = each.strip().replaceAll("\\s+", " ");
                if (!MACHINE_MADE.matcher(name).matches() && !name.isEmpty() && seen.add(NameKey.of(name).bare())) {
                    more.add(name);
                }
            }
            String country = columns[6][i].isEmpty() ? "SO" : columns[6][i];
            String department = country.equals("FR") ? columns[8][i] : OVERSEAS_NUMBER.getOrDefault(country, "");
            places.add(new Place(
                    columns[0][i],
                    columns[1][i],
                    columns[2][i],
                    more,
                    Double.parseDouble(columns[4][i]),
                    Double.parseDouble(columns[5][i]),
                    country,
                    OVERSEAS.contains(country) ? country : columns[7][i],
                    department,
                    columns[9][i].isEmpty() ? 0 : Integer.parseInt(columns[9][i]),
                    columns[10][i].startsWith("~") ? PlaceKind.COMMUNE_NEAR_HERE : PlaceKind.TOWN));
        }
        System.out.println("towns " + places.size());
    }

    /** Countries and divisions, but none whose own town has its name: whoever writes "Luxembourg" means a point there. */
    private void readTerritories(String text) {
        List<Place> towns = List.copyOf(places);
        Map<String, List<Place>> byKey = new HashMap<>();
        for (Place town : towns) {
            town.mainKeys().forEach(key -> byKey.computeIfAbsent(key, each -> new ArrayList<>()).add(town));
        }
        int left = 0;
        for (String line : text.strip().split("\n")) {
            String[] fields = line.split("\t", -1);
            if (!Set.of("country", "region", "admin1").contains(fields[0])) {
                continue;
            }
            boolean isCountry = fields[0].equals("country");
            double lon = Double.parseDouble(fields[3]);
            double lat = Double.parseDouble(fields[4]);
            String french = fields[1];
            String english = fields[2].isEmpty() ? french : fields[2];
            Place nearest = nearest(towns, lat, lon);
            String country = nearest.country();
            if (isCountry) {
                String byFrench = countryByKey.get(NameKey.of(french).bare());
                String known = byFrench == null ? countryByKey.get(NameKey.of(english).bare()) : byFrench;
                if (known == null) {
                    System.out.println("no code for country " + line);
                    continue;
                }
                country = known;
            }
            Set<String> more = new LinkedHashSet<>();
            if (isCountry) {
                more.addAll(countryNames.get(country));
                more.removeIf(each -> each.length() == 3 && !SPOKEN_CODES.contains(each));
            }
            Place place = new Place(
                    french, "", english.equals(french) ? "" : english, List.copyOf(more), lat, lon, country, "", "", 0,
                    isCountry ? PlaceKind.COUNTRY : PlaceKind.DIVISION);
            double reach = isCountry ? SAME_PLACE_KM : OWN_TOWN_KM;
            boolean town = place.mainKeys().stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .anyMatch(each -> each.country().equals(place.country()) && km(each, lat, lon) < reach);
            if (town) {
                left++;
                if (!isCountry) {
                    alias(place);
                }
                continue;
            }
            places.add(place);
            alias(place);
        }
        System.out.println("territories " + (places.size() - towns.size()) + ", left to their towns " + left);
    }

    /** The names of a division in the other language also find the towns that lie in it. */
    private void alias(Place division) {
        Set<String> keys = division.mainKeys();
        regionNames.forEach((code, name) -> {
            if (code.startsWith(division.country() + ".") && keys.contains(NameKey.of(name).bare())) {
                aliases(regionAliases, code).addAll(List.of(division.name(), division.en()));
            }
        });
    }

    private static Place nearest(List<Place> towns, double lat, double lon) {
        Place best = towns.get(0);
        double least = Double.MAX_VALUE;
        for (Place town : towns) {
            if (Math.abs(town.lat() - lat) < 8) {
                double km = km(town, lat, lon);
                if (km < least) {
                    least = km;
                    best = town;
                }
            }
        }
        return best;
    }

    private static double km(Place place, double lat, double lon) {
        double y = Math.toRadians(lat - place.lat());
        double x = Math.toRadians(lon - place.lon()) * Math.cos(Math.toRadians(lat));
        return 6371 * Math.hypot(x, y);
    }

    private void write(Path output) throws IOException {
        Map<String, Integer> divisions = new LinkedHashMap<>();
        short[] ofPlace = new short[places.size()];
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            String division = place.country() + "\t" + place.region() + "\t" + place.department();
            Integer number = divisions.putIfAbsent(division, divisions.size());
            ofPlace[i] = (short) (number == null ? divisions.size() - 1 : number);
            text.write((place.text() + "\n").getBytes(StandardCharsets.UTF_8));
            List<String> names = new ArrayList<>(List.of(place.name(), place.fr(), place.en()));
            names.addAll(place.more());
            Set<Integer> seen = new HashSet<>();
            for (int name = 0; name < names.size(); name++) {
                NameKey key = NameKey.of(names.get(name));
                if (!key.bare().isEmpty() && seen.add(key.hash())) {
                    keys.add(key(key.hash(), i, name));
                }
            }
        }
        long[] sorted = keys.stream().mapToLong(Long::longValue).sorted().toArray();
        writePlaces(output.resolve("places.bin"), text.toByteArray(), ofPlace, sorted);
        writeDivisions(output.resolve("divisions.tsv"), divisions.keySet());
        writeCountries(output.resolve("countries.tsv"));
    }

    /** Signed hash, then number of the place, then which of its names it is. */
    private static long key(int hash, int place, int name) {
        if (name > 31 || place >= 1 << 26) {
            throw new IllegalStateException("place " + place + " has too many names");
        }
        return (long) hash << 32 | (long) place << 5 | name;
    }

    private void writePlaces(Path file, byte[] text, short[] divisions, long[] keys) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            ByteArrayOutputStream deltas = new ByteArrayOutputStream();
            long previous = Integer.MIN_VALUE;
            for (long key : keys) {
                long delta = (key >> 32) - previous;
                previous = key >> 32;
                for (; delta > 127; delta >>>= 7) {
                    deltas.write((int) (delta & 127 | 128));
                }
                deltas.write((int) delta);
            }
            out.writeInt(0x43474131);
            out.writeInt(places.size());
            out.writeInt(keys.length);
            out.writeInt(text.length);
            out.writeInt(deltas.size());
            out.write(text);
            for (Place place : places) {
                out.writeInt((int) Math.round(place.lat() * 1e4));
            }
            for (Place place : places) {
                out.writeInt((int) Math.round(place.lon() * 1e4));
            }
            for (Place place : places) {
                out.writeInt(place.population());
            }
            for (short division : divisions) {
                out.writeShort(division);
            }
            for (Place place : places) {
                out.writeByte(place.kind().ordinal());
            }
            for (long key : keys) {
                out.writeInt((int) key);
            }
            out.write(deltas.toByteArray());
        }
        System.out.println(file + " " + Files.size(file) + " bytes, " + places.size() + " places, " + keys.length + " names");
    }

    /** A line a division, in the order of their numbers: country, region, département, and what its names and codes fold to. */
    private void writeDivisions(Path file, Set<String> divisions) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String each : divisions) {
            String[] fields = each.split("\t", -1);
            String region = fields[0] + "." + fields[1];
            Set<String> names = new LinkedHashSet<>(regionAliases.getOrDefault(region, Set.of()));
            names.addAll(departmentAliases.getOrDefault(fields[2], Set.of()));
            Set<String> folded = new LinkedHashSet<>();
            names.forEach(name -> folded.add(NameKey.of(name).bare()));
            folded.remove("");
            lines.append(fields[0]).append('\t');
            lines.append(fields[1].isEmpty() ? "" : regionNames.getOrDefault(region, "")).append('\t');
            lines.append(departments.getOrDefault(fields[2], "")).append('\t');
            lines.append(String.join("|", folded)).append('\n');
        }
        Files.writeString(file, lines);
    }

    /** A name that two countries share stays with the first. */
    private String keys(String code, Set<String> names) {
        Set<String> keys = new LinkedHashSet<>(Set.of(NameKey.of(code).bare()));
        names.forEach(name -> keys.add(NameKey.of(name).bare()));
        keys.removeIf(key -> key.isEmpty() || !code.equals(countryByKey.getOrDefault(key, code)));
        return String.join("|", keys);
    }

    private void writeCountries(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        countryNames.forEach((code, names) ->
                lines.append(code).append('\t').append(keys(code, names)).append('\n'));
        Files.writeString(file, lines);
    }
}
