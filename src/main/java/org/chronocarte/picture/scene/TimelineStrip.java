package org.chronocarte.picture.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.explore.Knowledge;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.Theme;
import org.jspecify.annotations.Nullable;

/** The strip at the top: names of eras and of today, beside the heading that stands there and each other. */
final class TimelineStrip {

    private static final double PADDING = 5;
    private static final double GAP = 10;
    private static final double NARROWEST = 34;
    /** Of a name that is too long for its era, the part that may stand in the next one. */
    private static final double OVERHANG = 1 / 3.0;

    private final TimelineRequest request;
    private final TimeScale scale;
    private final TimelineLayout layout;
    private final TimelineType type;
    private final TextMeasure measure;
    private final TimelineWords words;
    private final double known;
    private final List<TimelineBox> taken = new ArrayList<>();

    TimelineStrip(
            TimelineRequest request,
            TimeScale scale,
            TimelineLayout layout,
            TimelineType type,
            TextMeasure measure,
            TimelineWords words,
            List<TimelineHeading> headings) {
        this.request = request;
        this.scale = scale;
        this.layout = layout;
        this.type = type;
        this.measure = measure;
        this.words = words;
        LocalDate day = request.state().asKnownOn();
        this.known = day == null ? TimeWindow.MAX : Knowledge.endOf(day);
        for (TimelineHeading heading : headings) {
            if (heading.box().y() < layout.stripTop()) {
                taken.add(heading.box());
            }
        }
    }

    /** The eras in view, by their start; of one that was still going on when what is shown was known, what there was. */
    List<TimelineEraMark> eras() {
        Knowledge knowledge = new Knowledge(request.index().catalog());
        LocalDate day = request.state().asKnownOn();
        List<Era> eras = request.index().dossier().eras().stream()
                .filter(era -> era.when().possiblyIn(scale.window()) && knowledge.isKnown(era, day))
                .filter(era -> known > scale.window().start())
                .sorted(Comparator.comparingDouble(era -> era.when().earliestStart()))
                .toList();
        long[] layers = eras.stream()
                .mapToLong(
                        start -> eras.stream().filter(era -> covers(era, start)).count())
                .toArray();
        List<TimelineEraMark> marks = new ArrayList<>();
        for (int i = 0; i < eras.size(); i++) {
            Era era = eras.get(i);
            // Where most lie over one another, one of them begins.
            long most = IntStream.range(0, layers.length)
                    .filter(each -> covers(era, eras.get(each)))
                    .mapToLong(each -> layers[each])
                    .max()
                    .orElse(1);
            marks.add(mark(era, (int) most, i + 1 < eras.size() ? eras.get(i + 1) : null));
        }
        return marks;
    }

    /** Whether an era is seen where another begins; the last day of the one is often the first of the next. */
    private boolean covers(Era era, Era start) {
        double at = scale.near(start.when().earliestStart());
        return scale.near(era.when().earliestStart()) <= at
                && (era == start || at < scale.near(era.when().latestEnd()) - type.px(PADDING));
    }

    private TimelineEraMark mark(Era era, int layers, @Nullable Era next) {
        When when = era.when();
        TimelineExtent extent = new TimelineExtent(
                TimelineExtent.Form.BAR,
                scale.near(when.earliestStart()),
                scale.near(Math.min(when.latestStart(), known)),
                scale.near(Math.min(when.earliestEnd(), known)),
                scale.near(Math.min(when.latestEnd(), known)));
        Theme theme = request.theme();
        int argb = theme.eraTint(era.color(), layers);
        return new TimelineEraMark(era.id(), extent, argb, name(era, next));
    }

    /** What stands of an era's name in it, or all of the name where only its end reaches into what is free behind. */
    private @Nullable TimelineLabel name(Era era, @Nullable Era next) {
        String text = text(era);
        double left = Math.max(0, scale.near(era.when().earliestStart())) + type.px(PADDING);
        double right = right(era);
        double free = next == null ? scale.right() : right(next) - type.px(GAP) - measure.width(text(next), type.era());
        double reach = Math.min(free, right + measure.width(text, type.era()) * OVERHANG);
        TimelineLabel whole = fitted(text, left, Math.max(right, reach));
        return take(whole != null && whole.text().equals(text) ? whole : fitted(text, left, right));
    }

    private String text(Era era) {
        return era.label().in(words.language());
    }

    /** Where its name has to end to stand in it. */
    private double right(Era era) {
        double end = scale.near(Math.min(era.when().latestEnd(), known));
        return Math.min(scale.right(), end) - type.px(PADDING);
    }

    /** Where today is. */
    OptionalDouble todayX() {
        TimeWindow window = scale.window();
        return window.contains(request.now()) ? OptionalDouble.of(scale.x(request.now())) : OptionalDouble.empty();
    }

    /** Its name, to the right of its line or else to the left. Asked for after {@link #eras}, whose names come first. */
    @Nullable
    TimelineLabel todayLabel() {
        OptionalDouble at = todayX();
        if (at.isEmpty()) {
            return null;
        }
        double width = measure.width(words.today(), type.era());
        double right = at.getAsDouble() + type.px(PADDING);
        double left = at.getAsDouble() - type.px(PADDING) - width;
        for (double x : new double[] {right, left}) {
            boolean inView = x >= 0 && x + width < scale.right();
            TimelineLabel label = inView ? fitted(words.today(), x, x + width + 0.5) : null;
            if (label != null && label.text().equals(words.today())) {
                return take(label);
            }
        }
        return null;
    }

    private @Nullable TimelineLabel take(@Nullable TimelineLabel label) {
        if (label != null) {
            taken.add(label.box());
        }
        return label;
    }

    /** As much of a text as there is room for between two sides and beside what is taken; null for none. */
    private @Nullable TimelineLabel fitted(String text, double from, double to) {
        double left = from;
        double right = to;
        double gap = type.px(GAP);
        for (TimelineBox box : taken) {
            if (box.x() <= left + 1 || box.right() < (left + right) / 2 && box.right() > left) {
                left = Math.max(left, box.right() + gap);
            } else {
                right = Math.min(right, box.x() - gap);
            }
        }
        String fitted = measure.fitted(text, type.era(), right - left);
        double width = measure.width(fitted, type.era());
        if (fitted.isEmpty() || !fitted.equals(text) && width < type.px(NARROWEST)) {
            return null;
        }
        double height = type.era().size() * 1.4;
        double middle = layout.stripTop() / 2;
        TimelineBox box = new TimelineBox(left, middle - height / 2, width, height);
        return new TimelineLabel(fitted, type.era(), box, middle + TimelineType.baseline(type.era()));
    }
}
