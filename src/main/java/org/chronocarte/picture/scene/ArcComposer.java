package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.explore.EntryIndex;
import org.jspecify.annotations.Nullable;

/** Draws the relations of a scene as arcs. */
final class ArcComposer {

    /** More relations than this in view would be a tangle: then only the chosen entry's are drawn. */
    private static final int MOST_FAINT = 60;

    private static final double SPREAD = 4;

    private final TimelineRequest request;
    private final EntryIndex index;
    private final TimeScale scale;
    private final TimelineLayout layout;
    private final List<TimelineBox> labels;
    private final Map<Integer, TimelineMark> markOfRow = new HashMap<>();

    ArcComposer(
            TimelineRequest request,
            TimeScale scale,
            TimelineLayout layout,
            List<TimelineMark> marks,
            List<TimelineBox> labels) {
        this.request = request;
        this.index = request.index();
        this.scale = scale;
        this.layout = layout;
        this.labels = labels;
        for (TimelineMark mark : marks) {
            mark.rows().forEach(row -> markOfRow.put(row, mark));
        }
    }

    /** All arcs, those of the chosen entries last; pills are not placed yet. */
    List<ArcMark> compose() {
        Map<Relation, Boolean> strong = new LinkedHashMap<>();
        request.state().hovered().entries().forEach(id -> addOf(id, strong));
        addOf(request.state().selected(), strong);
        List<Relation> faint = faint(strong);
        List<ArcMark> arcs = new ArrayList<>();
        for (Relation relation : faint) {
            addArc(relation, false, 0, arcs);
        }
        Map<Ends, List<Relation>> bundles = bundled(strong.keySet());
        double spread = Math.min(
                request.theme().scale() * SPREAD,
                (layout.axisBottom() - layout.axisTop()) * 0.7 / Math.max(1, bundles.size()));
        int shown = 0;
        for (List<Relation> bundle : bundles.values()) {
            double offset = (shown - (bundles.size() - 1) / 2.0) * spread;
            bundle.forEach(relation -> addArc(relation, true, offset, arcs));
            shown++;
        }
        return arcs;
    }

    /** Between which whole pixels an arc runs. */
    private record Ends(long from, long to) {}

    /** Relations from one day to one other day share a line: side by side they would be one thick band. */
    private Map<Ends, List<Relation>> bundled(Set<Relation> relations) {
        Map<Ends, List<Relation>> bundles = new LinkedHashMap<>();
        for (Relation relation : relations) {
            OptionalInt from = index.row(relation.to());
            OptionalInt to = index.row(relation.from());
            if (from.isPresent() && to.isPresent() && isDrawn(from.getAsInt(), to.getAsInt())) {
                Ends ends = new Ends(Math.round(x(from.getAsInt())), Math.round(x(to.getAsInt())));
                bundles.computeIfAbsent(ends, each -> new ArrayList<>()).add(relation);
            }
        }
        return bundles;
    }

    private void addOf(@Nullable String id, Map<Relation, Boolean> relations) {
        if (id != null) {
            index.catalog().answersOf(id).forEach(each -> relations.put(each, true));
            index.catalog().answeredBy(id).forEach(each -> relations.put(each, true));
        }
    }

    private List<Relation> faint(Map<Relation, Boolean> strong) {
        List<Relation> faint = new ArrayList<>();
        for (int row : markOfRow.keySet()) {
            for (Relation relation : index.catalog().answersOf(index.entry(row).id())) {
                OptionalInt other = index.row(relation.to());
                if (!strong.containsKey(relation) && other.isPresent() && markOfRow.containsKey(other.getAsInt())) {
                    faint.add(relation);
                }
            }
            if (faint.size() > MOST_FAINT) {
                return List.of();
            }
        }
        return faint;
    }

    private boolean isDrawn(int from, int to) {
        return isShown(from) && isShown(to) && from != to && (leaves(x(from)) == 0 || leaves(x(to)) == 0);
    }

    private void addArc(Relation relation, boolean strong, double offset, List<ArcMark> arcs) {
        int from = index.row(relation.to()).orElse(-1);
        int to = index.row(relation.from()).orElse(-1);
        if (from < 0 || to < 0 || !isDrawn(from, to)) {
            return;
        }
        double x0 = x(from);
        double x1 = x(to);
        int leaves = leaves(x0) != 0 ? leaves(x0) : leaves(x1);
        double controlY = layout.axisMiddle() + offset;
        ArcMark.Curve curve = new ArcMark.Curve(
                clamped(x0),
                leaves(x0) == 0 ? foot(from) : controlY,
                clamped(x1),
                leaves(x1) == 0 ? foot(to) : controlY,
                controlY,
                leaves);
        List<TimelineStem> stems = new ArrayList<>();
        if (strong) {
            addStem(from, stems);
            addStem(to, stems);
        }
        arcs.add(new ArcMark(from, to, curve, stems, strong, null));
    }

    private boolean isShown(int row) {
        return row < index.dated() && request.matches().onTimeline().get(row);
    }

    private double x(int row) {
        TimelineMark mark = markOfRow.get(row);
        if (mark != null) {
            return mark.x();
        }
        return (scale.near(index.earliestStart(row)) + scale.near(index.latestStart(row))) / 2;
    }

    private int leaves(double x) {
        if (x < scale.left()) {
            return -1;
        }
        return x > scale.right() ? 1 : 0;
    }

    private double clamped(double x) {
        return Math.max(scale.left() + 1, Math.min(scale.right() - 1, x));
    }

    private double foot(int row) {
        return layout.foot(layout.laneOf(index.dossier(), index.kind(row)));
    }

    private void addStem(int row, List<TimelineStem> stems) {
        TimelineMark mark = markOfRow.get(row);
        if (mark != null) {
            double foot = foot(row);
            double glyph = mark.y() < foot ? mark.y() + mark.radius() : mark.y() - mark.radius();
            stems.addAll(TimelineStem.around(mark.x(), Math.min(glyph, foot), Math.max(glyph, foot), labels));
        }
    }
}
