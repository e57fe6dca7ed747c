package org.chronocarte.model.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.geo.Mercator;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A dossier's entries as columns, for walking fast. An entry is known here by its row: entries stand in order of their
 * earliest start, undated ones last. A place that is shown is known by its site: entries whose places are shown at the
 * same place share a site. Times are epoch milliseconds UTC as in {@link When}, positions are on Web Mercator's unit
 * square. Immutable; large dossiers are indexed off the FX thread.
 */
public final class EntryIndex {

    private final Dossier dossier;
    private final Catalog catalog;
    private final List<Entry> rows;
    private final Map<String, Integer> rowById;
    private final long[] earliestStart;
    private final long[] latestStart;
    private final long[] earliestEnd;
    private final long[] latestEnd;
    private final int[] kind;
    private final List<Place> sites = new ArrayList<>();
    private final double[] siteX;
    private final double[] siteY;
    private final int[][] sitesOfRow;
    private final int dated;

    public EntryIndex(Dossier dossier) {
        this.dossier = dossier;
        this.catalog = new Catalog(dossier);
        this.rows = dossier.entries().stream()
                .sorted(Comparator.comparing(EntryIndex::isUndated).thenComparingLong(EntryIndex::startOf))
                .toList();
        int size = rows.size();
        rowById = new HashMap<>(size * 2);
        earliestStart = new long[size];
        latestStart = new long[size];
        earliestEnd = new long[size];
        latestEnd = new long[size];
        kind = new int[size];
        sitesOfRow = new int[size][];
        Map<String, Integer> kindOrder = new HashMap<>();
        for (Kind each : dossier.kinds()) {
            kindOrder.put(each.id(), kindOrder.size());
        }
        Map<String, Integer> siteByPlace = new HashMap<>();
        int withDate = 0;
        for (int row = 0; row < size; row++) {
            Entry entry = rows.get(row);
            rowById.put(entry.id(), row);
            kind[row] = kindOrder.getOrDefault(entry.kind(), -1);
            sitesOfRow[row] = sitesOf(entry, siteByPlace);
            withDate += setTimes(row, entry.when());
        }
        dated = withDate;
        siteX = new double[sites.size()];
        siteY = new double[sites.size()];
        for (int site = 0; site < sites.size(); site++) {
            Position position = sites.get(site).position();
            siteX[site] = position == null ? 0 : Mercator.x(position.lon());
            siteY[site] = position == null ? 0 : Mercator.y(position.lat());
        }
    }

    private static boolean isUndated(Entry entry) {
        return entry.when() == null;
    }

    private static long startOf(Entry entry) {
        When when = entry.when();
        return when == null ? TimeWindow.MAX : when.earliestStart();
    }

    private int setTimes(int row, @Nullable When when) {
        if (when == null) {
            earliestStart[row] = TimeWindow.MIN;
            latestStart[row] = TimeWindow.MAX;
            earliestEnd[row] = TimeWindow.MIN;
            latestEnd[row] = TimeWindow.MAX;
            return 0;
        }
        earliestStart[row] = when.earliestStart();
        latestStart[row] = when.latestStart();
        earliestEnd[row] = when.earliestEnd();
        latestEnd[row] = when.latestEnd();
        return 1;
    }

    private int[] sitesOf(Entry entry, Map<String, Integer> siteByPlace) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String placeId : entry.places()) {
            Place shown = catalog.shownAt(placeId).orElse(null);
            if (shown != null) {
                found.add(siteByPlace.computeIfAbsent(shown.id(), id -> {
                    sites.add(shown);
                    return sites.size() - 1;
                }));
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    public Dossier dossier() {
        return dossier;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** How many entries there are. */
    public int size() {
        return rows.size();
    }

    /** How many of them have a date: these are rows 0 to {@code dated() - 1}. */
    public int dated() {
        return dated;
    }

    public Entry entry(int row) {
        return rows.get(row);
    }

    /** The row of an entry, or empty when there is none of that id. */
    public OptionalInt row(@Nullable String entryId) {
        Integer row = entryId == null ? null : rowById.get(entryId);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    public long earliestStart(int row) {
        return earliestStart[row];
    }

    public long latestStart(int row) {
        return latestStart[row];
    }

    public long earliestEnd(int row) {
        return earliestEnd[row];
    }

    public long latestEnd(int row) {
        return latestEnd[row];
    }

    /** The entry's kind as an index into {@link Dossier#kinds()}; -1 for a kind that the dossier does not have. */
    public int kind(int row) {
        return kind[row];
    }

    /** How many sites carry an entry. */
    public int siteCount() {
        return sites.size();
    }

    /** The place that gives a site its point; its position is never null. */
    public Place site(int site) {
        return sites.get(site);
    }

    /** Unit-square x. */
    public double siteX(int site) {
        return siteX[site];
    }

    /** Unit-square y. */
    public double siteY(int site) {
        return siteY[site];
    }

    /** The distinct sites of an entry, the main one first; empty when it has no place to show. Not to be written to. */
    public int[] sitesOf(int row) {
        return sitesOfRow[row];
    }

    /** From the earliest to the latest instant that a dated entry names, open ends left out; empty without any. */
    public Optional<TimeWindow> span() {
        long start = TimeWindow.MAX;
        long end = TimeWindow.MIN;
        for (int row = 0; row < dated; row++) {
            long[] named = {earliestStart[row], latestStart[row] + 1, earliestEnd[row] - 1, latestEnd[row]};
            for (long instant : named) {
                if (instant > TimeWindow.MIN + 1 && instant < TimeWindow.MAX - 1) {
                    start = Math.min(start, instant);
                    end = Math.max(end, instant);
                }
            }
        }
        return start < end ? Optional.of(new TimeWindow(start, end)) : Optional.empty();
    }
}
