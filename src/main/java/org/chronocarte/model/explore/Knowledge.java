package org.chronocarte.model.explore;

import java.time.LocalDate;
import java.util.List;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.time.Instants;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What was known when. A source counts as published from the day by which it surely was: one dated "May 2024" from 31
 * May. A source without a date counts for nothing, nor does one of "2024 or later", which names no such day. Instants
 * are epoch milliseconds UTC, as {@link Instants}.
 */
public final class Knowledge {

    private final Catalog catalog;

    public Knowledge(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The last instant at which a day's knowledge is taken. */
    static double endOf(LocalDate day) {
        return Instants.before(TimeWindow.ofDays(day, day).end());
    }

    /**
     * The instant from which an entry is known: when the first of its sources was published; without any dated source,
     * its own end, or its start where it has none; without a date of its own either, always.
     */
    public double knownFrom(Entry entry) {
        double published = TimeWindow.MAX;
        for (String id : entry.sources()) {
            published = Math.min(published, publishedBy(id));
        }
        for (Claim claim : entry.claims()) {
            published = Math.min(published, publishedBy(claim.sources()));
        }
        return published < TimeWindow.MAX ? published : ownEnd(entry.when());
    }

    /** Whether {@link #knownFrom} rests on the entry's own date, for want of a dated source. */
    public boolean restsOnOwnDate(Entry entry) {
        return entry.when() != null
                && publishedBy(entry.sources()) == TimeWindow.MAX
                && entry.claims().stream().allMatch(claim -> publishedBy(claim.sources()) == TimeWindow.MAX);
    }

    private static double ownEnd(@Nullable When when) {
        if (when == null) {
            return TimeWindow.MIN;
        }
        if (when.latestEnd() < TimeWindow.MAX) {
            return Instants.before(when.latestEnd());
        }
        return isBounded(when) ? when.latestStart() : when.earliestStart();
    }

    /** Whether there is a day by which it had surely begun. */
    private static boolean isBounded(When when) {
        return when.latestStart() < Instants.before(TimeWindow.MAX);
    }

    /** Whether an entry was known on a day; always, when no day is asked for. */
    public boolean isKnown(Entry entry, @Nullable LocalDate day) {
        return day == null || knownFrom(entry) <= endOf(day);
    }

    /** Whether a claim of an entry was known on a day: one without dated source is known with its entry. */
    public boolean isKnown(Claim claim, Entry entry, @Nullable LocalDate day) {
        if (day == null) {
            return true;
        }
        double published = publishedBy(claim.sources());
        return published < TimeWindow.MAX ? published <= endOf(day) : isKnown(entry, day);
    }

    /** Whether a source was surely published by the end of a day; one without a date is taken to be. */
    public boolean isPublished(Source source, @Nullable LocalDate day) {
        return day == null || publishedBy(source.date()) == TimeWindow.MAX || publishedBy(source.date()) <= endOf(day);
    }

    private double publishedBy(List<String> sources) {
        return sources.stream().mapToDouble(this::publishedBy).min().orElse(TimeWindow.MAX);
    }

    private double publishedBy(String sourceId) {
        return publishedBy(catalog.source(sourceId).map(Source::date).orElse(null));
    }

    private static double publishedBy(@Nullable When date) {
        return date == null || !isBounded(date) ? TimeWindow.MAX : date.latestStart();
    }
}
