package org.chronocarte.io.format.story;

import java.util.HashSet;
import java.util.Set;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.CoordinateReading;
import org.chronocarte.io.format.draft.CoordinateWords;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/** Reads the coordinates of rows as they and the reader's decisions about them have it. */
final class Pins {

    private final DraftDossier dossier;
    private final Set<Where> without = new HashSet<>();
    private final Set<Where> swapped = new HashSet<>();
    private boolean allSwapped;

    Pins(DraftDossier dossier) {
        this.dossier = dossier;
        dossier.choices().all(Fix.NoPosition.class).forEach(fix -> without.add(fix.where()));
        for (Fix.SwapCoordinates fix : dossier.choices().all(Fix.SwapCoordinates.class)) {
            Where where = fix.where();
            if (where == null) {
                allSwapped = true;
            } else {
                swapped.add(where);
            }
        }
    }

    /** A row's position from two fields; null, with a warning where they say something, when it has none. */
    @Nullable
    Position at(Where where, String lat, String lon) {
        boolean none = lat.isBlank() && lon.isBlank();
        return none ? null : judged(where, CoordinateWords.of(lat, lon), lat + ", " + lon);
    }

    /** A row's position from one field; null, with a warning where it says something, when it has none. */
    @Nullable
    Position at(Where where, String both) {
        return both.isBlank() ? null : judged(where, CoordinateWords.pair(both), both);
    }

    private @Nullable Position judged(Where where, CoordinateReading written, String words) {
        if (without.contains(where)) {
            return null;
        }
        CoordinateReading reading = allSwapped || swapped.contains(where) ? written.swapped() : written;
        CoordinateReading.Flaw flaw = reading.flaw();
        if (flaw == null) {
            if (reading.isZero()) {
                dossier.warn(Problem.warning("story-zero", where).with(new Fix.NoPosition(where)));
            }
            return reading.position();
        }
        switch (flaw) {
            case HALF -> dossier.warn("position-half", where);
            case NOT_COORDINATES -> dossier.warn("story-coordinates", where, words);
            case PROJECTED -> dossier.warn("story-metres", where, words);
            case SWAPPED ->
                dossier.warn(Problem.warning("latitude", where, Double.toString(reading.lat()))
                        .with(new Fix.SwapCoordinates(where)));
            case OUT_OF_RANGE -> {
                boolean latitude = Math.abs(reading.lat()) > 90;
                String degrees = Double.toString(latitude ? reading.lat() : reading.lon());
                dossier.warn(
                        latitude
                                ? Problem.warning("latitude", where, degrees)
                                : Problem.warning("longitude", where, degrees));
            }
        }
        return null;
    }
}
