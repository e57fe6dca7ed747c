package org.chronocarte.model.explore;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Turns view states into views that a dossier can store: the other way round from {@link Views#applied}. Time is kept to
 * whole days, places to a millionth of a degree; a search, and whether an event was answered, are not kept.
 */
public final class StoredViews {

    private static final int LAST_YEAR = 9999;
    private static final double STEPS = 1e6;

    private StoredViews() {}

    public static StoredView of(ViewState state) {
        Filter filter = state.filter();
        return new StoredView(
                window(state.window()),
                bounds(state.extent()),
                sorted(filter, Facet.KIND),
                sorted(filter, Facet.PLACE),
                sorted(filter, Facet.TAG),
                sorted(filter, Facet.ACTOR),
                Arrays.stream(ClaimStatus.values())
                        .filter(each -> filter.values(Facet.CERTAINTY).contains(Filter.value(each)))
                        .toList(),
                state.asKnownOn(),
                state.selected(),
                Extras.NONE);
    }

    private static List<String> sorted(Filter filter, Facet facet) {
        return filter.values(facet).stream().sorted().toList();
    }

    /** Null for a window beyond the years that a date can say: then all of time is asked for. */
    private static @Nullable When window(TimeWindow window) {
        LocalDate first = day(window.start());
        LocalDate last = day(window.end() - 1);
        if (first.getYear() < -LAST_YEAR || last.getYear() > LAST_YEAR) {
            return null;
        }
        return When.parse(first.equals(last) ? first.toString() : first + "/" + last);
    }

    private static LocalDate day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }

    private static GeoBounds bounds(Extent extent) {
        boolean round = extent.maxX() - extent.minX() >= 1;
        return new GeoBounds(
                round ? -180 : lon(extent.minX()),
                degrees(Mercator.lat(Math.min(1, extent.maxY()))),
                round ? 180 : lon(extent.maxX()),
                degrees(Mercator.lat(Math.max(0, extent.minY()))));
    }

    private static double lon(double x) {
        return degrees(Mercator.lon(x - Math.floor(x)));
    }

    private static double degrees(double exact) {
        return Math.rint(exact * STEPS) / STEPS;
    }
}
