package org.chronocarte.model.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntConsumer;
import org.chronocarte.model.column.Groups;
import org.chronocarte.model.column.LongOrder;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.geo.PointTree;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A dossier's entries as columns, for walking fast. An entry is known here by its row: entries stand in order of their
 * earliest start, undated ones last. A place that is shown is known by its site: entries whose places are shown at the
 * same place share a site. Times are epoch milliseconds UTC as {@link Instants}, positions are on Web Mercator's unit
 * square. Immutable; large dossiers are indexed off the FX thread.
 */
public final class EntryIndex {

    private final Dossier dossier;
    private final Catalog catalog;
    private final Entry[] rows;
    /** Where each entry of the dossier, in its order, stands here. */
    private final int[] rowOfEntry;

    private final TimeColumns times;
    private final int[] kind;
    private final boolean knowsAllKinds;
    private final PlaceColumns places;
    private final SiteColumns sites;
    private final SiteGroups siteGroups;

    public EntryIndex(Dossier dossier) {
        this.dossier = dossier;
        catalog = new Catalog(dossier);
        List<Entry> entries = dossier.entries();
        int[] order = order(entries);
        // Where and when need nothing of each other, and are the whole work.
        ForkJoinTask<PlaceColumns> placed =
                ForkJoinPool.commonPool().submit(() -> new PlaceColumns(dossier, catalog, order));
        rows = new Entry[order.length];
        rowOfEntry = new int[order.length];
        @Nullable When[] whens = new When[order.length];
        for (int row = 0; row < order.length; row++) {
            rows[row] = entries.get(order[row]);
            rowOfEntry[order[row]] = row;
            whens[row] = rows[row].when();
        }
        kind = kinds(dossier, order);
        knowsAllKinds = Arrays.stream(kind).allMatch(each -> each >= 0);
        ForkJoinTask<TimeColumns> timed = ForkJoinPool.commonPool().submit(() -> new TimeColumns(whens));
        places = placed.join();
        sites = new SiteColumns(places, kind, catalog);
        siteGroups = new SiteGroups(sites);
        times = timed.join();
    }

    private EntryIndex(Dossier dossier, EntryIndex same) {
        this.dossier = dossier;
        catalog = same.catalog;
        rows = same.rows;
        rowOfEntry = same.rowOfEntry;
        times = same.times;
        kind = same.kind;
        knowsAllKinds = same.knowsAllKinds;
        places = same.places;
        sites = same.sites;
        siteGroups = same.siteGroups;
    }

    /** Whether nothing that is indexed here differs in an edited form of the dossier. */
    public boolean holdsFor(Dossier edited) {
        return edited.entries() == dossier.entries()
                && edited.kinds() == dossier.kinds()
                && edited.places() == dossier.places()
                && edited.tags() == dossier.tags()
                && edited.actors() == dossier.actors()
                && edited.sources() == dossier.sources()
                && edited.relations() == dossier.relations();
    }

    /** The index of an edited form of the dossier. Where only its tour or its questions differ, that takes no time. */
    public EntryIndex edited(Dossier edited) {
        return holdsFor(edited) ? new EntryIndex(edited, this) : new EntryIndex(edited);
    }

    /** Where the entry of each row stands in the dossier. */
    private static int[] order(List<Entry> entries) {
        double[] starts = new double[entries.size()];
        for (int i = 0; i < starts.length; i++) {
            When when = entries.get(i).when();
            starts[i] = when == null ? Double.MAX_VALUE : when.earliestStart();
        }
        return LongOrder.of(starts, starts.length);
    }

    private static int[] kinds(Dossier dossier, int[] order) {
        Map<String, Integer> kindOrder = new HashMap<>();
        for (Kind each : dossier.kinds()) {
            kindOrder.put(each.id(), kindOrder.size());
        }
        int[] inFile = new int[order.length];
        for (int i = 0; i < inFile.length; i++) {
            inFile[i] = kindOrder.getOrDefault(dossier.entries().get(i).kind(), -1);
        }
        int[] kinds = new int[order.length];
        for (int row = 0; row < kinds.length; row++) {
            kinds[row] = inFile[order[row]];
        }
        return kinds;
    }

    public Dossier dossier() {
        return dossier;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** How many entries there are. */
    public int size() {
        return rows.length;
    }

    /** How many of them have a date: these are rows 0 to {@code dated() - 1}. */
    public int dated() {
        return times.dated();
    }

    public Entry entry(int row) {
        return rows[row];
    }

    /** The row of an entry, or empty when there is none of that id. */
    public OptionalInt row(@Nullable String entryId) {
        int number = entryId == null ? -1 : catalog.entryNumber(entryId);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(rowOfEntry[number]);
    }

    /** The row of the entry that stands somewhere in the dossier. */
    int rowOf(int number) {
        return rowOfEntry[number];
    }

    public double earliestStart(int row) {
        return times.earliestStart(row);
    }

    public double latestStart(int row) {
        return times.latestStart(row);
    }

    public double earliestEnd(int row) {
        return times.earliestEnd(row);
    }

    public double latestEnd(int row) {
        return times.latestEnd(row);
    }

    /** Whether a row's date is a stretch from one date to another. */
    public boolean lasts(int row) {
        return times.lasts(row);
    }

    /** How many dated rows may start before an instant: they are the first ones. */
    public int startingBefore(double instant) {
        return times.startingBefore(instant);
    }

    /** Visits the dated rows that start before an instant and may end after it, in their order: O(log n + answers). */
    public void reachingOver(double instant, IntConsumer visitor) {
        times.endingAfter(instant, times.startingBefore(instant), visitor);
    }

    /**
     * How many dated rows have their middle before an instant. A row's middle is that of where what lasts may start,
     * else of where it may lie.
     */
    public int middlesBefore(double instant) {
        return times.middlesBefore(instant);
    }

    /** Where a dated row is drawn: its middle, as {@link #middlesBefore} has it. */
    public double middle(int row) {
        return times.middle(row);
    }

    /** The dated row at a place of the order of middles. */
    public int rowByMiddle(int place) {
        return times.byMiddle(place);
    }

    TimeColumns times() {
        return times;
    }

    /** The entry's kind as an index into {@link Dossier#kinds()}; -1 for a kind that the dossier does not have. */
    public int kind(int row) {
        return kind[row];
    }

    /** Whether every entry is of a kind that the dossier has. */
    public boolean knowsAllKinds() {
        return knowsAllKinds;
    }

    /** The places that rows name, shown or not. */
    PlaceColumns places() {
        return places;
    }

    /** How many sites carry an entry. */
    public int siteCount() {
        return sites.size();
    }

    /** The place that gives a site its point; its position is never null. */
    public Place site(int site) {
        return sites.site(site);
    }

    /** The site at which a place is shown; empty for one at which no entry is. */
    public OptionalInt siteOf(String placeId) {
        return catalog.shownAt(placeId).map(sites::at).orElse(OptionalInt.empty());
    }

    /** Unit-square x. */
    public double siteX(int site) {
        return sites.x(site);
    }

    /** Unit-square y. */
    public double siteY(int site) {
        return sites.y(site);
    }

    /** The sites that are territories: their position is no point. Not to be written to. */
    public BitSet territories() {
        return sites.territories();
    }

    /** Each row's distinct sites, the main one first; none when it has no place to show. */
    public Groups sites() {
        return sites.ofRows();
    }

    /** The distinct sites of an entry, the main one first; a copy. */
    public int[] sitesOf(int row) {
        Groups all = sites.ofRows();
        int[] own = new int[all.count(row)];
        for (int i = 0; i < own.length; i++) {
            own[i] = all.at(all.start(row) + i);
        }
        return own;
    }

    /** The rows that have more than one site. Not to be written to. */
    public int[] rowsOfManySites() {
        return sites.rowsOfMany();
    }

    /** Each site's rows, in their order; at least one. */
    public Groups rowsOfSites() {
        return sites.rows();
    }

    /** The sites, for finding those in a box: its points have their numbers. */
    public PointTree siteTree() {
        return sites.tree();
    }

    /** What is asked of many sites at once; territories do not count. */
    public SpotColumns spots() {
        return sites.spots();
    }

    /** The sites by nearness on the globe. */
    public SiteGroups siteGroups() {
        return siteGroups;
    }

    /** From the earliest to the latest instant that a dated entry names, open ends left out; empty without any. */
    public Optional<TimeWindow> span() {
        return times.span();
    }
}
