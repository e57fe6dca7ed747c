package org.chronocarte.model.explore;

import java.time.LocalDate;
import java.util.List;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.dossier.Route;
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
    public static double endOf(LocalDate day) {
        return Instants.before(TimeWindow.ofDays(day, day).end());
    }

    /**
     * The instant from which an entry is known: when the first of its sources was published; where none of these has a
     * date, the first of its claims' sources, which may tell of what came before; without any dated source, its own end,
     * or its start where it has none; without a date of its own either, always.
     */
    public double knownFrom(Entry entry) {
        double published = published(entry);
        return published < TimeWindow.MAX ? published : ownEnd(entry.when());
    }

    /** When the first source counts that makes an entry known; {@link TimeWindow#MAX} without any dated source. */
    double published(Entry entry) {
        double published = publishedBy(entry.sources());
        if (published < TimeWindow.MAX) {
            return published;
        }
        for (Claim claim : entry.claims()) {
            published = Math.min(published, publishedBy(claim.sources()));
        }
        return published;
    }

    /** Whether {@link #knownFrom} rests on the entry's own date, for want of a dated source. */
    public boolean restsOnOwnDate(Entry entry) {
        return entry.when() != null && published(entry) == TimeWindow.MAX;
    }

    private static double ownEnd(@Nullable When when) {
        return when == null ? TimeWindow.MIN : ownEnd(when.earliestStart(), when.latestStart(), when.latestEnd());
    }

    /** From when an entry with some bounds is known for want of a dated source. */
    static double ownEnd(double earliestStart, double latestStart, double latestEnd) {
        if (latestEnd < TimeWindow.MAX) {
            return Instants.before(latestEnd);
        }
        return isBounded(latestStart) ? latestStart : earliestStart;
    }

    /** Whether there is a day by which it had surely begun. */
    private static boolean isBounded(double latestStart) {
        return latestStart < Instants.before(TimeWindow.MAX);
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

    /** Whether an era was known on a day: when it had begun and, where its sources have dates, one was published. */
    public boolean isKnown(Era era, @Nullable LocalDate day) {
        return day == null || era.when().earliestStart() <= endOf(day) && isPublished(era.sources(), day);
    }

    /** Whether the sources of a route were published on a day; one without dated source is always known. */
    public boolean isKnown(Route route, @Nullable LocalDate day) {
        return day == null || isPublished(route.sources(), day);
    }

    /** Whether one of some sources was published by the end of a day, or none of them has a date. */
    public boolean isPublished(List<String> sourceIds, LocalDate day) {
        double published = publishedBy(sourceIds);
        return published == TimeWindow.MAX || published <= endOf(day);
    }

    /** Whether a source was surely published by the end of a day; one without a date is taken to be. */
    public boolean isPublished(Source source, @Nullable LocalDate day) {
        return day == null || publishedBy(source.date()) == TimeWindow.MAX || publishedBy(source.date()) <= endOf(day);
    }

    private double publishedBy(List<String> sources) {
        double published = TimeWindow.MAX;
        for (String id : sources) {
            published = Math.min(published, publishedBy(id));
        }
        return published;
    }

    private double publishedBy(String sourceId) {
        return publishedBy(catalog.source(sourceId).map(Source::date).orElse(null));
    }

    private static double publishedBy(@Nullable When date) {
        return date == null || !isBounded(date.latestStart()) ? TimeWindow.MAX : date.latestStart();
    }
}
