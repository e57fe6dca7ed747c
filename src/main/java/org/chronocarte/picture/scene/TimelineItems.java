package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.time.When;
import org.chronocarte.picture.paint.Theme;
import org.jspecify.annotations.Nullable;

/** Turns the entries of a lane into items: where on the axis, how important. */
final class TimelineItems {

    private static final double USUAL_WEIGHT = 3;
    private static final int MOST_COUNTED = 5;

    /** What is stressed is named before all else. */
    private static final double STRESS = 1000;

    /** Narrower than this, an extent is no more than its glyph. */
    private static final double NARROWEST_EXTENT = 6;

    private final EntryIndex index;
    private final TimeScale scale;
    private final Theme theme;
    private final String language;
    private final @Nullable String selected;
    private final BitSet lit;
    private final Set<String> stressed;

    TimelineItems(TimelineRequest request, TimeScale scale) {
        this.index = request.index();
        this.scale = scale;
        this.theme = request.theme();
        this.language = request.state().language();
        this.selected = request.state().selected();
        this.lit = request.state().hovered().rows(index);
        this.stressed = request.state().stressed();
    }

    /** The rows that light up. Not to be written to. */
    BitSet lit() {
        return lit;
    }

    /** The items of some rows, those that would be drawn over each other as one; the most important first. */
    List<TimelineItem> grouped(int[] rows, double glyph) {
        List<TimelineItem> byX = new ArrayList<>(each(rows, glyph));
        byX.sort(Comparator.comparingDouble(TimelineItem::x).thenComparingDouble(item -> item.right(0)));
        List<TimelineItem> groups = new ArrayList<>();
        for (TimelineItem item : byX) {
            int last = groups.size() - 1;
            if (last >= 0 && groups.get(last).fallsOn(item)) {
                groups.set(last, groups.get(last).with(item));
            } else {
                groups.add(item);
            }
        }
        return byImportance(groups);
    }

    /** The items of some rows, the most important first. */
    List<TimelineItem> each(int[] rows, double glyph) {
        return byImportance(
                Arrays.stream(rows).mapToObj(row -> item(row, glyph)).toList());
    }

    /**
     * What is stressed and found no room for its name is counted behind a stressed one that it falls on.
     *
     * @param placed the marks that the items became, in the same order
     */
    List<TimelineItem> joined(List<TimelineItem> items, List<TimelineMark> placed) {
        List<TimelineItem> named = new ArrayList<>();
        List<TimelineItem> unnamed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean counted = placed.get(i).label() == null && isStressed(items.get(i));
            (counted ? unnamed : named).add(items.get(i));
        }
        for (TimelineItem each : unnamed) {
            int at = 0;
            while (at < named.size()
                    && !(isStressed(named.get(at)) && named.get(at).fallsOn(each))) {
                at++;
            }
            if (at < named.size()) {
                named.set(at, named.get(at).with(each));
            } else {
                named.add(each);
            }
        }
        return byImportance(named);
    }

    private boolean isStressed(TimelineItem item) {
        return isStressed(index.entry(item.row()));
    }

    private static List<TimelineItem> byImportance(List<TimelineItem> items) {
        List<TimelineItem> sorted = new ArrayList<>(items);
        sorted.sort(
                Comparator.comparingDouble(TimelineItem::importance).reversed().thenComparingInt(TimelineItem::row));
        return sorted;
    }

    private TimelineItem item(int row, double glyph) {
        Entry entry = index.entry(row);
        int kind = index.kind(row);
        TimelineExtent extent = extent(row);
        Kind known = kind < 0 ? null : index.dossier().kinds().get(kind);
        return new TimelineItem(
                List.of(row),
                color(known),
                known == null ? Shape.CIRCLE : known.shape(),
                x(row, glyph),
                extent.width() < NARROWEST_EXTENT ? null : extent,
                entry.title().in(language),
                importance(entry),
                emphasis(row, entry));
    }

    private int color(@Nullable Kind kind) {
        return kind == null ? theme.inkSoft() : theme.color(kind);
    }

    private TimelineMark.Emphasis emphasis(int row, Entry entry) {
        if (entry.id().equals(selected)) {
            return TimelineMark.Emphasis.SELECTED;
        }
        if (lit.get(row)) {
            return TimelineMark.Emphasis.HOVERED;
        }
        return isStressed(entry) || stressed.isEmpty() ? TimelineMark.Emphasis.NONE : TimelineMark.Emphasis.FADED;
    }

    /**
     * Where the glyph of a row stands: at the start of what lasted, else in the middle of where it may lie; in either
     * case where it can be seen, if any of it can.
     */
    double x(int row, double glyph) {
        double start = scale.near(index.earliestStart(row));
        double end = scale.near(index.lasts(row) ? index.latestStart(row) : index.latestEnd(row));
        double middle = (start + end) / 2;
        double leftmost = scale.left() + glyph + 2;
        double rightmost = scale.right() - glyph - 2;
        return Math.max(leftmost, Math.min(rightmost, middle));
    }

    private TimelineExtent extent(int row) {
        When when = index.entry(row).when();
        TimelineExtent.Form form = index.lasts(row)
                ? TimelineExtent.Form.BAR
                : when != null && when.isSomeDayBetween() ? TimelineExtent.Form.BETWEEN : TimelineExtent.Form.SOFT;
        return new TimelineExtent(
                form,
                scale.near(index.earliestStart(row)),
                scale.near(index.latestStart(row)),
                scale.near(index.earliestEnd(row)),
                scale.near(index.latestEnd(row)));
    }

    private boolean isStressed(Entry entry) {
        return stressed.contains(entry.id());
    }

    private double importance(Entry entry) {
        Double weight = entry.weight();
        int relations = index.catalog().answersOf(entry.id()).size()
                + index.catalog().answeredBy(entry.id()).size();
        return (isStressed(entry) ? STRESS : 0)
                + (weight == null ? USUAL_WEIGHT : weight) * MOST_COUNTED * 2
                + Math.min(MOST_COUNTED, relations) * 2
                + Math.min(MOST_COUNTED, entry.citedSources().size());
    }
}
