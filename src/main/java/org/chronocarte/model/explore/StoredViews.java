package org.chronocarte.model.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.time.CalendarDay;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;

/**
 * Turns view states into views that a dossier can store: the other way round from {@link Views#applied}. Time is kept to
 * whole days, within a day to seconds, and to years where those have more than four digits; places to a millionth of a
 * degree; a search, and whether an event was answered, are not kept.
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

    /** To whole days, or to seconds within a day; to whole years where the years have more than four digits, and are written without days. */
    private static When window(TimeWindow window) {
        double end = Instants.before(window.end());
        CalendarDay first = CalendarDay.of(window.start());
        CalendarDay last = CalendarDay.of(end);
        boolean far = first.year() < -LAST_YEAR || last.year() > LAST_YEAR;
        boolean timed = !far && window.span() < TimeWindow.DAY;
        String from = far ? year(first.year()) : day(first) + (timed ? time(window.start() - first.start()) : "");
        String to = far ? year(last.year()) : day(last) + (timed ? time(end - last.start()) : "");
        return When.parse(from.equals(to) ? from : from + "/" + to);
    }

    private static String day(CalendarDay day) {
        return year(day.year()) + String.format(Locale.ROOT, "-%02d-%02d", day.month(), day.day());
    }

    private static String time(double millisOfDay) {
        int seconds = (int) (millisOfDay / 1000);
        return String.format(Locale.ROOT, "T%02d:%02d:%02dZ", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String year(long year) {
        return Math.abs(year) > LAST_YEAR
                ? "Y" + year
                : String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
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
