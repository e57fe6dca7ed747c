package org.chronocarte.ui.timeline;

import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.OverviewComposer;
import org.chronocarte.picture.scene.OverviewPainter;
import org.chronocarte.picture.scene.OverviewRequest;
import org.chronocarte.picture.scene.OverviewScene;
import org.chronocarte.picture.scene.TimelineCounts;
import org.chronocarte.ui.kit.PaintedPane;
import org.jspecify.annotations.Nullable;

/** Keeps the overview strip painted. While only the brush moves, the strip beneath it is not counted anew. */
final class OverviewPicture {

    private final Exploration exploration;
    private final PaintedPane pane;
    private final OverviewComposer composer;
    private final OverviewPainter painter = new OverviewPainter();
    private final Supplier<Theme> theme;
    private final Supplier<TimeWindow> whole;
    private @Nullable OverviewScene scene;
    private @Nullable Asked composed;
    private @Nullable TimeWindow brushed;

    private record Asked(EntryIndex index, BitSet rows, String language, Look look, double width, double height) {}

    OverviewPicture(
            Exploration exploration,
            PaintedPane pane,
            TextMeasure measure,
            TimelineCounts counts,
            Supplier<Theme> theme,
            Supplier<TimeWindow> whole) {
        this.exploration = exploration;
        this.pane = pane;
        this.composer = new OverviewComposer(measure, counts);
        this.theme = theme;
        this.whole = whole;
        pane.onPaint(this::paint);
    }

    private Asked asked(double width, double height) {
        Exploration.Shown shown = exploration.shown();
        return new Asked(
                shown.index(),
                shown.matches().onTimeline(),
                shown.state().language(),
                shown.state().look(),
                width,
                height);
    }

    private void paint(Surface surface, double width, double height) {
        Asked now = asked(width, height);
        OverviewScene shown = scene;
        if (shown == null || !now.equals(composed)) {
            shown = composer.compose(new OverviewRequest(
                    now.index(), now.rows(), whole.get(), now.language(), width, height, theme.get()));
            scene = shown;
            composed = now;
        }
        brushed = exploration.state().window();
        painter.paint(shown, brushed, surface);
    }

    void repaintIfChanged() {
        boolean same = exploration.state().window().equals(brushed)
                && Objects.equals(composed, asked(pane.getWidth(), pane.getHeight()));
        if (!same) {
            pane.repaint();
        }
    }

    Optional<OverviewScene> scene() {
        return Optional.ofNullable(scene);
    }
}
