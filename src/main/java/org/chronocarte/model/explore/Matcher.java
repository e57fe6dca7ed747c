package org.chronocarte.model.explore;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.geo.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries that answer a view state. Large dossiers are prepared off the FX thread. Answers depend on nothing
 * but the state, and on whether the search is ready; what an answer cost is remembered, so that the next one costs as
 * much as differs from it. For one thread at a time.
 */
public final class Matcher {

    private final EntryIndex index;
    private final FacetIndex facets;
    private final Search search;
    private final KnownColumn known;
    private final WindowRows possibly;
    private final WindowRows surely;
    private final RunningCounts counts;
    private final Map<Facet, RunningCounts> countsOfChosen = new EnumMap<>(Facet.class);
    private final Map<Facet, Having> chosen = new EnumMap<>(Facet.class);
    private final BitSet none = new BitSet();
    private @Nullable LocalDate lastDay;
    private BitSet lastLater = none;
    private BitSet lastPassing = none;
    private BitSet lastInWindow = none;
    private @Nullable Extent lastExtent;
    private BitSet lastInExtent = none;

    /** The rows that have one of some values. */
    private record Having(Set<String> values, BitSet rows) {}

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
        this(index, search, ForkJoinPool.commonPool().submit(() -> new KnownColumn(index)), new FacetIndex(index));
    }

    private Matcher(EntryIndex index, Search search, ForkJoinTask<KnownColumn> known, FacetIndex facets) {
        this(index, search, facets, known.join());
    }

    private Matcher(EntryIndex index, Search search, FacetIndex facets, KnownColumn known) {
        this.index = index;
        this.facets = facets;
        this.search = search;
        this.known = known;
        this.possibly = index.times().possibly();
        this.surely = index.times().surely();
        this.counts = new RunningCounts(facets.rows());
    }

    /**
     * One of an edited form of the dossier. Where only its tour or its questions differ, nothing is indexed anew.
     *
     * @param dossier in whose entries the same words stand
     */
    public Matcher edited(Dossier dossier) {
        return index.holdsFor(dossier)
                ? new Matcher(index.edited(dossier), search, facets, known)
                : new Matcher(index.edited(dossier), search);
    }

    public EntryIndex index() {
        return index;
    }

    public Search search() {
        return search;
    }

    /** The values of a facet that most entries have, those first: at most some hundreds. */
    public List<String> commonest(Facet facet) {
        return facets.commonest(facet);
    }

    /** How many values of a facet the entries have. */
    public int valueCount(Facet facet) {
        return facets.known(facet).size();
    }

    /** The entries that answer. */
    public Matches matches(ViewState state) {
        Filter filter = state.filter();
        BitSet found = search.answer(filter.query()).rows();
        BitSet later = publishedAfter(state.asKnownOn());
        BitSet surelyIn = surely.in(state.asked());
        BitSet inTime = filter.sureness() == Sureness.SURELY ? surelyIn : possibly.in(state.asked());

        BitSet passing = (BitSet) found.clone();
        for (Facet facet : Facet.values()) {
            narrow(passing, facet, filter);
        }
        BitSet notYetKnown = none;
        if (!later.isEmpty()) {
            notYetKnown = and(passing, later);
            notYetKnown.and(inTime);
            passing.andNot(later);
        }
        BitSet inWindow = same(lastInWindow, and(passing, inTime));
        lastInWindow = inWindow;
        BitSet uncertain = (BitSet) inWindow.clone();
        uncertain.andNot(surelyIn);
        FacetCounts counted;
        if (filter.onlyOnMap()) {
            BitSet onMap = inExtent(state.extent());
            counted = counts(and(found, onMap), later, inTime, and(inWindow, onMap), filter);
            passing.and(onMap);
        } else {
            counted = counts(found, later, inTime, inWindow, filter);
        }
        passing = same(lastPassing, passing);
        lastPassing = passing;
        return new Matches(index, inWindow, passing, notYetKnown, uncertain, counted);
    }

    /** The set from before where it holds the same: whoever remembers what it made of that one need not make it anew. */
    private static BitSet same(BitSet before, BitSet now) {
        return before.equals(now) ? before : now;
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /**
     * Each facet is counted among what passes all the others: all but the chosen ones share one count.
     *
     * @param found what the query finds where it is asked
     * @param all of these, what passes all facets, in time and known
     */
    private FacetCounts counts(BitSet found, BitSet later, BitSet inTime, BitSet all, Filter filter) {
        Map<Facet, RunningCounts.Counted> counted = new EnumMap<>(Facet.class);
        RunningCounts.Counted passing = counts.of(all);
        for (Facet facet : Facet.values()) {
            if (filter.values(facet).isEmpty()) {
                countsOfChosen.remove(facet);
                counted.put(facet, passing);
                continue;
            }
            BitSet others = and(found, inTime);
            others.andNot(later);
            for (Facet other : Facet.values()) {
                if (other != facet) {
                    narrow(others, other, filter);
                }
            }
            RunningCounts own = countsOfChosen.computeIfAbsent(facet, each -> new RunningCounts(facets.rows()));
            counted.put(facet, own.of(others));
        }
        return new FacetCounts(facets, counted);
    }

    /** Narrows rows to those with at least one of the values chosen for a facet; all of them when it is not asked. */
    private void narrow(BitSet candidates, Facet facet, Filter filter) {
        Set<String> values = filter.values(facet);
        if (values.isEmpty()) {
            chosen.remove(facet);
            return;
        }
        Having having = chosen.get(facet);
        if (having == null || !having.values.equals(values)) {
            having = new Having(values, facets.having(values, facet));
            chosen.put(facet, having);
        }
        candidates.and(having.rows);
    }

    private BitSet publishedAfter(@Nullable LocalDate day) {
        if (!Objects.equals(day, lastDay)) {
            lastDay = day;
            lastLater = day == null ? none : known.after(Knowledge.endOf(day));
        }
        return lastLater;
    }

    private BitSet inExtent(Extent extent) {
        if (extent.equals(lastExtent)) {
            return lastInExtent;
        }
        BitSet rows = new BitSet(index.size());
        Groups rowsOfSites = index.rowsOfSites();
        index.siteTree().within(extent, site -> {
            for (int place = rowsOfSites.start(site); place < rowsOfSites.start(site + 1); place++) {
                rows.set(rowsOfSites.at(place));
            }
        });
        lastExtent = extent;
        lastInExtent = rows;
        return rows;
    }
}
