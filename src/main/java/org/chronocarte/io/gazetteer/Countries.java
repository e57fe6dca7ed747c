package org.chronocarte.io.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes of countries by their names in French and English, and their ISO 3166-1 codes of two or three letters. */
final class Countries {

    private static final String FRANCE = "FR";
    /** Parts of France that have codes of their own. */
    private static final Set<String> FRENCH =
            Set.of(FRANCE, "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "NC", "PF", "WF");

    private final Map<String, String> byKey = new HashMap<>();

    /** @param lines one a country: code and bare keys; separated by a tab, keys by bars */
    Countries(List<String> lines) {
        for (String line : lines) {
            int tab = line.indexOf('\t');
            String code = line.substring(0, tab);
            for (String key : line.substring(tab + 1).split("\\|")) {
                byKey.put(key, code);
            }
        }
    }

    /** The code of a country as written; empty when no country is called so. */
    Optional<String> code(String written) {
        return Optional.ofNullable(byKey.get(NameKey.of(written).bare()));
    }

    /** Parts of other countries that have codes of their own; each line begins with the country. */
    private static final List<String> PARTS = List.of(
            "GB GI FK GG JE IM BM KY VG TC AI MS SH IO PN GS",
            "NL AW CW SX BQ",
            "US PR GU VI AS MP UM",
            "DK GL FO",
            "NO SJ BV",
            "CN HK MO TW",
            "AU CX CC NF HM",
            "NZ CK NU TK",
            "FI AX",
            "MA EH",
            "RS XK",
            "IL PS");

    /**
     * All codes under which places of a country may stand, disputed ones and parts overseas included.
     *
     * @param country its code
     */
    static Set<String> around(String country) {
        if (country.equals(FRANCE)) {
            return FRENCH;
        }
        for (String each : PARTS) {
            if (each.startsWith(country)) {
                return Set.of(each.split(" "));
            }
        }
        return Set.of(country);
    }

    /** Whether a place lies in a country, or in what others count to it: Gibraltar, Porto Rico, Western Sahara. */
    static boolean around(String place, String country) {
        return around(country).contains(place);
    }

    /** Whether a place with one code lies in the country with another: Réunion lies in France, not the other way round. */
    static boolean within(String place, String country) {
        return place.equals(country) || country.equals(FRANCE) && FRENCH.contains(place);
    }

    /** The code under which a place's country is counted: all of France is one. */
    static String whole(String place) {
        return FRENCH.contains(place) ? FRANCE : place;
    }
}
