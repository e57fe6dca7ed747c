package org.chronocarte.io.format.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftFigure;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.NamedRows.Row;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.LocalText;
import org.jspecify.annotations.Nullable;

/** How many died, as the figures of an entry. What is no number stays a field beside it, and is said. */
final class Fatalities {

    private static final LocalText PEOPLE = LocalText.of("personnes", "people");
    private static final LocalText REPORTED = LocalText.of("Morts signalés", "Reported deaths");
    private static final LocalText BEST = LocalText.of("Morts, meilleure estimation", "Deaths, best estimate");
    private static final LocalText LOW = LocalText.of("Morts, estimation basse", "Deaths, low estimate");
    private static final LocalText HIGH = LocalText.of("Morts, estimation haute", "Deaths, high estimate");
    private static final LocalText RANGE = LocalText.of(
            "Morts, de l’estimation basse à l’estimation haute", "Deaths, from the low to the high estimate");
    private static final LocalText ZERO = LocalText.of(
            "ACLED écrit aussi 0 quand le nombre de morts n’est pas connu.",
            "ACLED also writes 0 where the number of deaths is not known.");

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}(?:\\.0+)?");

    private final DraftDossier dossier;

    Fatalities(DraftDossier dossier) {
        this.dossier = dossier;
    }

    /** Those of a row of ACLED: one number. */
    void reported(Draft draft, Row row, List<DraftSource> sources) {
        BigDecimal count = take(row, "fatalities");
        if (count != null) {
            draft.figures(List.of(figure(REPORTED, count.signum() == 0 ? ZERO : null, sources, count)));
        }
    }

    /** Those of a row of GED: the best estimate, and the range from the low to the high one where these differ. */
    void estimated(Draft draft, Row row, List<DraftSource> sources) {
        // The first versions call them estimates.
        String ending = row.columns().contains("best_est") ? "_est" : "";
        BigDecimal best = take(row, "best" + ending);
        BigDecimal low = take(row, "low" + ending);
        BigDecimal high = take(row, "high" + ending);
        List<DraftFigure> figures = new ArrayList<>();
        if (best != null) {
            figures.add(figure(BEST, null, sources, best));
        }
        if (low != null && high != null && low.compareTo(high) < 0) {
            figures.add(figure(RANGE, null, sources, low, high));
        } else {
            if (low != null && !low.equals(best)) {
                figures.add(figure(LOW, null, sources, low));
            }
            if (high != null && !high.equals(best)) {
                figures.add(figure(HIGH, null, sources, high));
            }
        }
        draft.figures(figures);
    }

    private @Nullable BigDecimal take(Row row, String column) {
        String written = row.cells().getOrDefault(column, "");
        if (written.isEmpty()) {
            return null;
        }
        if (!COUNT.matcher(written).matches()) {
            dossier.warn("count-unread", row.where(), written, column);
            return null;
        }
        row.take(column);
        return new BigDecimal(written.replaceFirst("\\..*", ""));
    }

    private static DraftFigure figure(
            LocalText label, @Nullable LocalText note, List<DraftSource> sources, BigDecimal... values) {
        return new DraftFigure(label, List.of(values), PEOPLE, null, null, ClaimStatus.STATED, note, sources);
    }
}
