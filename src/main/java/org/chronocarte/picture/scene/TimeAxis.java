package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chronocarte.model.time.Instants;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * The axis of a stretch of time: ticks, and labels that neither overlap nor are cut off.
 *
 * @param ticks by x
 * @param labels by x
 */
public record TimeAxis(List<TimeAxisTick> ticks, List<TimeAxisLabel> labels) {

    private static final double LABEL_AFTER_TICK = 4;
    private static final double GAP = 10;
    private static final double FINEST = 7;

    public TimeAxis {
        ticks = List.copyOf(ticks);
        labels = List.copyOf(labels);
    }

    /** An axis with labels to the right of their ticks. */
    static TimeAxis of(TimeScale scale, TimelineWords words, TimelineType type, TextMeasure measure) {
        return new Builder(scale, words, type, measure).build();
    }

    /** The same axis without the labels that would lie under a stretch of x. */
    TimeAxis without(List<TimelineBox> boxes) {
        return new TimeAxis(
                ticks,
                labels.stream()
                        .filter(label -> boxes.stream().noneMatch(box -> label.meets(box.x() - 2, box.right() + 2)))
                        .toList());
    }

    private static final class Builder {
        private final TimeScale scale;
        private final TimelineWords words;
        private final TimelineType type;
        private final TextMeasure measure;
        private final List<TimeAxisTick> ticks = new ArrayList<>();
        private final List<TimeAxisLabel> labels = new ArrayList<>();

        Builder(TimeScale scale, TimelineWords words, TimelineType type, TextMeasure measure) {
            this.scale = scale;
            this.words = words;
            this.type = type;
            this.measure = measure;
        }

        TimeAxis build() {
            TimeAxisStep step = labelled();
            TimeAxisStep major = step.major();
            addTicks(finest(step), TimeAxisTick.Level.FINE);
            addTicks(step, TimeAxisTick.Level.MINOR);
            if (major != null) {
                addTicks(major, TimeAxisTick.Level.MAJOR);
                addMajors(step, major);
            }
            for (double tick : step.ticks(scale.window())) {
                add(words.tick(step, tick), scale.x(tick), false);
            }
            labels.sort(Comparator.comparingDouble(TimeAxisLabel::x));
            ticks.sort(Comparator.comparingDouble(TimeAxisTick::x));
            return new TimeAxis(ticks, labels);
        }

        private void addMajors(TimeAxisStep step, TimeAxisStep major) {
            // Where days begin, no label but this one tells their year.
            if (major.unit() == TimeAxisUnit.DAY) {
                addDay(major);
            }
            for (double tick : major.ticks(scale.window())) {
                add(words.major(major, tick), scale.x(tick), true);
            }
            if (step.unit() != TimeAxisUnit.YEAR) {
                addContext(major);
            }
        }

        /** The day in which the window begins; if the next begins before its name ends, the name is of that one. */
        private void addDay(TimeAxisStep day) {
            String first = words.context(day, scale.window().start());
            double end = scale.left() + type.px(LABEL_AFTER_TICK + GAP) + measure.width(first, type.axis(true));
            for (double next : day.ticks(scale.window())) {
                double x = scale.x(next);
                if (x > scale.left() && x < end) {
                    add(words.context(day, next), x, true);
                    return;
                }
            }
            add(first, scale.left(), true);
        }

        private void addContext(TimeAxisStep major) {
            add(words.context(major, scale.window().start()), scale.left(), true);
        }

        /** The finest step whose labels have room. */
        private TimeAxisStep labelled() {
            for (TimeAxisStep step : TimeAxisStep.ALL) {
                double room = scale.pixels(step.millis());
                if (step.isToldApart(scale.window())
                        && room >= type.px(24)
                        && room >= needed(step) + type.px(GAP + LABEL_AFTER_TICK)) {
                    return step;
                }
            }
            return TimeAxisStep.ALL.get(TimeAxisStep.ALL.size() - 1);
        }

        /** Where nearly every label begins a larger unit, its name needs the room as well. */
        private double needed(TimeAxisStep step) {
            TimeAxisStep major = step.major();
            if (major == null || major.unit() == step.unit() || major.millis() > step.millis() * 3) {
                return widest(step);
            }
            String name = words.major(
                    major, major.unit().floor(Instants.before(scale.window().end()), major.count()));
            return Math.max(widest(step), measure.width(name, type.axis(true)));
        }

        private double widest(TimeAxisStep step) {
            double width = Math.max(
                    width(step, scale.window().start()),
                    width(step, Instants.before(scale.window().end())));
            // Months and weekdays are as wide as their widest name, wherever the window is.
            if (step.unit() == TimeAxisUnit.MONTH || step.unit() == TimeAxisUnit.WEEKDAY) {
                double first = step.unit().floor(scale.window().start(), 1);
                for (int i = 0; i < 12; i++) {
                    width = Math.max(width, width(step, first));
                    first = step.unit().next(first, 1);
                }
            }
            return width;
        }

        private double width(TimeAxisStep step, double instant) {
            return measure.width(words.tick(step, step.unit().floor(instant, step.count())), type.axis(false));
        }

        private @Nullable TimeAxisStep finest(TimeAxisStep labelled) {
            for (TimeAxisStep step : TimeAxisStep.ALL) {
                if (step.equals(labelled)) {
                    return null;
                }
                if (step.isToldApart(scale.window()) && scale.pixels(step.millis()) >= type.px(FINEST)) {
                    return step;
                }
            }
            return null;
        }

        private void addTicks(@Nullable TimeAxisStep step, TimeAxisTick.Level level) {
            if (step == null) {
                return;
            }
            for (double tick : step.ticks(scale.window())) {
                double x = scale.x(tick);
                if (x >= scale.left()) {
                    ticks.removeIf(each -> Math.abs(each.x() - x) < 0.5);
                    ticks.add(new TimeAxisTick(x, level));
                }
            }
        }

        private void add(String text, double tickX, boolean strong) {
            TextStyle style = type.axis(strong);
            double x = tickX + type.px(LABEL_AFTER_TICK);
            double width = measure.width(text, style);
            double gap = type.px(GAP) / 2;
            if (tickX >= scale.left()
                    && x + width <= scale.right() - 2
                    && labels.stream().noneMatch(other -> other.meets(x - gap, x + width + gap))) {
                labels.add(new TimeAxisLabel(text, x, width, strong));
            }
        }
    }
}
