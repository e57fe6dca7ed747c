package org.chronocarte.io.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.PlaceRelation;

/**
 * Words around a place's name that say how something lies to it: "près de Rouen", "port du Havre", "Toulouse centre".
 * Streets and stations are not among them, since they are called after other towns: the Gare de Lyon is in Paris.
 *
 * @param name the name that is left, with its article
 * @param relation how what is written relates to the place of that name
 * @param scope which places of that name may be meant
 */
record Phrase(String name, PlaceRelation relation, Scope scope) {

    /** Which places a phrase may be about. */
    enum Scope {
        ANY,
        /** "Ville de Paris". */
        TOWN,
        /** "Province de Liège". */
        DIVISION,
        /** "Département du Nord". */
        DEPARTMENT,
        /** "Aéroport de Lyon". */
        AIRPORT
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String OF = "(?<of>de la |de l['’]\\s?|du |des |de |d['’]\\s?|of the |of )";
    private static final String TO = "(?<of>au |aux |à la |à l['’]\\s?|à )";
    private static final String COMPASS = "(?:nord|sud)(?:[- ]?(?:est|ouest))?|est|ouest";
    private static final String ENGLISH_COMPASS =
            "(?:north|south)[- ]?(?:east|west)?(?:ern)?|east(?:ern)?|west(?:ern)?";

    /** What towns have one of, and is called by the town: mostly in it. */
    private static final String SITE =
            "prison|maison d['’]arrêt|maison centrale|centre pénitentiaire|centre de détention"
                    + "|tribunal(?: judiciaire| correctionnel| administratif| de grande instance)?|palais de justice"
                    + "|cour d['’]appel|cour d['’]assises|parquet|jirs|mairie|hôtel de ville|préfecture|sous-préfecture|commissariat"
                    + "|gendarmerie|hôpital|chu|chr|chru|université|rectorat|péage|centre(?:-| )ville|centre"
                    + "|hypercentre|quartiers? (?:" + COMPASS + ")|quartiers (?:populaires|prioritaires)|faubourgs?"
                    + "|city cent(?:er|re)|downtown|prison|university|court";

    private static final List<Rule> RULES = List.of(
            new Rule("aéroport (?:international )?" + OF + "?(?<name>.+)", PlaceRelation.ITSELF, Scope.AIRPORT),
            new Rule("(?<of>)(?<name>.+?) (?:international )?airport", PlaceRelation.ITSELF, Scope.AIRPORT),
            new Rule("département " + OF + "(?<name>.+)", PlaceRelation.ITSELF, Scope.DEPARTMENT),
            new Rule(
                    "(?:région|province|canton|land|état|state|district|wilaya|gouvernorat|oblast|collectivité) " + OF
                            + "?(?<name>.+)",
                    PlaceRelation.ITSELF,
                    Scope.DIVISION),
            new Rule("(?<of>)(?<name>.+?) (?:province|state|region)", PlaceRelation.ITSELF, Scope.DIVISION),
            new Rule(
                    "(?:ville|commune|municipalité|village|city|town) " + OF + "(?<name>.+)",
                    PlaceRelation.ITSELF,
                    Scope.TOWN),
            new Rule("(?:îles?|archipel|island|isle) " + OF + "(?<name>.+)", PlaceRelation.ITSELF, Scope.ANY),
            new Rule(
                    "(?<of>)(?:toute |tout |l['’]ensemble de )(?<name>.+)|(?<of2>)(?<name2>.+?) (?:enti[eè]re?|national(?:e)?)",
                    PlaceRelation.ITSELF,
                    Scope.ANY),
            new Rule(
                    "(?:(?:tout )?près|proche|à (?:côté|proximité)|aux? (?:environs|alentours|abords|large)|environs|alentours"
                            + "|abords|large|(?:la )?(?:grande |proche )?(?:banlieue|périphérie|région|agglomération|métropole)"
                            + "|communauté urbaine|comté|county|arrière-pays|(?:grand )?port(?: maritime)?(?: autonome)?|côtes?"
                            + "|littoral|aéroport|campagne|(?:"
                            + ENGLISH_COMPASS + "|outside|suburbs?|port|coast|off the coast|vicinity|area)) " + OF
                            + "(?<name>.+)",
                    PlaceRelation.NEAR,
                    Scope.ANY),
            new Rule(
                    "(?:(?:au |à l['’]|le |l['’]|dans le |dans l['’])?(?:" + COMPASS + ")) " + OF + "(?<name>.+)",
                    PlaceRelation.NEAR,
                    Scope.ANY),
            new Rule(
                    "(?<of>)(?:near(?: to)?|close to|outside|around|off|vers|autour de) (?<name>.+)",
                    PlaceRelation.NEAR,
                    Scope.ANY),
            new Rule("(?<of>)(?:greater|grand) (?<name>.+)", PlaceRelation.NEAR, Scope.ANY),
            new Rule(
                    "(?<of>)(?<name>.+?),? et (?:ses |les )?(?:environs|alentours|(?:sa |la )?(?:région|banlieue|périphérie))"
                            + "|(?<of2>)(?<name2>.+?) (?:area|suburbs|county|métropole|agglomération)",
                    PlaceRelation.NEAR,
                    Scope.ANY),
            new Rule("(?:" + SITE + ") (?:" + OF + ")(?<name>.+)", PlaceRelation.WITHIN, Scope.ANY),
            new Rule("(?:" + SITE + ") (?:" + TO + ")(?<name>.+)", PlaceRelation.WITHIN, Scope.ANY),
            new Rule(
                    "(?<of>)(?<name>.+?)[- ](?:centre(?:[- ]ville)?|downtown|city|intra-muros|" + COMPASS + ")",
                    PlaceRelation.WITHIN,
                    Scope.ANY));

    private static final Pattern PART = Pattern.compile("centre(?:[- ]ville)?|" + COMPASS, FLAGS);
    private static final Pattern BETWEEN = Pattern.compile("(?:entre|between) (.+?) (?:et|and) (.+)", FLAGS);

    private record Rule(Pattern pattern, PlaceRelation relation, Scope scope) {

        Rule(String pattern, PlaceRelation relation, Scope scope) {
            this(Pattern.compile(pattern, FLAGS), relation, scope);
        }

        Optional<Phrase> of(String written) {
            Matcher matcher = pattern.matcher(written);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String name = matcher.group("name");
            String of = matcher.group("of");
            if (name == null) {
                name = matcher.group("name2");
                of = "";
            }
            return Optional.of(new Phrase(article(of) + name.strip(), relation, scope));
        }
    }

    /** The article that the French preposition holds: "du Havre" is of "le Havre". */
    private static String article(String of) {
        String said = of == null ? "" : of.strip().toLowerCase(Locale.ROOT);
        return switch (said) {
            case "du", "au" -> "le ";
            case "des", "aux" -> "les ";
            case "de la", "à la" -> "la ";
            case "de l'", "de l’", "à l'", "à l’" -> "l'";
            default -> "";
        };
    }

    /** What a text may say so, in the order in which it is likely meant; empty when it holds no such words. */
    static List<Phrase> of(String written) {
        return RULES.stream().flatMap(rule -> rule.of(written).stream()).toList();
    }

    /** Whether something only says which part of a town is meant. */
    static boolean isPart(String written) {
        return PART.matcher(written).matches();
    }

    /** The two places between which something lies; empty when that is not said. */
    static List<String> between(String written) {
        Matcher matcher = BETWEEN.matcher(written);
        return matcher.matches()
                ? List.of(matcher.group(1).strip(), matcher.group(2).strip())
                : List.of();
    }
}
