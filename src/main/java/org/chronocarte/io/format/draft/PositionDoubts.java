package org.chronocarte.io.format.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Misplaced;
import org.chronocarte.io.format.Misplaced.Slip;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Doubts positions that do not lie where their rows say, and moves those of which a reader has decided so. Of a file's
 * names without a country it looks at the first {@link #MOST_NAMES} different ones: beyond that, looking them up would
 * take longer than reading the file.
 */
final class PositionDoubts {

    private static final int MOST_NAMES = 20_000;
    private static final int MOST_REMEMBERED = 1 << 16;

    private record Moved(Where where, Position from) {}

    private record Asked(PlaceQuery query, Position position) {}

    private final PlaceFinder finder;
    private final List<Problem> problems;
    private final Map<Moved, Misplaced.Likelier> moves = new HashMap<>();
    private final Map<Asked, Optional<Misplaced>> known = new HashMap<>();
    private final boolean allSwapped;
    private int names;

    /** @param problems added to */
    PositionDoubts(ImportChoices choices, PlaceFinder finder, List<Problem> problems) {
        this.finder = finder;
        this.problems = problems;
        choices.all(Fix.Move.class).forEach(fix -> moves.put(new Moved(fix.where(), fix.from()), fix.likelier()));
        allSwapped = choices.all(Fix.SwapCoordinates.class).stream().anyMatch(fix -> fix.where() == null);
    }

    /** The places of a draft, moved where a reader has said so. */
    List<DraftPlace> checked(Draft draft) {
        if (finder == PlaceFinder.NONE || draft.places.isEmpty()) {
            return draft.places;
        }
        List<DraftPlace> checked = null;
        for (int i = 0; i < draft.places.size(); i++) {
            DraftPlace place = draft.places.get(i);
            DraftPlace sound = checked(draft.where, place);
            if (sound != place) {
                checked = checked == null ? new ArrayList<>(draft.places) : checked;
                checked.set(i, sound);
            }
        }
        return checked == null ? draft.places : checked;
    }

    private DraftPlace checked(Where where, DraftPlace place) {
        Position at = place.position();
        boolean named = place.name() != null && !place.name().isBlank();
        if (at == null || at.lat() == 0 && at.lon() == 0 || !named && place.country() == null) {
            return place;
        }
        Misplaced.Likelier moved = moves.isEmpty() ? null : moves.get(new Moved(where, at));
        if (moved != null) {
            return moved(place, moved);
        }
        if (place.country() != null || names < MOST_NAMES) {
            String name = place.name() == null ? "" : place.name();
            misplaced(new PlaceQuery(name, place.country(), place.region()), at)
                    .ifPresent(each -> problems.add(problem(where, at, each)));
        }
        return place;
    }

    private Optional<Misplaced> misplaced(PlaceQuery query, Position at) {
        Asked asked = new Asked(query, at);
        Optional<Misplaced> before = known.get(asked);
        if (before != null) {
            return before;
        }
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        names++;
        Optional<Misplaced> found = finder.misplaced(query, at);
        known.put(asked, found);
        return found;
    }

    private Problem problem(Where where, Position at, Misplaced misplaced) {
        List<Fix> fixes = new ArrayList<>();
        for (Misplaced.Likelier each : misplaced.likelier()) {
            fixes.add(new Fix.Move(where, at, each));
        }
        boolean swapped = misplaced.likelier().stream().anyMatch(each -> each.slip() == Slip.SWAPPED);
        if (swapped && !allSwapped) {
            fixes.add(new Fix.SwapCoordinates(null));
        }
        fixes.add(new Fix.NoPosition(where));
        String written = at.written();
        return Problem.warning("position-off", where, written, misplaced.expected(), Long.toString(misplaced.km()))
                .with(fixes.toArray(Fix[]::new));
    }

    private static DraftPlace moved(DraftPlace place, Misplaced.Likelier to) {
        @Nullable FoundPlace found = to.place();
        return new DraftPlace(
                place.name(),
                place.country(),
                place.region(),
                to.position(),
                found == null ? place.precision() : found.precision(),
                place.areas(),
                place.note());
    }
}
