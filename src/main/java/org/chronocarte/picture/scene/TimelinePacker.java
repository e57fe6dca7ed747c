package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * Gives the items of a lane a row and a label, the most important first. In a row nothing overlaps; what finds no room
 * becomes a small glyph in the gutter. Each item costs a look at each row's neighbours: O(n log n).
 */
final class TimelinePacker {

    private static final double WIDEST_LABEL = 260;
    private static final double WIDENED_LABEL = 560;
    private static final double NARROWEST_LABEL = 76;
    private static final double LABEL_AFTER_GLYPH = 7;
    private static final double GAP = 9;
    private static final double EDGE = 4;
    /** In pixels: what adding and taking away may lose of a width. */
    private static final double ROUNDING = 1e-6;

    private static final double SHORTENING_COST = 60;
    private static final double CROSSING_COST = 12;
    private static final double DISTANCE_COST = 2;

    private final TimelineLane lane;
    private final TimelineType type;
    private final TextMeasure measure;
    private final TimelineWords words;
    private final double width;
    private final List<TreeMap<Double, Slot>> rows = new ArrayList<>();
    private final TreeMap<Double, Integer> stems = new TreeMap<>();

    /** What stands in a row: from left to right, and of that the label. */
    private record Slot(double left, double right, double labelLeft, double labelRight) {}

    private record Place(int row, Slot slot, double cost) {}

    /** Which mark stands where. */
    private record Placed(int mark, TimelineItem item, int row, Slot slot) {}

    /** A title as far as it fits, and the slot without the room that it leaves. */
    private record Fitted(String text, Slot slot) {}

    TimelinePacker(TimelineLane lane, TimelineType type, TextMeasure measure, TimelineWords words, double width) {
        this.lane = lane;
        this.type = type;
        this.measure = measure;
        this.words = words;
        this.width = width;
        for (int row = 0; row < lane.rows(); row++) {
            rows.add(new TreeMap<>());
        }
    }

    /** Keeps the beginning of the row farthest from the axis free. */
    void reserve(double right) {
        if (right > 0) {
            rows.get(lane.rows() - 1).put(0.0, new Slot(0, right, 0, right));
        }
    }

    /** Keeps all rows free but some that are farthest from the axis. */
    void onlyFarthest(int count) {
        for (int row = 0; row < lane.rows() - count; row++) {
            rows.get(row)
                    .put(Double.NEGATIVE_INFINITY, new Slot(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0, 0));
        }
    }

    /** Places the items in their order; marks have no stems yet. */
    List<TimelineMark> pack(List<TimelineItem> items) {
        List<TimelineMark> marks = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (TimelineItem item : items) {
            Place best = null;
            TextStyle style = style(item);
            double wanted = Math.max(1, Math.min(type.px(WIDEST_LABEL), measure.width(title(item), style)));
            for (int row = 0; row < rows.size(); row++) {
                Place place = place(item, row, wanted);
                if (place != null && (best == null || place.cost < best.cost)) {
                    best = place;
                }
            }
            if (best == null) {
                marks.add(small(item));
            } else {
                Fitted fitted = tight(item, best.slot, style);
                rows.get(best.row).put(fitted.slot.left, fitted.slot);
                stems.merge(item.x(), best.row, Math::max);
                placed.add(new Placed(marks.size(), item, best.row, fitted.slot));
                marks.add(labelled(item, best.row, fitted, style));
            }
        }
        placed.forEach(each -> widen(each, marks));
        return marks;
    }

    /** Lets a shortened title grow into room that nobody took, away from its glyph, as far as the next stem. */
    private void widen(Placed each, List<TimelineMark> marks) {
        TextStyle style = style(each.item);
        Slot slot = each.slot;
        double wanted = Math.min(type.px(WIDENED_LABEL), measure.width(title(each.item), style));
        if (wanted <= slot.labelRight - slot.labelLeft) {
            return;
        }
        boolean flipped = slot.labelRight <= each.item.x();
        double left = flipped ? Math.max(slot.labelRight - wanted, roomFrom(each)) : slot.labelLeft;
        double right = flipped ? slot.labelRight : Math.min(slot.labelLeft + wanted, roomUpTo(each));
        if (right - left <= slot.labelRight - slot.labelLeft) {
            return;
        }
        rows.get(each.row).remove(slot.left);
        Fitted wide =
                tight(each.item, new Slot(Math.min(slot.left, left), Math.max(slot.right, right), left, right), style);
        rows.get(each.row).put(wide.slot.left, wide.slot);
        marks.set(each.mark, labelled(each.item, each.row, wide, style));
    }

    private double roomUpTo(Placed each) {
        Map.Entry<Double, Slot> after = rows.get(each.row).higherEntry(each.slot.left);
        double end = after == null ? width - type.px(EDGE) : after.getValue().left - type.px(GAP);
        for (Map.Entry<Double, Integer> stem :
                stems.tailMap(each.slot.labelRight, true).entrySet()) {
            if (stem.getKey() >= end) {
                break;
            }
            if (passes(stem, each)) {
                return stem.getKey() - type.px(GAP);
            }
        }
        return end;
    }

    private double roomFrom(Placed each) {
        Map.Entry<Double, Slot> before = rows.get(each.row).lowerEntry(each.slot.left);
        double start = before == null ? type.px(EDGE) : before.getValue().right + type.px(GAP);
        for (Map.Entry<Double, Integer> stem :
                stems.headMap(each.slot.labelLeft, true).descendingMap().entrySet()) {
            if (stem.getKey() <= start) {
                break;
            }
            if (passes(stem, each)) {
                return stem.getKey() + type.px(GAP);
            }
        }
        return start;
    }

    private boolean passes(Map.Entry<Double, Integer> stem, Placed each) {
        return !lane.isNarrow() && stem.getValue() > each.row;
    }

    private String title(TimelineItem item) {
        return item.rows().size() == 1
                ? item.title()
                : words.more(item.title(), item.rows().size() - 1);
    }

    private TextStyle style(TimelineItem item) {
        return lane.isNarrow() ? type.narrowLabel(item.isSelected()) : type.label(item.isSelected());
    }

    private @Nullable Place place(TimelineItem item, int row, double wanted) {
        double gap = type.px(GAP);
        double left = Math.max(0, item.left(lane.glyph()));
        double right = Math.min(width, item.right(lane.glyph()));
        TreeMap<Double, Slot> taken = rows.get(row);
        Map.Entry<Double, Slot> before = taken.floorEntry(right);
        double previous = 0;
        if (before != null) {
            previous = before.getValue().right + gap;
            if (previous > left) {
                return null;
            }
        }
        Map.Entry<Double, Slot> after = taken.higherEntry(right);
        double next = after == null ? width - type.px(EDGE) : after.getValue().left - gap;
        double needed = Math.min(wanted, type.px(NARROWEST_LABEL));
        double beside = lane.glyph() + type.px(LABEL_AFTER_GLYPH);
        double roomRight = Math.min(wanted, next - item.x() - beside);
        double roomLeft = Math.min(wanted, item.x() - beside - Math.max(previous, type.px(EDGE)));
        boolean flips = after == null && roomRight < wanted && roomLeft > roomRight;
        double room = flips ? roomLeft : roomRight;
        if (room < needed || right > next + gap) {
            return null;
        }
        double labelLeft = flips ? item.x() - beside - room : item.x() + beside;
        Slot slot = new Slot(Math.min(left, labelLeft), Math.max(right, labelLeft + room), labelLeft, labelLeft + room);
        double cost = (wanted - room) / wanted * SHORTENING_COST
                + crossings(item.x(), row, slot) * CROSSING_COST
                + row * DISTANCE_COST;
        return new Place(row, slot, cost);
    }

    /** How many labels lie on the way to the axis, and how many stems would pass behind this label. */
    private int crossings(double x, int row, Slot slot) {
        if (lane.isNarrow()) {
            return 0;
        }
        int count = 0;
        for (int nearer = 0; nearer < row; nearer++) {
            Map.Entry<Double, Slot> at = rows.get(nearer).floorEntry(x);
            if (at != null && at.getValue().labelLeft <= x && x <= at.getValue().labelRight) {
                count++;
            }
        }
        for (int other :
                stems.subMap(slot.labelLeft, true, slot.labelRight, true).values()) {
            if (other > row) {
                count++;
            }
        }
        return count;
    }

    private Fitted tight(TimelineItem item, Slot slot, TextStyle style) {
        boolean flipped = slot.labelRight <= item.x();
        String text = fitted(item, style, slot.labelRight - slot.labelLeft + ROUNDING);
        double textWidth = measure.width(text, style);
        double labelLeft = flipped ? slot.labelRight - textWidth : slot.labelLeft;
        Slot tight = new Slot(
                flipped ? Math.min(labelLeft, item.left(lane.glyph())) : slot.left,
                flipped ? slot.right : Math.max(labelLeft + textWidth, Math.min(width, item.right(lane.glyph()))),
                labelLeft,
                labelLeft + textWidth);
        return new Fitted(text, tight);
    }

    private TimelineMark labelled(TimelineItem item, int row, Fitted fitted, TextStyle style) {
        Slot slot = fitted.slot;
        double y = lane.rowY(row);
        double height = Math.min(lane.rowHeight(), style.size() * 1.35);
        TimelineLabel label = new TimelineLabel(
                fitted.text,
                style,
                new TimelineBox(slot.labelLeft, y - height / 2, slot.labelRight - slot.labelLeft, height),
                y + TimelineType.baseline(style));
        return mark(item, y, lane.glyph(), item.extent(), Math.min(lane.rowHeight() - 3, type.px(14)), label);
    }

    /** Shortens the title, never the count behind it. */
    private String fitted(TimelineItem item, TextStyle style, double room) {
        String whole = title(item);
        if (item.rows().size() == 1 || measure.width(whole, style) <= room) {
            return measure.fitted(whole, style, room);
        }
        double count = measure.width(words.more("", item.rows().size() - 1), style);
        return words.more(
                measure.fitted(item.title(), style, room - count), item.rows().size() - 1);
    }

    private TimelineMark small(TimelineItem item) {
        return mark(item, lane.gutterY(), lane.smallGlyph(), null, 0, null);
    }

    private TimelineMark mark(
            TimelineItem item,
            double y,
            double radius,
            @Nullable TimelineExtent extent,
            double extentHeight,
            @Nullable TimelineLabel label) {
        return new TimelineMark(
                item.rows(),
                lane.lane(),
                item.argb(),
                item.shape(),
                item.x(),
                y,
                radius,
                extent,
                extentHeight,
                label,
                List.of(),
                item.emphasis());
    }

    /** The boxes of all labels among some marks. */
    static List<TimelineBox> labelBoxes(List<TimelineMark> marks) {
        return marks.stream()
                .flatMap(mark -> mark.label() == null
                        ? Stream.empty()
                        : Stream.of(mark.label().box()))
                .toList();
    }
}
