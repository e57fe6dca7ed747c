package org.chronocarte.model.explore;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries that answer a view state. Large dossiers are prepared off the FX thread. Answers depend on nothing
 * but the state, and on whether the search is ready.
 */
public final class Matcher {

    private final EntryIndex index;
    private final FacetIndex facets;
    private final Search search;
    private final long[] knownFrom;

    /** One whose search is ready. */
    public Matcher(EntryIndex index) {
        this(index, Search.of(index));
    }

    /** One whose search is still to be prepared when the dossier is large. */
    public static Matcher searchedLater(EntryIndex index) {
        return new Matcher(index, Search.later(index));
    }

    /** @param search of the same entries; while it is not ready, words narrow nothing */
    public Matcher(EntryIndex index, Search search) {
        this.index = index;
        this.facets = new FacetIndex(index);
        this.search = search;
        Knowledge knowledge = new Knowledge(index.catalog());
        knownFrom = new long[index.size()];
        for (int row = 0; row < index.size(); row++) {
            knownFrom[row] = knowledge.knownFrom(index.entry(row));
        }
    }

    public EntryIndex index() {
        return index;
    }

    public Search search() {
        return search;
    }

    /** The entries that answer. */
    public Matches matches(ViewState state) {
        Filter filter = state.filter();
        BitSet found = (BitSet) search.answer(filter.query()).rows().clone();
        BitSet later = publishedAfter(state.asKnownOn());
        BitSet inTime = inWindow(state.asked(), filter.sureness());

        BitSet passing = (BitSet) found.clone();
        for (Facet facet : Facet.values()) {
            facets.narrow(passing, facet, filter);
        }
        BitSet notYetKnown = (BitSet) passing.clone();
        notYetKnown.and(later);
        passing.andNot(later);

        BitSet inWindow = (BitSet) passing.clone();
        inWindow.and(inTime);
        BitSet uncertain = (BitSet) inWindow.clone();
        uncertain.andNot(inWindow(state.asked(), Sureness.SURELY));
        notYetKnown.and(inTime);
        if (filter.onlyOnMap()) {
            passing.and(inExtent(state.extent()));
        }
        return new Matches(index, inWindow, passing, notYetKnown, uncertain, counts(found, later, inTime, filter));
    }

    private Map<Facet, Map<String, Integer>> counts(BitSet found, BitSet later, BitSet inTime, Filter filter) {
        BitSet asked = (BitSet) found.clone();
        asked.andNot(later);
        asked.and(inTime);
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            BitSet others = (BitSet) asked.clone();
            for (Facet other : Facet.values()) {
                if (other != facet) {
                    facets.narrow(others, other, filter);
                }
            }
            counts.put(facet, facets.count(facet, others));
        }
        return counts;
    }

    private BitSet publishedAfter(@Nullable LocalDate day) {
        BitSet later = new BitSet(index.size());
        if (day != null) {
            long end = Knowledge.endOf(day);
            for (int row = 0; row < knownFrom.length; row++) {
                later.set(row, knownFrom[row] > end);
            }
        }
        return later;
    }

    /** Undated rows may lie anywhere: possibly in every window, surely in none. */
    private BitSet inWindow(TimeWindow window, Sureness sureness) {
        BitSet rows = new BitSet(index.size());
        for (int row = 0; row < index.dated() && index.earliestStart(row) < window.end(); row++) {
            rows.set(
                    row,
                    sureness == Sureness.SURELY
                            ? index.latestStart(row) < window.end() && index.earliestEnd(row) > window.start()
                            : index.latestEnd(row) > window.start());
        }
        if (sureness == Sureness.POSSIBLY) {
            rows.set(index.dated(), index.size());
        }
        return rows;
    }

    private BitSet inExtent(Extent extent) {
        boolean[] siteInside = new boolean[index.siteCount()];
        for (int site = 0; site < siteInside.length; site++) {
            siteInside[site] = extent.contains(index.siteX(site), index.siteY(site));
        }
        BitSet rows = new BitSet(index.size());
        for (int row = 0; row < index.size(); row++) {
            for (int site : index.sitesOf(row)) {
                if (siteInside[site]) {
                    rows.set(row);
                    break;
                }
            }
        }
        return rows;
    }
}
