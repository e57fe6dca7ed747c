package org.chronocarte.io.gazetteer;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chronocarte.io.format.VaguePlace;

/** Names that stand for no single place, however likely some village is called nearly so: "DROM", "frontière espagnole". */
final class VagueNames {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** In capitals: Drom is a village. */
    private static final Pattern ACRONYM =
            Pattern.compile("(?:D\\.?(?:R\\.?)?O\\.?M|[TCP]\\.?O\\.?M|P\\.?T\\.?O\\.?M)\\.?"
                    + "(?:[-/ &]+(?:[DTC]\\.?(?:R\\.?)?O\\.?M)\\.?)*");

    private static final Pattern OVERSEAS = Pattern.compile(
            "(?:(?:la )?france d['’]|(?:les )?(?:départements?|territoires?|collectivités?|régions?)(?: et (?:départements?"
                    + "|territoires?|collectivités?|régions?))? d['’]|l['’])?outre[- ]?mers?|overseas (?:france|territories"
                    + "|departments|regions)|french overseas (?:territories|departments|regions)",
            FLAGS);

    private static final Pattern BORDER = Pattern.compile(
            "(?:(?:à|sur|près de|proche de|le long de|near|at|on|along) )?(?:la |les |the )?(?:frontières? .+|.+ frontier"
                    + "|.+ border|border (?:between|of|with) .+)",
            FLAGS);

    private VagueNames() {}

    /** Whether a name is that of several territories together, whatever place may be called so too. */
    static boolean isGroup(String written) {
        String plain = written.strip();
        return ACRONYM.matcher(plain).matches() || OVERSEAS.matcher(plain).matches();
    }

    /** What a name stands for instead of a place; empty when it may be a place's. */
    static Optional<VaguePlace> of(String written) {
        if (isGroup(written)) {
            return Optional.of(VaguePlace.GROUP);
        }
        return BORDER.matcher(written.strip()).matches() ? Optional.of(VaguePlace.BORDER) : Optional.empty();
    }
}
