package org.chronocarte.io.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chronocarte.io.format.PlaceRelation;

/** What the gazetteer calls as it is written: places, French divisions by their other names and numbers, codes. */
final class KnownNames {

    /** "US", "RDC", "PACA", "AURA": short, and in capitals. */
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,4}");
    /** A postcode is said of a place, INSEE's code is the place. */
    private static final double POSTCODE = 0.3;

    private final Gazetteer gazetteer;
    private final Territories territories;

    KnownNames(Gazetteer gazetteer, Territories territories) {
        this.gazetteer = gazetteer;
        this.territories = territories;
    }

    /** All that a whole text may be the name of; in no order. */
    List<Match> asWritten(String written) {
        List<Match> matches = new ArrayList<>(gazetteer.named(written));
        boolean acronym = ACRONYM.matcher(written).matches();
        for (Match each : territories.french(written)) {
            if (matches.stream().noneMatch(known -> known.place().equals(each.place()))) {
                boolean own = acronym || isNumber(written) || isCalled(each.place(), written);
                matches.add(each.losing(Match.FURTHER_NAME).as(own ? PlaceRelation.ITSELF : PlaceRelation.WITHIN));
            }
        }
        if (acronym) {
            gazetteer.countries().code(written).flatMap(this::country).ifPresent(country -> {
                if (matches.stream().noneMatch(each -> each.place().equals(country.place()))) {
                    matches.add(country.losing(Match.FURTHER_NAME));
                }
            });
        }
        return matches;
    }

    private static boolean isNumber(String written) {
        return Character.isDigit(written.charAt(0));
    }

    private static boolean isCalled(KnownPlace place, String written) {
        return NameKey.of(place.name()).bare().equals(NameKey.of(written).bare());
    }

    /** The place that a country is. */
    Optional<Match> country(String code) {
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.FRENCH);
        return gazetteer.named(name).stream()
                .filter(each -> each.place().country().equals(code))
                .filter(each -> each.place().kind() == PlaceKind.COUNTRY)
                .findFirst();
    }

    /** The communes of an INSEE code, and those of the same number as a postcode. */
    List<Match> coded(String written) {
        List<Match> matches = new ArrayList<>();
        for (int place : gazetteer.codes().ofInsee(written)) {
            matches.add(new Match(gazetteer.place(place), 0, PlaceRelation.CODE));
        }
        for (int place : gazetteer.codes().ofPostcode(written)) {
            matches.add(new Match(gazetteer.place(place), POSTCODE, PlaceRelation.CODE));
        }
        return matches;
    }
}
