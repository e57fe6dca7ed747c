package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.picture.paint.TextMeasure;

/** Composes the timeline's scene, which depends on its request alone. Thread-safe where its measure is. */
public final class TimelineComposer {

    /** Room for a labelled entry, and for a small glyph, by which is decided whether a lane is too full. */
    private static final double ROOM_FOR_LABEL = 110;

    private static final double ROOM_FOR_GLYPH = 7;

    /** More entries than this are lit in their columns only. */
    private static final int MOST_LIT = 24;

    private final TextMeasure measure;
    private final TimelineCounts counts;

    /** Composes by counts of its own. */
    public TimelineComposer(TextMeasure measure) {
        this(measure, new TimelineCounts());
    }

    /**
     * Composes by counts that an overview may share.
     *
     * @param measure how much room texts take
     */
    public TimelineComposer(TextMeasure measure, TimelineCounts counts) {
        this.measure = measure;
        this.counts = counts;
    }

    /** Decides what goes where. */
    public TimelineScene compose(TimelineRequest request) {
        return new Composition(request).compose();
    }

    private final class Composition {
        private final TimelineRequest request;
        private final EntryIndex index;
        private final TimelineType type;
        private final TimelineWords words;
        private final TimeScale scale;
        private final TimelineLayout layout;
        private final TimelineItems items;
        private final TimelineTally tally;
        private final TimelineTally.Within within;
        private final TimelineHeadings namer;
        private final List<TimelineHeading> headings;
        private final List<TimelineColumn> columns = new ArrayList<>();
        private final List<TimelineMark> marks = new ArrayList<>();

        Composition(TimelineRequest request) {
            this.request = request;
            this.index = request.index();
            this.type = TimelineType.of(request.theme());
            this.words = new TimelineWords(request.state().language());
            this.scale = new TimeScale(request.state().window(), 0, request.width());
            this.layout = TimelineLayout.of(lanes(), request.width(), request.height(), type);
            this.items = new TimelineItems(request, scale);
            this.tally = counts.of(request.index(), request.matches().onTimeline());
            this.within = tally.within(scale.window());
            this.namer = new TimelineHeadings(index.dossier(), layout, words, type, measure, request.theme());
            this.headings = namer.all();
        }

        /** The lanes that take room. */
        private Set<Lane> lanes() {
            List<Kind> kinds = index.dossier().kinds();
            return kinds.stream()
                    .filter(kind -> request.room().isEmpty() || request.room().contains(kind.id()))
                    .map(Kind::lane)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Lane.class)));
        }

        TimelineScene compose() {
            slotsByLane().forEach(this::fill);
            List<TimelineBox> labels = new ArrayList<>(TimelinePacker.labelBoxes(marks));
            headings.forEach(heading -> labels.add(heading.box()));
            marks.replaceAll(mark -> mark.withStem(stem(mark, labels)));
            Collections.reverse(marks);
            TimeAxis axis = TimeAxis.of(scale, words, type, measure);
            ArcPills pills = new ArcPills(index, scale, layout, type, measure, words, axis);
            List<ArcMark> arcs = pills.place(new ArcComposer(request, scale, layout, marks, labels).compose());
            TimelineStrip strip = new TimelineStrip(request, scale, layout, type, measure, words, headings);
            return new TimelineScene(
                    request.theme(),
                    scale,
                    layout,
                    axis.without(pills.boxes()),
                    headings,
                    strip.eras(),
                    columns,
                    marks,
                    arcs,
                    strip.todayX(),
                    strip.todayLabel(),
                    playheadX());
        }

        private OptionalDouble playheadX() {
            Double at = request.state().playhead();
            return at == null || at >= scale.window().end()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(scale.x(Math.max(at, scale.window().start())));
        }

        /** The slots of the kinds that stand in each lane. */
        private Map<TimelineLane, BitSet> slotsByLane() {
            Map<TimelineLane, BitSet> slots = new LinkedHashMap<>();
            for (TimelineLane lane : layout.lanes().values()) {
                slots.put(lane, new BitSet());
            }
            for (int slot = 0; slot < tally.slots(); slot++) {
                slots.computeIfAbsent(layout.laneOf(index.dossier(), slot - 1), lane -> new BitSet())
                        .set(slot);
            }
            return slots;
        }

        private void fill(TimelineLane lane, BitSet slots) {
            double enough = layout.width() * (lane.rows() / type.px(ROOM_FOR_LABEL) + 1 / type.px(ROOM_FOR_GLYPH));
            if (within.count(slots) <= Math.max(24, enough)) {
                int[] rows = within.rows(slots);
                List<TimelineItem> found =
                        lane.isNarrow() ? items.grouped(rows, lane.glyph()) : items.each(rows, lane.glyph());
                marks.addAll(packed(lane, found, lane.rows()));
            } else {
                crowd(lane, slots);
            }
        }

        private List<TimelineMark> packed(TimelineLane lane, List<TimelineItem> found, int freeRows) {
            List<TimelineItem> told = found;
            List<TimelineMark> packed = pack(lane, told, freeRows);
            List<TimelineItem> joined = items.joined(told, packed);
            while (joined.size() < told.size()) {
                told = joined;
                packed = pack(lane, told, freeRows);
                joined = items.joined(told, packed);
            }
            boolean lost = packed.stream()
                    .anyMatch(mark -> mark.emphasis() == TimelineMark.Emphasis.SELECTED && mark.label() == null);
            if (!lost) {
                return packed;
            }
            // The selected entry is named before all others, but only where it would not be otherwise: a selection
            // should not move what the reader is looking at.
            List<TimelineItem> selectedFirst = new ArrayList<>(told);
            selectedFirst.sort((a, b) -> Boolean.compare(b.isSelected(), a.isSelected()));
            return pack(lane, selectedFirst, freeRows);
        }

        private List<TimelineMark> pack(TimelineLane lane, List<TimelineItem> found, int freeRows) {
            TimelinePacker packer = new TimelinePacker(lane, type, measure, words, layout.width());
            packer.reserve(namer.reserved(lane, headings));
            packer.onlyFarthest(freeRows);
            return packer.pack(found);
        }

        /** Columns instead of marks; only what is selected, and what lights up if that is not much, stands above them. */
        private void crowd(TimelineLane lane, BitSet slots) {
            TimelineDensity density = new TimelineDensity(lane, scale, request.theme(), tally, within, slots);
            int free = freeAbove(lane);
            double high = lane.bottom() - lane.top() - free * lane.rowHeight();
            int[] lit = lit(slots).toArray();
            columns.addAll(density.columns(index, high - 2, Arrays.stream(lit)));
            IntStream selected = index.row(request.state().selected()).stream()
                    .filter(row -> slots.get(index.kind(row) + 1) && isShown(row));
            int[] chosen = IntStream.concat(selected, lit.length > MOST_LIT ? IntStream.empty() : Arrays.stream(lit))
                    .distinct()
                    .toArray();
            marks.addAll(packed(lane, items.each(chosen, lane.glyph()), free == 0 ? lane.rows() : free));
        }

        private IntStream lit(BitSet slots) {
            return items.lit().stream().filter(row -> slots.get(index.kind(row) + 1) && isShown(row));
        }

        private boolean isShown(int row) {
            return row < index.dated()
                    && request.matches().onTimeline().get(row)
                    && index.earliestStart(row) < scale.window().end()
                    && index.latestEnd(row) > scale.window().start();
        }

        /** How many rows columns leave to the chosen entries: where a heading stands in one, another if there is one. */
        private int freeAbove(TimelineLane lane) {
            int headed = namer.reserved(lane, headings) > 0 ? 2 : 1;
            return lane.rows() > headed ? headed : Math.min(1, lane.rows() - 1);
        }

        private List<TimelineStem> stem(TimelineMark mark, List<TimelineBox> labels) {
            TimelineLane lane = layout.lanes().get(mark.lane());
            if (lane == null || lane.isNarrow()) {
                return List.of();
            }
            double foot = layout.foot(lane);
            return lane.isAbove()
                    ? TimelineStem.around(mark.x(), mark.y() + mark.radius(), foot, labels)
                    : TimelineStem.around(mark.x(), foot, mark.y() - mark.radius(), labels);
        }
    }
}
