import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.io.gazetteer.NameKey;
import org.chronocarte.io.gazetteer.PlaceKind;

/**
 * A place on its way into the gazetteer.
 *
 * @param fr French name, "" where it has none
 * @param en English name, "" where it has none
 * @param more further names
 * @param country ISO 3166-1 code; "" for what lies in several countries or in none
 * @param region code of the first-level division, "" where not known
 * @param department number of the French département, "" elsewhere
 * @param population 0 where not known; of a territory, that of all its towns: what it is weighed by
 */
record PackedPlace(
        String name, String fr, String en, List<String> more, double lat, double lon, String country, String region,
        String department, int population, PlaceKind kind) {

    /** What one line of the packed text holds. */
    String text() {
        return (name + "\t" + fr + "\t" + en + "\t" + String.join("|", more)).replaceFirst("\t+$", "");
    }

    /** The keys of its own, French and English names. */
    Set<String> mainKeys() {
        Set<String> keys = new LinkedHashSet<>();
        for (String each : List.of(name, fr, en)) {
            keys.add(NameKey.of(each).bare());
        }
        keys.remove("");
        return keys;
    }

    /** The same place without those of its further names that have one of these keys. */
    PackedPlace without(Set<String> keys) {
        if (more.stream().noneMatch(each -> keys.contains(NameKey.of(each).bare()))) {
            return this;
        }
        List<String> left = more.stream().filter(each -> !keys.contains(NameKey.of(each).bare())).toList();
        return new PackedPlace(name, fr, en, left, lat, lon, country, region, department, population, kind);
    }

    /** The distance to a point in kilometres, good enough for short ones. */
    double km(double otherLat, double otherLon) {
        double y = Math.toRadians(lat - otherLat);
        double x = Math.toRadians(lon - otherLon) * Math.cos(Math.toRadians(otherLat));
        return 6371 * Math.hypot(x, y);
    }
}
