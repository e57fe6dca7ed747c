package org.chronocarte.io.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which codes of areas can be right, by ISO 3166. */
final class AreaCodes {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    /** Kosovo: not in the standard, but what everybody uses, the European Union first. */
    private static final String KOSOVO = "XK";

    private static final Pattern DIVISION = Pattern.compile("[0-9A-Z]{1,3}");

    private AreaCodes() {}

    /** Whether a code is that of a country, or could be that of a division of one. */
    static boolean isKnown(String code) {
        int dash = code.indexOf('-');
        String country = dash < 0 ? code : code.substring(0, dash);
        return (COUNTRIES.contains(country) || country.equals(KOSOVO))
                && (dash < 0 || DIVISION.matcher(code.substring(dash + 1)).matches());
    }
}
