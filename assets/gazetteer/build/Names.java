import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chronocarte.io.gazetteer.NameKey;

/** What countries and their divisions are called, by their codes; a region's is its country's and its own: "FR.93". */
final class Names {

    final Map<String, String> regions = new LinkedHashMap<>();
    final Map<String, Set<String>> regionAliases = new HashMap<>();
    final Map<String, String> departments = new LinkedHashMap<>();
    final Map<String, Set<String>> departmentAliases = new HashMap<>();
    final Map<String, Set<String>> countries = new TreeMap<>();
    /** Names of more than one country, such as "Congo": said of a place, they do not tell where it is. */
    final Set<String> shared = new HashSet<>();

    /**
     * @param admin1 a line a division: code and name
     * @param build the folder with further names
     */
    Names(String admin1, Path build) throws IOException {
        readCountries(build.resolve("countries.tsv"));
        readDivisions(admin1, Files.readString(build.resolve("divisions-fr.tsv")));
        for (String line : Files.readAllLines(build.resolve("divisions-world.tsv"))) {
            String[] fields = line.split("\t");
            aliases(regionAliases, fields[0]).addAll(List.of(fields[1].split("\\|")));
        }
    }

    String french(String country) {
        return new Locale("", country).getDisplayCountry(Locale.FRENCH);
    }

    String english(String country) {
        return new Locale("", country).getDisplayCountry(Locale.ENGLISH);
    }

    private void readCountries(Path aliases) throws IOException {
        for (String code : Locale.getISOCountries()) {
            Set<String> names = countries.computeIfAbsent(code, each -> new LinkedHashSet<>());
            names.add(french(code));
            names.add(english(code));
            names.add(new Locale("", code).getISO3Country());
        }
        for (String line : Files.readAllLines(aliases)) {
            String[] fields = line.split("\t");
            countries.computeIfAbsent(fields[0], each -> new LinkedHashSet<>()).addAll(List.of(fields[1].split("\\|")));
        }
        Map<String, String> countryByKey = new HashMap<>();
        countries.forEach((code, names) -> names.forEach(name -> {
            String key = NameKey.of(name).bare();
            if (!code.equals(countryByKey.getOrDefault(key, code))) {
                shared.add(key);
            }
            countryByKey.putIfAbsent(key, code);
        }));
    }

    private void readDivisions(String admin1, String french) {
        for (String line : admin1.strip().split("\n")) {
            String[] fields = line.split("\t");
            regions.put(fields[0], fields[1]);
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
                regions.put("FR." + fields[1], fields[2]);
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

    static Set<String> aliases(Map<String, Set<String>> map, String code) {
        return map.computeIfAbsent(code, each -> new LinkedHashSet<>());
    }
}
