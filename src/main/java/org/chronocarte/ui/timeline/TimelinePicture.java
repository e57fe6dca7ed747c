package org.chronocarte.ui.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Pointed;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.paint.Surface;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.scene.TimelineComposer;
import org.chronocarte.picture.scene.TimelineCounts;
import org.chronocarte.picture.scene.TimelineHit;
import org.chronocarte.picture.scene.TimelinePainter;
import org.chronocarte.picture.scene.TimelineRequest;
import org.chronocarte.picture.scene.TimelineScene;
import org.chronocarte.ui.kit.PaintedPane;
import org.jspecify.annotations.Nullable;

/** Keeps the pane of the timeline painted, and tells what lies where on it. */
final class TimelinePicture {

    private final Exploration exploration;
    private final PaintedPane pane;
    private final TimelineComposer composer;
    private final TimelinePainter painter = new TimelinePainter();
    private final Clock clock;
    private final Supplier<Theme> theme;
    private LaneRoom room;
    private boolean shares;
    private @Nullable TimelineScene scene;
    private @Nullable Asked painted;

    /** What of the state changes the picture; the camera over the map, for one, does not. */
    private record Asked(
            EntryIndex index,
            TimeWindow window,
            BitSet rows,
            @Nullable String selected,
            Pointed hovered,
            @Nullable Double playhead,
            @Nullable LocalDate asKnownOn,
            String language,
            Look look,
            Set<String> stressed) {

        static Asked of(Exploration.Shown shown) {
            ViewState state = shown.state();
            return new Asked(
                    shown.index(),
                    state.window(),
                    shown.matches().onTimeline(),
                    state.selected(),
                    state.hovered(),
                    state.playhead(),
                    state.asKnownOn(),
                    state.language(),
                    state.look(),
                    state.stressed());
        }
    }

    TimelinePicture(
            Exploration exploration,
            PaintedPane pane,
            TextMeasure measure,
            TimelineCounts counts,
            Clock clock,
            Supplier<Theme> theme) {
        this.exploration = exploration;
        this.pane = pane;
        this.composer = new TimelineComposer(measure, counts);
        this.clock = clock;
        this.theme = theme;
        this.room = LaneRoom.of(exploration.state());
        pane.onPaint(this::paint);
    }

    private void paint(Surface surface, double width, double height) {
        Exploration.Shown shown = exploration.shown();
        painted = Asked.of(shown);
        LaneRoom given = shares ? LaneRoom.of(shown.state()) : room;
        TimelineScene next = composer.compose(new TimelineRequest(
                shown.index(),
                shown.state(),
                shown.matches(),
                width,
                height,
                theme.get(),
                clock.millis(),
                given.kinds()));
        scene = next;
        painter.paint(next, surface);
    }

    /** Gives the room of lanes of which the filter leaves no kind to the others, whenever it does. */
    void sharesLanes() {
        shares = true;
        pane.repaint();
    }

    /** There is something else to see. */
    void shownChanged(Exploration.Shown before, Exploration.Shown now) {
        boolean opened = before.index() != now.index() && !before.state().equals(now.state());
        room = opened ? LaneRoom.of(now.state()) : room.after(before.state(), now.state());
        if (!Objects.equals(painted, Asked.of(exploration.shown()))) {
            pane.repaint();
        }
    }

    Optional<TimelineScene> scene() {
        return Optional.ofNullable(scene);
    }

    TimelineHit pick(double x, double y) {
        TimelineScene shown = scene;
        return shown == null
                ? new TimelineHit.Nothing(exploration.state().window().start())
                : shown.pick(x, y);
    }

    /** The instant at an x of the pane. */
    double time(double x) {
        TimelineScene shown = scene;
        return shown == null
                ? exploration.state().window().start()
                : shown.scale().time(x);
    }
}
