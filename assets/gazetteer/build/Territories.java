import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronocarte.io.gazetteer.NameKey;
import org.chronocarte.io.gazetteer.PlaceKind;

/** Countries, their divisions, seas and other large parts of the world, weighed by the people of their towns. */
final class Territories {

    /** Of the codes and short names of countries, those that people write as a place. */
    private static final Set<String> SPOKEN_CODES = Set.of("USA", "EAU", "UAE", "RDC", "DRC", "RCA");

    /** Where a label of a country has its ISO 3166-1 code. */
    private static final int ISO = 7;

    private static final double SAME_PLACE_KM = 60;
    private static final double OWN_TOWN_KM = 100;
    /** A town in which fewer of a division's people live is not what its name means first: Doubs in the Doubs. */
    private static final double OWN_TOWN_SHARE = 0.1;
    /** The label of a division that is no more than its town: the District of Columbia. */
    private static final double NO_DIVISION_KM = 10;
    /** A town this near has the division's country, whatever other is nearer: Monaco. */
    private static final double HERE_KM = 3;

    final List<PackedPlace> places = new ArrayList<>();

    private final Names names;
    private final List<PackedPlace> towns;
    private final Map<String, List<PackedPlace>> townsByKey = new HashMap<>();
    private final Map<String, List<PackedPlace>> townsOf = new LinkedHashMap<>();
    private final Set<String> labelled = new HashSet<>();
    /** Codes of countries, each with what they are called behind it. */
    private final Set<String> countryKeys = new HashSet<>();
    /** What divisions are called, by their codes. */
    final Map<String, Set<String>> keysOf = new HashMap<>();

    Territories(Names names, List<PackedPlace> towns) {
        this.names = names;
        this.towns = towns;
        for (PackedPlace town : towns) {
            town.mainKeys().forEach(key -> townsByKey.computeIfAbsent(key, each -> new ArrayList<>()).add(town));
            for (String each : List.of(town.country(), town.country() + "." + town.region(), "D" + town.department())) {
                townsOf.computeIfAbsent(each, none -> new ArrayList<>()).add(town);
            }
        }
    }

    /** How many people live in the towns of a country, division or département. */
    private int people(String code) {
        return (int) Math.min(
                2_000_000_000L, townsOf.getOrDefault(code, List.of()).stream().mapToLong(PackedPlace::population).sum());
    }

    /** Countries and divisions, but none whose own town has its name: whoever writes "Luxembourg" means a point there. */
    void readLabels(String text) {
        for (String line : text.strip().split("\n")) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "country" -> country(fields);
                case "region", "admin1" -> division(fields);
                default -> {
                    // Seas have further names, and come with them.
                }
            }
        }
    }

    private void country(String[] fields) {
        double lon = Double.parseDouble(fields[3]);
        double lat = Double.parseDouble(fields[4]);
        String code = fields[ISO];
        if (!names.countries.containsKey(code)) {
            System.out.println("no code for country " + fields[1]);
            return;
        }
        boolean isShared = names.shared.contains(NameKey.of(fields[1]).bare());
        // There are two countries called Congo.
        String name = isShared ? names.french(code) : fields[1];
        String english = isShared ? names.english(code) : fields[2].isEmpty() ? name : fields[2];
        Set<String> divisions = new HashSet<>();
        names.regionAliases.forEach((region, aliases) -> {
            if (region.startsWith(code + ".")) {
                aliases.forEach(each -> divisions.add(NameKey.of(each).bare()));
            }
        });
        Set<String> more = new LinkedHashSet<>(names.countries.get(code));
        more.removeIf(each -> each.length() == 3 && !SPOKEN_CODES.contains(each)
                || code.equals("GB") && divisions.contains(NameKey.of(each).bare()));
        PackedPlace place = new PackedPlace(
                name, "", english.equals(name) ? "" : english, List.copyOf(more), lat, lon, code, "", "", people(code),
                PlaceKind.COUNTRY);
        place.mainKeys().forEach(each -> countryKeys.add(code + each));
        Set<String> keys = new HashSet<>(place.mainKeys());
        more.forEach(each -> keys.add(NameKey.of(each).bare()));
        boolean town = keys.stream()
                .flatMap(key -> townsByKey.getOrDefault(key, List.of()).stream())
                .anyMatch(each -> each.country().equals(code) && each.km(lat, lon) < SAME_PLACE_KM);
        if (!town) {
            places.add(place);
        }
    }

    private void division(String[] fields) {
        double lon = Double.parseDouble(fields[3]);
        double lat = Double.parseDouble(fields[4]);
        String english = fields[2].isEmpty() || fields[2].equals(fields[1]) ? "" : fields[2];
        PackedPlace bare = new PackedPlace(
                fields[1], "", english, List.of(), lat, lon, nearest(lat, lon).country(), "", "", 0, PlaceKind.DIVISION);
        boolean here = bare.mainKeys().stream()
                .flatMap(key -> townsByKey.getOrDefault(key, List.of()).stream())
                .anyMatch(each -> each.km(lat, lon) < HERE_KM);
        Set<String> codes = codes(bare);
        labelled.addAll(codes);
        // The names of a division in the other language also find the towns that lie in it.
        for (String each : codes) {
            keysOf.computeIfAbsent(each, none -> new HashSet<>()).addAll(bare.mainKeys());
            if (!each.startsWith("D")) {
                Names.aliases(names.regionAliases, each).addAll(List.of(bare.name(), bare.en()));
            }
        }
        if (!here) {
            addUnlessTown(bare, codes);
        }
    }

    /** A division by those of its names that its own town has not. */
    private void addUnlessTown(PackedPlace division, Set<String> codes) {
        int people = codes.stream().mapToInt(this::people).max().orElse(0);
        List<String> own = List.of(division.name(), division.fr(), division.en()).stream()
                .filter(each -> !each.isEmpty() && !isItsTown(NameKey.of(each).bare(), division, codes, people))
                .toList();
        if (!own.isEmpty()) {
            places.add(new PackedPlace(
                    own.get(0), "", own.size() > 1 ? own.get(1) : "", division.more(), division.lat(), division.lon(),
                    division.country(), "", "", people, PlaceKind.DIVISION));
        }
    }

    /** The divisions of its country that are called like it: the codes of regions, and "D" with a département's. */
    private Set<String> codes(PackedPlace division) {
        Set<String> keys = division.mainKeys();
        Set<String> codes = new LinkedHashSet<>();
        names.regions.forEach((code, name) -> {
            if (code.startsWith(division.country() + ".") && keys.contains(NameKey.of(name).bare())) {
                codes.add(code);
            }
        });
        if (division.country().equals("FR")) {
            names.departments.forEach((number, name) -> {
                if (keys.contains(NameKey.of(name).bare())) {
                    codes.add("D" + number);
                }
            });
        }
        return codes;
    }

    private boolean isItsTown(String key, PackedPlace division, Set<String> codes, int people) {
        return townsByKey.getOrDefault(key, List.of()).stream()
                .filter(each -> each.country().equals(division.country()))
                .anyMatch(each -> isTownOf(each, division, codes, people));
    }

    private static boolean isTownOf(PackedPlace town, PackedPlace division, Set<String> codes, int people) {
        double km = town.km(division.lat(), division.lon());
        boolean in = codes.isEmpty()
                ? km < OWN_TOWN_KM
                : km < SAME_PLACE_KM
                        || codes.contains(town.country() + "." + town.region())
                        || codes.contains("D" + town.department());
        return km < NO_DIVISION_KM || in && town.population() >= OWN_TOWN_SHARE * people;
    }

    /** Divisions for which there is no label: in the middle of their people. */
    void addUnlabelled() {
        names.regions.forEach((code, name) -> {
            List<PackedPlace> own = townsOf.getOrDefault(code, List.of());
            double people = people(code);
            if (code.startsWith("FR.") || labelled.contains(code) || people == 0) {
                return;
            }
            double lat = own.stream().mapToDouble(each -> each.lat() * each.population()).sum() / people;
            double lon = own.stream().mapToDouble(each -> each.lon() * each.population()).sum() / people;
            List<String> more = Names.aliases(names.regionAliases, code).stream()
                    .filter(each -> !each.equals(name) && !each.equals(code.substring(3)) && !each.isEmpty())
                    .toList();
            String french = more.isEmpty() ? "" : more.get(0);
            PackedPlace place = new PackedPlace(
                    name, french, "", more.stream().skip(1).toList(), lat, lon, code.substring(0, 2), "", "", 0,
                    PlaceKind.DIVISION);
            boolean isCountry = place.mainKeys().stream()
                    .anyMatch(each -> countryKeys.contains(place.country() + each));
            if (!isCountry && !code.substring(3).equals(place.country())) {
                keysOf.computeIfAbsent(code, none -> new HashSet<>()).addAll(place.mainKeys());
                addUnlessTown(place, Set.of(code));
            }
        });
    }

    /** Seas and oceans, and the further names of some; the weight of a label stands for how well known a sea is. */
    void readSeas(String labels, Path aliases) throws IOException {
        Map<String, List<String>> more = new HashMap<>();
        Map<String, String> shown = new HashMap<>();
        for (String line : Files.readAllLines(aliases)) {
            String[] fields = line.split("\t");
            more.put(fields[0], List.of(fields[1].split("\\|")));
            shown.put(fields[0], fields.length > 2 ? fields[2] : fields[0]);
        }
        Set<String> seen = new HashSet<>();
        for (String line : labels.strip().split("\n")) {
            String[] fields = line.split("\t", -1);
            if ((fields[0].equals("sea") || fields[0].equals("ocean")) && seen.add(fields[1])) {
                int weight = (int) Math.pow(10, 3 + Integer.parseInt(fields[6]) / 2.0);
                places.add(new PackedPlace(
                        shown.getOrDefault(fields[1], fields[1]), "", fields[2], more.getOrDefault(fields[1], List.of()),
                        Double.parseDouble(fields[4]), Double.parseDouble(fields[3]), "", "", "", weight, PlaceKind.AREA));
            }
        }
    }

    /** Continents, regions of several countries, states that are no more. */
    void readAreas(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            List<String> more = fields[5].isEmpty() ? List.of() : List.of(fields[5].split("\\|"));
            places.add(new PackedPlace(
                    fields[0], "", fields[1], more, Double.parseDouble(fields[2]), Double.parseDouble(fields[3]), "", "",
                    "", Integer.parseInt(fields[4]), PlaceKind.AREA));
        }
    }

    private PackedPlace nearest(double lat, double lon) {
        PackedPlace best = towns.get(0);
        double least = Double.MAX_VALUE;
        for (PackedPlace town : towns) {
            if (Math.abs(town.lat() - lat) < 8) {
                double km = town.km(lat, lon);
                if (km < least) {
                    least = km;
                    best = town;
                }
            }
        }
        return best;
    }
}
