package org.chronocarte.io.format.calendar;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that Windows, and so Outlook, has for time zones, after Unicode's list of them. Immutable. */
final class WindowsZones {

    private static final String STANDARD = " Standard Time";

    private static final Map<String, String> ZONES =
            zones("AUS Central=Australia/Darwin|AUS Eastern=Australia/Sydney|Afghanistan=Asia/Kabul|"
                    + "Alaskan=America/Anchorage|Arab=Asia/Riyadh|Arabian=Asia/Dubai|Arabic=Asia/Baghdad|"
                    + "Argentina=America/Buenos_Aires|Atlantic=America/Halifax|Azerbaijan=Asia/Baku|"
                    + "Azores=Atlantic/Azores|Bangladesh=Asia/Dhaka|Belarus=Europe/Minsk|Canada Central=America/Regina|"
                    + "Cape Verde=Atlantic/Cape_Verde|Caucasus=Asia/Yerevan|Cen. Australia=Australia/Adelaide|"
                    + "Central America=America/Guatemala|Central Asia=Asia/Almaty|Central Brazilian=America/Cuiaba|"
                    + "Central Europe=Europe/Budapest|Central European=Europe/Warsaw|"
                    + "Central Pacific=Pacific/Guadalcanal|Central=America/Chicago|"
                    + "Central Standard Time (Mexico)=America/Mexico_City|China=Asia/Shanghai|E. Africa=Africa/Nairobi|"
                    + "E. Australia=Australia/Brisbane|E. Europe=Europe/Chisinau|E. South America=America/Sao_Paulo|"
                    + "Eastern=America/New_York|Egypt=Africa/Cairo|Ekaterinburg=Asia/Yekaterinburg|FLE=Europe/Kiev|"
                    + "Fiji=Pacific/Fiji|GMT=Europe/London|GTB=Europe/Bucharest|Georgian=Asia/Tbilisi|"
                    + "Greenland=America/Godthab|Greenwich=Atlantic/Reykjavik|Haiti=America/Port-au-Prince|"
                    + "Hawaiian=Pacific/Honolulu|India=Asia/Kolkata|Iran=Asia/Tehran|Israel=Asia/Jerusalem|"
                    + "Jordan=Asia/Amman|Kaliningrad=Europe/Kaliningrad|Korea=Asia/Seoul|Libya=Africa/Tripoli|"
                    + "Mauritius=Indian/Mauritius|Middle East=Asia/Beirut|Morocco=Africa/Casablanca|"
                    + "Mountain=America/Denver|Myanmar=Asia/Yangon|Namibia=Africa/Windhoek|Nepal=Asia/Kathmandu|"
                    + "New Zealand=Pacific/Auckland|Newfoundland=America/St_Johns|North Asia=Asia/Krasnoyarsk|"
                    + "Pacific SA=America/Santiago|Pacific=America/Los_Angeles|Pakistan=Asia/Karachi|"
                    + "Romance=Europe/Paris|Russia Time Zone 3=Europe/Samara|Russian=Europe/Moscow|"
                    + "SA Eastern=America/Cayenne|SA Pacific=America/Bogota|SA Western=America/La_Paz|"
                    + "SE Asia=Asia/Bangkok|Saint Pierre=America/Miquelon|Sao Tome=Africa/Sao_Tome|"
                    + "Singapore=Asia/Singapore|South Africa=Africa/Johannesburg|South Sudan=Africa/Juba|"
                    + "Sri Lanka=Asia/Colombo|Sudan=Africa/Khartoum|Syria=Asia/Damascus|Taipei=Asia/Taipei|"
                    + "Tasmania=Australia/Hobart|Tokyo=Asia/Tokyo|Tunisia=Africa/Tunis|Turkey=Europe/Istanbul|"
                    + "US Eastern=America/Indianapolis|US Mountain=America/Phoenix|UTC=UTC|"
                    + "Ulaanbaatar=Asia/Ulaanbaatar|Venezuela=America/Caracas|Vladivostok=Asia/Vladivostok|"
                    + "W. Australia=Australia/Perth|W. Central Africa=Africa/Lagos|W. Europe=Europe/Berlin|"
                    + "West Asia=Asia/Tashkent|West Bank=Asia/Hebron|West Pacific=Pacific/Port_Moresby|"
                    + "Yakutsk=Asia/Yakutsk");

    private WindowsZones() {}

    private static Map<String, String> zones(String list) {
        Map<String, String> zones = new HashMap<>();
        for (String each : list.split("\\|")) {
            int is = each.indexOf('=');
            zones.put(each.substring(0, is), each.substring(is + 1));
        }
        return Map.copyOf(zones);
    }

    /** The usual name of a zone such as "Romance Standard Time"; null when Windows has none that is called so. */
    static @Nullable String usual(String name) {
        String plain = name.strip();
        String bare = plain.endsWith(STANDARD) ? plain.substring(0, plain.length() - STANDARD.length()) : plain;
        return ZONES.get(bare);
    }

    /** The usual names of all. */
    static Collection<String> all() {
        return ZONES.values();
    }
}
