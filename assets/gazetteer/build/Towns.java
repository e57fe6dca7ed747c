import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.gazetteer.NameKey;
import org.chronocarte.io.gazetteer.PlaceKind;

/** Towns and villages as the recipe of the base map leaves them, and the codes of French communes. */
final class Towns {

    /** Letters of other scripts, transliterated by machine and without a capital: no one writes them. */
    private static final Pattern MACHINE_MADE = Pattern.compile("[\\p{Ll}\\p{M}\\s'`’.=-]+");

    /** "Paris 18 Buttes-Montmartre", "Lyon 03", "Paris 12e Arrondissement". */
    private static final Pattern WARD = Pattern.compile("(Paris|Lyon|Marseille) (\\d\\d)(?:e Arrondissement)?( .+)?");
    /** Parts of towns that are only numbered: nobody looks for "Plaine 1" or "2.Bezirk". */
    private static final Pattern NUMBERED_PART = Pattern.compile("Plaine \\d|\\d+\\.Bezirk|Ct \\d{4}");

    private static final Set<String> OVERSEAS = Set.of("GP", "MQ", "GF", "RE", "YT");
    private static final Map<String, String> OVERSEAS_NUMBER =
            Map.of("GP", "971", "MQ", "972", "GF", "973", "RE", "974", "YT", "976");

    /** INSEE's codes of arrondissements follow each other, and so do their postcodes. */
    private static final Map<String, int[]> WARD_CODES =
            Map.of("Paris", new int[] {75100, 75000}, "Lyon", new int[] {69380, 69000}, "Marseille", new int[] {13200, 13000});

    final List<PackedPlace> places = new ArrayList<>();
    /** INSEE code, postcode and number of the place; in the order of INSEE codes. "2A" is written 20, "2B" 21. */
    final TreeMap<Integer, int[]> codes = new TreeMap<>();

    private final Map<String, Integer> wards = new HashMap<>();

    Towns(String text) {
        String[][] columns = Arrays.stream(text.split("\u001e", -1)).map(each -> each.split("\n", -1)).toArray(String[][]::new);
        for (int i = 0; i < columns[0].length; i++) {
            read(columns, i);
        }
    }

    private void read(String[][] columns, int i) {
        String name = columns[0][i];
        Matcher ward = WARD.matcher(name);
        boolean isWard = columns[6][i].equals("FR") && ward.matches();
        if (NUMBERED_PART.matcher(name).matches() || isWard && wards.containsKey(ward.group(1) + ward.group(2))) {
            return;
        }
        List<String> more = more(columns, i);
        if (isWard) {
            wards.put(ward.group(1) + ward.group(2), places.size());
            int number = Integer.parseInt(ward.group(2));
            String town = ward.group(1);
            name = town + " " + number + (number == 1 ? "er" : "e") + " arrondissement";
            more = List.of(town + " " + number);
            int[] base = WARD_CODES.get(town);
            codes.put(base[0] + number, new int[] {base[0] + number, base[1] + number, places.size()});
        }
        String country = columns[6][i].isEmpty() ? "SO" : columns[6][i];
        String department = country.equals("FR") ? columns[8][i] : OVERSEAS_NUMBER.getOrDefault(country, "");
        if (!columns[11][i].isEmpty()) {
            int insee = number(columns[11][i]);
            codes.put(insee, new int[] {insee, number(columns[12][i]), places.size()});
        }
        places.add(new PackedPlace(
                name,
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

    /** Corsican INSEE codes have a letter, which no postcode has: 2A becomes 20, 2B 21. */
    private static int number(String code) {
        return code.isEmpty() ? 0 : Integer.parseInt(code.replace("2A", "20").replace("2B", "21"));
    }

    private static List<String> more(String[][] columns, int i) {
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
        return more;
    }
}
